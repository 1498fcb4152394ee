/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/english/act.h"

/* Each verb of a row opens it, as look-ups by word see it. */
static void
rows_open(const struct act_rows *in, bool negated)
{
	for (size_t i = 0; i < in->n; i++) {
		struct str rest, one = str_from(in->at[i].words);

		one = str_cut(one, STR(" "), &rest);
		while (one.len) {
			AUTO_ARENA a = {0};
			struct str verb = str_cut(one, STR("|"), &one);
			struct acts got[2];
			bool found = false;

			if (str_ends(verb, STR("~")))
				verb.len--;
			acts_opened(&a, act_index_make(&a), verb, got);
			for (size_t k = 0; k < got[negated].n; k++)
				found |= got[negated].at[k].row == &in->at[i];
			assert_true(found);
		}
	}
}

static void
every_row_can_be_reached(void **state)
{
	(void)state;
	for (size_t l = 0; l < 26; l++) {
		rows_open(&acts_plain_a[l], false);
		rows_open(&acts_plain_g[l], false);
		rows_open(&acts_plain_s[l], false);
		rows_open(&acts_negated[l], true);
	}
}

static void
forms_open_what_their_verb_opens(void **state)
{
	static const char *const forms[] = {"urge", "urges", "urged", "urging"};
	AUTO_ARENA a = {0};
	const struct act_index *x = act_index_make(&a);
	struct acts want[2], got[2];

	(void)state;
	acts_opened(&a, x, STR("urge"), want);
	assert_true(want[0].n);
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		acts_opened(&a, x, str_from(forms[i]), got);
		assert_int_equal(got[0].n, want[0].n);
	}
	acts_opened(&a, x, STR("bridge"), got);
	assert_int_equal(got[0].n + got[1].n, 0);
	acts_opened(&a, x, STR("é"), got);
	assert_int_equal(got[0].n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_can_be_reached),
		cmocka_unit_test(forms_open_what_their_verb_opens),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
