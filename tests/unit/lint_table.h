/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint_table: texts and the rules that they break, by name, in order. */
#ifndef TESTS_LINT_TABLE_H
#define TESTS_LINT_TABLE_H

#include "unit.h"

#include "base/buf.h"
#include "brief/lint.h"

struct lint_case {
	const char *text;
	const char *rules; /* "band stacked"; "" for none */
};

static inline void
lint_table(const struct lint_case *rows, size_t n, const char *language)
{
	for (size_t i = 0; i < n; i++) {
		AUTO_ARENA a = {0};
		const struct lint_options options = {
			.language = str_from(language)};
		struct faults got = {0};
		struct buf b = {.arena = &a};

		lint_text(&a, str_from(rows[i].text), &options, &got);
		for (size_t k = 0; k < got.len; k++)
			buf_fmt(&b, "%s%s", k ? " " : "",
				lint_rules[got.at[k].rule].id);
		if (!str_is(buf_str(&b), rows[i].rules))
			fail_msg("\"%s\": \"%.*s\", wanted \"%s\"",
				 rows[i].text, STR_ARG(buf_str(&b)),
				 rows[i].rules);
	}
}

#endif
