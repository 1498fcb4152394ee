/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jail.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "host/lock.h"
#include "host/wire.h"
#include "host/zygote.h"

enum {
	CONTROL_MS = 5000, /* for the zygote to fork or to wait */
	GRACE_MS = 1000 /* at least that long a call is looked at before it is
			   late: the parent may have been busy itself */
};

enum verdict {
	VERDICT_NONE, /* no call, or not at its end */
	VERDICT_WHOLE,
	VERDICT_GONE,
	VERDICT_LATE,
	VERDICT_UNSTARTED
};

struct jail_place {
	int fd;	     /* to the worker; -1 when there is none */
	int next;    /* the same of the one that comes after it */
	size_t slot; /* of the worker; the next has the other of the place */
	size_t served;
	bool busy;
	enum verdict verdict;
	struct str request;
	char head[WIRE_HEAD];
	size_t sent; /* bytes of head and request */
	int64_t deadline;
	struct arena arena; /* of the answer */
	struct wire in;
};

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static struct marks
marks_of(const struct jail *j)
{
	return (struct marks){j->marks, j->limits.workers * ZYGOTE_SLOTS,
			      (size_t)sysconf(_SC_PAGESIZE)};
}

static uint32_t *
slot_mark(const struct jail *j, size_t slot)
{
	const struct marks m = marks_of(j);

	return marks_at(&m, slot);
}

/* ---- the zygote ------------------------------------------------------- */

static bool
readable(int fd, int64_t deadline)
{
	for (;;) {
		struct pollfd p = {.fd = fd, .events = POLLIN};
		int64_t left = deadline - now_ms();
		int n = left > 0 ? poll(&p, 1, (int)left) : 0;

		if (n >= 0 || errno != EINTR)
			return n > 0;
	}
}

/* A zygote that does not do what it is told is given up, and with it the
 * jail: no call starts any more. */
static void
zygote_lose(struct jail *j)
{
	if (j->control >= 0)
		close(j->control);
	j->control = -1;
}

/* One order, with a socket or -1. It never waits. */
static bool
order(struct jail *j, enum zygote_order what, size_t slot, int fd)
{
	struct zygote_ask ask = {what, (uint32_t)slot};
	char space[CMSG_SPACE(sizeof fd)] = {0};
	struct iovec io = {&ask, sizeof ask};
	struct msghdr m = {.msg_iov = &io, .msg_iovlen = 1};
	struct cmsghdr *c;

	if (fd >= 0) {
		m.msg_control = space;
		m.msg_controllen = sizeof space;
		c = CMSG_FIRSTHDR(&m);
		c->cmsg_level = SOL_SOCKET;
		c->cmsg_type = SCM_RIGHTS;
		c->cmsg_len = CMSG_LEN(sizeof fd);
		memcpy(CMSG_DATA(c), &fd, sizeof fd);
	}
	if (j->control >= 0 &&
	    sendmsg(j->control, &m, MSG_NOSIGNAL | MSG_DONTWAIT) == sizeof ask)
		return true;
	zygote_lose(j);
	return false;
}

/* What comes back of an order. */
static int32_t
order_answer(struct jail *j)
{
	int64_t deadline = now_ms() + CONTROL_MS;
	int32_t answer;

	if (readable(j->control, deadline) &&
	    recv(j->control, &answer, sizeof answer, MSG_DONTWAIT) ==
		    sizeof answer)
		return answer;
	zygote_lose(j);
	return -1;
}

/* ---- one worker ------------------------------------------------------- */

/* The socket to a new worker; -1 when there can be none. */
static int
worker_start(struct jail *j, size_t slot)
{
	int pair[2];
	bool done;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return -1;
	done = order(j, ZYGOTE_FORK, slot, pair[1]);
	close(pair[1]);
	if (done)
		return pair[0];
	close(pair[0]);
	return -1;
}

static size_t
slot_other(const struct jail_place *p)
{
	return p->slot ^ 1;
}

/* The worker is not wanted any more. */
static void
worker_drop(struct jail *j, struct jail_place *p)
{
	if (p->fd < 0)
		return;
	close(p->fd);
	p->fd = -1;
	order(j, ZYGOTE_DROP, p->slot, -1);
}

