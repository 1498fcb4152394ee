/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * file: writing so that a reader, a crash or a power cut sees the old file
 * or the new one, never half of one.
 */
#ifndef CAPTURE_FILE_H
#define CAPTURE_FILE_H

#include "base/err.h"
#include "base/str.h"

/* file_write: write "PATH.new", sync, rename, sync the folder. Two runs that
 * write the same file wait for each other.
 * file_stage, file_commit: the same in two steps, so that several files are
 * put in place only when all could be written. file_discard: not this one;
 * file_leave: leave it where it is; both safe after commit and after a failure,
 * and on {.fd = -1}.
 *         What is there and is no file (a device, a pipe) is not replaced.
 * Errors: ERR_SYSTEM naming the file; the target is then as it was. The file
 *         beside it is gone, but after a failed commit, which leaves it. One
 *         that was left by a run that was killed is written over by the next
 *         that writes the same file.
 * Cost:   two syncs, about 0.3 ms on a local disk */
struct staged {
	const char *path, *beside; /* lent; in the arena */
	int fd;			   /* -1: nothing is staged */
};
int file_stage(struct arena *a, const char *path, struct str bytes,
	       struct staged *ret, struct err *err);
int file_commit(struct staged *s, struct err *err);
void file_discard(struct staged *s);
void file_leave(struct staged *s);
int file_write(const char *path, struct str bytes, struct err *err);

/* file_keep: let the names in the folder of `path` last, of what was staged
 * too. file_finish: commit what a run that was cut off has staged for `path`,
 * when it has that digest; else nothing is done. */
enum { FILE_FINISH_MAX = 512 * 1024 * 1024 };
int file_keep(const char *path, struct err *err);
int file_finish(const char *path, struct str digest, struct err *err);

/* file_append: add at the end and sync; also the name of a new file. */
int file_append(const char *path, struct str bytes, struct err *err);

/* file_cut: shorten to `len` bytes and sync. */
int file_cut(const char *path, size_t len, struct err *err);

/* folder_make: like mkdir -p; what it makes lasts. */
int folder_make(const char *path, struct err *err);

/* file_list: add the paths of the regular files below `path`, or `path` itself
 * when it is a file, sorted by bytes. Links are not followed below it; names
 * that begin with "." are passed over. Errors: ERR_SYSTEM; ERR_LIMIT
 * (FILE_DEPTH_MAX folders deep, FILE_LIST_MAX files) */
enum { FILE_DEPTH_MAX = 32, FILE_LIST_MAX = 1000000 };
int file_list(struct arena *a, const char *path, struct strs *ret,
	      struct err *err);

/* path_join: "a/b", NUL-ended too. */
struct str path_join(struct arena *a, struct str dir, struct str name);

#endif
