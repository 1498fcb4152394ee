/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/title.h"
#include "base/vec.h"

static const char *const tails[] = {"（写真＝例示）", NULL};

static const struct {
	const char *in, *out;
} cases[] = {
	{"Port stops | The Example", "Port stops"},
	{"Port stops - Example", "Port stops"},
	{"Port stops — example.org", "Port stops"},
	{"Port stops | World | The Example", "Port stops | World"},
	{"Opinion | Ports matter", "Ports matter"},
	{"The Example: Port stops", "Port stops"},
	{"Port stops | Example | 23.05.2011", "Port stops"},
	{"港が止まる（写真＝例示）", "港が止まる"},
	{"港が止まる：例示新聞", "港が止まる"},
	{" Port \n stops&amp;goes ", "Port stops&goes"},
	{"It&#039;s open", "It's open"},
	{"AT&T; a history", "AT&T; a history"},
	{"Ports - what now?", "Ports - what now?"},
	{"The Example", "The Example"},
	{"", ""},
};

static void
the_outlets_name_is_cut_off(void **state)
{
	AUTO_ARENA a = {0};
	struct strs names = {0};

	(void)state;
	*vec_add(&a, &names) = STR("The Example");
	*vec_add(&a, &names) = STR("例示新聞");
	*vec_add(&a, &names) = STR("example.org");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(
			title_clean(&a, str_from(cases[i].in), &names, tails),
			cases[i].out);
}

static void
signs_do_not_make_another_title(void **state)
{
	(void)state;
	assert_true(title_same(STR("It’s “on”"), STR("it's \"ON\"")));
	assert_true(title_same(STR("港が 止まる"), STR("港が止まる")));
	assert_false(title_same(STR("Port stops"), STR("Port stops again")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_outlets_name_is_cut_off),
		cmocka_unit_test(signs_do_not_make_another_title),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
