/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/outlet.h"

#include "article/address.h"
#include "article/title.h"

enum {
	NAME_BYTES_MAX = 100,
	TAIL_BYTES_MAX = 60,
	SPELL_BYTES_MAX = 60,
	COUNTRY_LABEL = 2,
	SHORT_LABEL = 3 /* "co" of "co.jp", "com" of "com.au" */
};

/* What sites put for the edition or the place on the site. */
static const struct str editions[] = {
	STR_INIT("U.S."),	   STR_INIT("US"),
	STR_INIT("USA"),	   STR_INIT("UK"),
	STR_INIT("U.K."),	   STR_INIT("EU"),
	STR_INIT("United States"), STR_INIT("United Kingdom"),
	STR_INIT("India"),	   STR_INIT("Japan"),
	STR_INIT("China"),	   STR_INIT("Canada"),
	STR_INIT("Australia"),	   STR_INIT("Africa"),
	STR_INIT("Asia"),	   STR_INIT("Europe"),
	STR_INIT("World"),	   STR_INIT("Global"),
	STR_INIT("International"), STR_INIT("News"),
	STR_INIT("Home"),	   STR_INIT("Homepage"),
	STR_INIT("Blog"),	   STR_INIT("Website"),
	STR_INIT("English"),	   STR_INIT("Politics"),
	STR_INIT("Business"),	   STR_INIT("Technology"),
	STR_INIT("Middle East"),   STR_INIT("Asia Pacific"),
	STR_INIT("ニュース"),	   STR_INIT("ホーム"),
};

static const struct {
	const char *code, *other[3];
} languages[] = {
	{"ar", {"ara", "arabic"}},
	{"bg", {"bul", "bulgarian"}},
	{"cs", {"ces", "cze", "czech"}},
	{"da", {"dan", "danish"}},
	{"de", {"deu", "ger", "german"}},
	{"el", {"ell", "gre", "greek"}},
	{"en", {"eng", "english"}},
	{"es", {"spa", "spanish", "español"}},
	{"et", {"est", "estonian"}},
	{"fa", {"fas", "per", "persian"}},
	{"fi", {"fin", "finnish"}},
	{"fr", {"fra", "fre", "french"}},
	{"he", {"heb", "hebrew"}},
	{"hi", {"hin", "hindi"}},
	{"hu", {"hun", "hungarian"}},
	{"id", {"ind", "indonesian"}},
	{"it", {"ita", "italian"}},
	{"ja", {"jpn", "japanese", "日本語"}},
	{"ko", {"kor", "korean", "한국어"}},
	{"lt", {"lit", "lithuanian"}},
	{"lv", {"lav", "latvian"}},
	{"ms", {"msa", "may", "malay"}},
	{"nl", {"nld", "dut", "dutch"}},
	{"no", {"nor", "norwegian"}},
	{"pl", {"pol", "polish"}},
	{"pt", {"por", "portuguese"}},
	{"ro", {"ron", "rum", "romanian"}},
	{"ru", {"rus", "russian"}},
	{"sk", {"slk", "slo", "slovak"}},
	{"sr", {"srp", "serbian"}},
	{"sv", {"swe", "swedish"}},
	{"th", {"tha", "thai"}},
	{"tr", {"tur", "turkish"}},
	{"uk", {"ukr", "ukrainian"}},
	{"ur", {"urd", "urdu"}},
	{"vi", {"vie", "vietnamese"}},
	{"zh", {"zho", "chi", "chinese"}},
};

struct str
language_code(struct arena *a, struct str s)
{
	struct str rest;

	s = str_lower(a, str_replace(a, str_trim(s), STR("_"), STR("-")));
	s = str_cut(s, STR("."), &rest);
	s = str_cut(s, STR(","), &rest);
	s = str_trim(str_cut(s, STR("-"), &rest));
	for (size_t i = 0; i < COUNT(languages); i++)
		for (size_t k = 0; k < COUNT(languages[i].other); k++)
			if (languages[i].other[k] &&
			    str_eq(s, str_from(languages[i].other[k])))
				return str_from(languages[i].code);
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 'a' || s.ptr[i] > 'z')
			return STR("");
	return s.len == 2 || s.len == 3 ? s : STR("");
}

struct str
outlet_domain(struct str host)
{
	struct str less, second, last;

	/* One label less is a domain as long as it is no suffix itself. */
	for (;; host = less) {
		str_cut(host, STR("."), &less);
		second = str_cut(less, STR("."), &last);
		if (!last.len ||
		    (!str_has(last, STR(".")) && last.len == COUNTRY_LABEL &&
		     second.len <= SHORT_LABEL))
			return host;
	}
}

