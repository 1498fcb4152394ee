/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * inject: to be loaded before the C library. The calls of one kind are counted
 * in the file INJECT_COUNT, over all processes of a run, and the one number
 * INJECT_AT goes wrong as INJECT_HOW says: it fails "once"; it and all behind
 * it fail for "ever"; or the process is gone ("kill").
 *
 * Kinds (INJECT_CALL): malloc, and what changes files: write, sync, name
 * (rename, unlink), make (open, mkdir), cut (ftruncate). With "log" instead of
 * a kind nothing goes wrong, and each of these calls is written to the file
 * INJECT_LOG: a line of name, path and numbers, then as many bytes as the last
 * number of a write tells. tests/e2e/power.py plays that back.
 */
#undef _FORTIFY_SOURCE
#include <stdlib.h>
#if defined __GLIBC__ && defined __LP64__
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum kind {
	KIND_NONE,
	KIND_MALLOC,
	KIND_WRITE,
	KIND_SYNC,
	KIND_NAME,
	KIND_MAKE,
	KIND_CUT,
	KIND_LOG
};

static const struct {
	const char *name;
	int error;
} kinds[] = {[KIND_MALLOC] = {"malloc", ENOMEM},
	     [KIND_WRITE] = {"write", ENOSPC},
	     [KIND_SYNC] = {"sync", EIO},
	     [KIND_NAME] = {"name", EIO},
	     [KIND_MAKE] = {"make", ENOSPC},
	     [KIND_CUT] = {"cut", EIO},
	     [KIND_LOG] = {"log", 0}};

static enum kind chosen;
static unsigned long at;
static char how;
static unsigned long *count; /* shared by all processes */
static int log_fd = -1;
static pid_t first;

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);

__attribute__((constructor)) static void
inject_start(void)
{
	const char *call = getenv("INJECT_CALL"),
		   *file = getenv("INJECT_COUNT");
	const char *wanted = getenv("INJECT_AT"), *way = getenv("INJECT_HOW");
	const char *log = getenv("INJECT_LOG");
	enum kind got = KIND_NONE;
	int fd;

	for (size_t i = KIND_MALLOC; call && i <= KIND_LOG; i++)
		if (!strcmp(kinds[i].name, call))
			got = (enum kind)i;
	if (!file || got == KIND_NONE)
		return;
	fd = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0 || ftruncate(fd, sizeof *count) < 0)
		return;
	count = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED,
		     fd, 0);
	close(fd);
	if (count == MAP_FAILED)
		_exit(99);
	if (log)
		log_fd = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC,
			      0600);
	at = wanted ? strtoul(wanted, NULL, 10) : 0;
	how = way ? *way : 'o';
	first = getpid();
	chosen = got;
}

/* Does this call go wrong? */
static int
wrong(enum kind k)
{
	unsigned long n;

	if (k != chosen)
		return 0;
	n = __atomic_add_fetch(count, 1, __ATOMIC_RELAXED);
	if (!at || (how == 'e' ? n < at : n != at))
		return 0;
	if (how == 'k')
		kill(getpid(), SIGKILL);
	errno = kinds[k].error;
	return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* ---- memory ----------------------------------------------------------- */

void *
malloc(size_t n)
{
	return wrong(KIND_MALLOC) ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return wrong(KIND_MALLOC) ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return wrong(KIND_MALLOC) ? NULL : __libc_realloc(p, n);
}

/* ---- the log ---------------------------------------------------------- */

static int
logging(void)
{
	return chosen == KIND_LOG && log_fd >= 0 && getpid() == first;
}

static void
put(const void *p, size_t n)
{
	ssize_t done = NEXT(write)(log_fd, p, n);

	if (done != (ssize_t)n)
		_exit(98);
}

static void
note(const char *what, const char *path, long a, long b)
{
	char line[8192];
	int n;

	if (!logging())
		return;
	n = snprintf(line, sizeof line, "%s\t%s\t%ld\t%ld\n", what, path, a, b);
	put(line, (size_t)n);
}

static void
note_fd(const char *what, int fd, long a, long b)
{
	char link[64], path[4096];
	ssize_t n;

	if (!logging())
		return;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	n = readlink(link, path, sizeof path - 1);
	path[n > 0 ? n : 0] = '\0';
	note(what, path, a, b);
}

static void
note_write(int fd, const void *p, ssize_t n, long where)
{
	if (n <= 0 || !logging())
		return;
	note_fd("write", fd, where, n);
	put(p, (size_t)n);
}

/* Where a plain write has begun, now that it is done. */
static long
begun_at(int fd, ssize_t n)
{
	return (long)lseek(fd, 0, SEEK_CUR) - n;
}

/* ---- files ------------------------------------------------------------ */

static int
is_file(int fd)
{
	struct stat st;

	return fd > 2 && fd != log_fd && !fstat(fd, &st) && S_ISREG(st.st_mode);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	ssize_t got;

	if (!is_file(fd))
		return NEXT(write)(fd, p, n);
	if (wrong(KIND_WRITE))
		return -1;
	got = NEXT(write)(fd, p, n);
	note_write(fd, p, got, begun_at(fd, got));
	return got;
}

ssize_t
pwrite(int fd, const void *p, size_t n, off_t where)
{
	ssize_t got = wrong(KIND_WRITE) ? -1 : NEXT(pwrite)(fd, p, n, where);

	note_write(fd, p, got, (long)where);
	return got;
}

ssize_t
pwrite64(int fd, const void *p, size_t n, off64_t where)
{
	return pwrite(fd, p, n, (off_t)where);
}

int
fsync(int fd)
{
	int got = wrong(KIND_SYNC) ? -1 : NEXT(fsync)(fd);

	note_fd("sync", fd, got, 0);
	return got;
}

int
fdatasync(int fd)
{
	int got = wrong(KIND_SYNC) ? -1 : NEXT(fdatasync)(fd);

	note_fd("sync", fd, got, 0);
	return got;
}

int
rename(const char *from, const char *to)
{
	char both[8192];
	int got = wrong(KIND_NAME) ? -1 : NEXT(rename)(from, to);

	snprintf(both, sizeof both, "%s\t%s", from, to);
	if (!got)
		note("rename", both, 0, 0);
	return got;
}

int
unlink(const char *path)
{
	int got = wrong(KIND_NAME) ? -1 : NEXT(unlink)(path);

	if (!got)
		note("unlink", path, 0, 0);
	return got;
}

int
mkdir(const char *path, mode_t mode)
{
	int got = wrong(KIND_MAKE) ? -1 : NEXT(mkdir)(path, mode);

	if (!got)
		note("mkdir", path, 0, 0);
	return got;
}

int
ftruncate(int fd, off_t len)
{
	int got = wrong(KIND_CUT) ? -1 : NEXT(ftruncate)(fd, len);

	if (!got)
		note_fd("cut", fd, (long)len, 0);
	return got;
}

int
ftruncate64(int fd, off64_t len)
{
	return ftruncate(fd, (off_t)len);
}

static int
opened(const char *path, int flags, mode_t mode)
{
	int made = flags & O_CREAT && access(path, F_OK) < 0;
	int fd;

	if (flags & O_CREAT && wrong(KIND_MAKE))
		return -1;
	fd = NEXT(open)(path, flags, mode);
	if (fd >= 0 && made)
		note_fd("make", fd, 0, 0);
	if (fd >= 0 && flags & O_TRUNC)
		note_fd("cut", fd, 0, 0);
	return fd;
}

int
open(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
	va_end(args);
	return opened(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
	va_end(args);
	return opened(path, flags, mode);
}
#endif
