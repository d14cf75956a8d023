package timeline

import (
	"fmt"
	"testing"
)

// BenchmarkBuild is one article with the claims of a four-stop tour.
func BenchmarkBuild(b *testing.B) {
	g := readGolden(b, "testdata/build/kerry.txt")
	b.ReportAllocs()
	for b.Loop() {
		Build(g.sources, g.claims, Options{})
	}
}

// BenchmarkMerge is an archive: a year of articles about twenty travellers.
func BenchmarkMerge(b *testing.B) {
	for _, n := range []int{500, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			sources, claims := archive(n)
			b.ReportAllocs()
			for b.Loop() {
				Build(sources, claims, Options{})
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/article")
		})
	}
}

// archive makes n articles of one year: each traveller has a trip a month of
// three stops, told by articles before, on and after it.
func archive(n int) ([]Source, []Claim) {
	const first Day = 735000
	people := []string{
		"Ana Lima", "Bo Sund", "Cem Aydin", "Dora Kiss", "Emil Novak", "Fay Wong", "Gert Maas", "Hana Sato", "Ivo Marin", "Jane Cole",
		"Karl Voss", "Lea Roux", "Max Frey", "Nina Berg", "Otto Lang", "Pia Holm", "Qasim Ali", "Rosa Diaz", "Sven Dahl", "Tara Nair",
	}
	places := []Place{
		{Name: "Seoul", Kind: City, CountryCode: "KR", Cities: []string{"Seoul"}}, {Name: "Beijing", Kind: City, CountryCode: "CN", Cities: []string{"Beijing"}},
		{Name: "Jakarta", Kind: City, CountryCode: "ID", Cities: []string{"Jakarta"}}, {Name: "Oman", Kind: Country, CountryCode: "OM"},
		{Name: "Paris", Kind: City, CountryCode: "FR", Cities: []string{"Paris"}}, {Name: "Peru", Kind: Country, CountryCode: "PE"},
	}
	var sources []Source
	var claims []Claim
	for i := range n {
		day := first + Day(i*365/n)
		who := i % len(people)
		month := int(day-first) / 30
		begin := first + Day(30*month+who%20)
		s := Source{ID: fmt.Sprintf("a%d", i), Published: day, Anchor: day}
		sources = append(sources, s)
		for k := range 9 {
			stop := k % 3
			p := places[(who+month+stop)%len(places)]
			d := begin + Day(2*stop)
			c := Claim{
				Source: s.ID, Traveller: Person{Name: people[who], CountryCode: "XX"}, Who: people[who], Relation: Visits, Place: p,
				Start: On(d, Resolved), Status: Planned, Confidence: 0.8, List: 1 + k/3, Index: stop + 1,
				Evidence: []Evidence{{Source: s.ID, Quote: "the words of the claim", Start: 100 * k, End: 100*k + 20}},
			}
			if d <= day {
				c.Status = Completed
			}
			claims = append(claims, c)
		}
	}
	return sources, claims
}