/* The same; its wait status. */
static int
worker_end(struct jail *j, struct jail_place *p)
{
	if (p->fd < 0)
		return -1;
	close(p->fd);
	p->fd = -1;
	return order(j, ZYGOTE_END, p->slot, -1) ? order_answer(j) : -1;
}

/* One that may serve. */
static bool
worker_ready(struct jail *j, struct jail_place *p)
{
	if (p->fd >= 0)
		return true;
	p->slot = slot_other(p);
	p->fd = p->next >= 0 ? p->next : worker_start(j, p->slot);
	p->next = -1;
	p->served = 0;
	return p->fd >= 0;
}

/* While it serves for the last time, another is made ready. */
static void
next_start(struct jail *j, struct jail_place *p)
{
	if (p->served == j->limits.documents && p->next < 0)
		p->next = worker_start(j, slot_other(p));
}

static bool
again(ssize_t n)
{
	return n < 0 && (errno == EAGAIN || errno == EINTR);
}

/* Send what the socket takes of the request. */
static void
request_push(struct jail_place *p)
{
	bool head = p->sent < WIRE_HEAD;
	struct iovec io[2] = {
		{p->head + (head ? p->sent : 0),
		 head ? WIRE_HEAD - p->sent : 0},
		{(char *)(uintptr_t)p->request.ptr +
			 (head ? 0 : p->sent - WIRE_HEAD),
		 p->request.len - (head ? 0 : p->sent - WIRE_HEAD)}};
	struct msghdr m = {.msg_iov = io, .msg_iovlen = 2};
	ssize_t n = sendmsg(p->fd, &m, MSG_NOSIGNAL | MSG_DONTWAIT);

	if (n >= 0)
		p->sent += (size_t)n;
	else if (!again(n))
		p->sent = WIRE_HEAD + p->request.len; /* it says why */
}

static bool
is_sent(const struct jail_place *p)
{
	return p->sent == WIRE_HEAD + p->request.len;
}

/* Take what has come of the answer. */
static void
answer_pull(struct jail_place *p)
{
	char *at;
	size_t room;

	while ((room = wire_room(&p->in, &at))) {
		ssize_t n = recv(p->fd, at, room, MSG_DONTWAIT);

		if (again(n))
			return;
		if (n <= 0) {
			p->verdict = VERDICT_GONE;
			return;
		}
		wire_took(&p->in, (size_t)n);
	}
	p->verdict = p->in.fault ? VERDICT_GONE : VERDICT_WHOLE;
}

/* ---- all of them ------------------------------------------------------ */

static bool
is_waiting(const struct jail_place *p)
{
	return p->busy && p->verdict == VERDICT_NONE;
}

/* Move all calls on; wait for one of them at most until the first is late. */
static void
pump(struct jail *j)
{
	struct pollfd polled[JAIL_WORKERS_MAX];
	int64_t now = now_ms(), first = INT64_MAX;

	for (size_t i = 0; i < j->limits.workers; i++) {
		const struct jail_place *p = &j->places[i];

		polled[i] = (struct pollfd){.fd = -1};
		if (!is_waiting(p))
			continue;
		polled[i].fd = p->fd;
		polled[i].events = is_sent(p) ? POLLIN : POLLIN | POLLOUT;
		first = p->deadline < first ? p->deadline : first;
	}
	poll(polled, j->limits.workers, first > now ? (int)(first - now) : 0);
	now = now_ms();
	for (size_t i = 0; i < j->limits.workers; i++) {
		struct jail_place *p = &j->places[i];

		if (polled[i].revents & POLLOUT)
			request_push(p);
		if (polled[i].revents & ~POLLOUT)
			answer_pull(p);
		if (is_waiting(p) && now >= p->deadline)
			p->verdict = VERDICT_LATE;
	}
}

void
jail_begin(struct jail *j, size_t place, struct str in)
{
	struct jail_place *p = &j->places[place];
	struct wire_head head = {.kind = WIRE_REQUEST, .len = in.len};

	arena_free(&p->arena);
	if (getrandom(&head.number, sizeof head.number, 0) < 0)
		head.number = (uint64_t)now_ms();
	wire_head_put(p->head, head);
	p->in = (struct wire){.arena = &p->arena,
			      .max = (size_t)JAIL_OUTPUT_MIB << 20,
			      .number = head.number,
			      .answer = true};
	p->request = in;
	p->sent = 0;
	p->busy = true;
	p->verdict = VERDICT_NONE;
	p->deadline = now_ms() + (int64_t)j->limits.seconds * 1000;
	if (!worker_ready(j, p)) {
		p->verdict = VERDICT_UNSTARTED;
		return;
	}
	*slot_mark(j, p->slot) = 0;
	p->served++;
	request_push(p);
	next_start(j, p);
}