bool
outlet_spells(struct str host, struct str name)
{
	uint64_t reached = 1;
	struct str word;

	if (!host.len || host.len > SPELL_BYTES_MAX)
		return false;
	while (name.len) {
		uint64_t next = reached;

		word = str_cut(name, STR(" "), &name);
		for (size_t at = 0; at < host.len; at++)
			for (size_t n = 1;
			     reached >> at & 1 && n <= word.len &&
			     at + n <= host.len &&
			     str_eq_ci(str_slice(word, 0, n),
				       str_slice(host, at, at + n));
			     n++)
				next |= UINT64_C(1) << (at + n);
		reached = next;
	}
	return reached >> host.len & 1;
}

/* First label of the domain: "nytimes" of "www.nytimes.com". */
static struct str
label_of(const struct page *p)
{
	struct str rest;

	return str_cut(outlet_domain(address_host(p->url)), STR("."), &rest);
}

static bool
is_edition(struct str s)
{
	for (size_t i = 0; i < COUNT(editions); i++)
		if (str_eq_ci(s, editions[i]))
			return true;
	return false;
}

/* A domain or a handle rather than a name: one word with a dot in it or in
 * lower case. */
static bool
is_weak(struct str s)
{
	bool lower = true;

	for (size_t i = 0; i < s.len; i++)
		lower = lower && s.ptr[i] >= 'a' && s.ptr[i] <= 'z';
	return !str_has(s, STR(" ")) && (lower || str_has(s, STR(".")));
}

/* The name without the slogan beside it. */
static struct str
without_slogan(const struct page *p, struct str s)
{
	static const struct str marks[] = {STR_INIT("|"), STR_INIT("｜")};

	for (size_t i = 0; i < COUNT(marks); i++) {
		struct str tail, head = str_trim(str_cut(s, marks[i], &tail));

		tail = str_trim(tail);
		if (tail.len)
			s = outlet_spells(label_of(p), tail) ? tail : head;
	}
	return str_trim(s);
}

/* The end of the page's title, when it spells out the host. */
static struct str
title_tail(const struct page *p)
{
	static const struct str marks[] = {STR_INIT(" - "), STR_INIT(" | "),
					   STR_INIT(" – "), STR_INIT(" — ")};
	struct str title = page_first(p, STR("title"), STR(""));

	for (size_t i = 0; i < COUNT(marks); i++) {
		struct str tail, rest = title;

		while (str_has(rest, marks[i]))
			str_cut(rest, marks[i], &rest);
		tail = str_trim(rest);
		if (tail.len < title.len && tail.len <= TAIL_BYTES_MAX &&
		    outlet_spells(label_of(p), tail))
			return tail;
	}
	return STR("");
}

/* The publisher's name; it may stand in another object with the same @id. */
static struct str
publisher_name(const struct page *p)
{
	struct str id =
		json_to_str(p->arena, json_path(p->about, "publisher.@id"));
	struct str s =
		json_to_str(p->arena, json_path(p->about, "publisher.name"));

	for (size_t i = 0; id.len && !s.len && i < p->ld.objects.len; i++) {
		const json_t *o = p->ld.objects.at[i];

		if (str_eq(json_get_text(p->arena, o, "@id"), id))
			s = json_get_text(p->arena, o, "name");
	}
	return s;
}

struct str
outlet_name(const struct page *p, struct str section, struct str title)
{
	const struct str all[] = {
		publisher_name(p),
		page_meta(p, STR("og:site_name")),
		page_meta(p, STR("application-name")),
		json_to_str(p->arena,
			    json_path(ld_type(&p->ld, "WebSite", 0), "name")),
		title_tail(p),
		page_meta(p, STR("apple-mobile-web-app-title")),
	};
	struct str weak = STR("");

	for (size_t i = 0; i < COUNT(all); i++) {
		struct str s =
			without_slogan(p, str_fold_space(p->arena, all[i]));

		if (!s.len || s.len > NAME_BYTES_MAX || is_edition(s) ||
		    str_eq_ci(s, section) || title_same(s, title) ||
		    str_starts(s, STR("http")))
			continue;
		if (!is_weak(s))
			return s;
		if (!weak.len)
			weak = s;
	}
	return weak.len ? weak : outlet_domain(address_host(p->url));
}
