/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Markings, abbreviations, length and style. */
#include "base/utf8.h"
#include "base/vec.h"
#include "brief/brief.h"
#include "brief/lint_parts.h"

enum { ACRONYM_LEAST = 2, ACRONYM_MOST = 7, ACRONYMS_MAX = 200 };

/* ---- markings ----------------------------------------------------------- */

static bool
is_label_char(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+';
}

/* marking: what stands at "TLP" like a marking: "TLP: amber". */
static struct span
marking(struct str s, size_t at)
{
	size_t i = at + 3, b;

	while (i < s.len && memchr(": -", s.ptr[i], 3))
		i++;
	for (b = i; i < s.len && is_label_char(s.ptr[i]);)
		i++;
	return i > b ? (struct span){at, i} : (struct span){at, at + 3};
}

static bool
looks_like_label(struct str word)
{
	static const struct str labels[] = {
		STR_INIT("RED"),	 STR_INIT("AMBER"), STR_INIT("GREEN"),
		STR_INIT("CLEAR"),	 STR_INIT("WHITE"), STR_INIT("YELLOW"),
		STR_INIT("AMBER+STRICT")};

	for (size_t i = 0; i < COUNT(labels); i++)
		if (str_eq_ci(word, labels[i]))
			return true;
	return false;
}

static bool
is_marking(struct str s)
{
	struct err ignored;
	struct str made;

	return str_starts(s, STR("TLP:")) &&
	       brief_tlp(s, &made, &ignored) == 0 && str_eq(s, made);
}

/* Anything behind "TLP:" is meant as a marking; else only a known colour. */
static bool
is_meant(struct str s)
{
	struct str word = str_skip(s, 3);

	while (word.len && memchr(": -", word.ptr[0], 3))
		word = str_skip(word, 1);
	return word.len && (s.ptr[3] == ':' || looks_like_label(word));
}

void
lint_marking(struct linter *l)
{
	struct str text = l->text;
	bool marked = str_has(text, STR("head.tlp"));

	for (size_t i = 0; i + 3 < text.len; i++) {
		struct span at;

		if (!str_eq_ci(str_slice(text, i, i + 3), STR("TLP")) ||
		    (i && is_label_char(text.ptr[i - 1])))
			continue;
		at = marking(text, i);
		if (is_marking(str_at(text, at)))
			marked = true;
		else if (is_meant(str_at(text, at)))
			fault_add(l, LINT_TLP_FORM, at, NULL), marked = true;
		i = at.e - 1;
	}
	if (l->options->document && !marked)
		fault_add(l, LINT_TLP_MISSING, (struct span){0, 0},
			  "TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED");
}

/* ---- abbreviations ------------------------------------------------------ */

/* What readers of security reports know. */
static const char *const known[] = {
	"UN",	 "EU",	   "US",    "UK",    "USA",  "UTC",   "GMT",
	"TLP",	 "PDF",	   "URL",   "IP",    "DNS",  "HTTP",  "TV",
	"CEO",	 "OK",	   "ID",    "HTML",  "JSON", "WHITE", "RED",
	"AMBER", "STRICT", "GREEN", "CLEAR", "CVE",  "VPN",   "AM",
	"PM",	 "ISO",	   "NATO",  "I",     NULL};

static bool
is_acronym(struct str s)
{
	size_t letters = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z')
			letters++;
		else if (!(s.ptr[i] >= '0' && s.ptr[i] <= '9'))
			return false;
	}
	return letters >= ACRONYM_LEAST && letters == s.len &&
	       s.len <= ACRONYM_MOST && !str_among(s, known, COUNT(known) - 1);
}

/* is_explained: "Long Name (LN)" or "LN (Long Name)" stands in the text. */
static bool
is_explained(struct str text, struct str s)
{
	AUTO_ARENA a = {0};
	const struct str forms[] = {str_fmt(&a, "(%.*s)", STR_ARG(s)),
				    str_fmt(&a, "%.*s (", STR_ARG(s)),
				    str_fmt(&a, "（%.*s）", STR_ARG(s)),
				    str_fmt(&a, "%.*s（", STR_ARG(s)),
				    str_fmt(&a, "「%.*s」という", STR_ARG(s))};

	return str_has_any(text, forms, COUNT(forms));
}

