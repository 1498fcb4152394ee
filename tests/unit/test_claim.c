/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/claim.h"

#define TEXT "日 The agency said the leak was closed."
/*            0   4          15   20               */

static struct span one[] = {{20, 39}};
static struct span src[] = {{4, 14}};

static struct claim
sound(void)
{
	return (struct claim){
		.id = STR("x.1"),
		.content = {one, 1, 1},
		.source = {src, 1, 1},
		.quote = {4, 39},
		.quote_text = STR("The agency said the leak was closed"),
	};
}

static int
gate(struct claim c, struct err *err)
{
	return claim_gate(&c, STR(TEXT), err);
}

static void
true_quote_passes(void **state)
{
	struct err err = {0};

	(void)state;
	assert_int_equal(gate(sound(), &err), 0);
}

static void
one_changed_byte_is_refused(void **state)
{
	struct claim c = sound();
	struct err err = {0};

	(void)state;
	c.quote_text = STR("The agency said the leak was Closed");
	assert_int_equal(gate(c, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
}

static void
spans_outside_are_refused(void **state)
{
	static const struct span quotes[] = {
		{4, 400}, {1, 39}, {39, 4}, {4, 4}, {5, 39}};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
		struct claim c = sound();

		c.quote = quotes[i];
		assert_int_equal(gate(c, &err), -1);
	}
}

static void
content_must_lie_in_the_quote(void **state)
{
	static struct span late[] = {{20, 40}};
	struct claim c = sound();
	struct err err = {0};

	(void)state;
	c.content.at = late;
	assert_int_equal(gate(c, &err), -1);
	c.content.len = 0;
	assert_int_equal(gate(c, &err), -1);
}

static void
holder_must_read_as_it_says(void **state)
{
	struct holder h = {.text = STR("The agency"), .at = {4, 14}};
	struct claim c = sound();
	struct err err = {0};

	(void)state;
	c.holder = (struct holders){&h, 1, 1};
	assert_int_equal(gate(c, &err), 0);
	h.text = STR("the agency");
	assert_int_equal(gate(c, &err), -1);
	h.text = STR("");
	h.at = (struct span){0, 0};
	assert_int_equal(gate(c, &err), 0);
}

static void
a_joined_holder_is_taken_apart(void **state)
{
	static const struct {
		struct holder h;
		uint32_t parts;
		const char *first, *last;
	} rows[] = {
		{{.kind = HOLDER_BODY,
		  .name = STR_INIT("FBI and NSA"),
		  .number = 2},
		 2,
		 "FBI",
		 "NSA"},
		{{.kind = HOLDER_BODY,
		  .name = STR_INIT("CISA, FBI and NSA"),
		  .number = 3},
		 3,
		 "CISA",
		 "NSA"},
		{{.kind = HOLDER_BODY,
		  .name = STR_INIT("警察庁と金融庁"),
		  .number = 2},
		 2,
		 "警察庁",
		 "金融庁"},
		{{.kind = HOLDER_BODY,
		  .name = STR_INIT("Health and Human Services")},
		 1,
		 "Health and Human Services",
		 "Health and Human Services"},
		{{.kind = HOLDER_GROUP,
		  .name = STR_INIT("two men"),
		  .number = 2},
		 1,
		 "two men",
		 "two men"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct holder *h = &rows[i].h;

		assert_int_equal(holder_parts(h), rows[i].parts);
		assert_str(holder_part(h, 0).name, rows[i].first);
		assert_str(holder_part(h, rows[i].parts - 1).name,
			   rows[i].last);
	}
}

static void
the_last_of_a_chain_speaks(void **state)
{
	struct holder chain[] = {{.kind = HOLDER_OUTLET},
				 {.kind = HOLDER_UNKNOWN}};
	struct claim c = {.kind = CLAIM_INDIRECT};

	(void)state;
	assert_null(claim_speaker(&c));
	assert_false(claim_is_hearsay(&c));
	c.holder.at = chain;
	c.holder.len = 1;
	assert_ptr_equal(claim_speaker(&c), &chain[0]);
	assert_false(claim_is_hearsay(&c));
	c.holder.len = 2;
	assert_true(claim_is_hearsay(&c));
	c.holder.len = 1;
	c.kind = CLAIM_HEARSAY;
	assert_true(claim_is_hearsay(&c));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(true_quote_passes),
		cmocka_unit_test(one_changed_byte_is_refused),
		cmocka_unit_test(spans_outside_are_refused),
		cmocka_unit_test(content_must_lie_in_the_quote),
		cmocka_unit_test(holder_must_read_as_it_says),
		cmocka_unit_test(a_joined_holder_is_taken_apart),
		cmocka_unit_test(the_last_of_a_chain_speaks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
