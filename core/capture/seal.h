/* SPDX-License-Identifier: GPL-3.0-or-later */
/* seal: what holds a store's log and index together between two runs. */
#ifndef CAPTURE_SEAL_H
#define CAPTURE_SEAL_H

#include "capture/custody.h"

enum { SEAL_BYTES_MAX = 4096 };

/* seal_text: what seal.json has to hold, byte for byte.
 * Errors: ERR_SYSTEM when the index can't be read */
int seal_text(struct arena *a, struct str dir, const struct custody *c,
	      struct str *ret, struct err *err);

/* seal_log: is the log the one that was sealed? A run that writes would else
 * seal what somebody cut off or put back. No seal: there is nothing to tell.
 * Errors: ERR_FORMAT when it is not */
int seal_log(struct arena *a, struct str dir, const struct custody *c,
	     struct err *err);

/* seal_strays: files below captures/ that the log does not know, sorted. */
int seal_strays(struct arena *a, struct str dir, const struct custody *c,
		struct strs *ret, struct err *err);

#endif
