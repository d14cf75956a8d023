package article

func findDateline(text string, from int) Dateline { return Dateline{} }
