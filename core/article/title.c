/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/title.h"

#include "article/blocks.h"
#include "article/html.h"
#include "base/utf8.h"

static const struct str marks[] = {
	STR_INIT(" | "), STR_INIT(" - "),  STR_INIT(" – "), STR_INIT(" — "),
	STR_INIT("｜"),	 STR_INIT("："),   STR_INIT(" : "), STR_INIT(" · "),
	STR_INIT(" » "), STR_INIT(" :: "), STR_INIT(" • "), STR_INIT("|"),
	STR_INIT(" ― "), STR_INIT(" − "),  STR_INIT(" ‒ "), STR_INIT(" / "),
	STR_INIT("ㅣ"),	 STR_INIT("--"),
};

static const struct str fronts[] = {
	STR_INIT("Opinion | "),	    STR_INIT("Analysis | "),
	STR_INIT("Perspective | "), STR_INIT("Exclusive | "),
	STR_INIT("Review | "),
};

/* Letters and digits of both are the same, ASCII case aside: "The Verge",
 * "theverge.com" less its suffix. */
static bool
same_name(struct str a, struct str b)
{
	size_t i = 0, k = 0;

	while (i < a.len && k < b.len) {
		char x = a.ptr[i], y = b.ptr[k];

		if (x >= 'A' && x <= 'Z')
			x = (char)(x + 32);
		if (y >= 'A' && y <= 'Z')
			y = (char)(y + 32);
		if (x == ' ' || x == '.' || x == '-')
			i++;
		else if (y == ' ' || y == '.' || y == '-')
			k++;
		else if (x != y)
			return false;
		else
			i++, k++;
	}
	return i == a.len && k == b.len && a.len;
}

static bool
is_name_of(struct str part, const struct strs *names)
{
	struct str s = part;

	if (str_starts_ci(s, STR("the ")))
		s = str_skip(s, 4);
	for (size_t i = 0; i < names->len; i++) {
		struct str name = names->at[i];

		if (str_starts_ci(name, STR("the ")))
			name = str_skip(name, 4);
		if (same_name(s, name) || same_name(part, names->at[i]))
			return true;
	}
	return false;
}

/* The last part of the title after a mark; its start in `*at`. */
static bool
tail_find(struct str s, struct str *part, size_t *at)
{
	bool found = false;
	size_t from, next;

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		for (from = 0; (next = str_find(s, marks[i], from)) != STR_NONE;
		     from = next + 1)
			if (!found || next > *at) {
				*at = next;
				*part = str_trim(
					str_skip(s, next + marks[i].len));
				found = true;
			}
	return found;
}

/* "23.05.2011" */
static bool
is_date(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= '0' && s.ptr[i] <= '9') || s.ptr[i] == '.' ||
		      s.ptr[i] == '/'))
			return false;
	return s.len >= 8;
}

static struct str
without_tail(struct str s, const struct strs *names, const char *const *tails)
{
	struct str part = STR("");
	size_t at = 0;

	for (size_t i = 0; tails && tails[i]; i++)
		if (s.len > str_from(tails[i]).len &&
		    str_ends(s, str_from(tails[i])))
			return str_trim(str_slice(
				s, 0, s.len - str_from(tails[i]).len));
	if (tail_find(s, &part, &at) && at &&
	    (is_name_of(part, names) || is_date(part)))
		return str_trim(str_slice(s, 0, at));
	return s;
}

static struct str
without_front(struct str s, const struct strs *names)
{
	struct str rest, part;

	for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++)
		if (str_starts(s, fronts[i]))
			return str_skip(s, fronts[i].len);
	part = str_cut(s, STR(" | "), &rest);
	if (rest.len && is_name_of(part, names))
		return str_trim(rest);
	part = str_cut(s, STR(": "), &rest);
	if (rest.len && is_name_of(part, names))
		return str_trim(rest);
	return s;
}

/* Escaped twice by the publisher: "&amp;amp;", "&#039;". */
static struct str
decoded(struct arena *a, struct str s)
{
	struct tree t;

	if (!str_has(s, STR("&")) || !str_has(s, STR(";")))
		return s;
	s = str_replace(a, s, STR("<"), STR("&lt;"));
	t = html_parse(a, s);
	return html_raw(a, &t, 0);
}

struct str
title_clean(struct arena *a, struct str title, const struct strs *names,
	    const char *const *tails)
{
	struct str s = blocks_clean(a, decoded(a, title)), was;

	s = str_fold_space(a, s);
	do {
		was = s;
		s = without_tail(s, names, tails);
	} while (s.len && s.len < was.len);
	return without_front(s, names);
}

/* The next character that counts; 0 at the end. */
static uint32_t
next_letter(struct str *s)
{
	while (s->len) {
		uint32_t cp = utf8_next(s);

		if (cp >= 'A' && cp <= 'Z')
			cp += 32;
		if ((cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9') ||
		    (cp >= 0xc0 && !(cp >= 0x2000 && cp < 0x2070) &&
		     cp != 0x3000))
			return cp;
	}
	return 0;
}

bool
title_same(struct str a, struct str b)
{
	uint32_t x, y;

	do {
		x = next_letter(&a);
		y = next_letter(&b);
	} while (x == y && x);
	return x == y;
}
