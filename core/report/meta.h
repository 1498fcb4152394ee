/* SPDX-License-Identifier: GPL-3.0-or-later */
/* meta: what a PDF says about itself, and the ledger inside it. */
#ifndef REPORT_META_H
#define REPORT_META_H

#include "report/doc.h"
#include "report/haru.h"

/* meta_write: Info, XMP, language, viewer preferences, page labels. */
void meta_write(struct haru *h, const struct doc *d);

/* meta_attach: the ledger as an embedded file, listed in `names`. */
void meta_attach(struct haru *h, const struct doc *d, struct haru_obj *names);

/* meta_xmp: the XMP packet (ISO 16684-1). */
struct str meta_xmp(struct arena *a, const struct doc *d);

/* meta_date: "D:20230904120000+09'00'" of an RFC 3339 date; empty when it is
 * not one. */
struct str meta_date(struct arena *a, struct str rfc3339);

#endif
