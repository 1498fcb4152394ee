/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/lasting.h"

#include "article/select.h"

enum {
	NAME_BYTES_MAX = 40, /* of an id or class that people wrote */
	WORD_SPOKEN = 5,     /* letters without a vowel that nobody says */
	CAPITALS_MAX = 1,    /* in a row, beside small letters */
	CLASSES_MAX = 32,    /* of an element that are looked at */
	CLIMB_MAX = 3	     /* elements above that a selector names */
};

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
has_vowel(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr("aeiouy", s.ptr[i] | 32))
			return true;
	return false;
}

/* One word of a name: "articleBody" is written by people, "gnPlrr" by a
 * program: its parts between capitals cannot be said. */
static bool
word_is_spoken(struct str s)
{
	size_t begin = 0, capitals = 0, most = 0;

	for (size_t i = 0; i < s.len; i++) {
		capitals = is_capital(s.ptr[i]) ? capitals + 1 : 0;
		if (capitals > most)
			most = capitals;
		if (!i || capitals != 1)
			continue;
		if (i - begin < 2 || !has_vowel(str_slice(s, begin, i)))
			return false;
		begin = i;
	}
	if (most > CAPITALS_MAX && most < s.len)
		return false;
	s = str_skip(s, begin);
	return has_vowel(s) || (!begin && s.len < WORD_SPOKEN);
}

/* Would a name be there on the next page, too? Digits come from programs. */
static bool
is_lasting(struct str s)
{
	size_t begin = 0;

	if (!s.len || s.len > NAME_BYTES_MAX)
		return false;
	for (size_t i = 0; i <= s.len; i++) {
		char c = i < s.len ? s.ptr[i] : '-';

		if (c == '-' || c == '_') {
			if (i > begin &&
			    !word_is_spoken(str_slice(s, begin, i)))
				return false;
			begin = i + 1;
		} else if (!is_capital(c) && !(c >= 'a' && c <= 'z')) {
			return false;
		}
	}
	return true;
}

static size_t
matches(const struct tree *t, struct str select)
{
	struct select sel;
	struct err err;
	size_t i = 0, n = 0;

	if (select_parse(select, &sel, &err) < 0)
		return 0;
	while ((i = select_next(t, &sel, 0, i)) != STR_NONE)
		n++;
	return n;
}

static bool
is_only(const struct tree *t, struct str select, size_t i)
{
	return select_first(t, 0, select) == i && matches(t, select) == 1;
}

struct str
lasting_name(struct arena *a, const struct tree *t, size_t i)
{
	static const char *const attrs[] = {"itemprop", "data-testid",
					    "data-qa", "data-component"};
	const struct node *n = &t->at[i];
	struct str v = html_attr(n, STR("id")), word, best = STR("");
	size_t least = STR_NONE, count, seen = 0;

	if (is_lasting(v))
		return str_fmt(a, "#%.*s", STR_ARG(v));
	for (size_t k = 0; k < COUNT(attrs); k++) {
		v = html_attr(n, str_from(attrs[k]));
		if (is_lasting(v))
			return str_fmt(a, "[%s=%.*s]", attrs[k], STR_ARG(v));
	}
	for (v = html_attr(n, STR("class")); v.len && seen < CLASSES_MAX;
	     seen++) {
		word = str_cut(v, STR(" "), &v);
		if (!is_lasting(word))
			continue;
		word = str_fmt(a, "%.*s.%.*s", STR_ARG(n->text), STR_ARG(word));
		count = matches(t, word);
		if (count && count < least) {
			least = count;
			best = word;
		}
	}
	return best.len ? best : n->text;
}

struct str
lasting_select(struct arena *a, const struct tree *t, size_t i)
{
	struct str name = lasting_name(a, t, i), longer = name, above;
	size_t up = i;

	for (int k = 0; k < CLIMB_MAX && !is_only(t, longer, i); k++) {
		up = t->at[up].parent;
		if (!up)
			break;
		above = lasting_name(a, t, up);
		if (!str_has(above, STR(".")) && !str_has(above, STR("#")) &&
		    !str_has(above, STR("[")))
			continue;
		longer = str_fmt(a, "%.*s %.*s", STR_ARG(above), STR_ARG(name));
	}
	if (is_only(t, longer, i))
		return longer;
	return select_first(t, 0, name) == i ? name : longer;
}
