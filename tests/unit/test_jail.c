/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: jail lock. One document misbehaves; the next must be served. */
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "jail.h"

static void
do_null_write(void)
{
	volatile uintptr_t nowhere = 8;

	*(volatile int *)nowhere = 1;
}

static void
do_loop(void)
{
	for (volatile int i = 0;; i++)
		;
}

static void
do_allocate(void)
{
	for (;;) {
		char *volatile p = malloc(64 << 20);

		if (!p)
			abort();
		memset(p, 1, 4096);
	}
}

static void
do_exit(void)
{
	_exit(0);
}

static void
do_fork(void)
{
	if (fork() == 0)
		_exit(0);
}

static void
do_socket(void)
{
	socket(AF_INET, SOCK_STREAM, 0);
}

static void
do_exec(void)
{
	execl("/bin/true", "true", (char *)NULL);
}

static void
do_kill_parent(void)
{
	kill(getppid(), SIGTERM);
}

static void
do_map_code(void)
{
	mmap(NULL, 4096, PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
	     -1, 0);
}

static const struct deed {
	struct str name;
	void (*run)(void);
	const char *told; /* part of the message; NULL: sandbox builds only */
	bool sandbox;	  /* needs one to be stopped */
} deeds[] = {
	{STR_INIT("null write"), do_null_write, "ended", false},
	{STR_INIT("abort"), abort, "signal 6", false},
	{STR_INIT("silent exit"), do_exit, "without an answer", false},
	{STR_INIT("loop"), do_loop, "JAIL_SECONDS", false},
	{STR_INIT("allocate"), do_allocate, "ended by signal", true},
	{STR_INIT("fork"), do_fork, "sandbox forbids", true},
	{STR_INIT("socket"), do_socket, "sandbox forbids", true},
	{STR_INIT("exec"), do_exec, "sandbox forbids", true},
	{STR_INIT("kill parent"), do_kill_parent, "sandbox forbids", true},
	{STR_INIT("map code"), do_map_code, "sandbox forbids", true},
};

static int
work(void *arg, struct str in, struct buf *out, struct err *err)
{
	(void)arg;
	for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
		if (str_eq(in, deeds[i].name))
			deeds[i].run();
	if (str_eq(in, STR("refuse")))
		return err_set(err, ERR_LIMIT, "too deep");
	if (str_eq(in, STR("open")))
		buf_fmt(out, "%s",
			open("/etc/passwd", O_RDONLY) < 0 ? strerror(errno)
							  : "opened");
	else if (str_eq(in, STR("flood")))
		for (size_t i = 0; i < ((size_t)JAIL_OUTPUT_MIB << 14) + 1; i++)
			buf_add(out, STR("0123456789012345678901234567890"
					 "123456789012345678901234567890123"));
	else
		buf_add(out, in);
	return 0;
}

static const struct jail_job job = {work, NULL, NULL};

static bool
sandboxed(struct arena *a)
{
	return !str_starts(jail_level(a), STR("none"));
}

static void
a_document_goes_in_and_an_answer_comes_out(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str big = {arena_alloc(&a, 3 << 20), 3 << 20}, out;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("日本"), &out, &err), 0);
	assert_str(out, "日本");
	assert_int_equal(jail_call(&j, &a, big, &out, &err), 0);
	assert_true(str_eq(out, big));
	assert_int_equal(jail_call(&j, &a, STR(""), &out, &err), 0);
	assert_int_equal(out.len, 0);
}

static void
an_error_travels_with_its_code(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("refuse"), &out, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_string_equal(err.msg, "too deep");
}

static void
whatever_one_does_the_next_is_served(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	j.seconds = 1;
	for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
		if (deeds[i].sandbox && !sandboxed(&a))
			continue;
		assert_int_equal(jail_call(&j, &a, deeds[i].name, &out, &err),
				 -1);
		if (sandboxed(&a) && !strstr(err.msg, deeds[i].told))
			fail_msg("%.*s: %s", STR_ARG(deeds[i].name), err.msg);
		assert_int_equal(jail_call(&j, &a, STR("next"), &out, &err), 0);
		assert_str(out, "next");
	}
}

static void
no_file_can_be_opened(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	if (!sandboxed(&a))
		return;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("open"), &out, &err), 0);
	assert_str(out, "Permission denied");
}

static void
a_flood_is_cut_and_named(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("flood"), &out, &err), -1);
	assert_non_null(strstr(err.msg, "JAIL_OUTPUT_MIB"));
	assert_int_equal(jail_call(&j, &a, STR("next"), &out, &err), 0);
}

static void
workers_are_replaced_by_count(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;
	int first;

	(void)state;
	assert_int_equal(jail_open(&j, &job, &err), 0);
	j.documents = 2;
	assert_int_equal(jail_call(&j, &a, STR("1"), &out, &err), 0);
	first = j.pid;
	assert_int_equal(jail_call(&j, &a, STR("2"), &out, &err), 0);
	assert_int_equal(j.pid, first);
	assert_int_equal(jail_call(&j, &a, STR("3"), &out, &err), 0);
	assert_int_not_equal(j.pid, first);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_document_goes_in_and_an_answer_comes_out),
		cmocka_unit_test(an_error_travels_with_its_code),
		cmocka_unit_test(whatever_one_does_the_next_is_served),
		cmocka_unit_test(no_file_can_be_opened),
		cmocka_unit_test(a_flood_is_cut_and_named),
		cmocka_unit_test(workers_are_replaced_by_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
