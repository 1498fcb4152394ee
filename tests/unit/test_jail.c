/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: jail lock. One document misbehaves; the next must be
 * served. */
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "host/lock.h"
#include "host/wire.h"
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
	for (volatile unsigned i = 0;; i++)
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

static void
do_overflow(void)
{
	volatile char room[1 << 16];
	void (*volatile again)(void) = do_overflow;

	room[0] = 1;
	again();
	room[1] = room[0];
}

static const struct deed {
	struct str name;
	void (*run)(void);
	const char *told; /* part of the message; NULL: sandbox builds only */
	bool sandbox;	  /* needs one to be stopped */
} deeds[] = {
	{STR_INIT("null write"), do_null_write, "ended", false},
	{STR_INIT("abort"), abort, "signal 6", false},
	{STR_INIT("overflow"), do_overflow, "signal 11", false},
	{STR_INIT("silent exit"), do_exit, "without an answer", false},
	{STR_INIT("loop"), do_loop, "JAIL_SECONDS", false},
	{STR_INIT("allocate"), do_allocate, "ended by signal", true},
	{STR_INIT("fork"), do_fork, "system call clone", true},
	{STR_INIT("socket"), do_socket, "system call socket", true},
	{STR_INIT("exec"), do_exec, "system call execve", true},
	{STR_INIT("kill parent"), do_kill_parent, "system call kill", true},
	{STR_INIT("map code"), do_map_code, "system call mmap", true},
};

static int
work(void *arg, const struct jail_task *task, struct err *err)
{
	struct str in = task->in;
	struct buf *out = task->out;

	(void)arg;
	*task->mark = 7;
	for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
		if (str_eq(in, deeds[i].name))
			deeds[i].run();
	if (str_eq(in, STR("refuse")))
		return err_set(err, ERR_LIMIT, "too deep");
	if (str_eq(in, STR("open")))
		buf_fmt(out, "%s",
			open("/etc/passwd", O_RDONLY) < 0 ? strerror(errno)
							  : "opened");
	else if (str_eq(in, STR("pid")))
		buf_fmt(out, "%d", (int)getpid());
	else if (str_eq(in, STR("flood")))
		for (size_t i = 0; i < ((size_t)JAIL_OUTPUT_MIB << 14) + 1; i++)
			buf_add(out, STR("0123456789012345678901234567890"
					 "123456789012345678901234567890123"));
	else
		buf_add(out, in);
	*task->mark = 0;
	return 0;
}

/* Sends an answer to a call that was not made yet, then the one asked for. */
static int
work_early(void *arg, const struct jail_task *task, struct err *err)
{
	char raw[WIRE_HEAD];

	(void)arg;
	(void)err;
	wire_head_put(raw, (struct wire_head){WIRE_ANSWER, 0, 0, 1});
	send(LOCK_FD, raw, sizeof raw, MSG_NOSIGNAL);
	buf_add(task->out, task->in);
	return 0;
}

static const struct jail_job job = {.work = work};
static const struct jail_limits usual = {.workers = 2, .seconds = 1};

static void
jail_start(struct jail *j, struct arena *a, const struct jail_limits *limits)
{
	struct err err = {0};
	struct str said;

	if (jail_open(j, a, &job, limits, &said, &err) < 0)
		fail_msg("%s", err.msg);
}

static bool
sandboxed(struct arena *a)
{
	return !str_starts(lock_level(a), STR("none"));
}

static void
a_document_goes_in_and_an_answer_comes_out(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str big = {arena_alloc(&a, 3 << 20), 3 << 20}, out;
	AUTO_JAIL j;

	(void)state;
	jail_start(&j, &a, &usual);
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
	jail_start(&j, &a, &usual);
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
	jail_start(&j, &a, &usual);
	for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
		if (deeds[i].sandbox && !sandboxed(&a))
			continue;
		assert_int_equal(jail_call(&j, &a, deeds[i].name, &out, &err),
				 -1);
		if (sandboxed(&a) && !strstr(err.msg, deeds[i].told))
			fail_msg("%.*s: %s", STR_ARG(deeds[i].name), err.msg);
		assert_int_equal(j.mark, 7);
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
	jail_start(&j, &a, &usual);
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
	jail_start(&j, &a, &usual);
	assert_int_equal(jail_call(&j, &a, STR("flood"), &out, &err), -1);
	assert_non_null(strstr(err.msg, "JAIL_OUTPUT_MIB"));
	assert_int_equal(jail_call(&j, &a, STR("next"), &out, &err), 0);
}

static void
workers_are_replaced_by_count(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out, first;
	const struct jail_limits two = {.workers = 1, .documents = 2};
	AUTO_JAIL j;

	(void)state;
	jail_start(&j, &a, &two);
	assert_int_equal(jail_call(&j, &a, STR("pid"), &first, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("pid"), &out, &err), 0);
	assert_true(str_eq(out, first));
	assert_int_equal(jail_call(&j, &a, STR("pid"), &out, &err), 0);
	assert_false(str_eq(out, first));
}

