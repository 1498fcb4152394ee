/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/lock.h"

#include <errno.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef HAVE_SECCOMP
#include <seccomp.h>
#endif

#include "jail.h"

#if defined SANITIZED || defined NO_SANDBOX
static const bool sandboxed = false;
#else
static const bool sandboxed = true;
#endif

/* Signals that must end a worker, whatever its parent does with them. */
static const int deadly[] = {SIGSEGV, SIGBUS,  SIGFPE, SIGILL,
			     SIGSYS,  SIGABRT, SIGTERM};

void
lock_parent(void)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
}

static void
limit(int what, rlim_t most)
{
	struct rlimit r = {most, most};

	if (setrlimit(what, &r) < 0)
		_exit(70);
}

static void
lock_limits(void)
{
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_CPU, JAIL_SECONDS * JAIL_DOCUMENTS);
	if (!sandboxed)
		return;
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_AS, (rlim_t)JAIL_MEMORY_MIB << 20);
}

/* All descriptors but standard error and the socket. */
static void
lock_descriptors(int fd)
{
	close(STDIN_FILENO);
	close(STDOUT_FILENO);
	if (fd > 3)
		syscall(SYS_close_range, 3u, (unsigned)fd - 1, 0u);
	syscall(SYS_close_range, (unsigned)fd + 1, ~0u, 0u);
}

/* Landlock ABI of the kernel; 0 without it. */
static int
landlock_abi(void)
{
	long n = syscall(SYS_landlock_create_ruleset, NULL, 0,
			 LANDLOCK_CREATE_RULESET_VERSION);

	return n < 0 ? 0 : (int)n;
}

/* A rule set that handles every right this kernel knows and allows none. */
static void
lock_files(void)
{
	static const uint64_t rights[] = {0,	  0x1fff, 0x3fff,
					  0x7fff, 0x7fff, 0xffff};
	int abi = landlock_abi();
	struct landlock_ruleset_attr r = {0};
	long set;

	if (!abi)
		return;
	r.handled_access_fs = rights[abi < 5 ? abi : 5];
	set = syscall(SYS_landlock_create_ruleset, &r, sizeof r, 0);
	if (set < 0 || syscall(SYS_landlock_restrict_self, (int)set, 0) < 0)
		_exit(71);
	close((int)set);
}

#ifdef HAVE_SECCOMP
/* What a parser needs: memory, its socket, time, and to end. */
static const int allowed[] = {SCMP_SYS(read),
			      SCMP_SYS(write),
			      SCMP_SYS(readv),
			      SCMP_SYS(writev),
			      SCMP_SYS(recvfrom),
			      SCMP_SYS(sendto),
			      SCMP_SYS(recvmsg),
			      SCMP_SYS(sendmsg),
			      SCMP_SYS(recv),
			      SCMP_SYS(send),
			      SCMP_SYS(poll),
			      SCMP_SYS(ppoll),
			      SCMP_SYS(close),
			      SCMP_SYS(fstat),
			      SCMP_SYS(newfstatat),
			      SCMP_SYS(lseek),
			      SCMP_SYS(brk),
			      SCMP_SYS(munmap),
			      SCMP_SYS(mremap),
			      SCMP_SYS(madvise),
			      SCMP_SYS(futex),
			      SCMP_SYS(clock_gettime),
			      SCMP_SYS(gettimeofday),
			      SCMP_SYS(getrandom),
			      SCMP_SYS(getpid),
			      SCMP_SYS(gettid),
			      SCMP_SYS(rt_sigaction),
			      SCMP_SYS(rt_sigprocmask),
			      SCMP_SYS(rt_sigreturn),
			      SCMP_SYS(sched_yield),
			      SCMP_SYS(exit),
			      SCMP_SYS(exit_group),
			      SCMP_SYS(restart_syscall)};

/* Asked for by C libraries on their own; told "no" rather than killed. */
static const int refused[] = {
	SCMP_SYS(open),	     SCMP_SYS(openat),	 SCMP_SYS(access),
	SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
	SCMP_SYS(stat),	     SCMP_SYS(statx),	 SCMP_SYS(ioctl)};

static bool
filter_fill(scmp_filter_ctx f)
{
	const struct scmp_arg_cmp own = {
		.arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)getpid()};

	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
		if (seccomp_rule_add(f, SCMP_ACT_ALLOW, allowed[i], 0) < 0)
			return false;
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
		if (seccomp_rule_add(f, SCMP_ACT_ERRNO(EACCES), refused[i], 0) <
		    0)
			return false;
	/* Memory, but never memory that can be executed; abort() in a
	 * parser shall show as SIGABRT, not SIGSYS. */
	return seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
				SCMP_A2(SCMP_CMP_MASKED_EQ, 4, 0)) == 0 &&
	       seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
				SCMP_A2(SCMP_CMP_MASKED_EQ, 4, 0)) == 0 &&
	       seccomp_rule_add_array(f, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
				      &own) == 0;
}

static void
lock_calls(void)
{
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_KILL_PROCESS);

	if (!f || !filter_fill(f) || seccomp_load(f) < 0)
		_exit(72);
	seccomp_release(f);
}
#else
static void
lock_calls(void)
{
}
#endif

void
lock_down(int fd)
{
	lock_parent();
	for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++)
		signal(deadly[i], SIG_DFL);
	prctl(PR_SET_DUMPABLE, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		_exit(73);
	lock_descriptors(fd);
	lock_limits();
	if (!sandboxed)
		return;
	lock_files();
	lock_calls();
}

struct str
lock_level(struct arena *a)
{
#ifdef HAVE_SECCOMP
	const char *calls = "seccomp, ";
#else
	const char *calls = "";
#endif
	if (!sandboxed)
		return STR("none: a build for testing");
	if (!landlock_abi())
		return str_fmt(a, "%srlimits; no Landlock in this kernel",
			       calls);
	return str_fmt(a, "%sLandlock %d, rlimits", calls, landlock_abi());
}
