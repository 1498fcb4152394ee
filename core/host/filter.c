/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/filter.h"

#ifdef HAVE_SECCOMP
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

/* calls: a set of system calls. libseccomp passes over those that an
 * architecture lacks. */
struct calls {
	const int *at;
	size_t len;
};
#define CALLS(list) ((struct calls){list, sizeof(list) / sizeof *(list)})

/* What a parser needs: memory, its socket, time, and to end. */
static const int plain[] = {SCMP_SYS(read),	      SCMP_SYS(write),
			    SCMP_SYS(readv),	      SCMP_SYS(writev),
			    SCMP_SYS(recvfrom),	      SCMP_SYS(sendto),
			    SCMP_SYS(recvmsg),	      SCMP_SYS(sendmsg),
			    SCMP_SYS(recv),	      SCMP_SYS(send),
			    SCMP_SYS(poll),	      SCMP_SYS(ppoll),
			    SCMP_SYS(close),	      SCMP_SYS(fstat),
			    SCMP_SYS(lseek),	      SCMP_SYS(brk),
			    SCMP_SYS(munmap),	      SCMP_SYS(mremap),
			    SCMP_SYS(madvise),	      SCMP_SYS(futex),
			    SCMP_SYS(clock_gettime),  SCMP_SYS(gettimeofday),
			    SCMP_SYS(getrandom),      SCMP_SYS(getpid),
			    SCMP_SYS(gettid),	      SCMP_SYS(getppid),
			    SCMP_SYS(rt_sigaction),   SCMP_SYS(rt_sigprocmask),
			    SCMP_SYS(rt_sigreturn),   SCMP_SYS(sched_yield),
			    SCMP_SYS(exit),	      SCMP_SYS(exit_group),
			    SCMP_SYS(restart_syscall)};

/* Asked for by C libraries on their own, to find files and to know where they
 * are: a worker is told "no" rather than ended, who reads files may. */
static const int opening[] = {SCMP_SYS(open), SCMP_SYS(openat)};
static const int looking[] = {SCMP_SYS(access),
			      SCMP_SYS(faccessat),
			      SCMP_SYS(faccessat2),
			      SCMP_SYS(readlink),
			      SCMP_SYS(readlinkat),
			      SCMP_SYS(stat),
			      SCMP_SYS(lstat),
			      SCMP_SYS(statx),
			      SCMP_SYS(newfstatat),
			      SCMP_SYS(getcwd),
			      SCMP_SYS(sysinfo),
			      SCMP_SYS(uname),
			      SCMP_SYS(sched_getaffinity)};
static const int asking[] = {SCMP_SYS(ioctl), SCMP_SYS(prctl),
			     SCMP_SYS(prlimit64)};

/* What else it takes to read a file, by its names of all architectures. */
static const int reading[] = {
	SCMP_SYS(pread64),   SCMP_SYS(preadv),	   SCMP_SYS(fcntl),
	SCMP_SYS(fcntl64),   SCMP_SYS(getdents),   SCMP_SYS(getdents64),
	SCMP_SYS(fstat64),   SCMP_SYS(stat64),	   SCMP_SYS(lstat64),
	SCMP_SYS(fstatat64), SCMP_SYS(_llseek),	   SCMP_SYS(statfs),
	SCMP_SYS(fstatfs),   SCMP_SYS(fadvise64),  SCMP_SYS(getuid),
	SCMP_SYS(geteuid),   SCMP_SYS(getgid),	   SCMP_SYS(getegid),
	SCMP_SYS(getrusage), SCMP_SYS(membarrier), SCMP_SYS(times)};

