/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * manual: a source's data and its manual page, held against each other.
 */
#ifndef KIT_MANUAL_H
#define KIT_MANUAL_H

#include "host.h"
#include "kit/sheet.h"

/* metadata_check: what every source has to say of itself is there and makes
 * sense: summary, version, publisher and hosts (or its own `match`), language
 * and zone that are known, selectors and rules that can be read, parameters
 * with a help and a default of their kind. */
void metadata_check(struct sheet *s, const struct loaded *l);

/* manual_check: an mdoc page osbrief-NAME(7) with an item for each parameter,
 * under PARAMETERS, that tells its default; and with none that is not there.
 * In: the page's text; any bytes */
void manual_check(struct sheet *s, const struct loaded *l, struct str page);

#endif
