/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/lockfile.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "capture/file.h"

enum { NAME_MAX_BYTES = 400, TRIES = 50, TRY_NANOSECONDS = 2000000 };

/* What the holder wrote, without its line end. */
static struct str
holder_read(struct arena *a, int fd)
{
	char *text = arena_alloc(a, NAME_MAX_BYTES);
	ssize_t n = pread(fd, text, NAME_MAX_BYTES, 0);

	return str_trim((struct str){text, n > 0 ? (size_t)n : 0});
}

/* A holder takes the lock and then writes its name: wait a little for it. */
static int
held_by(const char *path, int fd, struct err *err)
{
	static const struct timespec pause = {0, TRY_NANOSECONDS};
	AUTO_ARENA a = {0};
	struct str name = holder_read(&a, fd);

	for (int i = 0; i < TRIES && !name.len; i++) {
		nanosleep(&pause, NULL);
		name = holder_read(&a, fd);
	}
	if (!name.len)
		name = STR("a run that reads it");
	return err_set(err, ERR_REFUSED, "%s: the desk is in use by %.*s", path,
		       STR_ARG(name));
}

/* It lasts before anything is written that a dead run's name stands for. */
static int
holder_write(const char *path, int fd, struct str since)
{
	struct err none;
	AUTO_ARENA a = {0};
	char host[256] = "";
	struct str name;

	gethostname(host, sizeof host - 1);
	name = str_fmt(&a, "process %ld on %s since %.*s\n", (long)getpid(),
		       host, STR_ARG(since));
	if (name.len > NAME_MAX_BYTES)
		name.len = NAME_MAX_BYTES;
	if (ftruncate(fd, 0) < 0 ||
	    pwrite(fd, name.ptr, name.len, 0) != (ssize_t)name.len ||
	    fsync(fd) < 0)
		return -1;
	return file_keep(path, &none);
}

int
lockfile_take(const char *path, struct str since, struct lockfile *ret,
	      struct err *err)
{
	AUTO_ARENA a = {0};
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644), got;

	*ret = (struct lockfile){.fd = -1};
	if (fd < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", path,
			       strerror(errno));
	if (flock(fd, LOCK_EX | LOCK_NB) < 0) {
		got = errno == EWOULDBLOCK ? held_by(path, fd, err)
					   : err_set(err, ERR_SYSTEM, "%s: %s",
						     path, strerror(errno));
		close(fd);
		return got;
	}
	ret->cut_off = holder_read(&a, fd).len > 0;
	if (holder_write(path, fd, since) < 0) {
		err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
		close(fd);
		return -1;
	}
	ret->fd = fd;
	return 0;
}

int
lockfile_share(const char *path, struct lockfile *ret, struct err *err)
{
	AUTO_ARENA a = {0};
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	*ret = (struct lockfile){.fd = -1, .shared = true};
	if (fd < 0)
		return 0;
	if (flock(fd, LOCK_SH | LOCK_NB) < 0) {
		held_by(path, fd, err);
		close(fd);
		return -1;
	}
	ret->cut_off = holder_read(&a, fd).len > 0;
	ret->fd = fd;
	return 0;
}

void
lockfile_release(struct lockfile *l)
{
	/* If it can't be emptied the next run only checks more than it must. */
	if (l->fd >= 0 && !l->shared && ftruncate(l->fd, 0) < 0)
		l->cut_off = true;
	lockfile_drop(l);
}

void
lockfile_drop(struct lockfile *l)
{
	if (l->fd >= 0)
		close(l->fd);
	l->fd = -1;
}
