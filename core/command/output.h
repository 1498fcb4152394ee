/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * output: a file that the person named, whose ending says what it is to be.
 */
#ifndef COMMAND_OUTPUT_H
#define COMMAND_OUTPUT_H

#include "run.h"

/* output_check: does an edition have that ending? An empty name is standard
 * output, and Markdown.
 * Errors: ERR_USAGE, with the endings that there are */
int output_check(struct str name, struct err *err);

/* output_make: the edition of `sheet` that the name's ending asks for. */
int output_make(struct run *run, struct arena *a, struct str name,
		const struct sheet_source *sheet, struct str *ret,
		struct err *err);

#endif
