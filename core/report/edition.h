/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edition: a report's Markdown as one HTML file that needs nothing else: no
 * script, no request, style and figures within. From the same tree and by the
 * same drawing as the PDF.
 *
 *	struct edition_style style = {
 *		.title = STR("NISC: what is known"), .css = css,
 *	};
 *	if (report_html(a, markdown, &style, &bytes, err) < 0)
 *		return -1;
 *
 * A citation's mark `[3](#cite-3)` opens, below its line or in the margin, a
 * note with the passage, who says it, and ways on: back to the mark, to the
 * entry in the appendix, to the live page. A note is hidden until its mark is
 * followed (:target of CSS). Under the heading `cite 3` the passage
 * stands in what surrounds it in the kept article, under `capture 2` the ways
 * to the passages that are cited from it. Without `cites` marks lead to those
 * headings.
 *
 * The file is well-formed XML as well as HTML. A Content Security Policy lets
 * nothing load and no style apply but its own, known by its digest.
 */
#ifndef REPORT_EDITION_H
#define REPORT_EDITION_H

#include "base/err.h"
#include "base/str.h"

enum { EDITION_CSS_MAX = 1 << 20 /* bytes */ };

/* edition_cite: a citation, as the ledger has it. */
struct edition_cite {
	struct str holders, publisher, stance, language;
	struct str published; /* RFC 3339 */
	struct str url;
	struct str quote; /* empty: the page as a whole */
	struct str prefix, suffix;
	bool cut; /* the page's text begins before the prefix */
};

struct edition_cites {
	struct edition_cite *at; /* citation n is at[n - 1] */
	size_t len, cap;
};

/* edition_style: what is not in the Markdown. */
struct edition_style {
	struct str title;    /* else the first heading */
	struct str tlp;	     /* TLP 2.0; may be empty */
	struct str language; /* BCP 47; "en" when empty */
	struct str author, generator;
	struct edition_cites cites; /* may be empty */
	struct str css;
	struct strs fonts; /* files, to measure texts of figures with */
};

/* report_html: In: markdown, UTF-8 (bad bytes become U+FFFD)
 * Out:    the same bytes for the same input, style and fonts
 * Errors: ERR_LIMIT above PDF_INPUT_MAX or EDITION_CSS_MAX; ERR_FORMAT for an
 *         unknown TLP label, and for a style that would end its element
 * Owner:  the bytes live in `a`
 * Cost:   linear in the input */
int report_html(struct arena *a, struct str markdown,
		const struct edition_style *style, struct str *ret,
		struct err *err);

#endif
