/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

/* Two claims of one story; the slot in which they differ, if any, and the
 * words that show it. */
static const struct {
	const char *x, *y, *slot, *x_words, *y_words;
} pairs[] = {
	{"about 5,000 people may be affected by the leak",
	 "about 5,000 email addresses may be affected by the leak", "unit",
	 "5,000 people", "5,000 email addresses"},
	{"some 5,000 pieces of personal data could be affected",
	 "the leak could affect 5,000 people", "unit",
	 "5,000 pieces of personal data", "5,000 people"},
	{"流出したのは5000人の情報だ", "流出したのは5000件の情報だ", "unit",
	 "5000人", "5000件"},
	{"the storm injured 40 people in Riga",
	 "the storm injured 65 people in Riga", "number", "40 people",
	 "65 people"},
	{"the storm injured 40 people in Riga",
	 "in Riga the storm injured 40 persons", "number", NULL, NULL},
	{"the way in was the e-mail account of one employee",
	 "the cause was a flaw in a device of the e-mail system", "cause",
	 "the e-mail account of one employee",
	 "a flaw in a device of the e-mail system"},
	{"侵入口は職員1人のメールアカウントだった",
	 "機器の脆弱性が原因であることを示す証跡", "cause",
	 "職員1人のメールアカウント", "機器の脆弱性"},
	{"the cause was a flaw in a device",
	 "機器の脆弱性が原因であることを示す証跡", "cause", NULL, NULL},
	{"only the ticket system was reached by the intruders",
	 "the intruders had reached other servers in the depot", "extent",
	 "only the ticket system", "other servers in the depot"},
	{"侵入を受けたのは券売システムだけだ",
	 "侵入者はほかのサーバーにも達した", "extent", "券売システム",
	 "ほかのサーバー"},
	{"the ticket system was reached by the intruders",
	 "the intruders had reached other servers in the depot", "extent", NULL,
	 NULL},
};

static const struct edge *
edge_of(const struct finding *f, const char *slot)
{
	for (size_t i = 0; i < f->edges.len; i++)
		if (f->edges.at[i].kind == EDGE_DIFFERS &&
		    str_eq(f->edges.at[i].slot, str_from(slot)))
			return &f->edges.at[i];
	return NULL;
}

static void
values_that_cannot_both_hold_differ_in_their_own_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		const struct edge *e;
		bool first;

		made_page(&m, "A", "2023-08-05", "Mail leak at NISC");
		made_claim(&m, "b:NISC", STANCE_ASSERTS, pairs[i].x);
		made_claim(&m, "b:TBS", STANCE_ASSERTS, pairs[i].y);
		made_merge(&m);
		e = edge_of(made_of(&m, 0), pairs[i].slot);
		if (!e != !pairs[i].x_words)
			print_error("%s / %s\n", pairs[i].x, pairs[i].y);
		assert_int_equal(!e, !pairs[i].x_words);
		if (!e)
			continue;
		first = e->from == 0;
		assert_str(first ? e->from_text : e->to_text, pairs[i].x_words);
		assert_str(first ? e->to_text : e->from_text, pairs[i].y_words);
	}
}

/* An expression at the end of the content, and the days it covers. */
struct dated {
	const char *words, *from, *to;
};

static void
dates(struct made *m, const struct dated d[2])
{
	for (int i = 0; i < 2; i++) {
		struct str s;
		struct claim *c;

		made_page(m, i ? "A" : "B", "2023-08-05", "Ferry aground");
		s = str_fmt(m->a, "the ferry Aurora ran aground on a reef %s",
			    d[i].words);
		c = made_dated(made_claim(m, "b:the ferry's owner",
					  STANCE_ASSERTS, str_c(m->a, s)),
			       d[i].from, d[i].to);
		c->event.at =
			(struct span){s.len - str_from(d[i].words).len, s.len};
	}
	made_merge(m);
}

static void
dates_differ_beyond_their_precision_only(void **state)
{
	static const struct dated apart[] = {
		{"on 1 July", "2023-07-01", "2023-07-01"},
		{"a week later", "2023-07-09", "2023-07-09"}};
	static const struct dated loose[] = {
		{"last autumn", "2022-09-01", "2022-11-30"},
		{"early in October", "2022-10-01", "2022-10-10"}};
	static const struct dated silent[] = {
		{"", "2023-07-01", "2023-07-01"},
		{"a week later", "2023-07-09", "2023-07-09"}};
	AUTO_ARENA a = {0};
	struct made m = {.a = &a}, n = {.a = &a}, o = {.a = &a};
	const struct edge *e;

	(void)state;
	dates(&m, apart);
	assert_ptr_equal(made_of(&m, 0), made_of(&m, 1));
	e = edge_of(made_of(&m, 0), "date");
	assert_non_null(e);
	assert_str(e->from == 0 ? e->from_text : e->to_text, "on 1 July");
	assert_str(e->from == 0 ? e->to_text : e->from_text, "a week later");
	dates(&n, loose);
	assert_null(edge_of(made_of(&n, 0), "date"));
	assert_int_equal(made_edges(made_of(&n, 0), EDGE_SUPPORTS, NULL), 1);
	dates(&o, silent);
	assert_null(edge_of(made_of(&o, 0), "date"));
}

