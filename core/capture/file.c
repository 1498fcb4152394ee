/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"

enum { BESIDE_TRIES = 1000 };

static int
system_err(struct err *err, const char *path)
{
	return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
}

struct str
path_join(struct arena *a, struct str dir, struct str name)
{
	const char *slash = str_ends(dir, STR("/")) ? "" : "/";

	return str_fmt(a, "%.*s%s%.*s", STR_ARG(dir), slash, STR_ARG(name));
}

static int
write_all(int fd, struct str s)
{
	ssize_t n;

	while (s.len) {
		n = write(fd, s.ptr, s.len);
		if (n < 0 && errno != EINTR)
			return -1;
		s = str_skip(s, n < 0 ? 0 : (size_t)n);
	}
	return fsync(fd);
}

/* A name in a folder lasts only once the folder is synced. */
static int
folder_sync(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct str dir = {path, slash ? (size_t)(slash - path) : 0};
	const char *name = !slash ? "." : slash == path ? "/" : str_c(a, dir);
	int fd = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int got = fd < 0 ? -1 : fsync(fd);

	if (fd >= 0)
		close(fd);
	return got;
}

/* Open the file beside and lock it. It has one name, so that what a run that
 * was killed left there is taken up again; a file that another run put in
 * place while the lock was waited for is none of ours. */
static int
beside_open(const char *beside)
{
	struct stat held, there;
	int fd;

	for (int i = 0; i < BESIDE_TRIES; i++) {
		fd = open(beside, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
			  0644);
		if (fd < 0)
			return -1;
		if (!flock(fd, LOCK_EX) && !fstat(fd, &held) &&
		    !stat(beside, &there) && held.st_ino == there.st_ino &&
		    held.st_dev == there.st_dev)
			return fd;
		close(fd);
	}
	errno = EBUSY;
	return -1;
}

static const char *
beside_of(struct arena *a, const char *path)
{
	return str_c(a, str_fmt(a, "%s.new", path));
}

int
file_stage(struct arena *a, const char *path, struct str bytes,
	   struct staged *ret, struct err *err)
{
	const char *beside = beside_of(a, path);
	struct stat st;

	*ret = (struct staged){path, beside, -1};
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		return err_set(err, ERR_SYSTEM, "%s: is there and is no file",
			       path);
	ret->fd = beside_open(beside);
	if (ret->fd < 0)
		return system_err(err, path);
	if (!ftruncate(ret->fd, 0) && !write_all(ret->fd, bytes) &&
	    !fchmod(ret->fd, 0644))
		return 0;
	system_err(err, path);
	file_discard(ret);
	return -1;
}

int
file_commit(struct staged *s, struct err *err)
{
	AUTO_ARENA a = {0};

	if (rename(s->beside, s->path) < 0)
		return system_err(err, s->path);
	file_leave(s);
	return folder_sync(&a, s->path) < 0 ? system_err(err, s->path) : 0;
}

void
file_leave(struct staged *s)
{
	if (s->fd >= 0)
		close(s->fd);
	s->fd = -1;
}

void
file_discard(struct staged *s)
{
	if (s->fd < 0)
		return;
	unlink(s->beside);
	file_leave(s);
}

int
file_write(const char *path, struct str bytes, struct err *err)
{
	AUTO_ARENA a = {0};
	struct staged s;
	int got;

	if (file_stage(&a, path, bytes, &s, err) < 0)
		return -1;
	got = file_commit(&s, err);
	file_discard(&s);
	return got;
}

int
file_keep(const char *path, struct err *err)
{
	AUTO_ARENA a = {0};

	return folder_sync(&a, path) < 0 ? system_err(err, path) : 0;
}

int
file_finish(const char *path, struct str digest, struct err *err)
{
	AUTO_ARENA a = {0};
	const char *beside = beside_of(&a, path);
	struct str bytes;
	struct err none;

	if (access(beside, F_OK) < 0 ||
	    capture_bytes(&a, beside, FILE_FINISH_MAX, &bytes, &none) < 0 ||
	    !str_eq(capture_digest(&a, bytes), digest))
		return 0;
	if (rename(beside, path) < 0 || folder_sync(&a, path) < 0)
		return system_err(err, path);
	return 0;
}

