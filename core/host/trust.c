/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/trust.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The folder of a path, in `a`; "/" of what stands there. */
static const char *
folder_of(struct arena *a, const char *path)
{
	const char *end = strrchr(path, '/');

	if (!end || end == path)
		return "/";
	return str_c(a, (struct str){path, (size_t)(end - path)});
}

static int
look(const char *path, struct stat *ret, struct err *err)
{
	if (stat(path, ret) == 0)
		return 0;
	return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
}

/* Our own group is let pass: it is a private one where files are made
 * group-writable. */
static int
owner_check(const char *path, struct err *err)
{
	struct stat st;

	if (look(path, &st, err) < 0)
		return -1;
	if (st.st_uid != 0 && st.st_uid != geteuid())
		return err_set(err, ERR_REFUSED, "%s: belongs to another user",
			       path);
	if (st.st_mode & S_IWOTH ||
	    (st.st_mode & S_IWGRP && st.st_gid != getegid()))
		return err_set(err, ERR_REFUSED, "%s: others may write to it",
			       path);
	return 0;
}

/* Who may write to a folder may put another in the place of one in it. */
static int
above_check(struct arena *a, const char *path, struct err *err)
{
	struct stat st;

	while (strcmp(path, "/") != 0) {
		path = folder_of(a, path);
		if (look(path, &st, err) < 0)
			return -1;
		if (st.st_mode & S_IWOTH && !(st.st_mode & S_ISVTX))
			return err_set(err, ERR_REFUSED,
				       "%s: others may write to it", path);
	}
	return 0;
}

static int
file_check(const char *path, struct err *err)
{
	AUTO_ARENA a = {0};
	const char *folder = folder_of(&a, path);

	if (owner_check(path, err) < 0 || owner_check(folder, err) < 0)
		return -1;
	return above_check(&a, folder, err);
}

int
trust_path(const char *path, struct err *err)
{
	char *real = realpath(path, NULL);
	int got;

	if (!real)
		return err_set(err, ERR_SYSTEM, "%s: %s", path,
			       strerror(errno));
	got = file_check(real, err);
	if (!got && strcmp(real, path) != 0)
		got = file_check(path, err);
	free(real);
	return got;
}