static void
a_speech_dated_years_apart_differs(void **state)
{
	static const struct when said[] = {{.from = STR_INIT("2023-08-29"),
					    .to = STR_INIT("2023-08-29"),
					    .rule = STR_INIT("published")},
					   {.from = STR_INIT("2015-07-31"),
					    .to = STR_INIT("2015-07-31"),
					    .at = {0, 7}}};
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct edge *e;

	(void)state;
	for (int i = 0; i < 2; i++) {
		made_page(&m, i ? "A" : "B", "2023-08-30", "Ministry on ally");
		made_claim(&m, "b:China's foreign ministry", STANCE_ASSERTS,
			   "in 2015 Tokyo should look to its ally")
			->said = said[i];
	}
	made_merge(&m);
	e = edge_of(made_of(&m, 0), "date");
	assert_non_null(e);
	assert_str(e->from == 0 ? e->from_text : e->to_text,
		   "2023-08-29/2023-08-29");
	assert_str(e->from == 0 ? e->to_text : e->from_text, "in 2015");
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

/* However many outlets carry either value. */
static void
two_values_differ_once(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	size_t n = 0;

	(void)state;
	for (int i = 0; i < 3; i++) {
		made_page(&m, (const char *const[]){"A", "B", "C"}[i],
			  "2023-08-05", "Mail leak at NISC");
		made_claim(&m, "b:NISC", STANCE_ASSERTS,
			   i ? "intruders came in through the account of a "
			       "clerk"
			     : "intruders came in through a flaw in a device");
	}
	made_merge(&m);
	n = made_edges(made_of(&m, 0), EDGE_DIFFERS, "cause");
	assert_int_equal(n, 1);
}

static void
translations_never_differ_in_wording(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2023-08-05", "Mail leak at NISC")->twin = STR("t");
	made_claim(&m, "b:NISC", STANCE_ASSERTS,
		   "the cause was a flaw in a device");
	made_page(&m, "A", "2023-08-05", "NISCでメール漏えい")->twin = STR("t");
	made_claim(&m, "b:NISC", STANCE_ASSERTS,
		   "原因は職員のアカウントだった");
	made_merge(&m);
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DIFFERS, NULL), 0);
}

static void
an_edge_shows_the_words_that_made_it(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct edge *e;

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
	e = edge_of(made_of(&m, 0), "number");
	assert_non_null(e);
	assert_str(str_at(m.corpus.articles.at[0].text,
			  e->from == 0 ? e->from_at : e->to_at),
		   "40 people");
}

/* Claims that nobody joined: they differ when all but the number is the same,
 * and only one number may be meant. */
static void
numbers_differ_between_findings_of_one_matter(void **state)
{
	static const struct {
		const char *x, *y;
		size_t edges;
	} rows[] = {
		{"41 flights were cancelled after the attack",
		 "120 flights were cancelled after the attack", 1},
		{"more than 40 flights were cancelled after the attack",
		 "120 flights were cancelled after the attack", 0},
		{"41 flights were cancelled after the attack",
		 "120 flights and then 41 flights more were cancelled", 0},
		{"41 flights were cancelled after the attack",
		 "120 flights bring tourists to the island each day", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};

		made_page(&m, "A", "2024-02-01", "Flights");
		made_claim(&m, "o:A|b:Tarn Airport", STANCE_ASSERTS, rows[i].x);
		made_page(&m, "B", "2024-02-01", "Flights");
		made_claim(&m, "o:B|b:Pilots Union", STANCE_ASSERTS, rows[i].y);
		made_merge(&m);
		assert_int_equal(
			made_edges(made_of(&m, 0), EDGE_DIFFERS, "number"),
			rows[i].edges);
		if (rows[i].edges)
			assert_int_equal(made_of(&m, 0)->independent, 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			values_that_cannot_both_hold_differ_in_their_own_words),
		cmocka_unit_test(dates_differ_beyond_their_precision_only),
		cmocka_unit_test(a_speech_dated_years_apart_differs),
		cmocka_unit_test(rival_culprits_differ),
		cmocka_unit_test(two_values_differ_once),
		cmocka_unit_test(translations_never_differ_in_wording),
		cmocka_unit_test(an_edge_shows_the_words_that_made_it),
		cmocka_unit_test(numbers_differ_between_findings_of_one_matter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
