/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: filter. Each system call that there is, and numbers that may be
 * one some day, made by each kind of locked process. */
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host/filter.h"
#include "host/lock.h"

enum { NUMBERS = 1024, X32 = 0x40000000 };

/* How a call ended: by itself, whatever it gave back; it was told "no"; it is
 * "not there"; it ended its process. */
enum ending { MADE = 40, REFUSED, ABSENT, KILLED };

static const char *const ending_names[] = {"made", "refused", "absent",
					   "killed"};

/* What a worker may do; of the last two, with no argument set. */
static const char *const plain[] = {
	"read",		 "write",	 "readv",	   "writev",
	"recvfrom",	 "sendto",	 "recvmsg",	   "sendmsg",
	"recv",		 "send",	 "poll",	   "ppoll",
	"close",	 "fstat",	 "lseek",	   "brk",
	"munmap",	 "mremap",	 "madvise",	   "futex",
	"clock_gettime", "gettimeofday", "getrandom",	   "getpid",
	"gettid",	 "getppid",	 "rt_sigaction",   "rt_sigprocmask",
	"rt_sigreturn",	 "sched_yield",	 "exit",	   "exit_group",
	"mmap",		 "mprotect",	 "restart_syscall"};

/* What C libraries ask for by themselves. */
static const char *const asked[] = {
	"open",	      "openat",	    "access",
	"faccessat",  "faccessat2", "readlink",
	"readlinkat", "stat",	    "lstat",
	"statx",      "newfstatat", "getcwd",
	"sysinfo",    "uname",	    "ioctl",
	"prctl",      "prlimit64",  "sched_getaffinity"};

/* What else it takes to read files, to load code, to fork and to lock. */
static const char *const more[] = {"pread64",
				   "preadv",
				   "fcntl",
				   "getdents",
				   "getdents64",
				   "statfs",
				   "fstatfs",
				   "fadvise64",
				   "getuid",
				   "geteuid",
				   "getgid",
				   "getegid",
				   "getrusage",
				   "membarrier",
				   "times",
				   "clone",
				   "clone3",
				   "fork",
				   "vfork",
				   "wait4",
				   "waitid",
				   "rseq",
				   "set_tid_address",
				   "set_robust_list",
				   "arch_prctl",
				   "dup",
				   "sigaltstack",
				   "dup2",
				   "dup3",
				   "close_range",

				   "seccomp",
				   "setrlimit",
				   "landlock_create_ruleset",
				   "landlock_add_rule",
				   "landlock_restrict_self"};

static bool
is_in(const char *name, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i], name) == 0)
			return true;
	return false;
}

/* ---- one call in a process of its own --------------------------------- */

typedef void locker(int fd);

static void
as_worker(int fd)
{
	struct filter f;

	if (!filter_compile(FILTER_WORKER, &f))
		_exit(1);
	lock_worker(fd, &f, 5);
}

static void
as_setter(int fd)
{
	lock_setter(fd, NULL);
}

static _Noreturn void
call_make(locker *lock, const long c[4])
{
	int pair[2];
	long got;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
		_exit(1);
	for (int i = 1; i < SIGSYS; i++)
		signal(i, SIG_DFL);
	alarm(1); /* one of them waits for a signal */
	lock(pair[0]);
	got = syscall(c[0], c[1], c[2], c[3], 0, 0, 0);
	if (got >= 0)
		_exit(MADE);
	_exit(errno == EACCES ? REFUSED : errno == ENOSYS ? ABSENT : MADE);
}

/* What ends itself in another way than being trapped has made its call. */
static enum ending
call_ending(locker *lock, const long c[4])
{
	pid_t pid = fork();
	int status = 0;

	if (pid == 0)
		call_make(lock, c);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	if (WIFSIGNALED(status))
		return WTERMSIG(status) == SIGSYS ? KILLED : MADE;
	if (WEXITSTATUS(status) == LOCK_TRAPPED)
		return KILLED;
	assert_int_not_equal(WEXITSTATUS(status), 1);
	return WEXITSTATUS(status) ? (enum ending)WEXITSTATUS(status) : MADE;
}

static void
must_end(locker *lock, const char *name, const long c[4], enum ending want)
{
	enum ending got = call_ending(lock, c);

	if (got != want)
		fail_msg("call %ld (%s): %s, wanted: %s", c[0], name,
			 ending_names[got - MADE], ending_names[want - MADE]);
}

/* Newer kernels let nobody filter uretprobe and uprobe, which do nothing for a
 * process that was not sent to them by the kernel. */
static bool
is_unfiltered(long n)
{
#ifdef __x86_64__
	return n == 335 || n == 336;
#else
	(void)n;
	return false;
#endif
}

