/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/utf8.h"
#include "claim/text/script.h"
#include "finding/who.h"

/* Offices that a country's name makes those of its government. */
static const struct str offices[] = {
	STR_INIT("ambassador"),	  STR_INIT("authorities"),
	STR_INIT("cabinet"),	  STR_INIT("chancellor"),
	STR_INIT("diplomat"),	  STR_INIT("diplomats"),
	STR_INIT("minister"),	  STR_INIT("ministers"),
	STR_INIT("official"),	  STR_INIT("officials"),
	STR_INIT("premier"),	  STR_INIT("president"),
	STR_INIT("secretary"),	  STR_INIT("spokesman"),
	STR_INIT("spokesperson"), STR_INIT("spokeswoman"),
};

/* Offices that only governments have. */
static const struct str ministers[] = {
	STR_INIT("cabinet"), STR_INIT("minister"), STR_INIT("ministers"),
	STR_INIT("premier")};

/* Those whose work it is to speak, or who are known by whom they work for. */
static const struct str staff[] = {
	STR_INIT("employee"),	  STR_INIT("employees"),
	STR_INIT("executive"),	  STR_INIT("executives"),
	STR_INIT("official"),	  STR_INIT("officials"),
	STR_INIT("officer"),	  STR_INIT("officers"),
	STR_INIT("researchers"),  STR_INIT("representative"),
	STR_INIT("spokesperson"), STR_INIT("spokesman"),
	STR_INIT("spokeswoman"),  STR_INIT("staff"),
};

static const struct str formers[] = {STR_INIT("former"), STR_INIT("ex"),
				     STR_INIT("retired")};

static const struct str owners[] = {STR_INIT("our"), STR_INIT("its"),
				    STR_INIT("their"), STR_INIT("his"),
				    STR_INIT("her")};

static const struct str papers[] = {
	STR_INIT("notice"), STR_INIT("announcement"), STR_INIT("statement")};

static const struct str ja_offices[] = {
	STR_INIT("大臣"),   STR_INIT("長官"),	STR_INIT("首相"),
	STR_INIT("総理"),   STR_INIT("報道官"), STR_INIT("当局者"),
	STR_INIT("防衛相"), STR_INIT("外相"),	STR_INIT("総務相"),
	STR_INIT("法相"),   STR_INIT("大使")};

static const struct str ja_ministers[] = {
	STR_INIT("大臣"),   STR_INIT("首相"), STR_INIT("総理"),
	STR_INIT("防衛相"), STR_INIT("外相"), STR_INIT("官房長官")};

/* Singular nouns that name a person in some office, by their ends: "the
 * researcher", "the director", "the analyst". */
static const struct str person_ends[] = {
	STR_INIT("er"),	 STR_INIT("or"),  STR_INIT("ian"), STR_INIT("ist"),
	STR_INIT("ant"), STR_INIT("man"), STR_INIT("ent"), STR_INIT("yst"),
	STR_INIT("son"), STR_INIT("ee"),  STR_INIT("s"),   STR_INIT("ey")};

static const struct str ja_staff[] = {STR_INIT("当局者"), STR_INIT("担当者"),
				      STR_INIT("職員"),	  STR_INIT("社員"),
				      STR_INIT("広報"),	  STR_INIT("報道官"),
				      STR_INIT("関係者"), STR_INIT("幹部")};

static const struct str ja_owners[] = {STR_INIT("自ら"), STR_INIT("当社の"),
				       STR_INIT("自社の")};

static const struct str ja_papers[] = {STR_INIT("お知らせ"), STR_INIT("通知"),
				       STR_INIT("発表文")};

/* words: a list in each language; English ones are whole words. */
struct words {
	const struct str *en, *ja;
	size_t en_len, ja_len;
};

#define WORDS(list)                                                            \
	(struct words)                                                         \
	{                                                                      \
		list, ja_##list, COUNT(list), COUNT(ja_##list)                 \
	}

static bool
has_word(struct str s, const struct str *words, size_t n)
{
	char buf[WORD_MAX];

	for (size_t at = 0, e; at < s.len; at = e) {
		struct str w;

		e = script_run(s, at);
		if (script_of(utf8_at(s, at)) != SCRIPT_WORD)
			continue;
		w = script_word(str_slice(s, at, e), buf);
		if (str_in(w, words, n))
			return true;
	}
	return false;
}

static bool
has_any(struct str s, struct words w)
{
	for (size_t i = 0; i < w.ja_len; i++)
		if (str_has(s, w.ja[i]))
			return true;
	return has_word(s, w.en, w.en_len);
}

