package main

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"itinera/parse/article"
)

// pages is a server on loopback with everything that a fetch can meet.
func pages(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=windows-1252")
		fmt.Fprintf(w, "<p>S\xe3o Tom\xe9 for %s</p>", r.UserAgent())
	})
	mux.HandleFunc("/moved", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/page#part", http.StatusFound) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/inward", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://[::1]:9/secret", http.StatusFound)
	})
	mux.HandleFunc("/metadata", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusFound)
	})
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	})
	mux.HandleFunc("/picture", func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "image/png") })
	mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		piece := []byte(strings.Repeat("word ", 20_000))
		for {
			if _, err := w.Write(piece); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/dripping", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for r.Context().Err() == nil {
			fmt.Fprint(w, "word ")
			w.(http.Flusher).Flush()
			time.Sleep(time.Millisecond)
		}
	})
	mux.HandleFunc("/bomb", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		for range 20 {
			_, _ = z.Write(make([]byte, 1<<20))
		}
		_ = z.Close()
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestFetch(t *testing.T) {
	s := pages(t)
	b, err := fetch(t.Context(), s.URL+"/moved", true, article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if b.how.URL != s.URL+"/page" {
		t.Errorf("the address is %q, want that after the redirect, without its fragment", b.how.URL)
	}
	a, err := article.Read(b.data, b.how)
	if err != nil || !strings.HasPrefix(a.Text, "São Tomé for itinera/") {
		t.Errorf("read %q, %v", a.Text, err)
	}
}

func TestFetchRefuses(t *testing.T) {
	s := pages(t)
	tests := []struct{ path, says string }{
		{"/gone", "the server answered 404 Not Found"},
		{"/picture", "sends image/png"},
		{"/endless", "larger than 16 MB"},
		{"/bomb", "larger than 16 MB"},
		{"/loop", "more than 5 redirects"},
		{"/file", "unsupported protocol scheme"},
		{"/slow", "did not come in time"},
		{"/dripping", "did not come in time"},
	}
	for _, tt := range tests {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		if strings.Contains(tt.says, "in time") {
			ctx, cancel = context.WithTimeout(t.Context(), 100*time.Millisecond)
		}
		_, err := fetch(ctx, s.URL+tt.path, true, article.Options{})
		cancel()
		if err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v, want %q", tt.path, err, tt.says)
		}
	}
}

// TestFetchPrivate: what a name resolves to counts, and where a redirect leads.
func TestFetchPrivate(t *testing.T) {
	s := pages(t)
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	for _, address := range []string{s.URL + "/page", "http://localhost" + port + "/page", "http://[::ffff:127.0.0.1]" + port + "/page"} {
		if _, err := fetch(t.Context(), address, false, article.Options{}); !errors.Is(err, errPrivate) {
			t.Errorf("%s: %v, want %v", address, err, errPrivate)
		}
	}
	here := netip.MustParseAddr("127.0.0.1")
	for _, path := range []string{"/inward", "/metadata"} {
		_, err := fetcher(func(a netip.Addr) bool { return a == here }).Get(s.URL + path)
		if !errors.Is(err, errPrivate) {
			t.Errorf("redirect of %s: %v, want %v", path, err, errPrivate)
		}
	}
}

func TestPublic(t *testing.T) {
	tests := []struct {
		addr string
		want bool
	}{
		{"93.184.216.34", true}, {"2606:2800:220:1:248:1893:25c8:1946", true}, {"::ffff:93.184.216.34", true},
		{"127.0.0.1", false}, {"127.8.9.1", false}, {"::1", false}, {"::ffff:127.0.0.1", false}, {"0.0.0.0", false}, {"::", false},
		{"10.1.2.3", false}, {"172.16.0.1", false}, {"192.168.1.1", false}, {"fd00::1", false}, {"169.254.169.254", false}, {"fe80::1", false},
		{"100.64.0.1", false}, {"198.18.0.1", false}, {"224.0.0.1", false}, {"255.255.255.255", false}, {"240.0.0.1", false},
		{"64:ff9b::7f00:1", false}, {"2002:7f00:1::", false}, {"2001:0:1::", false}, {"fec0::1", false},
	}
	for _, tt := range tests {
		if got := public(netip.MustParseAddr(tt.addr)); got != tt.want {
			t.Errorf("public(%s) = %v, want %v", tt.addr, got, tt.want)
		}
	}
}