/* ---- what is tested --------------------------------------------------- */

static void
a_worker_makes_no_other_call(void **state)
{
	(void)state;
	if (!lock_whole())
		skip();
	for (long n = 0; n < NUMBERS; n++) {
		char *known = filter_name((int)n);
		const char *name = known ? known : "?";
		enum ending want = KILLED;

		if (is_in(name, plain, COUNT(plain)))
			want = MADE;
		else if (is_in(name, asked, COUNT(asked)))
			want = REFUSED;
		if (!is_unfiltered(n))
			must_end(as_worker, name, (long[4]){n}, want);
		free(known);
	}
}

/* Those that they may make are not tried: some would do harm here. */
static void
readers_of_files_have_no_other_call(void **state)
{
	static locker *const kinds[] = {lock_zygote, as_setter};

	(void)state;
	if (!lock_whole())
		skip();
	for (long n = 0; n < 2 * NUMBERS; n++) {
		char *known = filter_name((int)(n / 2));
		const char *name = known ? known : "?";

		if (!is_in(name, plain, COUNT(plain)) &&
		    !is_in(name, asked, COUNT(asked)) &&
		    !is_in(name, more, COUNT(more)) && !is_unfiltered(n / 2))
			must_end(kinds[n % 2], name, (long[4]){n / 2}, ABSENT);
		free(known);
	}
}

#if defined __x86_64__ && !defined __ILP32__
static long
call_by_interrupt(long number)
{
	long ret;

	__asm__ volatile("int $0x80" : "=a"(ret) : "a"(number) : "memory");
	return ret;
}

static void
as_worker_of_32_bits(int fd)
{
	as_worker(fd);
	call_by_interrupt(20); /* getpid */
	_exit(MADE);
}

static void
other_ways_into_the_kernel_are_shut(void **state)
{
	const long x32[4] = {X32 + 39}; /* getpid */

	(void)state;
	if (!lock_whole())
		skip();
	must_end(as_worker, "getpid of x32", x32, KILLED);
	must_end(as_worker_of_32_bits, "getpid of i386", x32, KILLED);
}
#else
static void
other_ways_into_the_kernel_are_shut(void **state)
{
	(void)state;
	skip();
}
#endif

static const struct {
	const char *what;
	locker *lock;
	long call[4];
	enum ending want;
} told_apart[] = {
	{"write to a file",
	 lock_zygote,
	 {SYS_openat, AT_FDCWD, (long)"/tmp/x", O_WRONLY | O_CREAT},
	 ABSENT},
	{"empty a file",
	 as_setter,
	 {SYS_openat, AT_FDCWD, (long)"/tmp/x", O_TRUNC},
	 ABSENT},
	{"read one",
	 lock_zygote,
	 {SYS_openat, AT_FDCWD, (long)"/", O_RDONLY},
	 MADE},
	{"read one",
	 as_setter,
	 {SYS_openat, AT_FDCWD, (long)"/", O_RDONLY},
	 REFUSED},
	{"signal others", lock_zygote, {SYS_kill, 1, SIGTERM}, ABSENT},
	{"kill one", lock_zygote, {SYS_kill, 0x3fffff, SIGKILL}, MADE},
	{"kill a group", lock_zygote, {SYS_kill, -0x3fffff, SIGKILL}, ABSENT},
	{"limit others", lock_zygote, {SYS_prlimit64, 1}, ABSENT},
	{"limit itself", lock_zygote, {SYS_prlimit64}, MADE},
	{"stop itself", lock_zygote, {SYS_tgkill, 0, 0, SIGSTOP}, ABSENT},
	{"drive a terminal", lock_zygote, {SYS_ioctl}, ABSENT},
	{"map code", as_setter, {SYS_mmap, 0, 4096, 7}, ABSENT},
	{"map code", as_worker, {SYS_mmap, 0, 4096, 7}, KILLED},
	{"make code", as_worker, {SYS_mprotect, 0, 4096, 5}, KILLED},
	{"signal others", as_worker, {SYS_tgkill, 1, 1, SIGABRT}, KILLED}};

static void
calls_are_told_apart_by_what_they_ask_for(void **state)
{
	(void)state;
	if (!lock_whole())
		skip();
	for (size_t i = 0; i < COUNT(told_apart); i++)
		must_end(told_apart[i].lock, told_apart[i].what,
			 told_apart[i].call, told_apart[i].want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_worker_makes_no_other_call),
		cmocka_unit_test(readers_of_files_have_no_other_call),
		cmocka_unit_test(other_ways_into_the_kernel_are_shut),
		cmocka_unit_test(calls_are_told_apart_by_what_they_ask_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
