/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "report/template_data.h"

static json_t *
data_of(struct fixture *f, struct brief *b, const char *finding,
	struct err *err)
{
	fixture_fill(f);
	make(f, b);
	AUTO_JSON *j = brief_json(b);
	return template_data(j, str_from(finding), err);
}

static void
a_finding_is_asked_for_by_id_or_number(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};
	AUTO_JSON *data = data_of(&f, &b, "2", &err);

	(void)state;
	assert_non_null(data);
	assert_str(
		json_get_text(&f.arena, json_object_get(data, "finding"),
			      "heading"),
		"Finding 2: “personal data might have leaked between October "
		"2022 and June 2023” (confirmed)");
	AUTO_JSON *ledger = brief_json(&b);
	AUTO_JSON *same = template_data(
		ledger,
		str_slice(b.sections[SECTION_KEY].entries.at[1].id, 0, 8),
		&err);
	assert_non_null(same);
	AUTO_JSON *none = template_data(ledger, STR("fzzz"), &err);
	assert_null(none);
	assert_int_equal(err.code, ERR_ABSENT);
}

/* What a document prints decides what it cites and where it leads. */
static void
a_document_has_what_it_prints(void **state)
{
	static const struct str text = STR_INIT(
		"## {{section.key.title}}\n\n{{#finding}}{{#lead}}{{#pieces}}"
		"{{text}}{{quote}}{{cite}}{{/pieces}}\n\n{{/lead}}{{/finding}}");
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};
	const struct mustache m = {0};
	AUTO_JSON *data = data_of(&f, &b, "1", &err);
	const json_t *cited, *used, *use;
	size_t i;

	(void)state;
	assert_non_null(data);
	assert_int_equal(template_narrow(&m, text, data, &err), 0);
	cited = json_object_get(data, "cited");
	assert_true(json_array_size(cited) > 0);
	assert_true(json_array_size(cited) <
		    json_array_size(json_object_get(data, "cites")));
	used = json_object_get(json_array_get(cited, 0), "used");
	assert_int_equal(json_array_size(used), 1);
	use = json_array_get(used, 0);
	assert_string_equal(json_string_value(json_object_get(use, "words")),
			    "Key findings");
	assert_true(json_is_true(json_object_get(use, "here")));
	/* Headings of the brief that are not here are named and do not lead. */
	cited = json_array_get(json_object_get(data, "cites"), 4);
	json_array_foreach(json_object_get(cited, "used"), i, use)
		assert_false(json_is_true(json_object_get(use, "here")));
	assert_true(i > 0);
	assert_int_equal(
		json_array_size(json_object_get(data, "cited_captures")), 1);
}

/* A document that prints tables alone cites what stands in their cells. */
static void
rows_bring_the_citations_of_their_marks(void **state)
{
	static const struct {
		struct str text;
		size_t cited;
	} rows[] = {
		{STR_INIT("{{#section.key}}{{#overview}}{{#rows}}{{first}}"
			  "{{/rows}}{{/overview}}{{/section.key}}"),
		 3},
		{STR_INIT("{{#section.sources}}{{#figures}}{{#rows}}{{first}}"
			  "{{/rows}}{{/figures}}{{/section.sources}}"),
		 7},
		{STR_INIT("{{head.title}}"), 0},
	};
	const struct mustache m = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_FIXTURE f;
		struct brief b;
		struct err err = {0};
		AUTO_JSON *data = data_of(&f, &b, "", &err);

		assert_int_equal(template_narrow(&m, rows[i].text, data, &err),
				 0);
		assert_int_equal(
			json_array_size(json_object_get(data, "cited")),
			rows[i].cited);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_finding_is_asked_for_by_id_or_number),
		cmocka_unit_test(a_document_has_what_it_prints),
		cmocka_unit_test(rows_bring_the_citations_of_their_marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
