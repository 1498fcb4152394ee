/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "run.h" /* and with it core/made.h */

static struct made
sample(struct arena *a)
{
	struct made m = {0};
	struct article *t = vec_add(a, &m.articles);
	struct err err;

	t->id = STR("ab12");
	t->file = STR("page.html");
	t->language = STR("en");
	t->publisher = STR("Gazette");
	t->text = STR("The “Café Nord” was flooded on Monday, the owner, Ann "
		      "Low, said. “We could not save the piano,” she added.");
	*vec_add(a, &t->blocks) =
		(struct block){.kind = BLOCK_PARAGRAPH, .at = {0, t->text.len}};
	assert_int_equal(claim_extract(a, t, &(struct extract_options){0},
				       &m.claims, &err),
			 0);
	assert_true(m.claims.len > 0);
	return m;
}

static struct str
packed(struct arena *a, const struct made *in)
{
	struct buf b = {.arena = a};

	made_pack(&b, in);
	return buf_str(&b);
}

static void
what_was_made_is_had_again(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = sample(&a), got = {0};
	bool cut[] = {true};
	struct str bytes;

	(void)state;
	m.cut = cut;
	bytes = packed(&a, &m);
	assert_true(made_unpack(&a, bytes, &got));
	assert_int_equal(got.claims.len, m.claims.len);
	assert_true(got.cut[0]);
	assert_true(str_eq(packed(&a, &got), bytes));
}

/* What the jail says of an article must be of it. */
static void
claims_of_another_text_are_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = sample(&a), other = sample(&a);
	struct buf b = {.arena = &a};
	struct unpack u = {0};
	struct err err;

	(void)state;
	assert_int_equal(claims_make(&m.articles, &(struct extract_options){0},
				     &b, &err),
			 0);
	u.rest = buf_str(&b);
	other.claims.len = 0;
	assert_true(claims_take(&a, &u, &other));
	u = (struct unpack){.rest = buf_str(&b)};
	other.claims.len = 0;
	other.articles.at[0].text = STR("The café was flooded on Monday, the "
					"owner, Ann Low, told everybody.");
	assert_false(claims_take(&a, &u, &other));
	u = (struct unpack){.rest = buf_str(&b)};
	other = sample(&a);
	other.articles.at[0].id = STR("cd34");
	assert_false(claims_take(&a, &u, &other));
}

static void
damaged_bytes_give_no_claim_without_its_words(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = sample(&a);
	struct str good = packed(&a, &m);

	(void)state;
	for (size_t i = 0; i < good.len * 8; i++) {
		AUTO_ARENA s = {0};
		char *bytes = arena_alloc(&s, good.len);
		struct made got = {0};
		struct err err;

		memcpy(bytes, good.ptr, good.len);
		bytes[i / 8] = (char)(bytes[i / 8] ^ 1 << i % 8);
		if (!made_unpack(&s, (struct str){bytes, good.len}, &got))
			continue;
		for (size_t k = 0; k < got.claims.len; k++)
			assert_int_equal(claim_gate(&got.claims.at[k],
						    got.articles.at[0].text,
						    &err),
					 0);
	}
	for (size_t n = 0; n < good.len; n++) {
		struct made got = {0};

		assert_false(made_unpack(&a, str_slice(good, 0, n), &got));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_made_is_had_again),
		cmocka_unit_test(claims_of_another_text_are_refused),
		cmocka_unit_test(damaged_bytes_give_no_claim_without_its_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
