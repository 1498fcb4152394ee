/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tracks: what a later issue needs to know a key finding again. */
#ifndef BRIEF_TRACKS_H
#define BRIEF_TRACKS_H

#include "brief/compose.h"

/* tracks_compose: of the key findings. tracks_json, tracks_read: as they stand
 * in the ledger. Owner of the JSON: caller (json_decref). */
void tracks_compose(struct composer *c);
json_t *tracks_json(const struct tracks *in);
void tracks_read(struct arena *a, const json_t *in, struct tracks *ret);

#endif
