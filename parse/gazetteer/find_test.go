package gazetteer

import (
	"fmt"
	"strings"
	"testing"

	"itinera/parse/token"
)

// shown writes mentions as the table below does: "kind code name", with the
// region of a city in brackets, joined by semicolons.
func shown(t *token.Text, found []Mention) string {
	var b strings.Builder
	for i, m := range found {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(m.Kind.String())
		if m.Code != "" {
			b.WriteString(" " + m.Code)
		}
		fmt.Fprintf(&b, " %s", m.Name)
		if p := m.Place(t); len(p.Cities) > 1 {
			fmt.Fprintf(&b, " (%s)", p.Cities[1])
		}
	}
	return b.String()
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// names, exonyms, former names
		{"She flew from Peking to Rangoon.", "city CN Beijing; city MM Yangon"},
		{"Talks moved from Genève to Kiev and Saigon.", "city CH Geneva; city UA Kyiv; city VN Ho Chi Minh City"},
		{"He saw Leningrad in the Soviet Union and Prague in Czechoslovakia.", "city RU St. Petersburg; country RU Russia; city CZ Prague; country CZ Czech Republic"},
		{"BONN, West Germany - The envoy of Zaire arrived.", "city DE Bonn; country CD Democratic Republic of Congo"},
		{"LJUBLJANA, Yugoslavia - Leaders met in Minsk, Soviet Union.", "city SI Ljubljana; city BY Minsk"},
		{"He was born in Yugoslavia. Croatian police said he left Zagreb.", "country HR Croatia; demonym HR Croatian; city HR Zagreb"},
		{"He was born in Yugoslavia and died in the Soviet Union.", "country RS Serbia; country RU Russia"},
		{"He landed in Sharm El-Sheikh and went on to Port au Prince.", "city EG Sharm el-Sheikh; city HT Port-au-Prince"},
		{"They met in The Hague and in the Netherlands.", "city NL The Hague; country NL Netherlands"},
		{"The D.P.R.K. and the ROK agreed; the UAE and the U.S. did not.", "country KP North Korea; country KR South Korea; country AE United Arab Emirates; country US United States"},
		{"Join us in Singapore, Monaco or Vatican City.", "country SG Singapore; country MC Monaco; country VA Vatican"},

		{"He flew from Odesa to INCHON and Kharkov.", "city UA Odesa; city KR Inchon; city UA Kharkov"},
		{"He flew from Gdańsk to Zürich and São Paulo.", "city PL Gdansk; city CH Zurich; city BR Sao Paulo"},

		// the country or state beside it
		{"The pope visited Washington, D.C., and New York City.", "city US Washington; city US New York"},
		{"The pope visited Paris, Texas.", "city US Paris (Texas)"},
		{"He spoke in Geneva, Switzerland, and in Birmingham, Ala., on Friday.", "city CH Geneva; city US Birmingham (Alabama)"},
		{"He spoke in Tripoli, Lebanon.", "city LB Tripoli"},
		{"The summit in Hyderabad (Pakistan) ended.", "city PK Hyderabad"},
		{"She toured the southern Turkish city of Adana and Italy's Bologna.", "demonym TR Turkish; city TR Adana; country IT Italy; city IT Bologna"},
		{"A factory in Birmingham in England burned.", "city GB Birmingham; region GB England"},
		{"They rest at Camp David, Maryland.", "venue US Camp David"},
		{"He returned to his ranch in Crawford, Texas, on Monday.", "city US Crawford (Texas)"},
		{"He was born in Smallbrook, Ohio, in 1950.", "city US Smallbrook (Ohio)"},
		{"The bus from Denpasar, Bali, was late.", "city ID Denpasar (Bali)"},
		{"She spoke in Atlanta and Smallbrook, Georgia.", "city US Atlanta; city US Smallbrook (Georgia)"},
		{"Talks were held in March, China said.", "country CN China"},
		{"He went to Moscow, Germany and Rome.", "city RU Moscow; country DE Germany; city IT Rome"},

		// the countries that the text speaks of
		{"Lebanese troops left Beirut and entered Tripoli.", "demonym LB Lebanese; city LB Beirut; city LB Tripoli"},
		{"Libyan planes bombed Tripoli.", "demonym LY Libyan; city LY Tripoli"},
		{"Brazzaville is calm, and so is the rest of Congo.", "city CG Brazzaville; country CG Republic of Congo"},
		{"The premier of Georgia met Georgian students in Tbilisi.", "country GE Georgia; demonym GE Georgian; city GE Tbilisi"},
		{"He campaigned in Florida, Georgia and Ohio.", "region US Florida; region US Georgia; region US Ohio"},

		// words and persons
		{"Nice work, she said. Reading it took an hour. Of course.", ""},
		{"The French minister spoke in Nice.", "demonym FR French; city FR Nice"},
		{"George Washington crossed the Delaware River.", "area Delaware River"},
		{"Lloyd Austin met troops. Austin said he was pleased.", ""},
		{"Michael Jordan retired.", ""},
		{"President Lincoln and Mr. Clinton were on the coin.", ""},
		{"Chad Smith plays the drums.", ""},
		{"The president of Chad flew to Amman, Jordan.", "country TD Chad; city JO Amman"},
		{"Florence Parly arrived. She has never seen Florence.", "city IT Florence"},
		{"Mori Takeo spoke for Japan.", "country JP Japan"},
		{"The Duke of York and the Prince of Wales attended.", ""},
		{"US-based firms trade with us. US shares fell.", "country US United States; country US United States"},

		// no stops
		{"Her tour of the Middle East and the Gulf ended in Asia.", "area Middle East; area Gulf; area Asia"},
		{"The Washington Post quoted the State Department on the Oslo accords.", "organization Washington Post; organization State Department; organization Oslo Accords"},
		{"The U.S. treaty was signed after the Lusaka protocol.", "country US United States; organization Lusaka protocol"},
		{"The Khartoum Monitor was closed.", "organization Khartoum Monitor"},
		{"The EU and NATO condemned it.", "organization EU; organization NATO"},
		{"Britons, South Koreans and Saudis met.", "demonym GB Britons; demonym KR South Koreans; demonym SA Saudis"},

		// venues
		{"He was received at the Kremlin, the Elysee and NATO headquarters.", "venue RU Kremlin; venue FR Elysee; venue BE NATO headquarters"},
		{"They dined in the Great Hall of the People.", "venue CN Great Hall of the People"},
		{"She spoke at United Nations headquarters.", "venue US United Nations headquarters"},
		{"He crossed at Panmunjom.", "venue KR Panmunjom"},

		// epithets and later mentions
		{"He reached the Chinese capital.", "city CN Beijing"},
		{"The capital of Oman and Nigeria's capital were calm.", "city OM Muscat; city NG Abuja"},
		{"Karachi is the Pakistani commercial capital.", "city PK Karachi; demonym PK Pakistani"},
		{"Bolivia has no sea; he met them in the Bolivian capital.", "country BO Bolivia; city BO La Paz"},
		{"Chinese capital markets rose.", "demonym CN Chinese"},
		{"He left the capital and said the country was safe.", "anaphor capital; anaphor country"},
		{"There is no doubt. He flew there on Friday.", "anaphor there"},
		{"He toured the Gulf state.", "area Gulf; anaphor state"},
		{"North and South Korea met. The North agreed, the South did not.", "country KP North Korea; country KR South Korea; country KP North Korea; country KR South Korea"},
		{"The North won the American war.", "demonym US American"},

		// headlines and datelines
		{"BEIJING, Feb. 14 (Xinhua) -- Envoy arrives in Islamabad", "city CN Beijing; city PK Islamabad"},
		{"KERRY TO VISIT SOUTH KOREA, CHINA", "country KR South Korea; country CN China"},
	} {
		text := token.Scan(tt.text)
		found, dropped := Explain(text)
		if got := shown(text, found); got != tt.want {
			t.Errorf("Find(%q)\n got %s\nwant %s\ndropped %s", tt.text, got, tt.want, reasons(dropped))
		}
	}
}

