/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "base/vec.h"
/* How English calls those who speak. */
#include "brief/phrase.h"
#include "brief/roles.h"
#include "brief/script.h"
#include "claim/holder/name_words.h"

static bool
one_of(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_eq_ci(s, str_from(*words)))
			return true;
	return false;
}

static struct str
last_word(struct str s)
{
	size_t b = s.len;

	while (b && s.ptr[b - 1] != ' ')
		b--;
	return str_skip(s, b);
}

/* ---- unnamed groups ---------------------------------------------------- */

static const char *const determiners[] = {
	"a",	 "an",	    "the",	"one",	 "two",	    "three",
	"four",	 "five",    "six",	"seven", "eight",   "nine",
	"ten",	 "another", "other",	"some",	 "several", "many",
	"of",	 "both",    "these",	"those", "unnamed", "second",
	"third", "its",	    "multiple", "our",	 "my",	    NULL};

static const char *const pronouns[] = {"them",	 "they",   "he", "she",
				       "people", "person", "",	 NULL};

static struct str
without_determiners(struct str s)
{
	struct str rest, word;

	for (;;) {
		word = str_cut(s, STR(" "), &rest);
		if (!one_of(word, determiners))
			return s;
		s = rest;
	}
}

/* head_end: byte after the noun that "officials at NISC" is about. */
static size_t
head_end(struct str s)
{
	static const char *const after[] = {
		" at ",	 " of ",    " in ",	  " with ",   " from ",
		" who ", " not ",   " familiar ", " close ",  " briefed ",
		" on ",	 " under ", " involved ", " within ", NULL};
	size_t end = s.len, at;

	for (size_t i = 0; after[i]; i++) {
		at = str_find(s, str_from(after[i]), 0);
		if (at != STR_NONE && at < end)
			end = at;
	}
	return end;
}

static bool
is_plural(struct str noun)
{
	static const char *const plurals[] = {"people", "police", "staff",
					      "personnel", NULL};

	return one_of(last_word(noun), plurals) ||
	       (str_ends(noun, STR("s")) && !str_ends(noun, STR("ss")));
}

/* agreed: the description with its noun made to agree with one person. */
static struct str
agreed(struct arena *a, struct str role)
{
	size_t end = head_end(role);
	struct str noun = str_slice(role, 0, end), tail = str_skip(role, end);

	if (str_ends(noun, STR("people")))
		noun = str_fmt(a, "%.*sperson",
			       STR_ARG(str_slice(noun, 0, noun.len - 6)));
	else if (is_plural(noun) && str_ends(noun, STR("s")))
		noun.len--;
	return str_fmt(a, "%.*s%.*s", STR_ARG(noun), STR_ARG(tail));
}

static struct str
group_count(const struct speech *p, const struct holder *h, struct str role)
{
	if (h->number > 1)
		return str_fmt(p->arena, "%.*s unnamed",
			       STR_ARG(number_phrase(p, h->number)));
	if (h->number == 1 || !is_plural(str_slice(role, 0, head_end(role))))
		return STR("an unnamed");
	return STR("unnamed");
}

/* group_role: what the members are, in English; else who knows what. */
static struct str
group_role(struct arena *a, const struct holder *h)
{
	struct str role = h->role.len ? h->role : h->name, known = {0};

	role = without_determiners(role);
	if (!is_english(role))
		known = role_english(a, role, h->number == 1);
	if (known.len)
		return known;
	if (one_of(role, pronouns) || !is_english(role))
		return h->number == 1 ? STR("person") : STR("people");
	role = role_lower(a, role);
	return h->number == 1 ? agreed(a, role) : role;
}

/* is_common: "centre", "port’s authority"; names have a capital. */
static bool
is_common(struct str words)
{
	struct str rest, first = str_cut(words, STR(" "), &rest);

	return first.len && first.ptr[0] >= 'a' && first.ptr[0] <= 'z' &&
	       !one_of(first, determiners);
}

static void
add_tail(struct buf *b, const char *by, struct str words, struct str so_far)
{
	if (words.len && is_english(words) && !str_has(so_far, words))
		buf_fmt(b, "%s%.*s", by, STR_ARG(words));
}

static struct str
group_phrase(const struct speech *p, const struct holder *h)
{
	struct buf b = {.arena = p->arena};
	struct str role = group_role(p->arena, h);
	struct str seen = h->role.len ? h->role : h->name;

	buf_fmt(&b, "%.*s %.*s", STR_ARG(group_count(p, h, role)),
		STR_ARG(role));
	add_tail(&b, is_common(h->org) ? " of the " : " of ", h->org, role);
	add_tail(&b, " ", h->basis, role);
	if (!is_english(seen) && !role_english(p->arena, seen, true).len)
		buf_fmt(&b, " 「%.*s」", STR_ARG(seen));
	return buf_str(&b);
}

