/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * without ERRNO CALL... -- COMMAND...: the command, as on a kernel or in a
 * container that answers these system calls with that error.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_SECCOMP
#include <errno.h>
#include <seccomp.h>

static int
give_up(const char *what)
{
	perror(what);
	return 77;
}

int
main(int argc, char **argv)
{
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_ALLOW);
	int error, i;

	if (argc < 4 || !f)
		return give_up("without");
	error = strcmp(argv[1], "EPERM") ? ENOSYS : EPERM;
	for (i = 2; i < argc && strcmp(argv[i], "--"); i++)
		if (seccomp_rule_add(f, SCMP_ACT_ERRNO((unsigned)error),
				     seccomp_syscall_resolve_name(argv[i]),
				     0) < 0)
			return give_up(argv[i]);
	if (seccomp_load(f) < 0 || i + 1 >= argc)
		return give_up("without");
	execv(argv[i + 1], argv + i + 1);
	return give_up(argv[i + 1]);
}
#else
int
main(void)
{
	return 77;
}
#endif
