/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reuse: what earlier runs have read from the captures of a desk, and what
 * affairs came to, so that a brief reads new captures and merges the affairs
 * they belong to, and no others. Whatever is taken from here is what would be
 * made now: an entry goes by the capture's file (its place, size and times),
 * the program's own file, the plugins, the desk's settings for them and the
 * tables of names; when one of those changes, everything is made anew.
 * Without /proc nothing is kept.
 */
#ifndef REUSE_H
#define REUSE_H

#include "capture/cache.h"
#include "capture/store.h"
#include "desk.h"
#include "made.h"
#include "run.h"

struct reuse {
	struct cache *cache; /* NULL: nothing is kept */
	struct str maker;    /* digest of program, plugins, settings, names */
	struct str desk;
	const struct memo *memo; /* the cache as merging sees it; or NULL */
};

/* reuse_open: under the store's lock, after run_names.
 * reuse_close: keep what was made. */
void reuse_open(const struct run *run, struct arena *a, const struct desk *desk,
		const struct sources *from, struct reuse *ret);
void reuse_close(struct reuse *r);
#define AUTO_REUSE __attribute__((cleanup(reuse_close))) struct reuse

/* reuse_key: the key of a capture. Cost: one look at its file.
 * reuse_get: what was made under `ret->key`, each claim through the verbatim
 * gate again. reuse_put: keep it. */
struct str reuse_key(const struct reuse *r, struct arena *a,
		     const struct stored *c);
bool reuse_get(const struct reuse *r, struct arena *a, struct made *ret);
void reuse_put(const struct reuse *r, const struct made *in);

#endif