/* ---- names ------------------------------------------------------------- */

/* Papers that take "the"; agencies and channels do not. */
static const char *const papers[] = {
	"Times",    "Post",	"Journal", "Guardian",	"Telegraph",
	"Herald",   "Tribune",	"Gazette", "Chronicle", "Independent",
	"Observer", "Register", "Record",  "Economist", "Mail",
	"Mirror",   "Standard", NULL};

/* Offices that take "the" wherever they stand in the name. */
static const char *const offices[] = {
	"Ministry",   "Department", "Agency",  "Office",	 "Commission",
	"Council",    "Center",	    "Centre",  "Authority",	 "Bureau",
	"Government", "Committee",  "Embassy", "Administration", "Board",
	"Police",     "Service",    "Command", "Army",		 "Navy",
	"Union",      "Institute",  "Senate",  "Parliament",	 "Court",
	"Foundation", "Federation", "House",   "Association",	 NULL};

/* Initials that are spelt out, and so take it too; those that are read as a
 * word (NATO) do not. */
static const char *const initials[] = {
	"BBC", "CDC", "CIA", "DHS", "DOJ", "ECB", "EPA",  "EU",	 "FBI", "FCC",
	"FDA", "FSB", "FTC", "GRU", "HHS", "IMF", "IAEA", "NHS", "NPA", "NSA",
	"NSC", "PLA", "SEC", "SVR", "UAE", "UK",  "UN",	  "US",	 "WHO", NULL};

static bool
has_office(struct str name)
{
	while (name.len)
		if (one_of(str_cut(name, STR(" "), &name), offices))
			return true;
	return false;
}

static bool
is_possessive(struct str name)
{
	return str_has(name, STR("’s ")) || str_has(name, STR("'s ")) ||
	       str_has(name, STR("s’ "));
}

/* is_office: a common noun for a body ("port authority"), not a name that is
 * written without a capital. */
static bool
is_office(struct str name)
{
	if (!is_common(name))
		return false;
	while (name.len) {
		struct str word = str_cut(name, STR(" "), &name);

		if (name_word(word, NAME_WORD_BODY) ||
		    name_word(word, NAME_WORD_FIRM_NOUN))
			return true;
	}
	return false;
}

static bool
takes_the(const struct holder *h)
{
	struct str name = h->name;

	if (h->kind == HOLDER_BODY && is_office(name))
		return true;
	if (h->kind == HOLDER_PERSON || !is_english(name) ||
	    is_possessive(name))
		return false;
	if (!str_has(name, STR(" ")))
		return is_capitals(name) && one_of(name, initials);
	if (h->kind == HOLDER_OUTLET)
		return one_of(last_word(name), papers);
	return has_office(name) || str_starts_ci(name, STR("National"));
}

static struct str
name_phrase(struct arena *a, const struct holder *h)
{
	struct str name = h->name.len ? h->name : h->text;

	name = str_replace(a, name, STR("'"), STR("’"));
	if (!str_starts_ci(name, STR("The ")) && takes_the(h))
		return str_fmt(a, "the %.*s", STR_ARG(name));
	return name;
}

static struct str
person_phrase(struct arena *a, const struct holder *h)
{
	struct buf b = {.arena = a};
	struct str role = role_lower(a, h->role);

	buf_add(&b, h->name.len ? h->name : h->text);
	if (!is_english(role))
		role = role_english(a, role, true);
	if (!role.len || str_has(buf_str(&b), role))
		return buf_str(&b);
	buf_fmt(&b, " (%.*s", STR_ARG(role));
	if (h->org.len && is_english(h->org) && !str_has(role, h->org))
		buf_fmt(&b, ", %.*s", STR_ARG(h->org));
	buf_char(&b, ')');
	return buf_str(&b);
}

static struct str
document_phrase(const struct speech *p, const struct holder *h)
{
	struct str name = h->name.len ? h->name : h->text, rest, first;

	first = str_cut(name, STR(" "), &rest);
	if (!name.len)
		return p->words->at[SAY_A_DOCUMENT];
	if (one_of(first, determiners) || !str_is_ascii(first) ||
	    !(first.ptr[0] >= 'a' && first.ptr[0] <= 'z'))
		return name;
	return str_fmt(p->arena, "the %.*s", STR_ARG(name));
}

struct str
holder_english(const struct speech *p, const struct holder *h)
{
	switch (h->kind) {
	case HOLDER_GROUP:
		return group_phrase(p, h);
	case HOLDER_PERSON:
		return person_phrase(p->arena, h);
	case HOLDER_DOCUMENT:
		return document_phrase(p, h);
	case HOLDER_UNKNOWN:
		return p->words->at[SAY_NOBODY];
	default:
		return name_phrase(p->arena, h);
	}
}
