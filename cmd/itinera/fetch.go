package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"

	"itinera/parse/article"
)

// The limits of fetching a page.
const (
	fetchTime    = 30 * time.Second // for everything, redirects and the body too
	maxRedirects = 5
	maxPage      = 16 << 20 // bytes, after decompression
)

// fetch reads the page at an http or https address.
func fetch(ctx context.Context, address string, allowPrivate bool, how article.Options) (blob, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return blob{}, usage("%s is not an address: %w", address, err)
	}
	req.Header.Set("User-Agent", "itinera/"+version+" (reads a news article for its user)")
	req.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8")
	req.Header.Set("Accept-Language", "en")
	allowed := public
	if allowPrivate {
		allowed = nil
	}
	resp, err := fetcher(allowed).Do(req)
	if err != nil {
		return blob{}, fetchFault(ctx, address, err)
	}
	defer resp.Body.Close()
	how.ContentType = resp.Header.Get("Content-Type")
	switch {
	case resp.StatusCode != http.StatusOK:
		return blob{}, fmt.Errorf("fetching %s: the server answered %s; save the page from a browser and give the file", address, resp.Status)
	case !readable(how.ContentType):
		return blob{}, fmt.Errorf("fetching %s: the server sends %s, not a page or a text", address, how.ContentType)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxPage+1))
	switch {
	case err != nil:
		return blob{}, fetchFault(ctx, address, err)
	case len(data) > maxPage:
		return blob{}, fmt.Errorf("fetching %s: the page is larger than %d MB; save it and give the file", address, maxPage>>20)
	}
	how.URL = shownURL(resp.Request.URL)
	return blob{data, how}, nil
}

// fetcher returns a client that connects to allowed addresses only; nil allows
// all. The check is on the address dialled, after name resolution and so at every
// redirect too. Behind a proxy it is the proxy that connects, which the check
// would not see: a client with a check uses none.
func fetcher(allowed func(netip.Addr) bool) *http.Client {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	transport := &http.Transport{DialContext: dialer.DialContext, DisableKeepAlives: true, ForceAttemptHTTP2: true}
	if allowed == nil {
		transport.Proxy = http.ProxyFromEnvironment
	} else {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return check(address, allowed) }
	}
	return &http.Client{Transport: transport, CheckRedirect: func(_ *http.Request, via []*http.Request) error {
		if len(via) > maxRedirects {
			return fmt.Errorf("more than %d redirects", maxRedirects)
		}
		return nil
	}}
}

// errPrivate is the refusal of an address that is not public.
var errPrivate = errors.New("that is a private or local address; pass --allow-private if you mean it")

// check returns an error for an address and port that is not allowed.
func check(address string, allowed func(netip.Addr) bool) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	if !allowed(at.Addr()) {
		return fmt.Errorf("%s: %w", at.Addr(), errPrivate)
	}
	return nil
}

// public reports whether an address is of the open internet: the special-purpose
// ranges of the IANA registries (RFC 6890) are not, nor are IPv6 ranges that
// carry an IPv4 address to be connected to.
func public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsGlobalUnicast() || a.IsPrivate() {
		return false
	}
	for _, p := range []string{
		"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
		"203.0.113.0/24", "240.0.0.0/4",
		"64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10", "5f00::/16",
	} {
		if netip.MustParsePrefix(p).Contains(a) {
			return false
		}
	}
	return true
}

// readable reports whether a Content-Type is one that an article can come in.
func readable(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return contentType == ""
	}
	return strings.HasPrefix(kind, "text/") || strings.HasSuffix(kind, "json") || strings.HasSuffix(kind, "xml")
}

// fetchFault says why a page did not come.
func fetchFault(ctx context.Context, address string, err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	var dns *net.DNSError
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("fetching %s: the answer did not come in time; try again, or save the page from a browser and give the file", address)
	case errors.As(err, &dns) && dns.IsNotFound:
		return fmt.Errorf("fetching %s: there is no host called %s", address, dns.Name)
	}
	return fmt.Errorf("fetching %s: %w", address, err)
}

// shownURL is an address without its user, password and fragment.
func shownURL(u *url.URL) string {
	v := *u
	v.User, v.Fragment, v.RawFragment = nil, "", ""
	return v.String()
}
