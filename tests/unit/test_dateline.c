/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/english/dateline.h"

static void
datelines_end_with_their_dash(void **state)
{
	static const struct {
		const char *text, *rest; /* first word behind it */
	} rows[] = {
		{"GENEVA (AP) — The gate held.", "The"},
		{"GENEVA, May 3 (Reuters) - The gate held.", "The"},
		{"Geneva, May 3 – The gate held.", "The"},
		{"NEW TOWN, Ohio -- The gate held.", "The"},
		{"SMALLTOWN — The gate held.", "The"},
		/* none */
		{"The gate — an old one — held.", "The"},
		{"UNESCO — a body of the UN — held talks.", "UNESCO"},
		{"Geneva — The gate held.", "Geneva"},
		{"GENEVA", "GENEVA"},
		{"— The gate held.", "—"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		size_t b;

		sample_make(&s, rows[i].text);
		b = dateline_end(&s.d, (struct span){0, s.d.tokens.len});
		assert_str(sample_text(&s, (struct span){b, b + 1}),
			   rows[i].rest);
	}
}

static void
nobody_says_the_dateline(void **state)
{
	static const struct draft_row rows[] = {
		{"GENEVA (AP) — The gate held, the crew said.",
		 "trailing: the crew | said | The gate held"},
		{"GENEVA (Reuters) - The ministry closed the gate and "
		 "announced a search.",
		 "forward: The ministry | announced | a search"},
	};

	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(datelines_end_with_their_dash),
		cmocka_unit_test(nobody_says_the_dateline),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
