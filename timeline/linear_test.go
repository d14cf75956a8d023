package timeline

import (
	"fmt"
	"testing"
	"time"

	"itinera/timeline/growth"
)

// hostile makes n claims that grow what the builder may look back over.
var hostile = []struct {
	name  string
	claim func(i int, c *Claim)
}{
	{"one stop", func(i int, c *Claim) {}},
	{"travellers", func(i int, c *Claim) { c.Traveller.Name = fmt.Sprintf("Ana Lima%d", i); c.Who = c.Traveller.Name }},
	{"one family", func(i int, c *Claim) { c.Traveller.Name = fmt.Sprintf("Ana%d Lima", i); c.Who = c.Traveller.Name }},
	{"one traveller's names", func(i int, c *Claim) { c.Traveller.Name = fmt.Sprintf("Ana Bo%d Lima", i); c.Who = c.Traveller.Name }},
	{"no name", func(i int, c *Claim) { c.Traveller.Name = "..."; c.Who = fmt.Sprint("someone ", i) }},
	{"cities", func(i int, c *Claim) { c.Place.Name = fmt.Sprint("city ", i); c.Place.Cities = []string{c.Place.Name} }},
	{"days", func(i int, c *Claim) { c.Start = On(Day(700000+2*i), Stated) }},
	{"windows", func(i int, c *Claim) { c.Start = Between(Day(700000+i), Day(700000+2*i), Stated) }},
	{"two places by turns", func(i int, c *Claim) {
		c.Start = On(Day(700000+i), Stated)
		if i%2 == 0 {
			c.Place = Place{Name: "Peru", Kind: Country, CountryCode: "PE"}
		}
	}},
	{"country and city", func(i int, c *Claim) {
		if i%2 == 0 {
			c.Place = Place{Name: "Ecuador", Kind: Country, CountryCode: "EC"}
		}
	}},
	{"moves", func(i int, c *Claim) { c.From = Place{Name: "Peru", Kind: Country, CountryCode: "PE"} }},
	{"there and back", func(i int, c *Claim) {
		c.From = Place{Name: "Lima", Kind: City, CountryCode: "PE", Cities: []string{"Lima"}}
		if i%2 == 0 {
			c.Place, c.From = c.From, c.Place
		}
	}},
	{"lists", func(i int, c *Claim) { c.List, c.Index = 1+i/3, 1+i%3 }},
	{"lists against each other", func(i int, c *Claim) {
		c.List, c.Index = 1+i/2, 1+i%2
		if i%4 == 1 || i%4 == 2 {
			c.Place = Place{Name: "Lima", Kind: City, CountryCode: "PE", Cities: []string{"Lima"}}
		}
	}},
	{"returns", func(i int, c *Claim) { c.Relation, c.Place = Returns, Place{}; c.Start = On(Day(700000+i), Stated) }},
	{"activities", func(i int, c *Claim) {
		c.Activities = []Activity{{Kind: "meeting", Text: fmt.Sprint("met ", i), With: []Person{{Name: fmt.Sprint("Bo Sund", i)}}}}
	}},
	{"companions", func(i int, c *Claim) { c.Companions = []Person{{Name: fmt.Sprint("Bo Sund", i)}} }},
	{"doubts", func(i int, c *Claim) { c.Confidence = 0 }},
}

// TestTimeIsLinear: eight times the claims take about eight times the time.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("builds tens of thousands of claims")
	}
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			growth.Linear(t, 1000, func(n int) time.Duration { return buildTime(h.claim, n) })
		})
	}
}

// buildTime is the processor's time for a build of n claims.
func buildTime(claim func(int, *Claim), n int) time.Duration {
	sources := []Source{{ID: "s", Published: 735000, Anchor: 735000}}
	claims := make([]Claim, n)
	for i := range claims {
		claims[i] = Claim{
			Source: "s", Who: "Ana Lima", Traveller: Person{Name: "Ana Lima"}, Relation: Visits, Status: Completed, Confidence: 0.8,
			Place:    Place{Name: "Quito", Kind: City, CountryCode: "EC", Cities: []string{"Quito"}},
			Evidence: []Evidence{{Source: "s", Quote: "words", Start: 10 * i, End: 10*i + 5}},
		}
		claim(i, &claims[i])
	}
	return growth.Processor(func() { Build(sources, claims, Options{}) })
}
