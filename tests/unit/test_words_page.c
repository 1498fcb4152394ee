/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/words_page.h"

static json_t *
page(const char *language)
{
	json_t *ledger = json_pack("{s:{s:s,s:s}}", "head", "language",
				   language, "week", "2023-W35");
	json_t *o = words_page(ledger);

	json_decref(ledger);
	return o;
}

static void
templates_get_every_word_by_name(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *en = page("en"), *ja = page("ja");
	size_t n = 0;

	(void)state;
	while (page_words[n])
		n++;
	assert_int_equal(json_object_size(en), n);
	assert_int_equal(json_object_size(ja), n);
	assert_int_equal(SAY_PAGE_COLON + n, SAY_PAGE_STOP + 1);
	assert_str(json_get_text(&a, en, "week"), "Week 2023-W35");
	assert_str(json_get_text(&a, ja, "week"), "2023-W35号");
	assert_str(json_get_text(&a, en, "reader"), ", read by ");
	assert_str(json_get_text(&a, ja, "citations"), "出典");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(templates_get_every_word_by_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
