/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

/* A claim whose whole words stand in `parent`, from `at` on. */
static struct claim *
inside(struct made *m, size_t parent, const char *chain, enum stance stance,
       const char *content)
{
	struct claim *c = made_claim(m, chain, stance, content);
	const struct claim *p = &m->corpus.claims.at[parent];
	size_t at = str_find(p->content_text, c->content_text, 0);

	assert_true(at != STR_NONE);
	c->parent = p->id;
	c->content.at[0] = (struct span){at, at + c->content_text.len};
	c->quote = (struct span){0, p->content_text.len};
	return c;
}

static const struct {
	const char *outer, *inner, *chain;
} relays[] = {
	{"two engineers said that the dam had cracked in the spring",
	 "the dam had cracked in the spring", "o:Post|o:Times|g2:engineers"},
	{"技術者2人はダムに春から亀裂があったと述べた",
	 "ダムに春から亀裂があった", "o:Post|o:Times|g2:技術者"},
};

static void
who_passes_on_and_who_speaks_are_one_voice(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof relays / sizeof *relays; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		const struct finding *f;

		made_page(&m, "Post", "2024-05-02", "Dam");
		made_claim(&m, "o:Post|o:Times", STANCE_ASSERTS,
			   relays[i].outer);
		inside(&m, 0, relays[i].chain, STANCE_ASSERTS, relays[i].inner);
		made_merge(&m);
		assert_int_equal(m.findings.len, 1);
		f = &m.findings.at[0];
		assert_int_equal(f->head, 1);
		assert_int_equal(f->claims.len, 1);
		assert_int_equal(f->relays.len, 1);
		assert_int_equal(f->relays.at[0], 0);
		assert_int_equal(f->independent, 1);
		assert_str(f->origins.at[0].name, "unnamed sources via Times");
	}
}

static void
who_says_more_than_he_passes_on_stays(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Post", "2024-05-02", "Dam");
	made_claim(&m, "o:Post|b:River Office", STANCE_ASSERTS,
		   "the gates were opened at night, the villages were warned "
		   "and a survey showed that the dam was safe");
	inside(&m, 0, "o:Post|b:River Office|u:", STANCE_ASSERTS,
	       "that the dam was safe")
		->quote = (struct span){80, 101};
	made_merge(&m);
	assert_int_equal(m.findings.len, 2);
	assert_int_equal(m.findings.at[0].relays.len, 0);
}

/* "She denied that he had said X" is not his X. */
static void
a_denial_passes_nothing_on(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Post", "2024-05-02", "Dam");
	made_claim(&m, "o:Post|p:Anna Ozolina", STANCE_DENIES,
		   "that the builder had said the dam was unsafe");
	inside(&m, 0, "o:Post|p:Anna Ozolina|g1:builder", STANCE_ASSERTS,
	       "the dam was unsafe");
	made_merge(&m);
	for (size_t i = 0; i < m.findings.len; i++)
		assert_int_equal(m.findings.at[i].relays.len, 0);
}

static void
claims_that_name_each_other_as_parent_end(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Post", "2024-05-02", "Dam");
	made_claim(&m, "o:Post|b:A", STANCE_ASSERTS, "the dam cracked");
	inside(&m, 0, "o:Post|b:B", STANCE_ASSERTS, "the dam cracked");
	m.corpus.claims.at[0].parent = m.corpus.claims.at[1].id;
	made_merge(&m);
	assert_true(m.findings.len > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_passes_on_and_who_speaks_are_one_voice),
		cmocka_unit_test(who_says_more_than_he_passes_on_stays),
		cmocka_unit_test(a_denial_passes_nothing_on),
		cmocka_unit_test(claims_that_name_each_other_as_parent_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
