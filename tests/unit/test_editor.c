/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

#include "command/editor.h"

static const struct {
	const char *editor, *says; /* NULL: it succeeds */
	enum err_code code;
} editors[] = {
	{"true", NULL, ERR_NONE},
	{"  true --wait  -x ", NULL, ERR_NONE},
	{"false", "false failed", ERR_REFUSED},
	{"./there-is-no-such-editor", "there-is-no-such-editor: ", ERR_SYSTEM},
	{"", "no name", ERR_USAGE},
	{"  ", "no name", ERR_USAGE},
	{"true; false", "no shell is started", ERR_USAGE},
	{"$HOME/vi", "no shell is started", ERR_USAGE},
	{"'my vi'", "no shell is started", ERR_USAGE},
};

static void
an_editor_is_a_program_and_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof editors / sizeof *editors; i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};
		int got =
			editor_run(&a, str_from(editors[i].editor), "x", &err);

		assert_int_equal(got, editors[i].says ? -1 : 0);
		if (!editors[i].says)
			continue;
		assert_int_equal(err.code, editors[i].code);
		if (!str_has(str_from(err.msg), str_from(editors[i].says)))
			fail_msg("%s: %s", editors[i].editor, err.msg);
	}
}

static void
the_file_comes_last(void **state)
{
	char name[] = "t_editor.XXXXXX";
	AUTO_ARENA a = {0};
	struct err err;

	(void)state;
	close(mkstemp(name));
	assert_int_equal(editor_run(&a, STR("rm -f"), name, &err), 0);
	assert_int_equal(access(name, F_OK), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_editor_is_a_program_and_words),
		cmocka_unit_test(the_file_comes_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
