/* SPDX-License-Identifier: GPL-3.0-or-later */
/* flow: the Markdown's tree (libcmark) as a row of blocks. */
#ifndef REPORT_FLOW_H
#define REPORT_FLOW_H

#include "report/doc.h"

/* flow_read: fill the blocks, links and anchors of `d`.
 * In:     markdown, valid UTF-8
 * Errors: ERR_FORMAT for an internal link without its heading
 * Cost:   linear; the tree is walked by cmark's iterator, so that depth
 *         costs nothing */
int flow_read(struct doc *d, struct str markdown, struct err *err);

#endif