/* What a zygote needs to load code, to fork, and to lock what it forks. */
static const int forking[] = {SCMP_SYS(mmap),
			      SCMP_SYS(mmap2),
			      SCMP_SYS(mprotect),
			      SCMP_SYS(clone),
			      SCMP_SYS(clone3),
			      SCMP_SYS(fork),
			      SCMP_SYS(vfork),
			      SCMP_SYS(wait4),
			      SCMP_SYS(waitid),
			      SCMP_SYS(set_tid_address),
			      SCMP_SYS(set_robust_list),
			      SCMP_SYS(rseq),
			      SCMP_SYS(arch_prctl),
			      SCMP_SYS(sigaltstack),
			      SCMP_SYS(dup),
			      SCMP_SYS(dup2),
			      SCMP_SYS(dup3),
			      SCMP_SYS(close_range),

			      SCMP_SYS(prctl),
			      SCMP_SYS(seccomp),
			      SCMP_SYS(setrlimit),
			      SCMP_SYS(landlock_create_ruleset),
			      SCMP_SYS(landlock_add_rule),
			      SCMP_SYS(landlock_restrict_self)};

/* Stands for the number of the worker's process in the compiled filter. */
enum { OWN_PID = 0x5eedface };

bool
filter_there(void)
{
	const unsigned kill = SECCOMP_RET_KILL_PROCESS;

	return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &kill) == 0;
}

static bool
rules_add(scmp_filter_ctx f, uint32_t action, struct calls calls)
{
	for (size_t i = 0; i < calls.len; i++)
		if (seccomp_rule_add(f, action, calls.at[i], 0) < 0)
			return false;
	return true;
}

/* Allow a call where its argument number `arg`, less `mask`, is `value`. */
static bool
allow_when(scmp_filter_ctx f, int call, unsigned arg, uint64_t mask,
	   uint64_t value)
{
	const struct scmp_arg_cmp when = {arg, SCMP_CMP_MASKED_EQ, mask, value};

	return seccomp_rule_add_array(f, SCMP_ACT_ALLOW, call, 1, &when) == 0;
}

/* Memory, but never memory that can be executed. */
static bool
memory_allow(scmp_filter_ctx f)
{
	enum { PROTECTION = 2 };

	return allow_when(f, SCMP_SYS(mmap), PROTECTION, PROT_EXEC, 0) &&
	       allow_when(f, SCMP_SYS(mprotect), PROTECTION, PROT_EXEC, 0);
}

/* Files, but none to write to. */
static bool
reading_allow(scmp_filter_ctx f)
{
	const uint64_t writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

	return rules_add(f, SCMP_ACT_ALLOW, CALLS(plain)) &&
	       rules_add(f, SCMP_ACT_ALLOW, CALLS(looking)) &&
	       rules_add(f, SCMP_ACT_ALLOW, CALLS(reading)) &&
	       allow_when(f, SCMP_SYS(open), 1, writes, 0) &&
	       allow_when(f, SCMP_SYS(openat), 2, writes, 0);
}

static bool
worker_fill(scmp_filter_ctx f)
{
	const struct scmp_arg_cmp own = {
		.arg = 0, .op = SCMP_CMP_EQ, .datum_a = OWN_PID};

	/* abort() in a parser shall show as SIGABRT, not SIGSYS. */
	return rules_add(f, SCMP_ACT_ALLOW, CALLS(plain)) &&
	       rules_add(f, SCMP_ACT_ERRNO(EACCES), CALLS(opening)) &&
	       rules_add(f, SCMP_ACT_ERRNO(EACCES), CALLS(looking)) &&
	       rules_add(f, SCMP_ACT_ERRNO(EACCES), CALLS(asking)) &&
	       memory_allow(f) &&
	       seccomp_rule_add_array(f, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
				      &own) == 0;
}

/* Read what libseccomp wrote to `fd`. */
static bool
filter_load(struct filter *ret, int fd)
{
	off_t size = lseek(fd, 0, SEEK_END);

	if (size <= 0 ||
	    size > (off_t)(FILTER_STEPS_MAX * sizeof(struct sock_filter)))
		return false;
	ret->len = (size_t)size / sizeof *ret->at;
	ret->at = calloc(ret->len, sizeof *ret->at);
	return ret->at && pread(fd, ret->at, (size_t)size, 0) == size;
}

bool
filter_apply(const struct filter *f)
{
	struct sock_fprog prog = {(unsigned short)f->len, f->at};

	for (size_t i = 0; i < f->len; i++)
		if (BPF_CLASS(f->at[i].code) == BPF_JMP &&
		    f->at[i].k == OWN_PID)
			f->at[i].k = (unsigned)getpid();
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog, 0, 0) == 0;
}

