/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jail.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "host/lock.h"

/* What travels between parent and worker: this head, then `len` bytes. */
struct head {
	uint64_t len;
	int64_t code; /* an enum err_code; ERR_NONE in a request */
};

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Wait until `fd` can do `events`; false at the deadline (0: none). */
static bool
ready(int fd, short events, int64_t deadline)
{
	for (;;) {
		struct pollfd p = {.fd = fd, .events = events};
		int64_t left = deadline ? deadline - now_ms() : -1;
		int n;

		if (deadline && left <= 0)
			return false;
		n = poll(&p, 1, (int)left);
		if (n > 0)
			return true;
		if (n < 0 && errno != EINTR)
			return false;
	}
}

/* Send or receive all of `len` bytes; the count done (short at the end of
 * the stream, an error or the deadline). */
static size_t
transfer(int fd, char *bytes, size_t len, bool out, int64_t deadline)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n;

		if (!ready(fd, out ? POLLOUT : POLLIN, deadline))
			break;
		n = out ? send(fd, bytes + done, len - done,
			       MSG_NOSIGNAL | MSG_DONTWAIT)
			: recv(fd, bytes + done, len - done, MSG_DONTWAIT);
		if (n > 0)
			done += (size_t)n;
		else if (n == 0 || (errno != EAGAIN && errno != EINTR))
			break;
	}
	return done;
}

static bool
put(int fd, enum err_code code, struct str body, int64_t deadline)
{
	struct head h = {body.len, code};
	char raw[sizeof h];

	memcpy(raw, &h, sizeof h);
	return transfer(fd, raw, sizeof raw, true, deadline) == sizeof raw &&
	       transfer(fd, (char *)(uintptr_t)body.ptr, body.len, true,
			deadline) == body.len;
}

/* Receive a head whose length is within `max`. */
static bool
get_head(int fd, struct head *h, uint64_t max, int64_t deadline)
{
	char raw[sizeof *h];

	if (transfer(fd, raw, sizeof raw, false, deadline) != sizeof raw)
		return false;
	memcpy(h, raw, sizeof *h);
	return h->len <= max;
}

/* The worker's life: lock itself in, then answer until the socket closes. */
static void
worker_run(int fd, const struct jail_job *job)
{
	struct head h;

	lock_down(fd);
	while (get_head(fd, &h, SIZE_MAX / 2, 0)) {
		AUTO_ARENA a = {0};
		struct buf out = {.arena = &a};
		struct err err = {0};
		struct str in = {arena_alloc(&a, h.len + 1), h.len};

		if (transfer(fd, (char *)(uintptr_t)in.ptr, in.len, false, 0) !=
		    in.len)
			break;
		if (job->work(job->arg, in, &out, &err) < 0) {
			out.len = 0;
			buf_add(&out, str_from(err.msg));
			if (err.code == ERR_NONE)
				err.code = ERR_FORMAT;
		}
		if (!put(fd, err.code, buf_str(&out), 0))
			break;
	}
	_exit(0);
}

/* Receive a worker's end of a socket pair from the parent; -1 at the end. */
static int
receive_socket(int control)
{
	char byte, space[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec io = {&byte, 1};
	struct msghdr m = {.msg_iov = &io,
			   .msg_iovlen = 1,
			   .msg_control = space,
			   .msg_controllen = sizeof space};
	struct cmsghdr *c;
	int fd = -1;

	if (recvmsg(control, &m, 0) <= 0)
		return -1;
	c = CMSG_FIRSTHDR(&m);
	if (c && c->cmsg_type == SCM_RIGHTS)
		memcpy(&fd, CMSG_DATA(c), sizeof fd);
	return fd;
}

static int
send_socket(int control, int fd)
{
	char byte = 0, space[CMSG_SPACE(sizeof fd)] = {0};
	struct iovec io = {&byte, 1};
	struct msghdr m = {.msg_iov = &io,
			   .msg_iovlen = 1,
			   .msg_control = space,
			   .msg_controllen = sizeof space};
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(c), &fd, sizeof fd);
	return sendmsg(control, &m, MSG_NOSIGNAL) == 1 ? 0 : -1;
}

/* The zygote's life: a socket in, a worker forked, its process id out; when
 * it ended, its wait status out. */
static void
zygote_run(int control, const struct jail_job *job)
{
	int fd;

	signal(SIGINT, SIG_IGN);
	if (job->prepare)
		job->prepare();
	while ((fd = receive_socket(control)) >= 0) {
		int status = 0;
		pid_t pid = fork();

		if (pid == 0) {
			close(control);
			worker_run(fd, job);
		}
		close(fd);
		transfer(control, (char *)&pid, sizeof pid, true, 0);
		if (pid > 0)
			while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
				;
		transfer(control, (char *)&status, sizeof status, true, 0);
	}
	_exit(0);
}

