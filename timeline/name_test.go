package timeline

import "testing"

func TestLike(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want likeness
	}{
		{"John Kerry", "john KERRY", sameWording},
		{"Secretary of State John Kerry", "John Kerry", sameWording},
		{"Yoo Chong-Ha", "Yoo Chong Ha", sameWording},
		{"Genève Müller", "Geneve Muller", sameWording},
		{"J. Kerry", "John Kerry", samePerson},
		{"John F. Kerry", "John Kerry", samePerson},
		{"Joe Biden", "Joseph R. Biden, Jr.", samePerson},
		{"Tony Blair", "Anthony Blair", samePerson},
		{"Benedict", "Benedict XVI", namesake},
		{"Kerry", "John Kerry", namesake},
		{"Xi", "Xi Jinping", namesake},
		{"Moammar Gadhafi", "Muammar Qaddafi", sounding},
		{"Viktor Lukashenka", "Viktor Lukashenko", sounding},
		{"Gaddafi", "Muammar Qaddafi", sounding},
		{"George Bush", "Laura Bush", stranger},
		{"Bill Clinton", "Hillary Clinton", stranger},
		{"Li Peng", "Li Peiying", stranger},
		{"Wang Yi", "Wang Li", stranger},
		{"John Kerry", "John Major", stranger},
		{"", "John Kerry", stranger},
	} {
		for _, pair := range [][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := nameOf(pair[0]).like(nameOf(pair[1])); got != test.want {
				t.Errorf("like(%q, %q) = %d, want %d", pair[0], pair[1], got, test.want)
			}
		}
	}
}

func TestCastFind(t *testing.T) {
	var c cast
	older, newer := &origin{order: 1}, &origin{order: 2}
	kerry := c.find(Person{Name: "John Kerry", JobTitle: "Secretary of State", CountryCode: "US"}, older)
	bush := c.find(Person{Name: "George Bush", JobTitle: "President", CountryCode: "US"}, older)
	laura := c.find(Person{Name: "Laura Bush", CountryCode: "US"}, newer)
	known := map[*traveller]bool{kerry: true, bush: true, laura: true}
	for _, test := range []struct {
		person Person
		others []*traveller // told of in the same source
		want   *traveller
	}{
		{Person{Name: "Kerry", CountryCode: "US"}, nil, kerry},
		{Person{Name: "Kerry"}, nil, kerry},
		{Person{Name: "J. F. Kerry", JobTitle: "Senator", CountryCode: "US"}, nil, kerry},
		{Person{Name: "Bush", JobTitle: "president", CountryCode: "US"}, nil, bush}, // the office decides
		{Person{Name: "Bush", CountryCode: "US"}, nil, laura},                       // else who was told of last
		{Person{Name: "Bush", CountryCode: "US"}, []*traveller{laura}, bush},        // told apart by the source
		{Person{Name: "Kerry", CountryCode: "IE"}, nil, nil},
		{Person{Name: "Kerry", JobTitle: "First Lady", CountryCode: "US"}, nil, nil}, // another office
		{Person{Name: "Jon Kerri", CountryCode: "IE"}, nil, nil},
	} {
		src := &origin{order: 1}
		bush.lastTold, laura.lastTold = older, newer
		for _, o := range test.others {
			o.lastTold = src
		}
		got := c.find(test.person, src)
		if test.want == nil {
			if known[got] {
				t.Errorf("find(%v) = %q, want somebody new", test.person, got.person.Name)
			}
			known[got] = true
			continue
		}
		if got != test.want {
			t.Errorf("find(%v) = %q, want %q", test.person, got.person.Name, test.want.person.Name)
		}
	}
	if got, want := kerry.person.Name, "J. F. Kerry"; got != want { // more words
		t.Errorf("fullest name %q, want %q", got, want)
	}
}

func TestFuller(t *testing.T) {
	for _, test := range []struct{ a, b string }{
		{"John Kerry", ""}, {"John Kerry", "Kerry"}, {"John Kerry", "J. Kerry"}, {"John Kerry", "JOHN KERRY"}, {"John F. Kerry", "John Kerry"},
	} {
		if !fuller(test.a, test.b) || fuller(test.b, test.a) {
			t.Errorf("%q is to be fuller than %q, and not the other way round", test.a, test.b)
		}
	}
}
