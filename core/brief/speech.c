/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Through whom words came, in any language. */
#include "base/buf.h"
#include "base/vec.h"
#include "brief/phrase.h"
#include "finding/origin_name.h"

/* How a language calls those who speak; English where it has no own way. */
static const struct {
	const struct words *words;
	struct str (*holder)(const struct speech *p, const struct holder *h);
} callers[] = {{&words_en, holder_english}, {&words_ja, holder_japanese}};

struct str
holder_phrase(const struct speech *p, const struct holder *h)
{
	for (size_t i = 0; i < COUNT(callers); i++)
		if (callers[i].words == p->words)
			return callers[i].holder(p, h);
	return holder_english(p, h);
}

struct str
origin_phrase(const struct speech *p, struct str name)
{
	static const enum saying rows[] = {
		[ORIGIN_VIA] = SAY_ORIGIN_VIA,
		[ORIGIN_AT] = SAY_ORIGIN_AT,
		[ORIGIN_NOBODY] = SAY_ORIGIN_NOBODY,
	};
	struct str of;
	enum origin_form form = origin_form_of(name, &of);
	struct holder by = {0};

	if (form == ORIGIN_NAMED)
		return name_shown(p, name);
	by.kind = form == ORIGIN_AT ? HOLDER_BODY : HOLDER_OUTLET;
	by.name = of;
	return row_phrase(p, rows[form], WITH(holder_phrase(p, &by)));
}

struct str
name_key(struct arena *a, struct str name)
{
	struct str s = str_replace(a, str_lower(a, name), STR("’"), STR("'"));

	return str_starts(s, STR("the ")) ? str_skip(s, 4) : s;
}

struct str
holder_chain(const struct speech *p, const struct holders *chain)
{
	struct buf b = {.arena = p->arena};

	for (size_t i = 0; i < chain->len; i++) {
		const struct holder *h = &chain->at[i];
		bool plain = h->kind == HOLDER_OUTLET || h->kind == HOLDER_BODY;

		if (i)
			buf_add(&b, p->words->at[SAY_CHAIN]);
		buf_add(&b,
			plain && h->name.len ? h->name : holder_phrase(p, h));
	}
	return buf_str(&b);
}

static bool
same_holder(const struct holder *x, const struct holder *y)
{
	AUTO_ARENA a = {0};

	return x->name.len &&
	       str_eq(name_key(&a, x->name), name_key(&a, y->name));
}

/* retellers: the links before the speaker, outermost first, each once. */
static struct holders
retellers(struct arena *a, const struct holders *chain)
{
	struct holders v = {0};

	for (size_t i = 0; i + 1 < chain->len; i++)
		if (!same_holder(&chain->at[i], &chain->at[i + 1]))
			*vec_add(a, &v) = chain->at[i];
	return v;
}

/* outlets: the first n of them, each by the one that it cites. */
static struct str
outlets(const struct speech *p, const struct holders *v, size_t n,
	enum saying between)
{
	struct str s = n ? holder_phrase(p, &v->at[n - 1]) : STR("");

	while (n-- > 1)
		s = row_phrase(p, between,
			       WITH(holder_phrase(p, &v->at[n - 1]), s));
	return s;
}

struct str
via_phrase(const struct speech *p, const struct holders *chain, enum saying how)
{
	struct holders v = retellers(p->arena, chain);
	struct str who = holder_phrase(p, &chain->at[chain->len - 1]), by;
	const struct holder *last = v.len ? &v.at[v.len - 1] : NULL;

	if (!last)
		return who;
	if (last->kind == HOLDER_OUTLET) {
		by = outlets(p, &v, v.len,
			     how == SAY_VIA_QUOTED ? SAY_QUOTING : SAY_CITING);
	} else {
		by = holder_phrase(p, last);
		if (v.len > 1)
			by = row_phrase(p, SAY_AS_REPORTED,
					WITH(by, outlets(p, &v, v.len - 1,
							 SAY_CITING)));
	}
	return row_phrase(p, how, WITH(who, by));
}

struct str
citing_phrase(const struct speech *p, const struct holders *chain)
{
	struct holders v = retellers(p->arena, chain);

	for (size_t i = 0; i < v.len; i++)
		if (v.at[i].kind != HOLDER_OUTLET)
			return STR("");
	if (!v.len || chain->at[chain->len - 1].kind != HOLDER_OUTLET)
		return STR("");
	*vec_add(p->arena, &v) = chain->at[chain->len - 1];
	return row_phrase(p, SAY_VIA_SELF,
			  WITH(outlets(p, &v, v.len, SAY_CITING)));
}