/* ---- how a call ended ------------------------------------------------- */

static int
died_tell(int status, struct err *err)
{
	if (status < 0)
		return err_set(err, ERR_SYSTEM, "jail: no worker started");
	if (WIFSIGNALED(status))
		return err_set(err, ERR_REFUSED,
			       "the reader was ended by signal %d (%s)",
			       WTERMSIG(status), strsignal(WTERMSIG(status)));
	if (WEXITSTATUS(status) >= LOCK_FAILED &&
	    WEXITSTATUS(status) <= LOCK_FAILED_LAST)
		return err_set(err, ERR_SYSTEM,
			       "jail: a process could not be locked (%d)",
			       WEXITSTATUS(status));
	return err_set(err, ERR_REFUSED, "the reader ended without an answer");
}

static int
trapped_tell(uint32_t call, struct err *err)
{
	char *name = filter_name((int)call);

	err_set(err, ERR_REFUSED,
		"the reader asked for the system call %s (%u), which the "
		"sandbox forbids",
		name ? name : "?", (unsigned)call);
	free(name);
	return -1;
}

static int
gone_tell(const struct wire *in, int status, struct err *err)
{
	if (in->fault && in->head.len > in->max)
		return err_set(err, ERR_LIMIT,
			       "answer above %d MiB (JAIL_OUTPUT_MIB)",
			       JAIL_OUTPUT_MIB);
	if (in->fault)
		return err_set(err, ERR_REFUSED, "the reader sent an answer %s",
			       in->fault);
	return died_tell(status, err);
}

static int
whole_take(const struct jail_place *p, struct arena *a, struct str *ret_out,
	   struct err *err)
{
	if (p->in.head.kind == WIRE_TRAPPED)
		return trapped_tell(p->in.head.code, err);
	if (p->in.head.kind == WIRE_ERROR)
		return err_set(err, (enum err_code)p->in.head.code, "%s",
			       p->in.body);
	*ret_out = str_copy(a, wire_body(&p->in));
	return 0;
}

int
jail_finish(struct jail *j, size_t place, struct arena *a, struct str *ret_out,
	    struct err *err)
{
	struct jail_place *p = &j->places[place];
	int64_t least = now_ms() + GRACE_MS;

	if (p->deadline < least)
		p->deadline = least;
	while (is_waiting(p))
		pump(j);
	p->busy = false;
	j->mark = *slot_mark(j, p->slot);
	switch (p->verdict) {
	case VERDICT_WHOLE:
		if (p->in.head.kind == WIRE_TRAPPED ||
		    p->served == j->limits.documents)
			worker_drop(j, p);
		return whole_take(p, a, ret_out, err);
	case VERDICT_GONE:
		return gone_tell(&p->in, worker_end(j, p), err);
	case VERDICT_LATE:
		worker_end(j, p);
		return err_set(err, ERR_LIMIT,
			       "no answer within %zu s (JAIL_SECONDS)",
			       j->limits.seconds);
	default:
		return err_set(err, ERR_SYSTEM, "jail: no worker started");
	}
}

void
jail_drop(struct jail *j, size_t place)
{
	if (j->places[place].busy)
		worker_drop(j, &j->places[place]);
	j->places[place].busy = false;
}

int
jail_call(struct jail *j, struct arena *a, struct str in, struct str *ret_out,
	  struct err *err)
{
	jail_begin(j, 0, in);
	return jail_finish(j, 0, a, ret_out, err);
}

/* ---- open and close --------------------------------------------------- */

static size_t
cores(void)
{
	cpu_set_t set;

	return sched_getaffinity(0, sizeof set, &set) < 0
		       ? 1
		       : (size_t)CPU_COUNT(&set);
}

static size_t
either(size_t given, size_t otherwise, size_t most)
{
	size_t n = given ? given : otherwise;

	return n < most ? n : most;
}

