/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/compose.h"

static void
composer(struct fixture *f, struct brief *b, struct err *err,
	 struct composer *ret)
{
	fixture_fill(f);
	*b = (struct brief){0};
	if (composer_make(&f->arena, &f->in, b, ret, err) < 0)
		fail_msg("%s", err->msg);
	section_start(ret, SECTION_CHANGED, SAY_CHANGED, SAY_NOTHING);
}

/* A page of which the corpus knows nothing. */
static struct article
stranger(const struct fixture *f, const char *text)
{
	return (struct article){.id = STR("stranger"),
				.capture = f->corpus.articles.at[0].capture,
				.publisher = STR("Harbour Gazette"),
				.text = str_from(text)};
}

static void
a_passage_has_one_number_and_both_offsets(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};
	struct composer c;
	struct article in;
	size_t n;

	(void)state;
	composer(&f, &b, &err, &c);
	in = stranger(&f, "門が closed today");
	n = cite_text(&c, &in, (struct span){7, 13});
	assert_int_equal(n, 1);
	assert_int_equal(cite_text(&c, &in, (struct span){7, 13}), 1);
	assert_int_equal(cite_text(&c, &in, (struct span){0, 0}), 2);
	assert_str(b.cites.at[0].quote, "closed");
	assert_int_equal(b.cites.at[0].at.b, 7);
	assert_int_equal(b.cites.at[0].cp.b, 3);
	assert_int_equal(b.cites.at[0].cp.e, 9);
	assert_int_equal(b.cites.at[1].quote.len, 0);
}

static void
half_a_character_is_never_cited(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};
	struct composer c;
	struct article in;

	(void)state;
	composer(&f, &b, &err, &c);
	in = stranger(&f, "門が");
	assert_int_equal(cite_text(&c, &in, (struct span){1, 3}), 0);
	assert_true(c.failed);
	assert_int_equal(err.code, ERR_REFUSED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_passage_has_one_number_and_both_offsets),
		cmocka_unit_test(half_a_character_is_never_cited),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
