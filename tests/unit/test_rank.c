/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/rank.h"
#include "brief_said.h"

#define NOTICE                                                                 \
	"The centre stopped its e-mail system on 14 June. "                    \
	"The centre has replaced the devices since then. "                     \
	"The contractor knew that the devices had a flaw."

static const char *const stated[] = {
	"The centre stopped its e-mail system on 14 June",
	"The centre has replaced the devices since then",
	"The contractor knew that the devices had a flaw",
	"the devices had a flaw"};

static void
notice(struct fixture *f)
{
	*f = (struct fixture){0};
	fixture_article(f, &(struct article){.publisher = STR("NISC"),
					     .language = STR("en"),
					     .genre = GENRE_NOTICE,
					     .title = STR("E-mail"),
					     .text = STR(NOTICE)});
	for (size_t i = 0; i < 4; i++) {
		struct finding *n;

		fixture_claim(f, STANCE_ASSERTS, stated[i], stated[i],
			      fixture_nisc);
		n = fixture_finding(f, stated[i], STATUS_SINGLE, 1, 1);
		*vec_add(&f->arena, &n->origins) =
			(struct origin){.name = STR("NISC")};
	}
	f->in.corpus = &f->corpus;
	f->in.findings = &f->findings;
}

static void
a_notice_makes_one_key_finding(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entries *key;

	(void)state;
	notice(&f);
	make(&f, &b);
	key = &b.sections[SECTION_KEY].entries;
	assert_int_equal(key->len, 1);
	assert_int_equal(key->at[0].points.len, 3);
	assert_true(str_starts(said(&f, &key->at[0].points.at[0]),
			       STR("Also stated: “The ")));
	assert_int_equal(b.sections[SECTION_KEY].more.len, 0);
}

static void
words_shown_above_are_not_shown_again(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;
	struct ranks v;

	(void)state;
	notice(&f);
	if (composer_make(&f.arena, &f.in, &b, &c, &err) < 0)
		fail_msg("%s", err.msg);
	v = rank_all(&c);
	assert_int_equal(v.len, 4);
	for (size_t i = 0; i < v.len; i++)
		assert_int_equal(v.at[i].shown, v.at[i].finding != 3);
}

static void
two_origins_are_two_key_findings(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	notice(&f);
	f.findings.at[1].origins.at[0].name = STR("a contractor");
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_KEY].entries.len, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_notice_makes_one_key_finding),
		cmocka_unit_test(words_shown_above_are_not_shown_again),
		cmocka_unit_test(two_origins_are_two_key_findings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
