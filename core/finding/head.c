/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/head.h"

#include "base/utf8.h"
#include "claim/text/script.h"

enum {
	LENGTH_LEAST = 30,
	LENGTH_MOST = 300,
	JA_LEAST = 15, /* a Japanese character says as much as two letters */
	JA_MOST = 150,
	FAULTS_MAX = 7,
	LINKS_MAX = 7
};

/* Words with which a sentence goes on from another one, or stands for what
 * another one named. */
static const struct str leading[] = {STR_INIT("also"),
				     STR_INIT("and"),
				     STR_INIT("but"),
				     STR_INIT("either"),
				     STR_INIT("he"),
				     STR_INIT("however"),
				     STR_INIT("i"),
				     STR_INIT("instead"),
				     STR_INIT("it"),
				     STR_INIT("likewise"),
				     STR_INIT("meanwhile"),
				     STR_INIT("moreover"),
				     STR_INIT("nevertheless"),
				     STR_INIT("or"),
				     STR_INIT("she"),
				     STR_INIT("so"),
				     STR_INIT("still"),
				     STR_INIT("then"),
				     STR_INIT("therefore"),
				     STR_INIT("these"),
				     STR_INIT("they"),
				     STR_INIT("this"),
				     STR_INIT("those"),
				     STR_INIT("thus"),
				     STR_INIT("to"),
				     STR_INIT("we"),
				     STR_INIT("which"),
				     STR_INIT("who"),
				     STR_INIT("yet"),
				     STR_INIT("you")};

static const struct str ja_leading[] = {
	STR_INIT("しかし"), STR_INIT("一方"),	STR_INIT("また"),
	STR_INIT("ただし"), STR_INIT("さらに"), STR_INIT("そして"),
	STR_INIT("なお"),   STR_INIT("だが"),	STR_INIT("それ"),
	STR_INIT("これ"),   STR_INIT("その"),	STR_INIT("この"),
	STR_INIT("彼"),	    STR_INIT("同")};

static struct str
first_word(struct str s)
{
	return s.len ? str_slice(s, 0, script_run(s, 0)) : s;
}

/* Without the quotation marks and the "that" before a content. */
static struct str
bare(struct str s)
{
	while (s.len && script_of(utf8_at(s, 0)) == SCRIPT_OTHER)
		s = str_skip(s, utf8_len(s, 0));
	if (str_starts_ci(s, STR("that ")))
		s = str_skip(s, sizeof "that " - 1);
	return s;
}

static bool
leads_on(struct str s)
{
	char buf[WORD_MAX];
	struct str word = script_word(first_word(s), buf);

	for (size_t i = 0; i < COUNT(leading); i++)
		if (str_eq(word, leading[i]))
			return true;
	for (size_t i = 0; i < COUNT(ja_leading); i++)
		if (str_starts(s, ja_leading[i]))
			return true;
	return false;
}

static bool
is_ill_sized(struct str s)
{
	bool ja = false;
	size_t n = 0;

	for (size_t at = 0; at < s.len; at += utf8_len(s, at), n++)
		ja = ja || script_of(utf8_at(s, at)) >= SCRIPT_HAN;
	return n < (ja ? JA_LEAST : LENGTH_LEAST) ||
	       n > (ja ? JA_MOST : LENGTH_MOST);
}

unsigned
head_faults(const struct claim *c)
{
	struct str s = bare(c->content_text);

	return 2 * leads_on(s) + is_ill_sized(s) + (c->content.len > 1) +
	       2 * str_has(s, STR(": "));
}

static size_t
links(const struct holders *h, bool outlets)
{
	size_t n = 0;

	for (size_t i = 0; i < h->len; i++)
		n += (h->at[i].kind == HOLDER_OUTLET) == outlets;
	return n < LINKS_MAX ? n : LINKS_MAX;
}

int64_t
head_cost(const struct merge *m, const struct view *v)
{
	const struct claim *c = v->claim;
	const struct page *p = &m->pages[v->page];
	unsigned faults = head_faults(c);
	int64_t day = p->day == DAY_NONE ? INT32_MAX : p->day;
	int64_t cost = faults < FAULTS_MAX ? faults : FAULTS_MAX;

	cost = cost * 2 + !view_is_own(m, v);
	cost = cost * (LINKS_MAX + 1) + (int64_t)links(&c->holder, true);
	cost = cost * 2 +
	       (c->stance == STANCE_SUSPECTS || c->kind == CLAIM_HEARSAY);
	cost = cost * (LINKS_MAX + 1) + LINKS_MAX -
	       (int64_t)links(&c->holder, false);
	return cost * ((int64_t)UINT32_MAX + 1) + day - INT32_MIN;
}

uint32_t
head_of(const struct merge *m, const uint32_t *members, size_t n)
{
	uint32_t best = members[0];

	for (size_t i = 1; i < n; i++) {
		const struct view *v = &m->views[members[i]];
		const struct view *b = &m->views[best];

		if (v->voice < b->voice ||
		    (v->voice == b->voice && head_cost(m, v) < head_cost(m, b)))
			best = members[i];
	}
	return best;
}