int
file_append(const char *path, struct str bytes, struct err *err)
{
	AUTO_ARENA a = {0};
	bool made = access(path, F_OK) < 0;
	int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
	int got = fd < 0 ? -1 : write_all(fd, bytes);

	if (made && !got)
		got = folder_sync(&a, path);
	if (got < 0)
		system_err(err, path);
	if (fd >= 0)
		close(fd);
	return got;
}

int
file_cut(const char *path, size_t len, struct err *err)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	int got = fd < 0 || ftruncate(fd, (off_t)len) < 0 ? -1 : fsync(fd);

	if (got < 0)
		system_err(err, path);
	if (fd >= 0)
		close(fd);
	return got;
}

static int
folder_one(struct arena *a, const char *path, struct err *err)
{
	if (mkdir(path, 0777) < 0)
		return errno == EEXIST ? 0 : system_err(err, path);
	return folder_sync(a, path) < 0 ? system_err(err, path) : 0;
}

int
folder_make(const char *path, struct err *err)
{
	AUTO_ARENA a = {0};
	char *copy = str_c(&a, str_from(path));

	for (char *p = copy + 1; *copy && *p; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (folder_one(&a, copy, err) < 0)
			return -1;
		*p = '/';
	}
	return folder_one(&a, copy, err);
}

/* walk: folders still to be read; a list instead of recursion. */
struct walk {
	struct arena *arena;
	struct folders {
		struct folder {
			const char *path;
			unsigned depth;
		} * at;
		size_t len, cap;
	} todo;
	struct strs *found;
	struct err *err;
};

static int
walk_entry(struct walk *w, const struct folder *in, const char *name)
{
	struct str path =
		path_join(w->arena, str_from(in->path), str_from(name));
	struct stat st;

	if (*name == '.')
		return 0;
	if (lstat(path.ptr, &st) < 0)
		return system_err(w->err, path.ptr);
	if (S_ISDIR(st.st_mode)) {
		if (in->depth == FILE_DEPTH_MAX)
			return err_set(w->err, ERR_LIMIT,
				       "%s: more than %d folders deep",
				       path.ptr, FILE_DEPTH_MAX);
		*vec_add(w->arena, &w->todo) =
			(struct folder){path.ptr, in->depth + 1};
	}
	if (!S_ISREG(st.st_mode))
		return 0;
	if (w->found->len == FILE_LIST_MAX)
		return err_set(w->err, ERR_LIMIT, "%s: more than %d files",
			       in->path, FILE_LIST_MAX);
	*vec_add(w->arena, w->found) = path;
	return 0;
}

static int
walk_folder(struct walk *w, const struct folder *in)
{
	DIR *d = opendir(in->path);
	struct dirent *e;
	int got = 0;

	if (!d)
		return system_err(w->err, in->path);
	while (!got && (e = readdir(d)))
		got = walk_entry(w, in, e->d_name);
	closedir(d);
	return got;
}

int
file_list(struct arena *a, const char *path, struct strs *ret, struct err *err)
{
	struct walk w = {.arena = a, .found = ret, .err = err};
	size_t from = ret->len;
	struct stat st;

	if (stat(path, &st) < 0)
		return system_err(err, path);
	if (!S_ISDIR(st.st_mode)) {
		*vec_add(a, ret) = str_copy(a, str_from(path));
		return 0;
	}
	*vec_add(a, &w.todo) = (struct folder){path, 1};
	while (w.todo.len) {
		struct folder next = w.todo.at[--w.todo.len];

		if (walk_folder(&w, &next) < 0)
			return -1;
	}
	if (ret->len > from)
		qsort(ret->at + from, ret->len - from, sizeof *ret->at,
		      str_order);
	return 0;
}
