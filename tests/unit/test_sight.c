/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/worth.h"
#include "brief_said.h"

static void
a_text_is_told_from_a_piece_of_one(void **state)
{
	static const struct {
		const char *text, *language;
		bool fragment, pointing, slight;
	} rows[] = {
		{"that hackers had entered the networks of the port", "en",
		 false, false, false},
		{"it was over", "en", false, true, true},
		{"they were probably still not good enough", "en", false, true,
		 false},
		{"We halted the system over the following two days", "en",
		 false, false, false},
		{"LockBit, a group known for ransomware", "en", true, false,
		 false},
		{"showed that a state had spied on its ministers", "en", true,
		 false, false},
		{"and were looking for plans of the military", "en", true,
		 false, false},
		{"to name the group that it suspects of the attack", "en", true,
		 false, false},
		{"Some 5,000 people are affected by what happened", "en", false,
		 false, false},
		{"this was known to all who worked on it", "en", false, true,
		 false},
		{"this week the networks were shut down", "en", false, false,
		 false},
		{"", "en", true, false, true},
		{"同じ種類の事案は国外で", "ja", true, false, true},
		{"関係する機器は既に交換しています", "ja", false, false, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct telling t = telling_of(str_from(rows[i].text),
					      str_from(rows[i].language));

		if (t.fragment != rows[i].fragment ||
		    t.pointing != rows[i].pointing ||
		    t.slight != rows[i].slight)
			fail_msg("\"%s\": %d %d %d", rows[i].text, t.fragment,
				 t.pointing, t.slight);
	}
}

#define DEVICE                                                                 \
	"The agency spoke on Friday. Its experts say the devices are safe, "   \
	"though one of them said they were still not good enough. It ended."

static struct composer
composed(struct fixture *f, struct brief *b, struct err *err)
{
	struct composer c;

	if (composer_make(&f->arena, &f->in, b, &c, err) < 0)
		fail_msg("%s", err->msg);
	return c;
}

static void
what_cannot_stand_alone_is_shown_with_its_sentence(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;
	struct str text = STR(DEVICE);
	size_t last;

	(void)state;
	fixture_fill(&f);
	fixture_article(&f, &(struct article){.publisher = STR("The Record"),
					      .language = STR("en"),
					      .text = text});
	fixture_claim(&f, STANCE_ASSERTS,
		      "one of them said they were still not good enough",
		      "they were still not good enough", fixture_official);
	last = f.corpus.claims.len - 1;
	c = composed(&f, &b, &err);
	assert_true(claim_sight(&c, last)->passage);
	assert_str(str_at(text, claim_sight(&c, last)->at),
		   "Its experts say the devices are safe, though one of them "
		   "said they were still not good enough.");
	assert_int_equal(cite_claim(&c, last), 1);
	assert_true(str_ends(b.cites.at[0].quote, STR("good enough.")));
}

static void
what_stands_alone_is_shown_as_it_is(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;

	(void)state;
	fixture_fill(&f);
	c = composed(&f, &b, &err);
	assert_false(claim_sight(&c, 2)->passage);
	assert_int_equal(claim_sight(&c, 2)->at.b,
			 f.corpus.claims.at[2].quote.b);
	assert_int_equal(claim_sight(&c, 2)->at.e,
			 f.corpus.claims.at[2].quote.e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_is_told_from_a_piece_of_one),
		cmocka_unit_test(
			what_cannot_stand_alone_is_shown_with_its_sentence),
		cmocka_unit_test(what_stands_alone_is_shown_as_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
