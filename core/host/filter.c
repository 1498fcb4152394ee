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
#include <unistd.h>

/* What a parser needs: memory, its socket, time, and to end. */
static const int allowed[] = {
	SCMP_SYS(read),		  SCMP_SYS(write),
	SCMP_SYS(readv),	  SCMP_SYS(writev),
	SCMP_SYS(recvfrom),	  SCMP_SYS(sendto),
	SCMP_SYS(recvmsg),	  SCMP_SYS(sendmsg),
	SCMP_SYS(recv),		  SCMP_SYS(send),
	SCMP_SYS(poll),		  SCMP_SYS(ppoll),
	SCMP_SYS(close),	  SCMP_SYS(fstat),
	SCMP_SYS(lseek),	  SCMP_SYS(brk),
	SCMP_SYS(munmap),	  SCMP_SYS(mremap),
	SCMP_SYS(madvise),	  SCMP_SYS(futex),
	SCMP_SYS(clock_gettime),  SCMP_SYS(gettimeofday),
	SCMP_SYS(getrandom),	  SCMP_SYS(getpid),
	SCMP_SYS(gettid),	  SCMP_SYS(getppid),
	SCMP_SYS(rt_sigaction),	  SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigreturn),	  SCMP_SYS(sched_yield),
	SCMP_SYS(exit),		  SCMP_SYS(exit_group),
	SCMP_SYS(restart_syscall)};

/* Asked for by C libraries on their own; told "no" rather than ended. */
static const int refused[] = {
	SCMP_SYS(open),	     SCMP_SYS(openat),	   SCMP_SYS(access),
	SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
	SCMP_SYS(stat),	     SCMP_SYS(readlinkat), SCMP_SYS(statx),
	SCMP_SYS(lstat),     SCMP_SYS(newfstatat), SCMP_SYS(ioctl),
	SCMP_SYS(getcwd),    SCMP_SYS(sysinfo),	   SCMP_SYS(uname)};
static const int refused_later[] = {SCMP_SYS(prctl), SCMP_SYS(prlimit64),
				    SCMP_SYS(sched_getaffinity)};

/* Of a zygote, which may read files, map code and fork. */
static const int forbidden[] = {SCMP_SYS(socket),
				SCMP_SYS(connect),
				SCMP_SYS(bind),
				SCMP_SYS(listen),
				SCMP_SYS(accept),
				SCMP_SYS(accept4),
				SCMP_SYS(execve),
				SCMP_SYS(execveat),
				SCMP_SYS(ptrace),
				SCMP_SYS(process_vm_readv),
				SCMP_SYS(setsid),
				SCMP_SYS(process_vm_writev),
				SCMP_SYS(tkill),
				SCMP_SYS(pidfd_send_signal),
				SCMP_SYS(rt_tgsigqueueinfo),
				SCMP_SYS(rt_sigqueueinfo),
				SCMP_SYS(unlink),
				SCMP_SYS(unlinkat),
				SCMP_SYS(rename),
				SCMP_SYS(renameat),
				SCMP_SYS(renameat2),
				SCMP_SYS(rmdir),
				SCMP_SYS(link),
				SCMP_SYS(linkat),
				SCMP_SYS(symlink),
				SCMP_SYS(symlinkat),
				SCMP_SYS(mkdir),
				SCMP_SYS(mkdirat),
				SCMP_SYS(mknod),
				SCMP_SYS(mknodat),
				SCMP_SYS(truncate),
				SCMP_SYS(creat),
				SCMP_SYS(chmod),
				SCMP_SYS(fchmod),
				SCMP_SYS(fchmodat),
				SCMP_SYS(chown),
				SCMP_SYS(fchown),
				SCMP_SYS(lchown),
				SCMP_SYS(fchownat),
				SCMP_SYS(utimensat),
				SCMP_SYS(setxattr),
				SCMP_SYS(lsetxattr),
				SCMP_SYS(fsetxattr),
				SCMP_SYS(removexattr),
				SCMP_SYS(mount),
				SCMP_SYS(umount2),
				SCMP_SYS(unshare),
				SCMP_SYS(setns),
				SCMP_SYS(bpf),
				SCMP_SYS(perf_event_open),
				SCMP_SYS(keyctl),
				SCMP_SYS(add_key),
				SCMP_SYS(request_key),
				SCMP_SYS(io_uring_setup),
				SCMP_SYS(userfaultfd),
				SCMP_SYS(openat2),
				SCMP_SYS(open_by_handle_at)};

