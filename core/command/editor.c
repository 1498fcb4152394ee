/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/editor.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/vec.h"

enum { WORDS_MAX = 32 };

extern char **environ;

static int
words_cut(struct arena *a, struct str editor, const char *path, char **argv,
	  struct err *err)
{
	static const char special[] = "|&;<>()$`\\\"'*?[]#~%\n";
	size_t n = 0;

	for (size_t i = 0; i < editor.len; i++)
		if (strchr(special, editor.ptr[i]))
			return err_set(err, ERR_USAGE,
				       "editor \"%.*s\": no shell is started; "
				       "wanted a program and words, or a "
				       "script, or --file",
				       STR_ARG(editor));
	editor = str_trim(editor);
	while (editor.len && n < WORDS_MAX) {
		argv[n++] = str_c(a, str_cut(editor, STR(" "), &editor));
		editor = str_trim(editor);
	}
	if (editor.len || !n)
		return err_set(err, ERR_USAGE,
			       "editor: no name, or more than "
			       "%d words",
			       WORDS_MAX);
	argv[n++] = str_c(a, str_from(path));
	argv[n] = NULL;
	return 0;
}

/* The editor gets the signals that we leave alone while it runs. */
static int
spawn(char **argv, const sigset_t *ours, pid_t *ret)
{
	posix_spawnattr_t attr;
	sigset_t back;
	int bad;

	sigemptyset(&back);
	sigaddset(&back, SIGINT);
	sigaddset(&back, SIGQUIT);
	sigaddset(&back, SIGXFSZ);
	bad = posix_spawnattr_init(&attr);
	if (bad)
		return bad;
	posix_spawnattr_setsigdefault(&attr, &back);
	posix_spawnattr_setsigmask(&attr, ours);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF |
						POSIX_SPAWN_SETSIGMASK);
	bad = posix_spawnp(ret, argv[0], NULL, &attr, argv, environ);
	posix_spawnattr_destroy(&attr);
	return bad;
}

static int
wait_for(pid_t pid)
{
	int status = -1;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

int
editor_run(struct arena *a, struct str editor, const char *path,
	   struct err *err)
{
	char *argv[WORDS_MAX + 2];
	struct sigaction ignore = {.sa_handler = SIG_IGN}, was_int, was_quit;
	sigset_t ours;
	pid_t pid;
	int bad, status = 0;

	if (words_cut(a, editor, path, argv, err) < 0)
		return -1;
	sigprocmask(SIG_SETMASK, NULL, &ours);
	sigaction(SIGINT, &ignore, &was_int);
	sigaction(SIGQUIT, &ignore, &was_quit);
	bad = spawn(argv, &ours, &pid);
	if (!bad)
		status = wait_for(pid);
	sigaction(SIGINT, &was_int, NULL);
	sigaction(SIGQUIT, &was_quit, NULL);
	if (bad)
		return err_set(err, ERR_SYSTEM, "editor %s: %s", argv[0],
			       strerror(bad));
	if (status)
		return err_set(err, ERR_REFUSED,
			       "editor %s failed: nothing is stored", argv[0]);
	return 0;
}
