# itinera. `make` names the targets.

GO         ?= go
TOOLS       = -modfile=.tools/go.mod
STATICCHECK = $(GO) tool $(TOOLS) staticcheck
SHARED     ?= ../shared

# The race detector needs cgo and a C compiler.
RACE = $(shell [ "$$($(GO) env CGO_ENABLED)" = 1 ] && command -v $$($(GO) env CC | cut -d' ' -f1) >/dev/null 2>&1 && echo -race)

.DEFAULT_GOAL := help
.PHONY: help build demo test check format vet staticcheck deps golden fuzz bench bench-million data eval eval-dates train

help: ## name the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

build: ## bin/itinera, one static binary
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags "-s -w" -o bin/ ./cmd/itinera

demo: build ## build, and read an article of testdata
	bin/itinera testdata/articles/kerry-beijing.txt -f table

test: ## all tests
	$(GO) test ./...

check: format vet staticcheck deps ## format, vet, staticcheck, import arrows, and the tests under the race detector
	$(GO) test $(RACE) ./...

format:
	@files="$$(gofmt -l cmd parse render timeline)"; [ -z "$$files" ] || { echo "gofmt would change:"; echo "$$files"; exit 1; }

vet:
	$(GO) vet ./...

staticcheck:
	$(STATICCHECK) ./...

deps: ## which room may import which: .ci/arrows
	@.ci/deps

golden: ## rewrite the golden files; read the diff before you commit it
	$(GO) test $$(grep -rl --include='*_test.go' 'flag.Bool("update"' cmd parse render timeline | xargs -n1 dirname | sort -u | sed 's,^,./,') -update

fuzz: ## every fuzz target for FUZZTIME (1m) each
	@.ci/fuzz

bench: ## MB/s of the whole reading and of each stage; then a million lines through batch
	@SHARED="$(SHARED)" .ci/bench
	@.ci/bench-million

bench-million: build ## a million lines through batch: line count, time, memory
	@.ci/bench-million

data: ## fetch and rebuild the embedded tables of places; needs a network
	@.ci/data

eval: build ## score the trips against the evaluation set beside the repository
	@SHARED="$(SHARED)" .ci/eval

eval-dates: build ## score the dates against TimeBank beside the repository
	@SHARED="$(SHARED)" .ci/eval-dates

train: ## learn the weights in parse/travel from the training set beside the repository
	@SHARED="$(SHARED)" .ci/train
