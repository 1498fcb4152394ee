/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

static const struct {
	const char *x, *y; /* contents */
	const char *slot;
	bool differs;
} pairs[] = {
	{"about 5,000 people may be affected by the leak",
	 "about 5,000 email addresses may be affected by the leak", "unit",
	 true},
	{"the storm injured 40 people in Riga",
	 "the storm injured 65 people in Riga", "number", true},
	{"the storm injured 40 people in Riga",
	 "in Riga the storm injured 40 persons", "number", false},
	{"the way in was the e-mail account of one employee",
	 "the cause was a flaw in a device of the e-mail system", "cause",
	 true},
	{"侵入口は職員1人のメールアカウントだった",
	 "機器の脆弱性が原因であることを示す証跡", "cause", true},
	{"the cause was a flaw in a device",
	 "機器の脆弱性が原因であることを示す証跡", "cause", false},
};

static void
values_that_cannot_both_hold_differ(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		size_t n;

		made_page(&m, "A", "2023-08-05", "Mail leak at NISC");
		made_claim(&m, "b:NISC", STANCE_ASSERTS, pairs[i].x);
		made_claim(&m, "b:TBS", STANCE_ASSERTS, pairs[i].y);
		made_merge(&m);
		n = made_edges(made_of(&m, 0), EDGE_DIFFERS, pairs[i].slot);
		if ((n > 0) != pairs[i].differs)
			print_error("%s / %s\n", pairs[i].x, pairs[i].y);
		assert_int_equal(n > 0, pairs[i].differs);
	}
}

static void
dates(struct made *m, const char *const when[4])
{
	for (int i = 0; i < 2; i++) {
		made_page(m, i ? "A" : "B", "2023-08-05", "Ferry aground");
		made_dated(made_claim(m, "b:the ferry's owner", STANCE_ASSERTS,
				      "the ferry Aurora ran aground on a reef"),
			   when[2 * i], when[2 * i + 1]);
	}
	made_merge(m);
}

static void
dates_differ_beyond_their_precision_only(void **state)
{
	static const char *const apart[] = {"2023-07-01", "2023-07-02",
					    "2023-07-09", "2023-07-09"};
	static const char *const loose[] = {"2022-09-01", "2022-11-30",
					    "2022-10-01", "2022-10-10"};
	AUTO_ARENA a = {0};
	struct made m = {.a = &a}, n = {.a = &a};

	(void)state;
	dates(&m, apart);
	assert_ptr_equal(made_of(&m, 0), made_of(&m, 1));
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DIFFERS, "date"), 1);
	dates(&n, loose);
	assert_int_equal(made_edges(made_of(&n, 0), EDGE_DIFFERS, NULL), 0);
	assert_int_equal(made_edges(made_of(&n, 0), EDGE_SUPPORTS, NULL), 1);
}

static void
a_speech_dated_years_apart_differs(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct claim *c;

		made_page(&m, i ? "A" : "B", "2023-08-30", "Ministry on ally");
		c = made_claim(&m, "b:China's foreign ministry", STANCE_ASSERTS,
			       "Tokyo should look to its ally");
		c->said.from = c->said.to =
			i ? STR("2023-08-29") : STR("2015-07-31");
	}
	made_merge(&m);
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DIFFERS, "date"), 1);
}

static void
rival_culprits_differ(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Financial Times", "2023-08-29", "Port attack");
	made_claim(&m, "b:port authority", STANCE_ASSERTS,
		   "LockBit was behind the attack on the port");
	made_claim(&m, "g:cyber experts", STANCE_SUSPECTS,
		   "the attack was a test by China of the port");
	made_merge(&m);
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DIFFERS, "actor"), 1);
	assert_int_equal(made_edges(made_of(&m, 1), EDGE_DIFFERS, "actor"), 1);
}

static void
an_edge_shows_the_words_that_made_it(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct edge *e;
	const struct finding *f;

	(void)state;
	made_page(&m, "A", "2023-08-05", "Storm in Riga")->text =
		STR("It said that the storm injured 40 people in Riga.");
	made_claim(&m, "b:City", STANCE_ASSERTS,
		   "the storm injured 40 people in Riga")
		->content.at[0] = (struct span){13, 48};
	made_page(&m, "B", "2023-08-05", "Storm in Riga");
	made_claim(&m, "b:Police", STANCE_ASSERTS,
		   "the storm injured 65 people in Riga");
	made_merge(&m);
	f = made_of(&m, 0);
	e = &f->edges.at[f->edges.len - 1];
	assert_int_equal(e->kind, EDGE_DIFFERS);
	assert_str(e->from == 0 ? e->from_text : e->to_text, "40");
	assert_str(str_at(m.corpus.articles.at[0].text,
			  e->from == 0 ? e->from_at : e->to_at),
		   "40");
}

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
		cmocka_unit_test(values_that_cannot_both_hold_differ),
		cmocka_unit_test(dates_differ_beyond_their_precision_only),
		cmocka_unit_test(a_speech_dated_years_apart_differs),
		cmocka_unit_test(rival_culprits_differ),
		cmocka_unit_test(an_edge_shows_the_words_that_made_it),
		cmocka_unit_test(the_body_itself_confirms),
		cmocka_unit_test(confirmed_takes_the_word_or_a_carrier),
		cmocka_unit_test(no_proof_is_neither_support_nor_denial),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
