package main

import (
	"context"
	"errors"

	"itinera/parse/article"
)

func fetch(ctx context.Context, address string, allowPrivate bool, how article.Options) (blob, error) {
	return blob{}, errors.New("fetching is being written")
}
