/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: zygote. A zygote that a plugin has taken over when it was loaded,
 * and whose workers say whatever they like: the parent waits for nobody longer
 * than it said, believes nothing, and grows by nothing. */
#include "unit.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "host/lock.h"
#include "host/wire.h"
#include "host/zygote.h"
#include "jail.h"

enum { OWN = 0x7fffffff, ROUNDS = 200, JUNK = 4096 };

/* say: what a worker answers to a call that was not made: a head, with the
 * number of the request where `asked`, and `more` bytes behind it, by once or
 * again and again. */
static const struct say {
	const char *name;
	uint32_t kind, code;
	uint64_t len;
	size_t head, more; /* bytes sent of them */
	bool asked, again, stays;
	const char *told; /* part of the message; NULL: it is an answer */
} says[] = {
	{"nothing", 0, 0, 0, 0, 0, false, false, false, "no worker started"},
	{"half a head", WIRE_ANSWER, 0, 9, WIRE_HEAD / 2, 0, true, false, false,
	 "no worker started"},
	{"less than it said", WIRE_ANSWER, 0, 100, WIRE_HEAD, 50, true, false,
	 false, "no worker started"},
	{"more than it said", WIRE_ANSWER, 0, 10, WIRE_HEAD, 50, true, false,
	 true, NULL},
	{"too much", WIRE_ANSWER, 0, ((uint64_t)JAIL_OUTPUT_MIB << 20) + 1,
	 WIRE_HEAD, 50, true, true, true, "JAIL_OUTPUT_MIB"},
	{"all there is", WIRE_ANSWER, 0, UINT64_MAX, WIRE_HEAD, 50, true, true,
	 true, "JAIL_OUTPUT_MIB"},
	{"less than nothing", WIRE_ANSWER, 0, INT64_MAX, WIRE_HEAD, 0, true,
	 false, true, "JAIL_OUTPUT_MIB"},
	{"another's", WIRE_ANSWER, 0, 10, WIRE_HEAD, 10, false, false, true,
	 "not asked for"},
	{"a request", WIRE_REQUEST, 0, 10, WIRE_HEAD, 10, true, false, true,
	 "of no known kind"},
	{"junk", 0x6b6e756a, 7, 7, WIRE_HEAD, JUNK, true, true, true,
	 "of no known kind"},
	{"a code in an answer", WIRE_ANSWER, 9, 10, WIRE_HEAD, 10, true, false,
	 true, "a code that means nothing"},
	{"an error of no code", WIRE_ERROR, 0, 10, WIRE_HEAD, 10, true, false,
	 true, "a code that means nothing"},
	{"an error of another", WIRE_ERROR, ERR_REFUSED + 1, 10, WIRE_HEAD, 10,
	 true, false, true, "a code that means nothing"},
	{"an error that is none", WIRE_ERROR, ERR_FORMAT, 10, WIRE_HEAD, 10,
	 true, false, true, "an error that is no text"},
	{"a long error", WIRE_ERROR, ERR_FORMAT, 4000, WIRE_HEAD, 4000, true,
	 false, true, "too long an error"},
	{"a trap", WIRE_TRAPPED, OWN, 0, WIRE_HEAD, 0, true, false, true,
	 "which the sandbox forbids"},
	{"a long trap", WIRE_TRAPPED, 1, 10, WIRE_HEAD, 10, true, false, true,
	 "longer than it may be"},
	{"never enough", WIRE_ANSWER, 0, (uint64_t)JAIL_OUTPUT_MIB << 20,
	 WIRE_HEAD, 1, true, false, true, "no answer within"},
};

/* ---- in the zygote ---------------------------------------------------- */

