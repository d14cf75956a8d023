package article

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// lines are batch lines, whole and broken.
var lines = []string{
	`{"id":"a","published":"2019-03-05","title":"T","text":"She landed."}`,
	` { "id" : 12 , "text" : "" } `,
	`{"text":"tab\t, quote \", slash \/, \u00e9, \ud83d\ude00, half \ud83d., \ud83dx, \u0000"}`,
	`{"text":"a","text":"b","source":"x","other":3}`,
	`{"Text":"other case","text":"b"}`,
	`{"articleBody":"names of schema.org"}`,
	`{"text":null}`, `{"text":["a"]}`, `{"text":7}`, `{"id":1.5,"text":"a"}`, `{"id":01,"text":"a"}`, `{"id":-3,"text":"a"}`,
	`{}`, `{"text":"open`, `{"text":"a"} x`, `{"text" "a"}`, `{"text":"a",}`, `{"text":"\q"}`, `{"text":"\u12"}`, "{\"text\":\"raw\ttab\"}",
	"{\"text\":\"bad \xff utf-8\"}", `["text"]`, `"text"`, ``,
	`{"publisher":{"name":"P"},"text":"a"}`, `{"publisher":"P","text":"a"}`,
}

// FuzzQuick: what quick reads, encoding/json reads to the same news.
func FuzzQuick(f *testing.F) {
	for _, l := range lines {
		f.Add([]byte(l))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, ok := quick(data)
		if !ok {
			return
		}
		var want news
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatalf("quick(%q) = %+v, encoding/json: %v", data, got, err)
		}
		if got != want {
			t.Errorf("quick(%q) = %+v, want %+v", data, got, want)
		}
	})
}

func TestQuickReadsTheUsualLine(t *testing.T) {
	for i, l := range lines[:4] {
		if _, ok := quick([]byte(l)); !ok {
			t.Errorf("line %d, %s, is left to encoding/json", i, l)
		}
	}
}

// BenchmarkFromLine reads our own articles as lines of a batch.
func BenchmarkFromLine(b *testing.B) {
	paths, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatal("no articles", err)
	}
	var all [][]byte
	size := 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		l, err := json.Marshal(map[string]string{"id": path, "published": "2014-02-14", "text": string(text)})
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, bytes.TrimSpace(l))
		size += len(l)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range all {
			if _, err := FromLine(l); err != nil {
				b.Fatal(err)
			}
		}
	}
}
