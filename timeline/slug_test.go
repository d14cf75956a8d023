package timeline

import (
	"strings"
	"testing"
)

func TestSlug(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"John Kerry", "john-kerry"},
		{"Joseph R. Biden, Jr.", "joseph-r-biden-jr"},
		{"Genève", "geneve"},
		{"Đặng Văn Lâm", "dang-van-lam"},
		{"Łódź", "lodz"},
		{"Cox’s Bazar", "coxs-bazar"},
		{"Straße", "strasse"},
		{"São Tomé", "sao-tome"},
		{"e\u0301tat", "etat"}, // a combining accent
		{"習近平", "x1d7fb5ac"},
		{"...", "x0ac31c19"},
		{strings.Repeat("ab ", 40), strings.TrimRight(strings.Repeat("ab-", 16), "-")},
	} {
		if got := slug(test.name); got != test.want {
			t.Errorf("slug(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestFold(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"kerry", "kerry"},
		{"Xi’an", "xian"},
		{"  Ban Ki-moon ", "ban ki moon"},
		{"ÆRØ", "aero"},
		{"Ⅻ × Москва", "ⅻ москва"},
	} {
		if got := fold(test.name); got != test.want {
			t.Errorf("fold(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}