/* Stands for the number of the worker's process in the compiled filter. */
enum { OWN_PID = 0x5eedface };

bool
filter_there(void)
{
	const unsigned kill = SECCOMP_RET_KILL_PROCESS;

	return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &kill) == 0;
}

static bool
rules_add(scmp_filter_ctx f, uint32_t action, const int *calls, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (seccomp_rule_add(f, action, calls[i], 0) < 0)
			return false;
	return true;
}

static bool
worker_fill(scmp_filter_ctx f)
{
	const struct scmp_arg_cmp own = {
		.arg = 0, .op = SCMP_CMP_EQ, .datum_a = OWN_PID};

	/* Memory, but never memory that can be executed; abort() in a
	 * parser shall show as SIGABRT, not SIGSYS. */
	return rules_add(f, SCMP_ACT_ALLOW, allowed,
			 sizeof allowed / sizeof *allowed) &&
	       rules_add(f, SCMP_ACT_ERRNO(EACCES), refused,
			 sizeof refused / sizeof *refused) &&
	       rules_add(f, SCMP_ACT_ERRNO(EACCES), refused_later,
			 sizeof refused_later / sizeof *refused_later) &&
	       seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
				SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) ==
		       0 &&
	       seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
				SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) ==
		       0 &&
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
filter_worker(struct filter *ret)
{
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_TRAP);
	int fd = memfd_create("filter", MFD_CLOEXEC);
	bool done;

	/* As a tree of numbers: the kernel tries each once for each worker. */
	if (f)
		seccomp_attr_set(f, SCMP_FLTATR_CTL_OPTIMIZE, 2);
	done = f && fd >= 0 && worker_fill(f) &&
	       seccomp_export_bpf(f, fd) == 0 && filter_load(ret, fd);

	if (fd >= 0)
		close(fd);
	seccomp_release(f);
	return done;
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

/* Opening for anything but reading. */
static bool
writing_forbid(scmp_filter_ctx f)
{
	static const uint64_t flags[] = {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC};

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
		const struct scmp_arg_cmp open = {1, SCMP_CMP_MASKED_EQ,
						  flags[i], flags[i]};
		const struct scmp_arg_cmp openat = {2, SCMP_CMP_MASKED_EQ,
						    flags[i], flags[i]};

		if (seccomp_rule_add_array(f, SCMP_ACT_ERRNO(EACCES),
					   SCMP_SYS(open), 1, &open) < 0 ||
		    seccomp_rule_add_array(f, SCMP_ACT_ERRNO(EACCES),
					   SCMP_SYS(openat), 1, &openat) < 0)
			return false;
	}
	return true;
}

bool
filter_zygote(void)
{
	/* It ends its workers, and itself by abort(). */
	const struct scmp_arg_cmp mild = {1, SCMP_CMP_NE, SIGKILL, 0};
	const struct scmp_arg_cmp other = {2, SCMP_CMP_NE, SIGABRT, 0};
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_ALLOW);
	bool done = f &&
		    rules_add(f, SCMP_ACT_ERRNO(EACCES), forbidden,
			      sizeof forbidden / sizeof *forbidden) &&
		    seccomp_rule_add_array(f, SCMP_ACT_ERRNO(EACCES),
					   SCMP_SYS(kill), 1, &mild) == 0 &&
		    seccomp_rule_add_array(f, SCMP_ACT_ERRNO(EACCES),
					   SCMP_SYS(tgkill), 1, &other) == 0 &&
		    writing_forbid(f) && seccomp_load(f) == 0;

	seccomp_release(f);
	return done;
}

bool
filter_strict(void)
{
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_ALLOW);
	bool done = f &&
		    rules_add(f, SCMP_ACT_TRAP, refused,
			      sizeof refused / sizeof *refused) &&
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
filter_worker(struct filter *ret)
{
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
filter_zygote(void)
{
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