func reasons(dropped []Mention) string {
	var b strings.Builder
	for _, m := range dropped {
		fmt.Fprintf(&b, "%s: %s; ", m.Name, m.Why)
	}
	return b.String()
}

func TestExplainTellsWhy(t *testing.T) {
	for _, tt := range []struct{ text, name, why string }{
		{"He flew to Geneva, Switzerland.", "Geneva", "its country or state beside it"},
		{"He flew to Ouagadougou.", "Ouagadougou", "the only place of that name"},
		{"Mr. Clinton spoke.", "Clinton", "a person's title before it"},
		{"Lloyd Austin spoke.", "Austin", "a name before it"},
		{"Kilis is quiet.", "Kilis", "needs context: a small town"},
		{"He sat in Reading for hours.", "Reading", "needs context: an English word"},
	} {
		text := token.Scan(tt.text)
		found, dropped := Explain(text)
		why := ""
		for _, m := range append(found, dropped...) {
			if m.Name == tt.name {
				why = m.Why
			}
		}
		if why != tt.why {
			t.Errorf("Explain(%q): %s because of %q, want %q", tt.text, tt.name, why, tt.why)
		}
	}
}

func TestMentionFlags(t *testing.T) {
	text := token.Scan("Beijing's envoys met Seoul-based editors in Paris, France.")
	found := Find(text)
	if len(found) != 3 {
		t.Fatalf("found %s, want three places", shown(text, found))
	}
	if !found[0].Possessive || found[1].Possessive {
		t.Errorf("Possessive = %v, %v, want true, false", found[0].Possessive, found[1].Possessive)
	}
	if found[0].Adjectival || !found[1].Adjectival {
		t.Errorf("Adjectival = %v, %v, want false, true", found[0].Adjectival, found[1].Adjectival)
	}
	if got := text.Source[found[2].Start:found[2].End]; got != "Paris, France" || !found[2].WithCountry {
		t.Errorf("third mention = %q, with country %v", got, found[2].WithCountry)
	}
}

func FuzzFind(f *testing.F) {
	f.Add(news)
	f.Add("the capital of the capital of Oman, Oman's capital (Oman), Paris, Texas, Texas.")
	f.Add("North and South Korea, the North's capital of North Korea's capital, St. John's 's")
	f.Add("Aba United Arab Emirates")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		text := token.Scan(s)
		found, dropped := Explain(text)
		last := 0
		for _, m := range found {
			if m.First < last || m.Last <= m.First || m.Start != int(text.Tokens[m.First].Start) || m.End != int(text.Tokens[m.Last-1].End) {
				t.Fatalf("mention %+v after token %d", m, last)
			}
			last = m.Last
			m.Place(text)
		}
		for _, m := range dropped {
			if m.Why == "" {
				t.Fatalf("dropped %+v without a reason", m)
			}
		}
	})
}
