/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * belong: what belongs to a source and lies somewhere else: its cases and its
 * manual, beside the file in a project, or where those that are shipped have
 * theirs.
 */
#ifndef KIT_BELONG_H
#define KIT_BELONG_H

#include "base/str.h"

/* belong_cases: a folder; of "x/NAME.so", "x/NAME.site" or NAME the first that
 * is there: x/cases/NAME, x/cases, and in the data folder sites/cases/NAME and
 * plugins/NAME/cases. Where there is none, x/cases, as it should be.
 * belong_manual: osbrief-NAME.7 beside the cases, the file, in the data folder
 * or where manuals are installed, packed or not; of a file that is no plugin,
 * that of its reader, which its ending names. Empty where there is none.
 * Owner: `a`; both are NUL-ended */
struct str belong_cases(struct arena *a, struct str source, struct str data);
struct str belong_manual(struct arena *a, struct str source, struct str cases,
			 struct str data);

#endif
