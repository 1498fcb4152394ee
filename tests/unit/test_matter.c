/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "finding/matter.h"

/* Two claims of one language, read as merging reads them. */
struct two {
	struct page page;
	struct article article;
	struct claim claims[2];
	struct view views[2];
	struct matter_terms terms[2];
	struct merge m;
};

static void
two_read(struct arena *a, struct two *t, const char *x, const char *y)
{
	const char *texts[] = {x, y};

	*t = (struct two){.m = {.a = a, .work = a, .names = tree_names()}};
	t->page.article = &t->article;
	t->m.pages = &t->page;
	t->m.pages_len = 1;
	lexicon_make(a, tree_names(), &t->m.lexicon);
	for (size_t i = 0; i < 2; i++) {
		struct view *v = &t->views[i];

		v->claim = &t->claims[i];
		v->from = v->to = DAY_NONE;
		t->claims[i].content_text = str_from(texts[i]);
		term_read(a, &t->m.lexicon, t->claims[i].content_text,
			  &v->content);
		matter_read(v, (struct span){0, 0}, &t->terms[i]);
		v->mask = t->terms[i].mask;
	}
}

static void
one_matter_but_for_a_number(void **state)
{
	static const struct {
		const char *x, *y;
		bool one;
	} rows[] = {
		{"that 4,000 people were affected by the breach",
		 "that 18,000 people were affected by the breach", true},
		{"that 12 servers were encrypted in the attack",
		 "that 12 patients were moved to other towns", false},
		{"3万世帯が停電した", "5万世帯が停電した", true},
		{"that it was so", "that it was not so", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct two t;
		struct span none = {0, 0};

		two_read(&a, &t, rows[i].x, rows[i].y);
		assert_int_equal(
			matter_pair(&t.m, &t.views[0], none, &t.views[1], none),
			rows[i].one);
	}
}

static int
answer(const char *v, const char *says, const char *speaker, enum voice voice)
{
	AUTO_ARENA a = {0};
	struct two t;

	two_read(&a, &t, v, says);
	t.views[0].voice = voice;
	term_read(&a, &t.m.lexicon, str_from(speaker), &t.views[0].names);
	return matter_answers(&t.m, &t.views[0], &t.terms[0], &t.views[1],
			      &t.terms[1]);
}

static void
an_answer_is_about_what_it_names(void **state)
{
	(void)state;
	assert_true(answer("who broke into its systems",
			   "that Chinese hackers broke into NISC", "NISC",
			   VOICE_WITHHOLDS));
	assert_true(answer("whether crew lists were copied",
			   "that intruders copied the crew lists of the port",
			   "port authority", VOICE_WITHHOLDS));
	assert_true(answer("any role in the attack",
			   "that Russian hackers were behind the attack",
			   "Russian embassy", VOICE_DENIES));
}

static void
one_common_word_is_no_answer(void **state)
{
	(void)state;
	assert_false(answer("the pupils a second break",
			    "that the network of the school was slow",
			    "teacher", VOICE_DENIES));
	assert_false(answer("who broke into its systems",
			    "that somebody broke into the systems", "NISC",
			    VOICE_WITHHOLDS));
	assert_false(answer("to comment", "that the ship sank", "the line",
			    VOICE_WITHHOLDS));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_matter_but_for_a_number),
		cmocka_unit_test(an_answer_is_about_what_it_names),
		cmocka_unit_test(one_common_word_is_no_answer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
