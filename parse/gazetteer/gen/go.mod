module itinera/parse/gazetteer/gen

go 1.26.0