/* A process is killed by its number: -1 would be all that there are, and
 * numbers have less than 23 bits. Both are 32 bits wide, whatever is above. */
static bool
killing_allow(scmp_filter_ctx f)
{
	const uint64_t not_numbers = 0xffc00000;
	const struct scmp_arg_cmp when[] = {
		{0, SCMP_CMP_MASKED_EQ, not_numbers, 0},
		{1, SCMP_CMP_MASKED_EQ, UINT32_MAX, SIGKILL}};

	return seccomp_rule_add_array(f, SCMP_ACT_ALLOW, SCMP_SYS(kill), 2,
				      when) == 0;
}

/* It ends its workers, itself by abort(), and limits itself. */
static bool
zygote_fill(scmp_filter_ctx f)
{
	return reading_allow(f) &&
	       rules_add(f, SCMP_ACT_ALLOW, CALLS(forking)) &&
	       killing_allow(f) &&
	       allow_when(f, SCMP_SYS(tgkill), 2, UINT32_MAX, SIGABRT) &&
	       allow_when(f, SCMP_SYS(prlimit64), 0, UINT32_MAX, 0);
}

static bool
setter_fill(scmp_filter_ctx f)
{
	return reading_allow(f) && memory_allow(f) &&
	       allow_when(f, SCMP_SYS(tgkill), 2, UINT32_MAX, SIGABRT);
}

/* What they lack is "not there", for which C libraries know another way. */
static const struct {
	uint32_t otherwise;
	bool (*fill)(scmp_filter_ctx f);
} kinds[] = {[FILTER_WORKER] = {SCMP_ACT_TRAP, worker_fill},
	     [FILTER_SETTER] = {SCMP_ACT_ERRNO(ENOSYS), setter_fill},
	     [FILTER_ZYGOTE] = {SCMP_ACT_ERRNO(ENOSYS), zygote_fill}};

/* Out of memory, libseccomp 2.5 never comes back. */
static void
compile_within(time_t seconds)
{
	const struct itimerval most = {.it_value.tv_sec = seconds};

	setitimer(ITIMER_VIRTUAL, &most, NULL);
}

bool
filter_compile(enum filter_kind kind, struct filter *ret)
{
	enum { SECONDS = 5 };
	scmp_filter_ctx f = seccomp_init(kinds[kind].otherwise);
	int fd = memfd_create("filter", MFD_CLOEXEC);
	bool done;

	compile_within(SECONDS);
	/* As a tree of numbers: the kernel tries each once for each process. */
	if (f)
		seccomp_attr_set(f, SCMP_FLTATR_CTL_OPTIMIZE, 2);
	done = f && fd >= 0 && kinds[kind].fill(f) &&
	       seccomp_export_bpf(f, fd) == 0 && filter_load(ret, fd);
	compile_within(0);
	if (fd >= 0)
		close(fd);
	seccomp_release(f);
	return done;
}

bool
filter_strict(void)
{
	static const int ioctl_too[] = {SCMP_SYS(ioctl)};
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_ALLOW);
	bool done = f && rules_add(f, SCMP_ACT_TRAP, CALLS(opening)) &&
		    rules_add(f, SCMP_ACT_TRAP, CALLS(looking)) &&
		    rules_add(f, SCMP_ACT_TRAP, CALLS(ioctl_too)) &&
		    seccomp_load(f) == 0;

	seccomp_release(f);
	return done;
}

char *
filter_name(int call)
{
	return seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, call);
}
#else
bool
filter_there(void)
{
	return false;
}

bool
filter_compile(enum filter_kind kind, struct filter *ret)
{
	(void)kind;
	*ret = (struct filter){0};
	return true;
}

bool
filter_apply(const struct filter *f)
{
	(void)f;
	return true;
}

bool
filter_strict(void)
{
	return true;
}

char *
filter_name(int call)
{
	(void)call;
	return NULL;
}
#endif
