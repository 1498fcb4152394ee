/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pdf: a report's Markdown set as pages. The Markdown is read by libcmark,
 * shaped by HarfBuzz, broken into lines by the Knuth-Plass method and
 * written by libharu. All in memory: the caller writes the bytes to a file.
 *
 *	struct pdf_style style = {
 *		.title = STR("NISC: what is known"),
 *		.tlp = STR("TLP:AMBER"),
 *		.ledger = ledger,
 *	};
 *	if (report_pdf(a, markdown, &style, &bytes, err) < 0)
 *		return err_in(err, "week %.*s", STR_ARG(week));
 *
 * Conventions of the Markdown (all of it plain CommonMark):
 * - `[3](#cite-3)` jumps to the heading whose slug is `cite-3`; the slug is
 *   GitHub's: ASCII in lower case, blanks as hyphens, punctuation dropped,
 *   "-1", "-2" ... after the second heading of the same text;
 * - a heading `cite n` gets links back to every page that mentions it;
 * - http, https and mailto addresses are links, any other scheme is text;
 * - a fenced block with the info string `table` is a table: cells between
 *   tabs, the first line is the head and is repeated on each page; a cell
 *   that holds `[3]` links to `cite-3` when that heading exists;
 * - a fenced block with the info string `note a` is a note at the foot of
 *   the page on which `[a](#note-a)` marks it (foot.h);
 * - a fenced block with the info string `figure` is drawn (draw.h): a line
 *   with its kind and caption, then rows as in a table; a kind that is not
 *   known, and what is too large to draw, is set as that table;
 * - raw HTML and images are printed as the text they are.
 * Bidirectional controls and other invisible characters are not printed.
 */
#ifndef REPORT_PDF_H
#define REPORT_PDF_H

#include "base/err.h"
#include "base/str.h"

enum {
	PDF_INPUT_MAX = 32 << 20,  /* bytes of Markdown: 13,000 pages */
	PDF_LEDGER_MAX = 256 << 20 /* bytes of attachment */
};

enum pdf_paper { PDF_A4, PDF_LETTER };

/* pdf_standard: what the file says of itself beyond being PDF. Every file is
 * made by the same rules; tests/e2e/pdf_rules.py has them, and whatever a
 * file claims it has been checked for on the tests' reports. */
enum pdf_standard {
	PDF_UA1, /* PDF 1.7, PDF/UA-1: ISO 14289-1 */
	PDF_A3U, /* the same and PDF/A-3u: ISO 19005-3 */
	PDF_A1B	 /* PDF 1.4, PDF/A-1b: ISO 19005-1; holds no ledger */
};

/* pdf_standard_of: of "", "1b" or "3u". Errors: ERR_USAGE */
int pdf_standard_of(struct str name, enum pdf_standard *ret, struct err *err);

struct looks;

/* pdf_style: what is not in the Markdown. Empty text leaves its part out. */
struct pdf_style {
	struct str title;    /* document title; else the first heading */
	struct str subject;  /* Info and XMP */
	struct str week;     /* "2023-W35", running head */
	struct str tlp;	     /* "TLP:AMBER", "TLP:AMBER+STRICT" ...; TLP 2.0 */
	struct str language; /* BCP 47; "en" when empty */
	struct str author, creator, producer;
	struct str date; /* RFC 3339; no date in the file when empty */
	enum pdf_paper paper;
	const struct looks *looks; /* instead of the paper's; may be NULL */
	struct str logo;	   /* PNG bytes, on the first page */
	enum pdf_standard standard;
	struct str ledger;	  /* JSON bytes to attach, but in PDF_A1B */
	struct str ledger_name;	  /* "ledger.json" when empty; no slash */
	struct str edition;	  /* name of the HTML edition that will lie
				   * beside the file: headings `cite n` link
				   * to theirs in it; else empty */
	struct strs fonts;	  /* font files (fontrole.h), tried before
				   * the known ones */
	struct strs font_dirs;	  /* folders searched before the known ones */
	struct strs *ret_missing; /* when given: a line, in the caller's arena,
				   * for each character that no font has and
				   * that is printed as U+FFFD */
	struct str *ret_layout;	  /* when given: where each line was put
				   * (dump.h), in the caller's arena */
};

/* report_pdf: set `markdown` as a PDF.
 * In:     markdown, UTF-8 (bad bytes are printed as U+FFFD)
 * Out:    ret_bytes, a whole file; the same for the same input, style and
 *         fonts, whatever the clock, zone, locale or folder
 *         A character that no font has is printed as U+FFFD
 * Errors: ERR_LIMIT above a limit; ERR_FORMAT for Japanese without a font
 *         for it (line of the Markdown), an internal link with no
 *         heading, an unknown TLP label, a name with a slash; ERR_SYSTEM when
 *         no text font is found (the message lists what was looked for)
 * Owner:  the bytes live in `a`
 * Cost:   linear in the input; about 2 ms a page */
int report_pdf(struct arena *a, struct str markdown,
	       const struct pdf_style *style, struct str *ret_bytes,
	       struct err *err);

#endif
