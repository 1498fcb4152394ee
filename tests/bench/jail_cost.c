/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jail-cost PROGRAM PLUGINS [PAGE ...]: what the jail costs. Each page, or one
 * made of 100 kB, is read again and again, once in this process and once in the
 * jail, in turn, so that whatever else the machine does falls on both. Prints
 * the medians and their ratio, then the time to open the jail with all plugins
 * of the folder, and what one fresh process a page costs, for that page and a
 * small one. At first, what PROGRAM --version takes of CPU time. Where others
 * use the machine too, run it with chrt -f 10.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/vec.h"
#include "host/guard.h"

enum { ROUNDS = 201, PAGE_BYTES = 100000, PAGE_SMALL = 5000 };

static double
now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
median(double *at, size_t n)
{
	qsort(at, n, sizeof *at, by_size);
	return at[n / 2];
}

/* A news page as they are: a fifth of it is text. */
static struct capture
page_make(struct arena *a, size_t bytes)
{
	struct buf b = {.arena = a};

	buf_add(&b, STR("<!DOCTYPE html><html lang=en><head><title>Harbour "
			"opens</title><meta property=article:published_time "
			"content=2023-08-29T10:00:00Z></head><body>"));
	for (size_t i = 0; b.len < bytes * 2 / 5; i++)
		buf_fmt(&b,
			"<nav class=\"menu item-%zu\"><ul><li><a href=\"/s/%zu"
			"\" data-track=\"nav|%zu\">Section %zu</a></ul></nav>"
			"<script>window.q=window.q||[];q.push(%zu)</script>",
			i, i, i, i, i);
	buf_add(&b, STR("<article><h1>Harbour opens</h1>"));
	for (size_t i = 0; b.len < bytes * 9 / 10; i++)
		buf_fmt(&b,
			"<div class=\"story-body__p block-%zu\" data-id=\"%zu"
			"\"><p class=\"text\">The harbour office said on day "
			"%zu that berth %zu was open again, a day after its "
			"<a href=\"https://port.example/t/%zu?utm=x\">terminal "
			"system</a> had stopped.</p></div>",
			i, i, i, i, i);
	buf_add(&b, STR("</article><footer>"));
	while (b.len < bytes)
		buf_add(&b, STR("<a class=foot href=\"/about\">About</a> "));
	return (struct capture){.id = capture_digest(a, buf_str(&b)),
				.file = STR("made.html"),
				.url = STR("https://port.example/harbour"),
				.media_type = STR("text/html"),
				.bytes = buf_str(&b)};
}

static void
fail_if(bool failed, const struct err *err)
{
	if (!failed)
		return;
	fprintf(stderr, "jail-cost: %s\n", err->msg);
	exit(1);
}

static double
seconds_of(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* Milliseconds of CPU, user and system. */
static double
start_once(const char *program)
{
	struct rusage use = {0};
	pid_t pid = fork();

	if (pid == 0) {
		dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
		execl(program, program, "--version", (char *)NULL);
		_exit(127);
	}
	wait4(pid, NULL, 0, &use);
	return (seconds_of(use.ru_utime) + seconds_of(use.ru_stime)) * 1e3;
}

static void
start_measure(const char *program)
{
	double ms[ROUNDS];

	for (size_t i = 0; i < ROUNDS; i++)
		ms[i] = start_once(program);
	printf("%s --version: %.1f ms of CPU\n", program, median(ms, ROUNDS));
}

struct sides {
	struct host *bare;
	struct guard barred;
};

static double
read_once(struct sides *s, const struct capture *c, bool barred)
{
	AUTO_ARENA a = {0};
	const struct guard_page page = {c, NULL, false};
	struct reading r;
	struct err err;
	double begin = now_us();
	int got = barred ? guard_read(&s->barred, &page, &a, &r, NULL, &err)
			 : host_read(s->bare, c, &a, &r, &err);

	fail_if(got < 0, &err);
	return now_us() - begin;
}

static double
page_compare(struct sides *s, const struct capture *c)
{
	double in[ROUNDS], out[ROUNDS], a, b;

	for (size_t i = 0; i < ROUNDS; i++) {
		in[i] = read_once(s, c, true);
		out[i] = read_once(s, c, false);
	}
	a = median(in, ROUNDS);
	b = median(out, ROUNDS);
	printf("%-40.*s %7zu bytes: %8.0f us in the jail, %8.0f us bare: "
	       "+%.0f us, %.3f\n",
	       STR_ARG(c->file), c->bytes.len, a, b, a - b, a / b);
	return a / b;
}

static struct guard
guard_start(struct arena *a, const struct guard_setup *setup)
{
	struct guard g;
	struct err err;

	fail_if(guard_open(&g, a, setup, &err) < 0, &err);
	return g;
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct guard_setup setup = {.limits = {.documents = 1000000}};
	struct sides s;
	struct err err;
	double begin, ratios[1000];
	size_t n = 0;
	struct capture c = page_make(&a, PAGE_BYTES);

	if (argc < 3)
		return fprintf(stderr,
			       "jail-cost PROGRAM PLUGINS [PAGE ...]\n"),
		       2;
	start_measure(argv[1]);
	*vec_add(&a, &setup.from.dirs) = str_from(argv[2]);
	begin = now_us();
	s.barred = guard_start(&a, &setup);
	printf("open: %.0f us\n", now_us() - begin);
	fail_if(host_open(&a, &setup.from, &s.bare, &err) < 0, &err);
	ratios[n++] = page_compare(&s, &c);
	for (int i = 3; i < argc && n < COUNT(ratios); i++) {
		fail_if(capture_file(&a, argv[i], CAPTURE_BYTES_MAX, &c, &err) <
				0,
			&err);
		ratios[n++] = page_compare(&s, &c);
	}
	printf("median of %zu pages: %.3f\n", n, median(ratios, n));
	guard_close(&s.barred);
	setup.limits.documents = 1;
	s.barred = guard_start(&a, &setup);
	c = page_make(&a, PAGE_BYTES);
	page_compare(&s, &c);
	c = page_make(&a, PAGE_SMALL);
	page_compare(&s, &c);
	guard_close(&s.barred);
	host_close(s.bare);
	return 0;
}
