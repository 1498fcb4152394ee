/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/bound.h"

enum { ABOUT_SHARE = 10 };

enum reach { REACH_ABOUT, REACH_LEAST, REACH_MOST };

/* word: what stands before or behind a number. */
struct word {
	enum reach reach;
	struct str text;
};

static const struct word befores[] = {{REACH_ABOUT, STR_INIT("about")},
				      {REACH_ABOUT, STR_INIT("around")},
				      {REACH_ABOUT, STR_INIT("roughly")},
				      {REACH_ABOUT, STR_INIT("approximately")},
				      {REACH_ABOUT, STR_INIT("some")},
				      {REACH_ABOUT, STR_INIT("nearly")},
				      {REACH_ABOUT, STR_INIT("almost")},
				      {REACH_ABOUT, STR_INIT("close to")},
				      {REACH_ABOUT, STR_INIT("約")},
				      {REACH_ABOUT, STR_INIT("およそ")},
				      {REACH_ABOUT, STR_INIT("おおよそ")},
				      {REACH_LEAST, STR_INIT("more than")},
				      {REACH_LEAST, STR_INIT("over")},
				      {REACH_LEAST, STR_INIT("at least")},
				      {REACH_LEAST, STR_INIT("no fewer than")},
				      {REACH_LEAST, STR_INIT("no less than")},
				      {REACH_LEAST, STR_INIT("upwards of")},
				      {REACH_LEAST, STR_INIT("少なくとも")},
				      {REACH_MOST, STR_INIT("up to")},
				      {REACH_MOST, STR_INIT("at most")},
				      {REACH_MOST, STR_INIT("as many as")},
				      {REACH_MOST, STR_INIT("fewer than")},
				      {REACH_MOST, STR_INIT("less than")},
				      {REACH_MOST, STR_INIT("under")},
				      {REACH_MOST, STR_INIT("no more than")},
				      {REACH_MOST, STR_INIT("最大")}};

/* Behind a Japanese counter of a few characters. */
static const struct word behinds[] = {
	{REACH_LEAST, STR_INIT("以上")}, {REACH_LEAST, STR_INIT("超")},
	{REACH_LEAST, STR_INIT("余り")}, {REACH_MOST, STR_INIT("以下")},
	{REACH_MOST, STR_INIT("未満")},	 {REACH_ABOUT, STR_INIT("近く")},
	{REACH_ABOUT, STR_INIT("程度")}, {REACH_ABOUT, STR_INIT("前後")},
	{REACH_ABOUT, STR_INIT("ほど")}};

enum { COUNTER_BYTES = 21 }; /* of a counter and the word behind it */

static const struct word *
before(struct str head)
{
	const struct word *got = NULL;

	while (head.len && head.ptr[head.len - 1] == ' ')
		head.len--;
	/* "no more than" is longer than "more than". */
	for (size_t i = 0; i < COUNT(befores); i++) {
		struct str w = befores[i].text;
		size_t b = head.len < w.len ? 0 : head.len - w.len;

		if (str_eq_ci(str_skip(head, b), w) &&
		    (!str_is_ascii(w) || !b || head.ptr[b - 1] == ' ') &&
		    (!got || w.len > got->text.len))
			got = &befores[i];
	}
	return got;
}

static const struct word *
behind(struct str tail)
{
	tail = str_slice(tail, 0, COUNTER_BYTES);
	for (size_t i = 0; i < COUNT(behinds); i++)
		if (str_has(tail, behinds[i].text))
			return &behinds[i];
	return NULL;
}

struct bound
bound_read(struct str s, struct span at, uint64_t value)
{
	struct bound ret = {value, value};
	const struct word *w = before(str_slice(s, 0, at.b));

	if (!w)
		w = behind(str_skip(s, at.e));
	if (!w)
		return ret;
	if (w->reach != REACH_LEAST)
		ret.least = w->reach == REACH_MOST
				    ? 0
				    : value - value / ABOUT_SHARE;
	if (w->reach != REACH_MOST)
		ret.most = w->reach == REACH_LEAST
				   ? UINT64_MAX
				   : value + value / ABOUT_SHARE;
	return ret;
}

bool
bound_meets(struct bound x, struct bound y)
{
	return x.least <= y.most && y.least <= x.most;
}
