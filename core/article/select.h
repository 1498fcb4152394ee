/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * select: the part of CSS selectors that source plugins need: tag, #id,
 * .class, [attr], [attr=v], [attr*=v], [attr^=v], [attr$=v], any number of
 * them together; descendant by a blank, child by ">"; lists by ",".
 */
#ifndef ARTICLE_SELECT_H
#define ARTICLE_SELECT_H

#include "article/html.h"
#include "base/err.h"

enum { SELECT_LISTS = 12, SELECT_STEPS = 6, SELECT_TESTS = 4 };

enum select_op {
	SELECT_HAS,
	SELECT_IS,
	SELECT_WORD, /* one of the blank-separated words: .class */
	SELECT_IN,
	SELECT_STARTS,
	SELECT_ENDS
};

struct select_test {
	enum select_op op;
	struct str attr, value;
};

struct select_step {
	struct str tag; /* empty: any */
	bool child;	/* of the step before, not just below it */
	struct select_test test[SELECT_TESTS];
	size_t tests;
};

struct select_path {
	struct select_step step[SELECT_STEPS];
	size_t steps;
};

struct select {
	struct select_path path[SELECT_LISTS];
	size_t paths;
};

/* select_parse: compile; texts point into `s`.
 * Errors: ERR_FORMAT, ERR_LIMIT; names the selector */
int select_parse(struct str s, struct select *ret, struct err *err);

/* select_next: first match below node `in` after node `after` (`in` itself:
 * from its start), passing over dropped subtrees; STR_NONE when there is
 * none. select_is: does node `i` match? Cost: nodes * depth at worst. */
size_t select_next(const struct tree *t, const struct select *s, size_t in,
		   size_t after);
bool select_is(const struct tree *t, const struct select *s, size_t i);

/* select_first: parse and find in one; a bad selector finds nothing. */
size_t select_first(const struct tree *t, size_t in, struct str s);

#endif
