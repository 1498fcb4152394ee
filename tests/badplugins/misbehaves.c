/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does what a page tells it to: "misbehave: loop", or, already when it is
 * asked whether it knows the page, "misbehave early: abort". */
#include <fcntl.h>
#include <osbrief/source.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static void
do_null(void)
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
do_exit(void)
{
	_exit(0);
}

static void
do_allocate(void)
{
	for (;;) {
		volatile char *p = malloc(64 << 20);

		if (!p)
			abort();
		*p = 1;
	}
}

static void
do_flood(void)
{
	static const char junk[65536] = "junk";

	for (int fd = 3; fd < 64; fd++)
		while (send(fd, junk, sizeof junk, MSG_NOSIGNAL) > 0)
			;
	abort();
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
	if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
		do_exit();
}

static void
do_parent(void)
{
	kill(getppid(), SIGTERM);
}

/* Told "no", not killed: it gives up by itself. */
static void
do_open(void)
{
	if (open("/etc/passwd", O_RDONLY) < 0)
		abort();
}

static const struct {
	const char *name;
	void (*call)(void);
} deeds[] = {{"abort", abort},		{"null", do_null},
	     {"loop", do_loop},		{"exit", do_exit},
	     {"allocate", do_allocate}, {"flood", do_flood},
	     {"fork", do_fork},		{"socket", do_socket},
	     {"parent", do_parent},	{"open", do_open}};

static void
obey(struct osb_str text, const char *order)
{
	struct osb_str rest = osb_skip(text, osb_find(text, order));
	size_t i;

	rest = osb_skip(rest, strlen(order));
	for (i = 0; i < sizeof deeds / sizeof *deeds; i++)
		if (osb_starts(rest, deeds[i].name))
			deeds[i].call();
}

static int32_t
misbehaves_match(struct osb_host *h, const struct osb_capture *c)
{
	(void)h;
	obey(c->text, "misbehave early: ");
	return osb_has(c->text, "misbehave: ") ? 100 : 0;
}

static int32_t
misbehaves_read(struct osb_host *h, const struct osb_capture *c)
{
	obey(c->text, "misbehave: ");
	h->defaults(h);
	h->body(h, NULL);
	return OSB_OK;
}

OSB_SOURCE(misbehaves, .name = "misbehaves", .match = misbehaves_match,
	   .read = misbehaves_read);
