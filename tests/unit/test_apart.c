/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is set in a process of its own is what would be set here. */
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
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

/* Which of these can be done there. */
static int
reaches_out(void *arg, const struct jail_task *task, struct err *err)
{
	(void)arg;
	(void)err;
	buf_fmt(task->out, "%s%s%s%s%s%s",
		socket(AF_INET, SOCK_STREAM, 0) < 0 ? "" : " socket",
		unlink("/nowhere") < 0 && errno == ENOENT ? " unlink" : "",
		open("/tmp/x", O_WRONLY | O_CREAT, 0600) < 0 ? "" : " write",
		fork() < 0 ? "" : " fork",
		kill(getppid(), 0) < 0 ? "" : " kill",
		mmap(NULL, 4096, PROT_WRITE | PROT_EXEC,
		     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED
			? ""
			: " code");
	buf_fmt(task->out, "%s%s",
		open("/etc/passwd", O_RDONLY) < 0 ? "" : " etc",
		open("/usr/share", O_RDONLY) < 0 ? "" : " share");
	return 0;
}

static void
what_breaks_there_breaks_nothing_here(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str ret;
	const struct jail_job job = {.prepare = dies};

	(void)state;
	assert_int_equal(jail_once(&a, &job, &ret, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
}

/* Skipped before anything is made: skip() jumps over what gives it back. */
static void
what_is_out_of_reach_there_stays_so(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str ret, share = STR("/usr/share");
	const struct strs reads = {.at = &share, .len = 1};
	const struct jail_job some = {.prepare = reaches_out, .reads = &reads},
			      none = {.prepare = reaches_out};

	(void)state;
	if (!lock_whole())
		skip();
	assert_int_equal(jail_once(&a, &some, &ret, &err), 0);
	assert_str(ret, " share");
	assert_int_equal(jail_once(&a, &none, &ret, &err), 0);
	assert_str(ret, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_pages_come_back),
		cmocka_unit_test(the_same_text_comes_back),
		cmocka_unit_test(errors_come_back_as_they_are),
		cmocka_unit_test(what_breaks_there_breaks_nothing_here),
		cmocka_unit_test(what_is_out_of_reach_there_stays_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
