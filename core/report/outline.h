/* SPDX-License-Identifier: GPL-3.0-or-later */
/* outline: what helps a reader to find a place: bookmarks of the headings,
 * named destinations, link rectangles. */
#ifndef REPORT_OUTLINE_H
#define REPORT_OUTLINE_H

#include "report/brush.h"
#include "report/haru.h"

/* outline_bookmarks: one bookmark a heading but those of citations; a
 * heading is under the last one of a lower level. */
void outline_bookmarks(struct haru *h, const struct doc *d,
		       struct haru_obj *const *pages);

/* outline_names: a named destination for every slug. */
void outline_names(struct haru *h, const struct doc *d, struct haru_obj *names,
		   struct haru_obj *const *pages);

/* outline_link: the annotation of a link's rectangle. */
struct haru_obj *outline_link(struct haru *h, const struct doc *d,
			      const struct area *at,
			      struct haru_obj *const *pages);

#endif
