/* SPDX-License-Identifier: GPL-3.0-or-later */
/* editor: have a person edit a file. */
#ifndef EDITOR_H
#define EDITOR_H

#include "base/err.h"
#include "base/str.h"

/* editor_run: start `editor` on `path` and wait until it ends; what the
 * keyboard sends to stop it is the editor's alone.
 * In:     words between blanks: "code --wait". No shell is started: nothing
 *         that an editor's name needs is beyond words, and a shell would make
 *         a program of a variable that others may have set. A name with
 *         blanks or quotes in it goes into a script.
 * Errors: ERR_USAGE for a name that only a shell could read; ERR_SYSTEM when
 *         it cannot be started; ERR_REFUSED when it fails */
int editor_run(struct arena *a, struct str editor, const char *path,
	       struct err *err);

#endif
