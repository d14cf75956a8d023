package travel

// frames are the ways of telling travel, each with its sentences. A verb and
// preposition belong to one frame only; the later one wins.
var frames = []Frame{
	{
		Name:   "arriving",
		Verbs:  []string{"arrive", "land", "touch-down", "set-foot"},
		Goal:   []string{"in", "at", "to", "on", "into", "aboard", "near", "outside"},
		Source: []string{"from"},
		Examples: []Example{
			{"Lavrov arrived in Oslo on Monday from Helsinki.", "Lavrov | goal | Oslo; Lavrov | source | Helsinki"},
			{"Mubarak touched down in Khartoum on Friday.", "Mubarak | goal | Khartoum"},
			{"Carter has set foot in Havana.", "Carter | goal | Havana"},
			{"Kohl's plane landed at Pulkovo airport outside Leningrad.", "Kohl | goal | Leningrad"},
		},
		Rejects: []string{"The verdict arrived from Brussels by post.", "The verdict touched off riots in Karachi."},
	},
	{
		Name:   "reaching",
		Verbs:  []string{"reach", "enter"},
		Goal:   []string{"object"},
		Source: []string{"from"},
		Examples: []Example{
			{"Clinton reached Tallinn late Sunday.", "Clinton | goal | Tallinn"},
		},
	},
	{
		Name:   "departing",
		Verbs:  []string{"leave", "depart", "quit"},
		Goal:   []string{"for", "to"},
		Source: []string{"object", "from"},
		Examples: []Example{
			{"Merkel left Rome for Madrid on Tuesday.", "Merkel | source | Rome; Merkel | goal | Madrid"},
		},
	},
	{
		Name:    "travelling",
		Verbs:   []string{"travel", "fly", "go", "lead", "rush", "shuttle", "hop", "head", "journey", "proceed", "continue", "move", "drive", "return", "come", "ride", "sail", "cross", "jet", "depart"},
		Goal:    []string{"to", "into", "toward", "towards", "for", "onto"},
		Source:  []string{"from"},
		Through: []string{"through", "via"},
		Examples: []Example{
			{"Rice will travel from Cairo to Amman.", "Rice | source | Cairo; Rice | goal | Amman"},
			{"From Lima, Obama heads Friday to Bogota.", "Obama | source | Lima; Obama | goal | Bogota"},
		},
		Rejects: []string{"Prices went to record highs in Paris."},
	},
	{
		Name:  "visiting",
		Verbs: []string{"visit", "tour"},
		Goal:  []string{"object", "to"},
		At:    []string{"in", "at", "near", "outside"},
		Examples: []Example{
			{"Putin will visit Hanoi next week.", "Putin | goal | Hanoi"},
			{"Cameras caught Putin visiting Hanoi.", "Putin | goal | Hanoi"},
		},
	},
	{
		Name:  "meeting-in",
		Verbs: []string{"meet", "talk", "confer", "dine", "lunch", "hold", "chair", "convene", "conduct", "speak", "announce", "declare", "warn", "address", "deliver", "sign", "inaugurate", "attend", "participate", "join", "tell", "say", "take", "open", "preside", "negotiate", "gather"},
		At:    []string{"in", "at", "near", "outside"},
		Goal:  []string{},
		Examples: []Example{
			{"Annan met the rebels in Nairobi on Friday.", "Annan | at | Nairobi"},
		},
	},
	{
		Name:  "staying",
		Verbs: []string{"stay", "remain", "spend", "overnight", "rest", "vacation", "holiday", "be", "travel", "expect"},
		At:    []string{"in", "at", "on", "near"},
		Examples: []Example{
			{"Blair is in Warsaw for talks.", "Blair | at | Warsaw"},
		},
		Rejects: []string{"Liang was a fellow at the institute in Geneva."},
	},
	{
		Name:    "stopping",
		Verbs:   []string{"stop", "refuel", "pause", "transit"},
		At:      []string{"in", "at", "over"},
		Through: []string{"through"},
		Examples: []Example{
			{"Wen will stop in Almaty on the way.", "Wen | at | Almaty"},
		},
		Rejects: []string{"The governor vowed to stop Beijing from building the dam."},
	},
	{
		Name:  "shuttling",
		Verbs: []string{"shuttle", "commute"},
		Goal:  []string{"between"},
		Examples: []Example{
			{"Holbrooke shuttled between Zagreb and Belgrade.", "Holbrooke | goal | Zagreb; Holbrooke | goal | Belgrade"},
		},
		Rejects: []string{"Relations between Moscow and Tokyo improved."},
	},
	{
		Name:  "hosting",
		Verbs: []string{"host", "welcome", "receive", "greet", "invite"},
		Goal:  []string{"to"},
		At:    []string{"in", "at"},
		Guest: true,
		Examples: []Example{
			{"Havel welcomed Walesa to Prague on Sunday.", "Walesa | goal | Prague"},
		},
	},
	{
		Name:   "taking",
		Verbs:  []string{"take", "bring", "carry", "send", "dispatch", "accompany", "escort", "airlift", "whisk", "evacuate"},
		Goal:   []string{"to", "into"},
		Source: []string{"from"},
		Guest:  true,
		Examples: []Example{
			{"A tour that will take Abe to Muscat begins Monday.", "Abe | goal | Muscat"},
			{"Baker was airlifted to Zagreb.", "Baker | goal | Zagreb"},
		},
	},
	{
		Name:    "beginning-in",
		Verbs:   []string{"begin", "start", "end", "conclude", "finish", "wrap", "complete", "kick", "launch"},
		At:      []string{"in", "at"},
		Rejects: []string{"Brussels has begun negotiations with Croatia."},
		Examples: []Example{
			{"Biden will begin his trip in Dublin.", "Biden | at | Dublin"},
		},
	},
	{
		Name:   "visit-to",
		Nouns:  []string{"visit", "delegation", "invitation"},
		Goal:   []string{"to", "bare", "into"},
		At:     []string{"in", "at"},
		Source: []string{"from"},
		Examples: []Example{
			{"Modi's visit to Dhaka will last two days.", "Modi | goal | Dhaka"},
		},
		Rejects: []string{"A visit to the dentist in Leeds cost him the match."},
	},
	{
		Name:   "tour-of",
		Nouns:  []string{"tour", "swing", "journey", "trip"},
		Goal:   []string{"of", "to", "through", "around", "bare"},
		At:     []string{"in", "with"},
		Source: []string{"from"},
		Examples: []Example{
			{"Powell began a tour of Chile and Peru.", "Powell | goal | Chile; Powell | goal | Peru"},
		},
	},
	{
		Name:  "stop-in",
		Nouns: []string{"stop", "transit"},
		At:    []string{"in", "at", "bare", "of"},
		Examples: []Example{
			{"His first stop in Doha was brief.", "His | at | Doha"},
			{"His next stop is Quito.", "His | at | Quito"},
			{"The first stop on his tour will be Quito.", "his | at | Quito"},
			{"Lima is the last stop on his tour.", "his | at | Lima"},
		},
	},
	{
		Name:  "arrival-in",
		Nouns: []string{"arrival"},
		Goal:  []string{"in", "at", "to", "from"},
		Examples: []Example{
			{"Reporters asked about Rice's arrival in Beirut.", "Rice | goal | Beirut"},
		},
	},
	{
		Name:   "departure-from",
		Nouns:  []string{"departure"},
		Source: []string{"from"},
		Goal:   []string{"for", "to"},
		Examples: []Example{
			{"Before Chavez's departure from Quito, crowds sang.", "Chavez | source | Quito"},
		},
	},
	{
		Name:   "return-from",
		Nouns:  []string{"return"},
		Source: []string{"from"},
		Goal:   []string{"to"},
		Examples: []Example{
			{"Mandela's return from Lusaka was delayed.", "Mandela | source | Lusaka"},
		},
	},
	{
		Name:   "way-to",
		Nouns:  []string{"way", "transit"},
		Goal:   []string{"to"},
		Source: []string{"from"},
		Examples: []Example{
			{"Baker was on the way to Damascus.", "Baker | goal | Damascus"},
		},
	},
	{
		Name:  "talks-in",
		Nouns: []string{"talks", "summit", "event"},
		At:    []string{"in", "at", "bare", "near", "outside"},
		Examples: []Example{
			{"After talks in Ankara, Steinmeier said he was hopeful.", "Steinmeier | at | Ankara"},
			{"Schröder arrived for the Ankara conference.", "Schröder | at | Ankara"},
		},
	},
	{
		Name:  "private-stay",
		Nouns: []string{"private"},
		At:    []string{"in", "at", "on", "near"},
		Examples: []Example{
			{"Sarkozy's holiday in Agadir ended.", "Sarkozy | at | Agadir"},
		},
	},
}
