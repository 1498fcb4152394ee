/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CAPTURE_MEDIA_H
#define CAPTURE_MEDIA_H

#include "base/str.h"

/* media_type: of a file, by its first bytes, else by the ending of its name
 * (".gz" is passed over); empty when neither tells. */
struct str media_type(struct str bytes, struct str file);

#endif
