/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does what a page tells it to: "misbehave: loop" when it reads it, "misbehave
 * list: loop" when it discovers, and "misbehave early: loop" already when it is
 * asked whether it knows the page. Built a second time as a source that is not
 * asked, but known by its hosts. */
#include <fcntl.h>
#include <osbrief/source.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
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
	for (volatile unsigned i = 0;; i++)
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

static void
do_overflow(void)
{
	volatile char room[1 << 16];
	void (*volatile again)(void) = do_overflow;

	room[0] = 1;
	again();
	room[1] = room[0];
}

static void
do_exec(void)
{
	execl("/bin/true", "true", (char *)NULL);
}

/* Memory that can be written and run. */
static void
do_code(void)
{
	mmap(NULL, 4096, PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
	     -1, 0);
}

static const struct {
	const char *name;
	void (*call)(void);
} deeds[] = {
	{"abort", abort},  {"null", do_null},	      {"loop", do_loop},
	{"exit", do_exit}, {"allocate", do_allocate}, {"flood", do_flood},
	{"fork", do_fork}, {"socket", do_socket},     {"parent", do_parent},
	{"open", do_open}, {"overflow", do_overflow}, {"exec", do_exec},
	{"code", do_code}};

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
misbehaves_read(struct osb_host *h, const struct osb_capture *c)
{
	obey(c->text, "misbehave: ");
	h->defaults(h);
	h->body(h, NULL);
	return OSB_OK;
}

static int32_t
misbehaves_discover(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_item it = {sizeof it, {0}, {0}, {0}, {0}};

	obey(c->text, "misbehave list: ");
	it.url = osb_text("https://misbehost.example/1");
	h->item(h, &it);
	return OSB_OK;
}

#ifdef BY_HOST
static const char *const hosts[] = {"misbehost.example", NULL};

OSB_SOURCE(misbehost, .name = "misbehost", .hosts = hosts,
	   .read = misbehaves_read, .discover = misbehaves_discover);
#else
static int32_t
misbehaves_match(struct osb_host *h, const struct osb_capture *c)
{
	(void)h;
	obey(c->text, "misbehave early: ");
	return osb_has(c->text, "misbehave: ") ||
			       osb_has(c->text, "misbehave list: ")
		       ? 100
		       : 0;
}

OSB_SOURCE(misbehaves, .name = "misbehaves", .match = misbehaves_match,
	   .read = misbehaves_read, .discover = misbehaves_discover);
#endif
