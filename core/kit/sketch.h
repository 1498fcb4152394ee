/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sketch: a first site file for the site of a saved page: what the rules
 * common to all pages find in it, as selectors.
 */
#ifndef KIT_SKETCH_H
#define KIT_SKETCH_H

#include "base/buf.h"
#include "capture/capture.h"

/* sketch_make: the text of a site file.
 * In:     a page; any bytes. domain: its host, when it is told from outside;
 *         may be empty
 * Out:    one line a field that an element of the page holds, under selectors
 *         that look as if they would outlive the page and give just what the
 *         common rules read there; what was not found is a comment. Without an
 * address the domain is a comment, too. Owner:  the buffer's arena */
void sketch_make(const struct capture *in, struct str domain, struct buf *out);

#endif
