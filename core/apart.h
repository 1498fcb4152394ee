/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * apart: the libraries that set a report (libcmark, libharu, HarfBuzz, and the
 * readers of fonts and templates), each time in a process of its own that can
 * read fonts or templates, whichever it needs, and do nothing else. What breaks
 * in one costs that edition, with its reason; what it makes comes back as
 * bytes.
 *
 * Each as the function of report/ whose name it has. Errors: also those of
 * jail_once. Cost: a fork of this process above the setting itself.
 */
#ifndef APART_H
#define APART_H

#include "report/edition.h"
#include "report/pdf.h"
#include "report/template.h"
#include "report/txt.h"

int apart_markdown(struct arena *a, const struct templates *t, struct str name,
		   json_t *data, struct str *ret, struct err *err);
int apart_pdf(struct arena *a, struct str markdown,
	      const struct pdf_style *style, struct str *ret, struct err *err);
int apart_html(struct arena *a, struct str markdown,
	       const struct edition_style *style, struct str *ret,
	       struct err *err);
int apart_text(struct arena *a, struct str markdown, struct str tlp,
	       struct str *ret, struct err *err);

#endif
