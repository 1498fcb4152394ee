/* SPDX-License-Identifier: GPL-3.0-or-later */
/* index: what the store's index has to know of a capture's articles. */
#ifndef INDEX_H
#define INDEX_H

#include "capture/store.h"
#include "run.h"

/* index_heads: of the articles that were read from a capture. */
void index_heads(struct arena *a, const struct articles *in, struct heads *ret);

/* index_refresh: read those captures of which the index knows nothing: it was
 * made again, or a run was cut off between log and index.
 * Errors: ERR_SYSTEM. What cannot be read is told, and is no error. */
int index_refresh(struct run *run, struct sources *from, struct store *store,
		  struct err *err);

#endif
