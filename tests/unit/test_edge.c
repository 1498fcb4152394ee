/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

static void
the_body_itself_confirms(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "NISC", "2023-08-04", "Leak")->genre = GENRE_NOTICE;
	made_claim(&m, "b:NISC", STANCE_CONFIRMS,
		   "personal data in e-mails may have leaked");
	made_page(&m, "B", "2023-08-05", "Data leak at NISC");
	made_claim(&m, "o:B|b:NISC", STANCE_ASSERTS,
		   "personal data in e-mails may have leaked");
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->status, STATUS_CONFIRMED);
	assert_int_equal(made_of(&m, 0)->independent, 1);
	assert_true(made_edges(made_of(&m, 0), EDGE_CONFIRMS, NULL) > 0);
}

/* A notice alone states; "confirmed" takes the word, or somebody who carries
 * what the notice says. What an outlet quotes of a body is not confirmed. */
static void
confirmed_takes_the_word_or_a_carrier(void **state)
{
	static const struct {
		const char *chain;
		enum stance stance;
		bool notice, carried;
		enum status status;
	} cases[] = {
		{"b:NISC", STANCE_ASSERTS, true, false, STATUS_STATED},
		{"b:NISC", STANCE_ASSERTS, true, true, STATUS_CONFIRMED},
		{"b:NISC", STANCE_CONFIRMS, true, false, STATUS_CONFIRMED},
		{"o:A|b:NISC", STANCE_ASSERTS, false, true, STATUS_SINGLE},
		{"o:A|b:NISC", STANCE_CONFIRMS, false, true, STATUS_CONFIRMED},
		{"o:A|g:officials", STANCE_CONFIRMS, false, false,
		 STATUS_SINGLE},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		struct article *in =
			made_page(&m, "A", "2023-08-04", "Devices replaced");

		if (cases[i].notice) {
			in->publisher = STR("NISC");
			in->genre = GENRE_NOTICE;
		}
		made_claim(&m, cases[i].chain, cases[i].stance,
			   "the devices at NISC were replaced in June");
		if (cases[i].carried) {
			made_page(&m, "B", "2023-08-05", "Devices replaced");
			made_claim(&m, "o:B|b:NISC", STANCE_ASSERTS,
				   "the devices were replaced in June");
		}
		made_merge(&m);
		assert_int_equal(made_of(&m, 0)->status, cases[i].status);
	}
}

static void
no_proof_is_neither_support_nor_denial(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct finding *f;

	(void)state;
	made_page(&m, "A", "2023-08-07", "Networks breached");
	made_claim(&m, "g:officials", STANCE_ASSERTS,
		   "secret defence data left the networks");
	made_page(&m, "B", "2023-08-08", "Networks breached");
	made_claim(&m, "p:Hirokazu Matsuno", STANCE_ASSERTS,
		   "that there was no proof that secret defence data left the "
		   "networks");
	made_merge(&m);
	f = made_of(&m, 0);
	assert_int_equal(made_edges(f, EDGE_DENIES, NULL), 0);
	assert_int_equal(f->independent, 1);
	assert_int_not_equal(f->status, STATUS_CONTESTED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_body_itself_confirms),
		cmocka_unit_test(confirmed_takes_the_word_or_a_carrier),
		cmocka_unit_test(no_proof_is_neither_support_nor_denial),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
