package traveller

import (
	"strings"
	"testing"

	"itinera/parse/token"
)

// meant writes mentions as "words=Surname", "words=A+B" for groups, "words=?" for
// nobody known; mentions of a full name are left out.
func meant(x *token.Text, people []Person, mentions []Mention) string {
	short := func(k int) string {
		if k < 0 {
			return "?"
		}
		if s := people[k].Surname; s != "" {
			return s
		}
		return people[k].Name
	}
	var out []string
	for _, m := range mentions {
		if m.Form == Full {
			continue
		}
		s := x.Span(m.First, m.Last) + "=" + short(m.Person)
		for _, a := range m.Also {
			s += "+" + short(a)
		}
		out = append(out, s)
	}
	return strings.Join(out, " | ")
}

func TestFindLaterMentions(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// surnames
		{"British Foreign Secretary Alan Moss arrived. Moss met reporters, and Mr. Moss left.", "Moss=Moss | Mr. Moss=Moss"},
		{"Chinese President Xu Jintang came. Xu spoke.", "Xu=Xu"},
		{"Opposition leader Mya Than Suu Kyin spoke. Suu Kyin left.", "Suu Kyin=Suu Kyin"},
		{"Syrian President Hafiz al-Amari left. Officials saw al-Amari off.", "al-Amari=al-Amari"},
		{"Jaap de Hoop Visser left. De Hoop Visser waved.", "De Hoop Visser=de Hoop Visser"},
		{"Malaysian Prime Minister Mahadir Latif left. Mahadir said so. Mahadir flew home.", "Mahadir=Mahadir | Mahadir=Mahadir"},
		{"Russian Prime Minister Viktor Chernobrov left Moscow. Chernobrov said that Chernborov's visit was long.", "Chernobrov=Chernobrov | Chernborov=Chernobrov"},
		{"South Korean President Kim Dae-sung met North Korean leader Kim Jong-min. Kim Jong-min left.", ""},
		{"Bill and Helen Carver landed. Mrs. Carver waved, and Bill Carver spoke.", "Mrs. Carver=Carver"},
		{"Michael Jordan flew to Jordan. Jordan said that Jordan is hot.", "Jordan=Jordan"},
		// offices
		{"U.S. Secretary of State Ann Walters landed. The secretary met the premier.", "The secretary=Walters | the premier=premier"},
		{"Chinese Premier Li Shan landed. The premier met Vice Premier Qin Lu, and the vice premier left.", "The premier=Li | the vice premier=Qin"},
		{"Russian President Oleg Karpov met French President Luc Morel. The Russian leader left, and the French president stayed.", "The Russian leader=Karpov | the French president=Morel"},
		{"Italian Prime Minister Aldo Ricci landed. The minister spoke.", "The minister=Ricci"},
		{"Under Secretary Zadie Moor landed. The Under Secretary met the Secretary of State.", "The Under Secretary=Moor | the Secretary of State=Secretary of State"},
		{"Pope Clement landed. The pontiff prayed.", "The pontiff=Clement"},
		{"The President spoke. President Bidwell left.", "The President=Bidwell"},
		{"A Kenyan army general arrived on Monday. Moses Okoye is to stay a week.", "A Kenyan army general=Okoye"},
		{"Jordan's former envoy visited Oslo. Prince Majid bin Fahd is ill.", "Jordan's former envoy=bin Fahd"},
		{"The Israeli defence minister landed in Oslo. Foreign Minister Dan Levy is ill.", "The Israeli defence minister=Israeli defence minister"},
		{"He was elected president of the club as a young man.", "He=?"},
		// pronouns
		{"John Mills met Oleg Karpov in Oslo before he left.", "he=Mills"},
		{"John Mills met Ann Walters. She said he was late.", "She=Walters | he=Mills"},
		{"Chinese President Xu Jintang met U.S. Secretary of State Ann Walters, and her visit ended.", "her=Walters"},
		{"John Mills told Oleg Karpov that he would wait. \"I am glad,\" Karpov said.", "he=Mills | I=Karpov | Karpov=Karpov"},
		{"Oleg Karpov welcomed John Mills and told him so.", "him=Mills"},
		// groups
		{"John Mills met Oleg Karpov in Oslo. They agreed, and the two men shook hands.", "They=Mills+Karpov | the two men=Mills+Karpov"},
		{"Russian President Oleg Karpov met French President Luc Morel. The two leaders spoke.", "The two leaders=Karpov+Morel"},
		{"Officials met. They agreed.", "They=?"},
		{"Presidents Lund of France, Okoye of Kenya and Asante of Ghana landed. The leaders met Oleg Karpov, and they left.", "The leaders=Lund+Okoye+Asante | they=Lund+Okoye+Asante"},
		{"The presidents of France, Kenya and Ghana landed in Cairo. The three presidents left.", "The presidents of France=president of France | Kenya=president of Kenya | Ghana=president of Ghana | The three presidents=president of France+president of Kenya+president of Ghana"},
		{"John Mills, Oleg Karpov and Ann Walters landed. They met Luc Morel.", "They=Mills+Karpov+Walters"},
		{"The leaders of France and Kenya arrived. French President Luc Morel and Kenyan President Moses Okoye left.", "The leaders of France=Morel | Kenya=Okoye"},
		// who speaks
		{"SECRETARY BLISS: My visit was short.\nQUESTION: May I ask?\nSECRETARY BLISS: I must go.", "My=Bliss | I=? | I=Bliss"},
		{"\"I will go to Lima,\" Prime Minister Ken Hoshino said.", "I=Hoshino"},
		// general words, styles and those whom readers know
		{"Russian Prime Minister Oleg Karpov will visit Oslo. In Oslo the head of government will meet the king.", "the head of government=Karpov | the king=king"},
		{"Secretary-General Tomas Lund was in Beijing. The U.N. chief left.", "The U.N. chief=Lund"},
		{"U.S. Special Representative Amy Hollins landed in Seoul. The envoy left.", "The envoy=Hollins"},
		{"Queen Ingrid landed in Oslo. Her Majesty will travel to Bergen. Her Majesty's Government spoke.", "Her Majesty=Ingrid"},
		{"Pope Clement landed. The Holy Father prayed.", "The Holy Father=Clement"},
		{"British Senate President Alan Moss landed. The speaker met Speaker Ann Walters of Ghana.", "The speaker=Moss"},
		{"Alan Moss has arrived in Oslo. The prime minister, who was in Moscow, will leave.", "The prime minister=Moss"},
		{"Alan Moss has arrived in Oslo. The prime minister welcomed him.", "The prime minister=prime minister | him=Moss"},
		{"Queen Ingrid began the first visit by a Norwegian monarch to Ghana.", ""},
		// who reports another's journey is not meant by "he"
		{"Russian Prime Minister Oleg Karpov will visit Oslo, press secretary Igor Gromov told reporters. On Friday he will meet Luc Morel.", "he=Karpov"},
		{"Spokesman Igor Gromov said Prime Minister Oleg Karpov will visit Oslo. He will stay a day, Gromov said. He said so.", "He=Karpov | Gromov=Gromov | He=Gromov"},
		// nobody
		{"The White House and the New York Times said that Air Force One landed at the General Assembly.", ""},
		{"The official Xinhua news agency said so. Office of the Spokesperson.", ""},
	} {
		x := token.Scan(tt.text)
		people, mentions := Find(x, hints(x), Options{})
		if got := meant(x, people, mentions); got != tt.want {
			t.Errorf("Find(%q)\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}
