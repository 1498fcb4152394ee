/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"

int
lines_open(struct lines *l, const char *path, struct err *err)
{
	*l = (struct lines){.name = path ? path : "standard input"};
	l->fd = path ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	if (l->fd < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", path,
			       strerror(errno));
	return 0;
}

void
lines_close(struct lines *l)
{
	if (l->fd > STDIN_FILENO)
		close(l->fd);
	l->fd = -1;
}

static int
step_fill(struct lines *l, struct err *err)
{
	ssize_t n;

	do
		n = read(l->fd, l->step, sizeof l->step);
	while (n < 0 && errno == EINTR);
	l->at = 0;
	l->len = n > 0 ? (size_t)n : 0;
	l->end = n <= 0;
	if (n < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", l->name,
			       strerror(errno));
	return 0;
}

/* Take bytes up to a line's end or the end of the step; true at the end of
 * the line. What exceeds the limit is counted but not kept. */
static bool
step_take(struct lines *l, struct buf *b, size_t *size)
{
	const char *from = l->step + l->at;
	const char *stop = memchr(from, '\n', l->len - l->at);
	size_t n = stop ? (size_t)(stop - from) : l->len - l->at;

	*size += n;
	if (*size <= LINE_BYTES_MAX)
		buf_add(b, (struct str){from, n});
	l->at += n + (stop ? 1 : 0);
	return stop;
}

static int
line_read(struct arena *a, struct lines *l, struct str *ret, struct err *err)
{
	struct buf b = {.arena = a};
	size_t size = 0;
	bool whole = false;

	while (!whole && !l->end) {
		if (l->at == l->len && step_fill(l, err) < 0)
			return -1;
		whole = step_take(l, &b, &size);
	}
	l->number++;
	if (size > LINE_BYTES_MAX)
		return err_set(err, ERR_LIMIT, "%s: line %zu: above %d bytes",
			       l->name, l->number, LINE_BYTES_MAX);
	*ret = buf_str(&b);
	return whole || size;
}

int
lines_next(struct arena *a, struct lines *l, struct str *ret, struct err *err)
{
	int got;

	do
		got = line_read(a, l, ret, err);
	while (got > 0 && !str_trim(*ret).len);
	return got;
}