static bool
is_former(const struct holder *h)
{
	const struct str at[] = {h->role, h->name};

	for (size_t i = 0; i < COUNT(at); i++)
		if (has_word(at[i], formers, COUNT(formers)) ||
		    str_has(at[i], STR("元")))
			return true;
	return false;
}

/* The first name in a text that is no country's, with the names that follow
 * it at once: "Palo Alto Networks". */
static struct str
first_name(const struct merge *m, struct arena *a, struct str s)
{
	struct span got = {0, 0};
	struct reading r;

	term_read(a, &m->lexicon, s, &r);
	for (size_t i = 0; i < r.len; i++) {
		const struct term *t = &r.terms[i];

		if (!(t->flags & TERM_NAME) || t->flags & ROW_COUNTRY) {
			if (got.e)
				break;
			continue;
		}
		if (got.e && t->at.b > got.e + 1)
			break;
		got = (struct span){got.e ? got.b : t->at.b, t->at.e};
	}
	return str_at(s, got);
}

static bool
is_country(const struct merge *m, struct arena *a, struct str s)
{
	struct reading r;

	term_read(a, &m->lexicon, s, &r);
	for (size_t i = 0; i < r.len; i++)
		if (!(r.terms[i].flags & ROW_COUNTRY))
			return false;
	return r.len;
}

/* "The notice", in an affair where one body gave out notices. */
static struct who
notice_maker(const struct merge *m, uint32_t page, struct str name)
{
	size_t at = map_get(&m->notices, m->pages[page].affair);

	if (at == MAP_NONE || at == NOWHERE || !has_any(name, WORDS(papers)))
		return (struct who){0};
	return who_body(m, page, m->pages[at].article->publisher);
}

struct who
who_behind(const struct merge *m, uint32_t page, const struct holder *h)
{
	AUTO_ARENA scratch = {0};
	bool paper = h->kind == HOLDER_DOCUMENT;
	struct str name;

	if ((h->kind != HOLDER_GROUP && !paper) || is_former(h))
		return (struct who){0};
	if (h->org.len && !is_country(m, &scratch, h->org))
		return who_body(m, page, h->org);
	if (!paper && !has_any(h->name, WORDS(staff)))
		return (struct who){0};
	name = first_name(m, &scratch, h->name);
	if (!name.len)
		return paper ? notice_maker(m, page, h->name) : (struct who){0};
	return who_body(m, page, name);
}

/* "The city museum", "the choir": one and the same wherever it is heard, as
 * long as it is no person and there is only one of it. */
bool
who_is_definite(const struct holder *h)
{
	struct str name = h->name, last;
	char buf[WORD_MAX];
	size_t at = name.len;

	if (h->kind != HOLDER_GROUP || h->number > 1 ||
	    !str_starts_ci(h->text, STR("the ")) || is_former(h))
		return false;
	while (at && script_of((unsigned char)name.ptr[at - 1]) == SCRIPT_WORD)
		at--;
	last = script_word(str_skip(name, at), buf);
	if (!last.len || has_any(name, WORDS(staff)) ||
	    has_any(name, WORDS(offices)))
		return false;
	for (size_t i = 0; i < COUNT(person_ends); i++)
		if (str_ends(last, person_ends[i]))
			return false;
	return true;
}

bool
who_is_of_last(const struct holder *h)
{
	return h->kind == HOLDER_DOCUMENT && has_any(h->name, WORDS(owners));
}

uint64_t
who_land(const struct merge *m, const struct holder *h)
{
	AUTO_ARENA scratch = {0};
	struct str role = h->role;
	const struct term *land;
	struct reading r;

	/* 日本の外相: an office, and nobody's name. */
	if (!role.len)
		role = h->kind == HOLDER_GROUP ? h->name : h->text;
	if ((h->kind != HOLDER_PERSON && h->kind != HOLDER_GROUP) ||
	    is_former(h) || !has_any(role, WORDS(offices)))
		return LAND_NONE;
	role = str_fmt(&scratch, "%.*s %.*s", STR_ARG(role), STR_ARG(h->org));
	term_read(&scratch, &m->lexicon, role, &r);
	land = term_find(&r, ROW_COUNTRY);
	if (land)
		return term_name_key(&scratch, &m->lexicon,
				     str_at(role, land->at));
	return has_any(role, WORDS(ministers)) ? LAND_ANY : LAND_NONE;
}
