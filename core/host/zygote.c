/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/zygote.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host/lock.h"
#include "host/wire.h"

/* zygote: what its functions share. */
struct zygote {
	const struct jail_job *job;
	const struct jail_limits *limits;
	const struct marks *marks;
	struct filter filter;
	pid_t workers[ZYGOTE_SLOTS_MAX]; /* 0: none */
};

uint32_t *
marks_at(const struct marks *m, size_t slot)
{
	return (uint32_t *)(void *)(m->at + slot * m->step);
}

/* An answer or, where the work failed, its error. */
static bool
outcome_send(int fd, int failed, struct str out, const struct err *err,
	     uint64_t number)
{
	struct wire_head h = {.kind = WIRE_ANSWER, .number = number};

	if (failed < 0) {
		h.kind = WIRE_ERROR;
		h.code = err->code ? err->code : ERR_FORMAT;
		out = str_from(err->msg);
	}
	return wire_send(fd, h, out);
}

/* ---- the worker ------------------------------------------------------- */

static bool
worker_serve(const struct zygote *z, uint32_t *mark)
{
	AUTO_ARENA a = {0};
	struct buf out = {.arena = &a};
	struct err err = {0};
	struct wire in = {.arena = &a, .max = SIZE_MAX / 2};
	struct jail_task task = {.out = &out, .mark = mark};
	int failed;

	if (!wire_receive(LOCK_FD, &in))
		return false;
	task.in = wire_body(&in);
	failed = z->job->work(z->job->arg, &task, &err);
	return outcome_send(LOCK_FD, failed, buf_str(&out), &err,
			    in.head.number);
}

/* The marks of the others are not its business. */
static uint32_t *
mark_keep(const struct marks *m, size_t slot)
{
	munmap(m->at, slot * m->step);
	munmap(m->at + (slot + 1) * m->step, (m->n - slot - 1) * m->step);
	return marks_at(m, slot);
}

static _Noreturn void
worker_run(const struct zygote *z, int fd, size_t slot)
{
	uint32_t *mark = mark_keep(z->marks, slot);

	lock_worker(fd, &z->filter, z->limits->seconds * z->limits->documents);
	while (worker_serve(z, mark))
		;
	_exit(0);
}

/* ---- the zygote ------------------------------------------------------- */

/* An order, and the socket that comes with one to fork, else -1; false at
 * the end. */
static bool
order_receive(int control, struct zygote_ask *ask, int *ret_fd)
{
	char space[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec io = {ask, sizeof *ask};
	struct msghdr m = {.msg_iov = &io,
			   .msg_iovlen = 1,
			   .msg_control = space,
			   .msg_controllen = sizeof space};
	struct cmsghdr *c;
	ssize_t n;

	*ret_fd = -1;
	do
		n = recvmsg(control, &m, MSG_WAITALL | MSG_CMSG_CLOEXEC);
	while (n < 0 && errno == EINTR);
	if (n != sizeof *ask)
		return false;
	c = CMSG_FIRSTHDR(&m);
	if (c && c->cmsg_type == SCM_RIGHTS)
		memcpy(ret_fd, CMSG_DATA(c), sizeof *ret_fd);
	return true;
}

/* Its wait status; -1 when there was none. */
static int32_t
worker_end(struct zygote *z, size_t slot)
{
	pid_t pid = z->workers[slot];
	int status = -1;

	z->workers[slot] = 0;
	if (pid <= 0)
		return -1;
	kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

static void
worker_fork(struct zygote *z, int fd, size_t slot)
{
	worker_end(z, slot);
	z->workers[slot] = fork();
	if (z->workers[slot] == 0)
		worker_run(z, fd, slot);
}

static bool
zygote_serve(struct zygote *z)
{
	struct zygote_ask ask;
	int32_t status;
	int fd;

	if (!order_receive(LOCK_FD, &ask, &fd) || ask.slot >= z->marks->n)
		return false;
	if (ask.order == ZYGOTE_FORK && fd >= 0)
		worker_fork(z, fd, ask.slot);
	if (fd >= 0)
		close(fd);
	if (ask.order == ZYGOTE_FORK)
		return true;
	status = worker_end(z, ask.slot);
	return ask.order == ZYGOTE_DROP || send(LOCK_FD, &status, sizeof status,
						MSG_NOSIGNAL) == sizeof status;
}

static bool
zygote_prepare(const struct zygote *z)
{
	AUTO_ARENA a = {0};
	struct buf out = {.arena = &a};
	struct err err = {0};
	struct jail_task task = {.out = &out, .mark = marks_at(z->marks, 0)};
	int failed =
		z->job->prepare ? z->job->prepare(z->job->arg, &task, &err) : 0;

	return outcome_send(LOCK_FD, failed, buf_str(&out), &err, 0) &&
	       failed == 0;
}

/* No workers: it does its work itself, and ends. */
static _Noreturn void
once_run(const struct zygote *z, int control)
{
	lock_setter(control, z->job->reads);
	_exit(zygote_prepare(z) ? 0 : 1);
}

/* What one page was given is kept for the next; giving it back to the kernel
 * and taking it again costs more than reading a small page. */
static void
memory_keep(void)
{
#ifdef M_TRIM_THRESHOLD
	enum { KEEP = 64 << 20 };

	mallopt(M_TRIM_THRESHOLD, KEEP);
	mallopt(M_TOP_PAD, KEEP / 64);
	mallopt(M_MMAP_THRESHOLD, KEEP / 2);
#endif
}

_Noreturn void
zygote_run(int control, const struct jail_job *job,
	   const struct jail_limits *limits, const struct marks *marks)
{
	struct zygote z = {.job = job, .limits = limits, .marks = marks};

	signal(SIGINT, SIG_IGN);
	memory_keep();
	if (!job->work)
		once_run(&z, control);
	if (!filter_compile(FILTER_WORKER, &z.filter))
		_exit(79);
	lock_zygote(control);
	if (!zygote_prepare(&z))
		_exit(1);
	while (zygote_serve(&z))
		;
	_exit(0);
}
