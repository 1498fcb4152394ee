/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * setting: texts of settings, NAME = VALUE, read by libconfuse, whose own
 * messages nobody sees: it has no place to hand them to.
 */
#ifndef BASE_SETTING_H
#define BASE_SETTING_H

#include <confuse.h>

#include "base/err.h"
#include "base/str.h"

/* setting_read: what a text sets of `opts`, which end with CFG_END().
 * Out:    for cfg_getstr and the like; NULL on failure
 * Owner:  the caller's, for cfg_free
 * Errors: ERR_SETTING with the line, and the nearest setting of one that does
 *         not exist, or how the line's setting is written; the library would
 *         put the environment's values for "${", so that is refused */
cfg_t *setting_read(struct arena *a, cfg_opt_t *opts, struct str text,
		    struct err *err);

#endif
