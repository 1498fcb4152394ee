/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/select.h"

#include <string.h>

static bool
is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' ||
	       (unsigned char)c >= 0x80;
}

static struct str
name_take(struct str *s)
{
	size_t n = 0;
	struct str name;

	while (n < s->len && is_name(s->ptr[n]))
		n++;
	name = str_slice(*s, 0, n);
	*s = str_skip(*s, n);
	return name;
}

static bool
char_take(struct str *s, char c)
{
	if (!s->len || *s->ptr != c)
		return false;
	*s = str_skip(*s, 1);
	return true;
}

static struct str
quoted_take(struct str *s)
{
	char quote = s->len ? *s->ptr : 0;
	struct str value, rest;

	if (quote != '"' && quote != '\'') {
		value = str_cut(*s, STR("]"), &rest);
		*s = str_skip(*s, value.len);
		return str_trim(value);
	}
	value = str_cut(str_skip(*s, 1), (struct str){&quote, 1}, &rest);
	*s = rest;
	return value;
}

/* What stands between "[" and "]". */
static bool
attr_take(struct str *s, struct select_test *t)
{
	static const char ops[] = "*^$~";
	static const enum select_op of[] = {SELECT_IN, SELECT_STARTS,
					    SELECT_ENDS, SELECT_WORD};
	const char *op;

	t->attr = name_take(s);
	t->op = SELECT_HAS;
	if (!t->attr.len)
		return false;
	if (char_take(s, ']'))
		return true;
	t->op = SELECT_IS;
	op = s->len ? strchr(ops, *s->ptr) : NULL;
	if (op && *op) {
		t->op = of[op - ops];
		*s = str_skip(*s, 1);
	}
	if (!char_take(s, '='))
		return false;
	t->value = quoted_take(s);
	return char_take(s, ']');
}

static bool
test_take(struct str *s, struct select_test *t)
{
	if (char_take(s, '#'))
		*t = (struct select_test){SELECT_IS, STR("id"), name_take(s)};
	else if (char_take(s, '.'))
		*t = (struct select_test){SELECT_WORD, STR("class"),
					  name_take(s)};
	else if (char_take(s, '['))
		return attr_take(s, t);
	return t->value.len > 0;
}

static bool
step_take(struct str *s, struct select_step *ret)
{
	if (!char_take(s, '*'))
		ret->tag = name_take(s);
	while (s->len && memchr("#.[", *s->ptr, 3)) {
		if (ret->tests == SELECT_TESTS ||
		    !test_take(s, &ret->test[ret->tests]))
			return false;
		ret->tests++;
	}
	return true;
}

/* One path, up to "," or the end. */
static bool
path_take(struct str *s, struct select_path *ret)
{
	struct str was;
	bool child;

	*s = str_trim(*s);
	while (s->len && *s->ptr != ',') {
		child = char_take(s, '>');
		*s = str_trim(*s);
		was = *s;
		if (ret->steps == SELECT_STEPS ||
		    !step_take(s, &ret->step[ret->steps]) || s->len == was.len)
			return false;
		ret->step[ret->steps++].child = child;
		*s = str_trim(*s);
	}
	return ret->steps > 0;
}

int
select_parse(struct str s, struct select *ret, struct err *err)
{
	struct str rest = s;

	memset(ret, 0, sizeof *ret);
	do {
		if (ret->paths == SELECT_LISTS)
			return err_set(err, ERR_LIMIT,
				       "selector \"%.*s\" has too many "
				       "alternatives",
				       STR_ARG(s));
		if (!path_take(&rest, &ret->path[ret->paths++]))
			return err_set(err, ERR_FORMAT,
				       "selector \"%.*s\" cannot be read",
				       STR_ARG(s));
	} while (char_take(&rest, ','));
	return 0;
}

static bool
has_word(struct str s, struct str word)
{
	for (size_t at = 0; (at = str_find(s, word, at)) != STR_NONE; at++) {
		size_t e = at + word.len;

		if ((!at || memchr(" \t\n\r\f", s.ptr[at - 1], 5)) &&
		    (e == s.len || memchr(" \t\n\r\f", s.ptr[e], 5)))
			return true;
	}
	return false;
}

static bool
test_is(const struct node *n, const struct select_test *t)
{
	struct str v = html_attr(n, t->attr);

	switch (t->op) {
	case SELECT_HAS:
		return html_has(n, t->attr);
	case SELECT_IS:
		return html_has(n, t->attr) && str_eq(v, t->value);
	case SELECT_WORD:
		return has_word(v, t->value);
	case SELECT_IN:
		return str_has(v, t->value) && v.len;
	case SELECT_STARTS:
		return v.len && str_starts(v, t->value);
	case SELECT_ENDS:
		return v.len && str_ends(v, t->value);
	}
	return false;
}

static bool
step_is(const struct node *n, const struct select_step *s)
{
	if (n->tag == TAG_TEXT || (s->tag.len && !str_eq(n->text, s->tag)))
		return false;
	for (size_t i = 0; i < s->tests; i++)
		if (!test_is(n, &s->test[i]))
			return false;
	return true;
}

/* Steps [0, left) of the path match above node `i`, whose step is `left`.
 * Recursion: at most SELECT_STEPS deep. */
static bool
above_is(const struct tree *t, const struct select_path *p, size_t left,
	 size_t i)
{
	if (!left)
		return true;
	while (i) {
		i = t->at[i].parent;
		if (step_is(&t->at[i], &p->step[left - 1]) &&
		    above_is(t, p, left - 1, i))
			return true;
		if (p->step[left].child)
			return false;
	}
	return false;
}

bool
select_is(const struct tree *t, const struct select *s, size_t i)
{
	for (size_t k = 0; k < s->paths; k++) {
		const struct select_path *p = &s->path[k];

		if (step_is(&t->at[i], &p->step[p->steps - 1]) &&
		    above_is(t, p, p->steps - 1, i))
			return true;
	}
	return false;
}

size_t
select_next(const struct tree *t, const struct select *s, size_t in,
	    size_t after)
{
	if (after < in)
		after = in;
	for (size_t i = after + 1; i < t->at[in].end; i++) {
		if (t->at[i].dropped)
			i = t->at[i].end - 1;
		else if (select_is(t, s, i))
			return i;
	}
	return STR_NONE;
}

size_t
select_first(const struct tree *t, size_t in, struct str s)
{
	struct select sel;
	struct err err;

	if (select_parse(s, &sel, &err) < 0)
		return STR_NONE;
	return select_next(t, &sel, in, in);
}