static int
limits_set(struct jail *j, const struct jail_limits *in, struct err *err)
{
	AUTO_ARENA a = {0};

	j->limits = (struct jail_limits){
		either(in->workers, cores(), JAIL_WORKERS_MAX),
		either(in->documents, JAIL_DOCUMENTS, JAIL_DOCUMENTS_MAX),
		either(in->seconds, JAIL_SECONDS, JAIL_SECONDS_MAX), false};
	if (in->insist && !lock_whole())
		return err_set(err, ERR_SYSTEM,
			       "--require-sandbox: there is only: %.*s",
			       STR_ARG(lock_level(&a)));
	return 0;
}

static int
zygote_start(struct jail *j, const struct jail_job *job, struct err *err)
{
	struct marks marks = marks_of(j);
	int pair[2];

	marks.at = mmap(NULL, marks.n * marks.step, PROT_READ | PROT_WRITE,
			MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (marks.at == MAP_FAILED)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	j->marks = marks.at;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	j->control = pair[0];
	j->zygote = fork();
	if (j->zygote == 0) {
		close(pair[0]);
		zygote_run(pair[1], job, &j->limits, &marks);
	}
	close(pair[1]);
	if (j->zygote < 0)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	return 0;
}

/* Its workers end with it. */
static int
zygote_end(struct jail *j)
{
	int status = 0;

	if (j->zygote <= 0)
		return 0;
	kill(j->zygote, SIGKILL);
	while (waitpid(j->zygote, &status, 0) < 0 && errno == EINTR)
		;
	j->zygote = 0;
	return status;
}

/* What `prepare` had to say, within that many seconds and MiB. */
static int
zygote_hear(struct jail *j, struct arena *a, const size_t most[2],
	    struct str *ret_said, struct err *err)
{
	struct jail_place p = {
		.fd = j->control,
		.in = {.arena = a, .max = most[1] << 20, .answer = true}};
	int64_t deadline = now_ms() + (int64_t)most[0] * 1000;
	int status;

	while (p.verdict == VERDICT_NONE && readable(p.fd, deadline))
		answer_pull(&p);
	if (p.verdict == VERDICT_WHOLE)
		return whole_take(&p, a, ret_said, err);
	j->mark = *slot_mark(j, 0);
	status = zygote_end(j);
	if (p.verdict == VERDICT_NONE)
		return err_set(err, ERR_LIMIT, "not ready within %zu s",
			       most[0]);
	return gone_tell(&p.in, status, err);
}

static int
jail_start(struct jail *ret, struct arena *a, const struct jail_job *job,
	   const size_t most[2], struct str *ret_said, struct err *err)
{
	ret->places = arena_array(a, ret->limits.workers, sizeof *ret->places);
	for (size_t i = 0; i < ret->limits.workers; i++)
		ret->places[i] = (struct jail_place){
			.fd = -1, .next = -1, .slot = i * ZYGOTE_SLOTS};
	if (zygote_start(ret, job, err) == 0 &&
	    zygote_hear(ret, a, most, ret_said, err) == 0)
		return 0;
	jail_close(ret);
	return -1;
}

int
jail_open(struct jail *ret, struct arena *a, const struct jail_job *job,
	  const struct jail_limits *limits, struct str *ret_said,
	  struct err *err)
{
	const size_t most[] = {JAIL_PREPARE, JAIL_OUTPUT_MIB};

	*ret = (struct jail){.control = -1};
	if (limits_set(ret, limits, err) < 0)
		return -1;
	return jail_start(ret, a, job, most, ret_said, err);
}

int
jail_once(struct arena *a, const struct jail_job *job, struct str *ret_out,
	  struct err *err)
{
	const size_t most[] = {JAIL_ONCE, JAIL_ONCE_MIB};
	AUTO_JAIL j = {.control = -1, .limits = {1, 1, 1, false}};

	return jail_start(&j, a, job, most, ret_out, err);
}

void
jail_close(struct jail *j)
{
	const struct marks marks = marks_of(j);

	if (!j->places)
		return;
	zygote_end(j);
	for (size_t i = 0; i < j->limits.workers; i++) {
		if (j->places[i].fd >= 0)
			close(j->places[i].fd);
		if (j->places[i].next >= 0)
			close(j->places[i].next);
		arena_free(&j->places[i].arena);
	}
	if (j->control >= 0)
		close(j->control);
	if (j->marks)
		munmap(marks.at, marks.n * marks.step);
	*j = (struct jail){.control = -1, .mark = j->mark};
}
