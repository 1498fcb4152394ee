/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single sentences give is in tests/cases/extract. */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/extract.h"

static struct claims
extract(struct arena *a, struct str text, enum genre genre, bool own)
{
	struct article in = {.id = STR("t"),
			     .file = STR("page.html"),
			     .publisher = STR("Example Post"),
			     .genre = genre,
			     .text = text};
	struct extract_options options = {.names = tree_names(), .own = own};
	struct claims out;
	struct err err = {0};

	assert_int_equal(claim_extract(a, &in, &options, &out, &err), 0);
	for (size_t i = 0; i < out.len; i++)
		if (claim_gate(&out.at[i], text, &err) < 0)
			fail_msg("%s", err.msg);
	return out;
}

static void
a_notice_speaks_for_its_body(void **state)
{
	AUTO_ARENA a = {0};
	struct str text =
		STR("Notice of a leak\n\nOn June 13 the agency found traces "
		    "of an intrusion. We stopped the system on June 15.");
	struct claims got = extract(&a, text, GENRE_NOTICE, false);

	(void)state;
	assert_int_equal(got.len, 2);
	assert_int_equal(got.at[1].holder.len, 1);
	assert_int_equal(got.at[1].holder.at[0].kind, HOLDER_BODY);
	assert_str(got.at[1].content_text, "We stopped the system on June 15");
}

static void
own_figures_only_on_request(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR("The force has about 900 people in two towns. "
			      "It was founded to guard the coast.");
	struct claims got = extract(&a, text, GENRE_NEWS, true);

	(void)state;
	assert_int_equal(extract(&a, text, GENRE_NEWS, false).len, 0);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].holder.at[0].kind, HOLDER_OUTLET);
}

static void
a_barrier_says_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = {.access = ACCESS_BARRIER,
			     .text = STR("The paper said: subscribe.")};
	struct claims out;
	struct err err = {0};

	(void)state;
	assert_int_equal(
		claim_extract(&a, &in,
			      &(struct extract_options){.names = tree_names()},
			      &out, &err),
		0);
	assert_int_equal(out.len, 0);
}

static void
ids_follow_the_text(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR("The Daily Herald reported that two officials "
			      "said the gate was old. It closed, Roe said.");
	struct claims got = extract(&a, text, GENRE_NEWS, false);

	(void)state;
	assert_int_equal(got.len, 3);
	assert_str(got.at[0].id, "t.1");
	assert_str(got.at[1].id, "t.2");
	assert_str(got.at[1].parent, "t.1");
	assert_str(got.at[2].doc, "page");
}

static void
the_first_claims_are_kept(void **state)
{
	static const struct {
		size_t max, len;
		bool cut;
	} cases[] = {{1, 1, true}, {2, 2, true}, {3, 3, false}, {0, 3, false}};
	struct article in = {
		.id = STR("t"),
		.access = ACCESS_FULL,
		.language = STR("en"),
		.text = STR("The mayor said it rained. The port said it was "
			    "shut. A guard said the gate held.")};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct extract_options options = {.names = tree_names(),
						  .claims_max = cases[i].max};
		struct claims out;
		struct err err;

		assert_int_equal(claim_extract(&a, &in, &options, &out, &err),
				 0);
		assert_int_equal(out.len, cases[i].len);
		assert_int_equal(out.cut, cases[i].cut);
		assert_str(out.at[0].content_text, "it rained");
	}
}

/* Ten megabytes on one line, of what costs the rules most. */
static void
long_lines_end(void **state)
{
	static const char *const units[] = {"said ",
					    "\"he said ",
					    "and he said that ",
					    ", who said, ",
					    "“",
					    "according to ",
					    "(",
					    "Trump (USA) of "};

	(void)state;
	for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};
		struct article in = {.id = STR("t")};
		struct claims out;
		struct err err = {0};

		while (b.len < (size_t)1 << 20)
			buf_add(&b, str_from(units[k]));
		in.text = buf_str(&b);
		(void)claim_extract(
			&a, &in,
			&(struct extract_options){.names = tree_names()}, &out,
			&err);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_notice_speaks_for_its_body),
		cmocka_unit_test(own_figures_only_on_request),
		cmocka_unit_test(a_barrier_says_nothing),
		cmocka_unit_test(ids_follow_the_text),
		cmocka_unit_test(the_first_claims_are_kept),
		cmocka_unit_test(long_lines_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