/* With a worker ready behind each, also when one dies of its only call. */
static void
each_call_can_have_its_own_worker(void **state)
{
	const struct jail_limits one = {.workers = 2, .documents = 1};
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out, last = STR("");
	AUTO_JAIL j;

	(void)state;
	jail_start(&j, &a, &one);
	for (size_t i = 0; i < 20; i++) {
		jail_begin(&j, 1, STR("pid"));
		assert_int_equal(jail_call(&j, &a,
					   i % 5 ? STR("pid") : STR("abort"),
					   &out, &err),
				 i % 5 ? 0 : -1);
		if (i % 5 == 0)
			assert_non_null(strstr(err.msg, "signal 6"));
		assert_int_equal(jail_finish(&j, 1, &a, &out, &err), 0);
		assert_false(str_eq(out, last));
		last = out;
	}
}

/* A plugin may have done that to it while it was loaded. */
static void
a_zygote_that_is_gone_is_not_waited_for(void **state)
{
	static const int ways[] = {SIGKILL, SIGSTOP};

	(void)state;
	for (size_t i = 0; i < COUNT(ways); i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct str out;
		AUTO_JAIL j;

		jail_start(&j, &a, &usual);
		kill(j.zygote, ways[i]);
		while (jail_call(&j, &a, STR("1"), &out, &err) == 0)
			;
		for (size_t k = 0; k < 1000; k++) {
			assert_int_equal(
				jail_call(&j, &a, STR("2"), &out, &err), -1);
			assert_int_equal(err.code, ERR_SYSTEM);
		}
	}
}

static void
answers_come_by_place_whoever_is_first(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	jail_start(&j, &a, &usual);
	jail_begin(&j, 0, STR("loop"));
	jail_begin(&j, 1, STR("quick"));
	assert_int_equal(jail_finish(&j, 1, &a, &out, &err), 0);
	assert_str(out, "quick");
	assert_int_equal(jail_finish(&j, 0, &a, &out, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(j.mark, 7);
}

static void
what_was_not_asked_for_is_no_answer(void **state)
{
	const struct jail_job early = {.work = work_early};
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str out;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &a, &early, &usual, &out, &err), 0);
	assert_int_equal(jail_call(&j, &a, STR("1"), &out, &err), -1);
	assert_non_null(strstr(err.msg, "an answer not asked for"));
}

static int
prepare(void *arg, const struct jail_task *task, struct err *err)
{
	const char *way = arg;

	*task->mark = 3;
	if (*way == 'd')
		abort();
	if (*way == 'e')
		return err_set(err, ERR_USAGE, "not so");
	if (*way == 'w')
		buf_fmt(task->out, "%s %s %s",
			open("written", O_WRONLY | O_CREAT, 0600) < 0 ? "no"
								      : "yes",
			socket(AF_INET, SOCK_STREAM, 0) < 0 ? "no" : "yes",
			kill(getppid(), 0) < 0 ? "no" : "yes");
	else
		buf_add(task->out, STR("ready"));
	return 0;
}

static void
the_zygote_says_what_it_has(void **state)
{
	static const struct {
		const char *way;
		int code;
		const char *told;
	} cases[] = {{"ready", ERR_NONE, "ready"},
		     {"error", ERR_USAGE, "not so"},
		     {"dies", ERR_REFUSED, "ended by signal"},
		     {"writes", ERR_NONE, "no no no"}};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct jail_job with = {
			.work = work,
			.prepare = prepare,
			.arg = (void *)(uintptr_t)cases[i].way};
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct str said = STR("");
		AUTO_JAIL j;
		int got = jail_open(&j, &a, &with, &usual, &said, &err);

		if (*cases[i].way == 'w' && !sandboxed(&a))
			continue;
		assert_int_equal(got, cases[i].code ? -1 : 0);
		assert_int_equal(err.code, cases[i].code);
		assert_non_null(
			strstr(got ? err.msg : str_c(&a, said), cases[i].told));
		if (cases[i].code == ERR_REFUSED)
			assert_int_equal(j.mark, 3);
	}
}

static void
who_insists_is_told_what_is_missing(void **state)
{
	const struct jail_limits insist = {.insist = true};
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str said;
	AUTO_JAIL j;

	(void)state;
	assert_int_equal(jail_open(&j, &a, &job, &insist, &said, &err),
			 lock_whole() ? 0 : -1);
	if (!lock_whole())
		assert_non_null(strstr(err.msg, "--require-sandbox"));
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
		cmocka_unit_test(each_call_can_have_its_own_worker),
		cmocka_unit_test(a_zygote_that_is_gone_is_not_waited_for),
		cmocka_unit_test(answers_come_by_place_whoever_is_first),
		cmocka_unit_test(what_was_not_asked_for_is_no_answer),
		cmocka_unit_test(the_zygote_says_what_it_has),
		cmocka_unit_test(who_insists_is_told_what_is_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
