/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * install: where the running program stands, so that a project made by it can
 * name it on a line that works as it is copied: installed, installed where
 * neither shell nor pkg-config look, or not installed at all.
 */
#ifndef COMMAND_INSTALL_H
#define COMMAND_INSTALL_H

#include "base/str.h"

/* install: all empty but `program` where nothing needs to be said.
 * program:   what starts it, as a shell word or several: "osbrief"
 * pkgconfig: folder of osbrief.pc, or of osbrief-uninstalled.pc
 * macros:    folder of osbrief.m4 */
struct install {
	struct str program, pkgconfig, macros;
};

/* install_find: In: `self`, the program's file, an absolute path;
 *         `data`, the folder given by --data-dir, and `dirs`, those of
 *         --source-dir; may be empty
 * Owner:  `a` */
struct install install_find(struct arena *a, struct str self, struct str data,
			    const struct strs *dirs);

/* install_self: the running program's file; empty where the system does not
 * tell. */
struct str install_self(struct arena *a);

#endif