static void
say(int fd, const struct say *s)
{
	static const char junk[JUNK] = "\xff\xfe junk";
	char raw[WIRE_HEAD], request[WIRE_HEAD];
	struct wire_head h = {(enum wire_kind)s->kind, s->code, s->len, 0};

	wire_head_put(raw, h);
	/* The number is the last of a head. */
	if (recv(fd, request, sizeof request, MSG_WAITALL) > 0 && s->asked)
		memcpy(raw + 16, request + 16, 8);
	send(fd, raw, s->head, MSG_NOSIGNAL);
	do
		if (send(fd, junk, s->more, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
			break;
	while (s->again);
}

/* An order and its socket, or -1; false at the end. */
static bool
order_take(struct zygote_ask *ask, int *fd)
{
	char space[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec io = {ask, sizeof *ask};
	struct msghdr m = {.msg_iov = &io,
			   .msg_iovlen = 1,
			   .msg_control = space,
			   .msg_controllen = sizeof space};
	struct cmsghdr *c;

	*fd = -1;
	if (recvmsg(LOCK_FD, &m, MSG_WAITALL) != sizeof *ask)
		return false;
	c = CMSG_FIRSTHDR(&m);
	if (c)
		memcpy(fd, CMSG_DATA(c), sizeof *fd);
	return true;
}

/* What the plugin's constructor would be: it never comes back. `arg`: what its
 * workers say; how many bytes come back of an order. */
struct plot {
	const struct say *say;
	size_t answer;
};

static int
taken_over(void *arg, const struct jail_task *task, struct err *err)
{
	const struct plot *plot = arg;
	const struct wire_head ready = {.kind = WIRE_ANSWER};
	const char answers[64] = "\xff\xff\xff\xff\x01\x02";
	struct zygote_ask ask;
	int held = -1, fd;

	(void)task;
	(void)err;
	wire_send(LOCK_FD, ready, STR("ready"));
	while (order_take(&ask, &fd)) {
		if (ask.order == ZYGOTE_FORK)
			say(fd, plot->say);
		else if (ask.order == ZYGOTE_END)
			send(LOCK_FD, answers, plot->answer, MSG_NOSIGNAL);
		close(held);
		held = -1;
		if (plot->say->stays)
			held = fd;
		else
			close(fd);
	}
	_exit(0);
}

static int
never(void *arg, const struct jail_task *task, struct err *err)
{
	(void)arg;
	(void)task;
	(void)err;
	return 0;
}

/* ---- the parent ------------------------------------------------------- */

static size_t
descriptors(void)
{
	DIR *dir = opendir("/proc/self/fd");
	size_t n = 0;

	if (!dir)
		return 0;
	while (readdir(dir))
		n++;
	closedir(dir);
	return n;
}

static void
plot_open(struct jail *j, struct arena *a, struct plot *plot)
{
	const struct jail_job job = {
		.work = never, .prepare = taken_over, .arg = plot};
	const struct jail_limits limits = {
		.workers = 2, .seconds = 1, .documents = 3};
	struct err err = {0};
	struct str said;

	if (jail_open(j, a, &job, &limits, &said, &err) < 0)
		fail_msg("%s", err.msg);
	assert_str(said, "ready");
}

static void
must_tell(const struct say *s, int got, const struct err *err)
{
	if (!s->told && got == 0)
		return;
	if (got == 0 || !s->told || !strstr(err->msg, s->told))
		fail_msg("%s: %s", s->name, got ? err->msg : "an answer");
}

static void
whatever_they_say_is_dealt_with(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(says); i++) {
		struct plot plot = {&says[i], sizeof(int32_t)};
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct str out;
		AUTO_JAIL j;

		plot_open(&j, &a, &plot);
		must_tell(&says[i], jail_call(&j, &a, STR("?"), &out, &err),
			  &err);
	}
}

/* Whatever comes back of orders, too much or too little: no call takes long,
 * and no descriptor stays open. (test_jail stops a zygote.) */
static void
no_number_of_calls_makes_it_grow(void **state)
{
	static const size_t answers[] = {1, 4, 64};
	size_t before = descriptors();
	struct rusage use;

	(void)state;
	for (size_t i = 0; i < COUNT(answers); i++) {
		struct plot plot = {&says[4], answers[i]};
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct str out;
		AUTO_JAIL j;

		plot_open(&j, &a, &plot);
		for (size_t k = 0; k < ROUNDS; k++)
			assert_int_equal(
				jail_call(&j, &a, STR("?"), &out, &err), -1);
	}
	assert_int_equal(descriptors(), before);
	getrusage(RUSAGE_SELF, &use);
	/* Sanitizers keep what was given back. */
	if (lock_whole())
		assert_true(use.ru_maxrss < 3L * JAIL_OUTPUT_MIB << 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_they_say_is_dealt_with),
		cmocka_unit_test(no_number_of_calls_makes_it_grow),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
