/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

static void
a_finding_line_has_its_keys(void **state)
{
	static const char *const keys[] = {"id",    "status",  "claims",
					   "edges", "origins", "story",
					   "head",  "counts",  "why"};
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	AUTO_JSON *j = NULL;

	(void)state;
	made_page(&m, "A", "2023-08-05", "Storm in Riga");
	made_claim(&m, "o:A|b:City", STANCE_ASSERTS, "the storm hit Riga");
	made_merge(&m);
	j = finding_json(&m.findings.at[0], &m.corpus);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		assert_non_null(json_object_get(j, keys[i]));
	assert_string_equal(json_string_value(json_array_get(
				    json_object_get(j, "claims"), 0)),
			    "a01.1");
	assert_string_equal(json_string_value(json_object_get(j, "status")),
			    "single");
}

static void
spans_are_code_points_of_the_text(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	AUTO_JSON *j = NULL;
	const json_t *edge;

	(void)state;
	made_page(&m, "A", "2023-08-05", "Storm in Riga")->text =
		STR("é: the storm injured 40 people in Riga.");
	made_claim(&m, "b:City", STANCE_ASSERTS,
		   "the storm injured 40 people in Riga")
		->content.at[0] = (struct span){4, 39};
	made_page(&m, "B", "2023-08-05", "Storm in Riga");
	made_claim(&m, "b:Police", STANCE_ASSERTS,
		   "the storm injured 65 people in Riga");
	made_merge(&m);
	j = finding_json(made_of(&m, 0), &m.corpus);
	edge = json_array_get(json_object_get(j, "edges"), 0);
	assert_string_equal(json_string_value(json_object_get(edge, "slot")),
			    "number");
	assert_int_equal(json_integer_value(json_array_get(
				 json_object_get(edge, "from_at"), 0)),
			 21);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_finding_line_has_its_keys),
		cmocka_unit_test(spans_are_code_points_of_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