static bool
is_seen(struct arena *a, struct strs *seen, struct str s)
{
	for (size_t i = 0; i < seen->len; i++)
		if (str_eq(seen->at[i], s))
			return true;
	if (seen->len < ACRONYMS_MAX)
		*vec_add(a, seen) = s;
	return seen->len == ACRONYMS_MAX;
}

void
lint_acronyms(struct linter *l)
{
	const struct doc *d = &l->doc;
	struct strs seen = {0};

	for (size_t i = 0; i < d->tokens.len; i++) {
		const struct token *t = &d->tokens.at[i];
		struct str s = str_at(d->text, t->at);

		if (!lint_own(d, t) || !is_acronym(s) ||
		    is_seen(l->arena, &seen, s) || is_explained(d->text, s))
			continue;
		fault_add(l, LINT_ACRONYM, t->at, NULL);
	}
}

/* ---- length ------------------------------------------------------------- */

static size_t
words_of(const struct doc *d, const struct stretch *s)
{
	size_t n = 0;

	for (size_t i = s->tokens.b; i < s->tokens.e; i++)
		n += d->tokens.at[i].quote == NO_QUOTE &&
		     (d->tokens.at[i].class == TOKEN_WORD ||
		      d->tokens.at[i].class == TOKEN_NUMBER);
	return n;
}

/* letters_of: of a Japanese sentence, without what it quotes. */
static size_t
letters_of(const struct doc *d, const struct stretch *of)
{
	size_t n = 0;

	for (size_t i = of->tokens.b; i < of->tokens.e; i++) {
		struct str s = str_at(d->text, d->tokens.at[i].at);

		while (s.len && d->tokens.at[i].quote == NO_QUOTE) {
			utf8_next(&s);
			n++;
		}
	}
	return n;
}

void
lint_lengths(struct linter *l)
{
	const struct doc *d = &l->doc;
	size_t max = l->options->words_max;

	if (!max)
		max = d->japanese ? LINT_WORDS_JA : LINT_WORDS;
	for (size_t i = 0; i < d->sentences.len; i++) {
		const struct stretch *s = &d->sentences.at[i];
		size_t n = d->japanese ? letters_of(d, s) : words_of(d, s);

		if (!s->title && n > max)
			fault_add(l, LINT_LONG, s->at, NULL);
	}
}

/* ---- style -------------------------------------------------------------- */

enum manner { MANNER_NONE, MANNER_POLITE, MANNER_PLAIN };

static enum manner
manner_of(struct str s)
{
	static const struct str polite[] = {
		STR_INIT("です"),   STR_INIT("ます"),	STR_INIT("ました"),
		STR_INIT("でした"), STR_INIT("ません"), STR_INIT("でしょう")};
	static const struct str plain[] = {STR_INIT("だ"), STR_INIT("た"),
					   STR_INIT("る"), STR_INIT("ない")};
	struct str end = STR("。");

	if (!str_ends(s, end))
		return MANNER_NONE;
	s.len -= end.len;
	if (str_ends_any(s, polite, COUNT(polite)))
		return MANNER_POLITE;
	return str_ends_any(s, plain, COUNT(plain)) ? MANNER_PLAIN
						    : MANNER_NONE;
}

/* The first sentence that is unlike the first one. */
void
lint_style(struct linter *l)
{
	const struct doc *d = &l->doc;
	enum manner first = MANNER_NONE;

	for (size_t i = 0; d->japanese && i < d->sentences.len; i++) {
		const struct stretch *s = &d->sentences.at[i];
		enum manner is = manner_of(str_trim(str_at(d->text, s->at)));

		if (is == MANNER_NONE || is == first)
			continue;
		if (first != MANNER_NONE) {
			fault_add(l, LINT_STYLE, s->at, NULL);
			return;
		}
		first = is;
	}
}
