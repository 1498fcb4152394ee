/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is set in a process of its own is what would be set here. */
#include "unit.h"

#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "apart.h"
#include "host/lock.h"
#include "jail.h"

static const struct str markdown =
	STR_INIT("# Port open\n\n"
		 "The office said \"港が開いた\".\n");

static void
the_same_pages_come_back(void **state)
{
	AUTO_ARENA a = {0};
	const struct pdf_style style = {.title = STR("Port"),
					.language = STR("en")};
	struct str here = STR(""), apart = STR("");
	struct err err = {0}, other = {0};
	int got = report_pdf(&a, markdown, &style, &here, &err);

	(void)state;
	assert_int_equal(apart_pdf(&a, markdown, &style, &apart, &other), got);
	if (got < 0) /* no fonts on this system */
		assert_string_equal(other.msg, err.msg);
	assert_true(str_eq(apart, here));
}

static void
the_same_text_comes_back(void **state)
{
	AUTO_ARENA a = {0};
	struct str here, apart;
	struct err err;

	(void)state;
	assert_int_equal(report_text(&a, markdown, STR("TLP:RED"), &here, &err),
			 0);
	assert_int_equal(apart_text(&a, markdown, STR("TLP:RED"), &apart, &err),
			 0);
	assert_true(str_eq(apart, here));
}

static void
errors_come_back_as_they_are(void **state)
{
	AUTO_ARENA a = {0};
	const struct pdf_style style = {.tlp = STR("TLP:PINK")};
	struct err here = {0}, apart = {0};
	struct str ret;

	(void)state;
	assert_int_equal(report_pdf(&a, markdown, &style, &ret, &here), -1);
	assert_int_equal(apart_pdf(&a, markdown, &style, &ret, &apart), -1);
	assert_int_equal(apart.code, here.code);
	assert_string_equal(apart.msg, here.msg);
}

static int
dies(void *arg, const struct jail_task *task, struct err *err)
{
	(void)arg;
	(void)task;
	(void)err;
	abort();
}

static int
reaches_out(void *arg, const struct jail_task *task, struct err *err)
{
	(void)arg;
	(void)err;
	if (socket(AF_INET, SOCK_STREAM, 0) < 0 && unlink("/nowhere") < 0 &&
	    access("/", R_OK) == 0)
		buf_add(task->out, STR("read only"));
	return 0;
}

static void
what_breaks_there_breaks_nothing_here(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str ret;

	(void)state;
	assert_int_equal(jail_once(&a, dies, NULL, &ret, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
	assert_int_equal(jail_once(&a, reaches_out, NULL, &ret, &err), 0);
	if (lock_whole())
		assert_str(ret, "read only");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_pages_come_back),
		cmocka_unit_test(the_same_text_comes_back),
		cmocka_unit_test(errors_come_back_as_they_are),
		cmocka_unit_test(what_breaks_there_breaks_nothing_here),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
