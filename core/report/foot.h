/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * foot: notes at the foot of the page. In the Markdown a note is a fenced
 * block, its mark a link to it, so that other programs show both:
 *
 *	The office "may" have lost mails.[a](#note-a)
 *
 *	```note a
 *	In Japanese 可能性がある; see [3].
 *	```
 *
 * A note begins on the page of its first mark and may end on the next.
 */
#ifndef REPORT_FOOT_H
#define REPORT_FOOT_H

#include "report/doc.h"

/* foot_add: the note `name`, whose block is the last one; its label leads
 * back to the mark. Returns the link of the label, 1 + index. */
size_t foot_add(struct doc *d, struct str name, size_t line);

/* foot_find: 1 + index of the note of a link's target "note-a"; 0 none. */
size_t foot_find(const struct doc *d, struct str target);

/* foot_resolve: find the note of each link to one. Errors: ERR_FORMAT for
 * two of a name, and for one without a mark. */
int foot_resolve(struct doc *d, struct err *err);

/* foot_marks: which slot each note is first marked on, and d->marked, the
 * notes in the order of their marks. Cost: linear. */
void foot_marks(struct doc *d);

#endif
