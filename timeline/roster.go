package timeline

// roster is people in order, each once: under the fullest name, with what is
// known of office and country.
type roster struct {
	people []Person
	byWord map[string][]int
}

// add adds people who are not there yet.
func (r *roster) add(people []Person) {
	for _, p := range people {
		n := nameOf(p.Name)
		i := r.find(n, p)
		if i < 0 {
			i = len(r.people)
			r.people = append(r.people, p)
		}
		q := &r.people[i]
		if fuller(p.Name, q.Name) {
			q.Name = p.Name
		}
		if q.JobTitle == "" {
			q.JobTitle = p.JobTitle
		}
		if q.CountryCode == "" {
			q.CountryCode = p.CountryCode
		}
		r.enter(n, i)
	}
}

// find returns the index of a person, -1 where he is not one of them.
func (r *roster) find(n name, p Person) int {
	for k, w := range n {
		if k > 0 && k < len(n)-1 {
			continue // people have the first or the last word in common
		}
		for _, i := range r.byWord[w] {
			if r.people[i].isCalled(n, p.CountryCode) {
				return i
			}
		}
	}
	return -1
}

func (r *roster) enter(n name, i int) {
	if r.byWord == nil {
		r.byWord = map[string][]int{}
	}
	for _, w := range n {
		list := r.byWord[w]
		if len(list) == 0 || list[len(list)-1] != i && len(list) < mostNamesakes {
			r.byWord[w] = append(list, i)
		}
	}
}

// isCalled reports whether a name can be the person's, whom no other country claims.
func (p Person) isCalled(n name, country string) bool {
	return (p.CountryCode == country || p.CountryCode == "" || country == "") && nameOf(p.Name).like(n) >= namesake
}
