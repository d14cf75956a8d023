package parse

import (
	"slices"

	"itinera/parse/gazetteer"
	"itinera/parse/timex"
	"itinera/parse/travel"
	"itinera/parse/traveller"
	"itinera/timeline"
)

// join turns what the sibling rooms found into the mentions that travel reads,
// and settles where they overlap: a place within a person's name or title ("Special
// Envoy for Yemen Lenderking") is no place.
func (d *discourse) join() {
	m := &d.mentions
	m.Title = d.titleEnd()
	m.People = slices.Grow(m.People, len(d.persons))
	for k := range d.persons {
		m.People = append(m.People, d.person(&d.persons[k]))
	}
	m.Places = slices.Grow(m.Places, len(d.places))
	k := 0
	names := newAnaphors(d)
	for i := range d.places {
		p := &d.places[i]
		for k < len(d.persons) && d.persons[k].Last <= p.First {
			k++
		}
		if k < len(d.persons) && d.persons[k].First <= p.First && p.Last <= d.persons[k].Last {
			d.accredit(&d.persons[k], p)
			continue
		}
		if p.Kind == gazetteer.Anaphor {
			if q, of, ok := names.resolve(i); ok {
				m.Places = append(m.Places, q)
				d.placeOf = append(d.placeOf, of)
			}
			continue
		}
		names.see(i)
		m.Places = append(m.Places, travelPlace(p))
		d.placeOf = append(d.placeOf, placed{mention: i})
	}
	d.here()
	d.those()
	d.sortPlaces()
	d.guests()
	d.sortPlaces()
	for i := range d.times {
		x := &d.times[i]
		m.Times = append(m.Times, travel.Time{
			First: x.First, Last: x.Last, Start: x.Window, Until: x.Until, Days: x.Days, Closes: x.Closes,
			Vague: vague(x), Other: d.inDateline(x),
		})
	}
}

// inDateline reports the printed day of the report: it is the anchor, and no
// stop's day.
func (d *discourse) inDateline(x *timex.Expr) bool {
	return d.inDatelineAt(x.First)
}

// inDatelineAt reports whether token i stands in the dateline.
func (d *discourse) inDatelineAt(i int) bool {
	start := int(d.text.Tokens[i].Start)
	return start >= d.article.Dateline.Start && start < d.article.Dateline.End
}

// accredit notes the country in an ambassador's title as his post.
func (d *discourse) accredit(m *traveller.Mention, p *gazetteer.Mention) {
	if m.Person < 0 || p.Code == "" || p.Kind == gazetteer.Demonym || !d.text.Is(p.First-1, "to", "in", "the") {
		return
	}
	for i := m.First; i < p.First; i++ {
		if d.text.Is(i, "ambassador", "commissioner", "consul", "envoy", "charge", "minister-counselor") && !d.text.Is(i-1, "special") {
			if d.posts == nil {
				d.posts = map[int][]string{}
			}
			d.posts[m.Person] = append(d.posts[m.Person], p.Code)
		}
	}
}

// vague reports a date too coarse to place a stop: "in 2009", "last year", "recently".
func vague(x *timex.Expr) bool {
	return x.Type == timex.Date && x.Window.IsZero() && (x.Grain >= timex.Season || x.Value == "PAST_REF")
}

func travelPlace(p *gazetteer.Mention) travel.Place {
	return travel.Place{
		First: p.First, Last: p.Last, Code: p.Code, Name: p.Name,
		Country: p.Kind == gazetteer.Country, Area: p.Kind == gazetteer.Area,
		Demonym: p.Kind == gazetteer.Demonym, Organization: p.Kind == gazetteer.Organization, Venue: p.Kind == gazetteer.Venue,
	}
}

// placed is where a travel mention's place comes from: a mention of the
// gazetteer's, or only a country that the words imply.
type placed struct {
	mention int
	implied string             // country code
	capital *gazetteer.Mention // the city that "the capital" means
}

// place returns the place of a travel mention.
func (d *discourse) place(k int) timeline.Place {
	if p := d.placeOf[k]; p.implied != "" {
		m, _ := gazetteer.Lookup(gazetteer.CountryName(p.implied))
		return m.Place(d.text)
	}
	if capital := d.placeOf[k].capital; capital != nil {
		m, c := &d.mentions.Places[k], *capital
		c.First, c.Last = m.First, m.Last
		return c.Place(d.text)
	}
	return d.places[d.placeOf[k].mention].Place(d.text)
}

// titleEnd returns the token at which the headline ends.
func (d *discourse) titleEnd() int {
	if d.article.Body == 0 {
		return 0
	}
	for i := range d.text.Tokens {
		if int(d.text.Tokens[i].Start) >= d.article.Body {
			return i
		}
	}
	return len(d.text.Tokens)
}

func (d *discourse) person(p *traveller.Mention) travel.Person {
	out := travel.Person{
		First: p.First, Last: p.Last, Who: p.Person, Also: p.Also,
		Possessive: p.Possessive, Pronoun: p.Form == traveller.Pronoun || p.Form == traveller.Group || p.Form == traveller.Self,
		Named: p.Form == traveller.Full || p.Form == traveller.Surname,
	}
	if p.Person >= 0 {
		q := &d.people[p.Person]
		out.Home = q.CountryCode
		out.Speaker = q.Role == traveller.Spokesperson || q.Role == traveller.Journalist || q.Role == traveller.Expert
	}
	return out
}