int
jail_open(struct jail *ret, const struct jail_job *job, struct err *err)
{
	int pair[2];
	pid_t pid;

	*ret = (struct jail){-1, 0, -1, 0, 0, JAIL_DOCUMENTS, JAIL_SECONDS};
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	pid = fork();
	if (pid < 0) {
		close(pair[0]);
		close(pair[1]);
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	}
	if (pid == 0) {
		close(pair[0]);
		lock_parent();
		zygote_run(pair[1], job);
	}
	close(pair[1]);
	ret->control = pair[0];
	ret->zygote = pid;
	return 0;
}

static int
worker_start(struct jail *j, struct err *err)
{
	int pair[2];
	pid_t pid = -1;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	if (send_socket(j->control, pair[1]) < 0 ||
	    transfer(j->control, (char *)&pid, sizeof pid, false,
		     now_ms() + 5000) != sizeof pid)
		pid = -1;
	close(pair[1]);
	if (pid <= 0) {
		close(pair[0]);
		return err_set(err, ERR_SYSTEM, "jail: no worker started");
	}
	j->worker = pair[0];
	j->pid = pid;
	j->served = 0;
	return 0;
}

/* End the worker and return its wait status. */
static int
worker_end(struct jail *j, bool by_force)
{
	int status = 0;

	if (j->worker < 0)
		return 0;
	if (by_force)
		kill(j->pid, SIGKILL);
	close(j->worker);
	j->worker = -1;
	transfer(j->control, (char *)&status, sizeof status, false,
		 now_ms() + 5000);
	return status;
}

static int
worker_died(struct jail *j, struct err *err)
{
	int status = worker_end(j, false);

	if (WIFSIGNALED(status))
		return err_set(err, ERR_REFUSED,
			       "the reader was ended by signal %d (%s)%s",
			       WTERMSIG(status), strsignal(WTERMSIG(status)),
			       WTERMSIG(status) == SIGSYS
				       ? ": it asked for something that the "
					 "sandbox forbids"
				       : "");
	return err_set(err, ERR_REFUSED, "the reader ended without an answer");
}

/* The answer's body, or the error that it carries. */
static int
answer_read(struct jail *j, struct arena *a, int64_t deadline,
	    struct str *ret_out, struct err *err)
{
	struct head h = {0};
	char *body;

	if (!get_head(j->worker, &h, (uint64_t)JAIL_OUTPUT_MIB << 20,
		      deadline)) {
		if (h.len) {
			worker_end(j, true);
			return err_set(err, ERR_LIMIT,
				       "answer above %d MiB (JAIL_OUTPUT_MIB)",
				       JAIL_OUTPUT_MIB);
		}
		return -1;
	}
	body = arena_alloc(a, h.len + 1);
	if (transfer(j->worker, body, h.len, false, deadline) != h.len)
		return -1;
	if (h.code > ERR_NONE && h.code <= ERR_REFUSED)
		return err_set(err, (enum err_code)h.code, "%s", body);
	*ret_out = (struct str){body, h.len};
	return 0;
}

int
jail_call(struct jail *j, struct arena *a, struct str in, struct str *ret_out,
	  struct err *err)
{
	int64_t deadline = now_ms() + (int64_t)j->seconds * 1000;

	if (j->worker >= 0 && j->served >= j->documents)
		worker_end(j, false);
	if (j->worker < 0 && worker_start(j, err) < 0)
		return -1;
	j->served++;
	err->code = ERR_NONE;
	if (put(j->worker, ERR_NONE, in, deadline) &&
	    answer_read(j, a, deadline, ret_out, err) == 0)
		return 0;
	if (err->code != ERR_NONE)
		return -1;
	if (now_ms() >= deadline) {
		worker_end(j, true);
		return err_set(err, ERR_LIMIT,
			       "no answer within %u s (JAIL_SECONDS)",
			       j->seconds);
	}
	return worker_died(j, err);
}

void
jail_close(struct jail *j)
{
	if (j->control < 0 || !j->zygote)
		return;
	worker_end(j, false);
	close(j->control);
	j->control = -1;
	while (waitpid(j->zygote, NULL, 0) < 0 && errno == EINTR)
		;
}

struct str
jail_level(struct arena *a)
{
	return lock_level(a);
}
