/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/name.h"

static void
conjoined_holders_are_parted(void **state)
{
	static const struct {
		const char *phrase, *want;
	} rows[] = {
		{"The FBI and the NSA", "The FBI / the NSA"},
		{"FBI and NSA", "FBI / NSA"},
		{"CISA, the FBI and the NSA", "CISA / the FBI / the NSA"},
		{"Jane Roe and Paul Doe", "Jane Roe / Paul Doe"},
		{"spokesman Alex Doe and engineer Mary Roe",
		 "spokesman Alex Doe / engineer Mary Roe"},
		{"The Department of Health and Human Services", ""},
		{"current and former officials", ""},
		{"officials and experts", ""},
		{"a man who knew Jane Roe and Paul Doe", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct span at[4];
		struct buf b = {.arena = &s.a};
		size_t n;

		sample_make(&s, rows[i].phrase);
		n = name_parts(&s.d, (struct span){0, s.d.tokens.len}, at, 4);
		for (size_t k = 0; k < n; k++)
			buf_fmt(&b, "%s%.*s", k ? " / " : "",
				STR_ARG(sample_text(&s, at[k])));
		assert_str(buf_str(&b), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(conjoined_holders_are_parted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
