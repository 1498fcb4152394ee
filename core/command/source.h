/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * source: what `osbrief source WORD` does, beside list and info.
 */
#ifndef COMMAND_SOURCE_H
#define COMMAND_SOURCE_H

#include "run.h"

/* source_new: the project of a new source, from the files of the folder
 * templates/source, or with --site a site file from a saved page.
 * source_new_site: the latter. source_check: kit/kit.h.
 * Errors: ERR_USAGE; ERR_REFUSED from source_check when the source is at
 * fault */
int source_new(struct run *run, struct err *err);
int source_new_site(struct run *run, struct err *err);
int source_check(struct run *run, struct err *err);

#endif
