/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lock: what a worker gives up before it touches a document. Used by
 * jail.c alone.
 */
#ifndef LOCK_H
#define LOCK_H

#include "base/str.h"

/* lock_down: give up everything but memory and the socket `fd`: descriptors,
 * files, network, processes, core dumps. What the kernel lacks is left out.
 * Builds with sanitizers or --disable-sandbox keep memory limit, Landlock and
 * filter off, and lock_level says so. Ends the process when a lock that the
 * kernel offers can't be applied. */
void lock_down(int fd);

/* lock_parent: die when the parent dies. */
void lock_parent(void);

/* lock_level: what lock_down applies here, in words. */
struct str lock_level(struct arena *a);

#endif
