package traveller

import "itinera/parse/token"

// Options says how to read a text.
type Options struct {
	// Body is the first token behind the headline; 0 for a text without one.
	Body int
}

// Find returns the people of a text in the order of their first mentions, and
// the mentions sorted by token; they do not overlap. countries, sorted by token,
// tell which words are places and demonyms; without them homes stay unknown.
// Find keeps nothing and may be called by many goroutines at once.
func Find(t *token.Text, countries []Country, o Options) (people []Person, mentions []Mention) {
	for i := 0; i < len(t.Tokens); i++ {
		if !honorific(t.Norm(i)) || !t.Tokens[i].Upper {
			continue
		}
		last := i + 1
		for last < len(t.Tokens) && last < i+4 && t.Tokens[last].Upper {
			last++
		}
		if last == i+1 {
			continue
		}
		k := known(people, t.Word(last-1))
		if k < 0 {
			k = len(people)
			people = append(people, Person{Name: t.Span(i+1, last), Surname: t.Word(last - 1), FirstToken: i, Why: "title before name"})
		}
		people[k].Mentions++
		mentions = append(mentions, Mention{First: i, Last: last, NameFirst: i + 1, NameLast: last, Person: k,
			Possessive: t.Is(last, "'s"), Why: "title before name"})
		i = last - 1
	}
	return people, mentions
}

func known(people []Person, surname string) int {
	for k := range people {
		if people[k].Surname == surname {
			return k
		}
	}
	return -1
}

func honorific(n string) bool {
	switch n {
	case "mr", "mrs", "ms", "dr", "president", "minister", "premier", "chancellor", "secretary", "king", "queen", "prince", "pope":
		return true
	}
	return false
}
