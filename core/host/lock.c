/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/lock.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "host/wire.h"
#include "jail.h"

#if defined SANITIZED || defined NO_SANDBOX
static const bool sandboxed = false;
#else
static const bool sandboxed = true;
#endif

/* Signals that must end a worker, whatever its parent does with them. */
static const int deadly[] = {SIGSEGV, SIGBUS,  SIGFPE, SIGILL,
			     SIGABRT, SIGTERM, SIGXCPU};

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

/* Hostile text must not drive the terminal that standard error may be. */
static void
lock_streams(void)
{
	int null = open("/dev/null", O_RDWR);

	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (sandboxed || fd != STDERR_FILENO)
			dup2(null, fd);
	if (null > STDERR_FILENO)
		close(null);
}

static void
lock_descriptors(int fd)
{
	if (fd != LOCK_FD && dup2(fd, LOCK_FD) < 0)
		_exit(71);
	syscall(SYS_close_range, (unsigned)LOCK_FD + 1, ~0u, 0u);
}

/* ---- Landlock --------------------------------------------------------- */

/* Of the newest kernels; headers may be older. */
struct rights {
	uint64_t files, network, scopes;
};

static const struct rights rights_known[] = {
	{0, 0, 0},	{0x1fff, 0, 0}, {0x3fff, 0, 0}, {0x7fff, 0, 0},
	{0x7fff, 3, 0}, {0xffff, 3, 0}, {0xffff, 3, 3}};
enum { ABI_KNOWN = COUNT(rights_known) - 1 };

/* What can be kept: run, which loading is not, read file, read folder. */
enum { RIGHT_READ_FILE = 1 << 2, RIGHTS_READ = RIGHT_READ_FILE | 1 << 3 };

/* Landlock ABI of the kernel; 0 without it. */
static size_t
landlock_abi(void)
{
	long n = syscall(SYS_landlock_create_ruleset, NULL, 0,
			 LANDLOCK_CREATE_RULESET_VERSION);

	return n < 0 ? 0 : (size_t)n;
}

/* What is not there is not allowed either. */
static void
landlock_allow(int set, const char *path)
{
	struct landlock_path_beneath_attr rule = {
		.allowed_access = RIGHTS_READ,
		.parent_fd = open(path, O_PATH | O_CLOEXEC)};
	struct stat st;

	if (rule.parent_fd < 0 || fstat(rule.parent_fd, &st) < 0)
		return;
	if (!S_ISDIR(st.st_mode))
		rule.allowed_access = RIGHT_READ_FILE;
	if (syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH,
		    &rule, 0) < 0)
		_exit(72);
	close(rule.parent_fd);
}

/* A rule set that handles every right this kernel knows, and allows reading
 * below some paths. */
static void
lock_files(const struct strs *paths)
{
	size_t abi = landlock_abi();
	struct rights r = rights_known[abi < ABI_KNOWN ? abi : ABI_KNOWN];
	size_t size = abi < 4 ? 8 : (abi < 6 ? 16 : sizeof r);
	int set;

	if (!abi)
		return;
	set = (int)syscall(SYS_landlock_create_ruleset, &r, size, 0);
	if (set < 0)
		_exit(73);
	for (size_t i = 0; paths && i < paths->len; i++)
		landlock_allow(set, paths->at[i].ptr);
	if (syscall(SYS_landlock_restrict_self, set, 0) < 0)
		_exit(74);
	close(set);
}

/* ---- both ------------------------------------------------------------- */

static void
lock_rights(void)
{
	prctl(PR_SET_DUMPABLE, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		_exit(75);
	limit(RLIMIT_CORE, 0);
}

/* Compiled before anything is locked; empty where there is nothing to do. */
static struct filter
filter_ready(enum filter_kind kind)
{
	struct filter f = {0};

	if (sandboxed && filter_there() && !filter_compile(kind, &f))
		_exit(76);
	return f;
}

static void
lock_calls(const struct filter *f)
{
	if (f->len && !filter_apply(f))
		_exit(78);
}

void
lock_zygote(int fd)
{
	const struct filter filter = filter_ready(FILTER_ZYGOTE);
	struct str all = STR("/");

	lock_parent();
	lock_streams();
	lock_descriptors(fd);
	lock_rights();
	if (!sandboxed)
		return;
	lock_files(&(struct strs){.at = &all, .len = 1});
	lock_calls(&filter);
}

void
lock_setter(int fd, const struct strs *paths)
{
	const struct filter filter = filter_ready(FILTER_SETTER);

	lock_parent();
	lock_streams();
	lock_descriptors(fd);
	lock_rights();
	limit(RLIMIT_CPU, JAIL_ONCE);
	if (!sandboxed)
		return;
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_AS, (rlim_t)JAIL_ONCE_MEMORY_MIB << 20);
	lock_files(paths);
	lock_calls(&filter);
}

/* The last word of a worker: which call it was. */
static void
trapped(int signal, siginfo_t *info, void *context)
{
	char raw[WIRE_HEAD];

	(void)signal;
	(void)context;
	wire_head_put(raw,
		      (struct wire_head){WIRE_TRAPPED,
					 (uint32_t)info->si_syscall, 0, 0});
	send(LOCK_FD, raw, sizeof raw, MSG_NOSIGNAL | MSG_DONTWAIT);
	_exit(LOCK_TRAPPED);
}

static void
lock_signals(void)
{
	struct sigaction trap = {.sa_sigaction = trapped,
				 .sa_flags = SA_SIGINFO};

	for (size_t i = 0; i < COUNT(deadly); i++)
		signal(deadly[i], SIG_DFL);
	sigaction(SIGSYS, &trap, NULL);
}

void
lock_worker(int fd, const struct filter *filter, size_t seconds)
{
	lock_parent();
	lock_signals();
	lock_rights();
	lock_descriptors(fd);
	limit(RLIMIT_CPU, seconds);
	if (!sandboxed)
		return;
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_AS, (rlim_t)JAIL_MEMORY_MIB << 20);
	limit(RLIMIT_NOFILE, LOCK_FILES_MAX);
	limit(RLIMIT_NPROC, 0);
	lock_files(NULL);
	if (filter_there())
		lock_calls(filter);
}

struct str
lock_level(struct arena *a)
{
	size_t abi = landlock_abi();

	if (!sandboxed)
		return STR("none: a build for testing");
	return str_fmt(
		a, "%s%s, rlimits", filter_there() ? "seccomp" : "no seccomp",
		abi ? str_fmt(a, ", Landlock %zu", abi).ptr : ", no Landlock");
}

struct str
lock_words(void)
{
	static const struct str words[2][2] = {
		{STR_INIT("rlimits"), STR_INIT("Landlock, rlimits")},
		{STR_INIT("seccomp, rlimits"),
		 STR_INIT("seccomp, Landlock, rlimits")}};

	if (!sandboxed)
		return STR("none: a build for testing");
	return words[filter_there()][landlock_abi() > 0];
}

bool
lock_whole(void)
{
	return sandboxed && filter_there() && landlock_abi();
}
