/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Markdown to PDF, HTML and text: each begins and ends as it must, or is an
 * error. */
#include <stdlib.h>

#include "fuzz.h"
#include "report/edition.h"
#include "report/pdf.h"
#include "report/txt.h"

static void
edition_make(struct str md)
{
	static struct edition_cite cite = {.quote = STR_INIT("a"),
					   .prefix = STR_INIT("b\n\n")};
	AUTO_ARENA a = {0};
	struct edition_style style = {.cites = {&cite, 1, 1}};
	struct str out;
	struct err err;

	if (report_html(&a, md, &style, &out, &err) == 0 &&
	    (!str_starts(out, STR("<!DOCTYPE html>\n")) ||
	     !str_ends(out, STR("</html>\n")) || str_has(out, STR("<script"))))
		abort();
	if (report_text(&a, md, STR(""), &out, &err) == 0 &&
	    str_has(out, STR("\x1b")))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct pdf_style style = {.tlp = STR("TLP:CLEAR")};
	struct str out;
	struct err err;

	edition_make((struct str){(const char *)bytes, len});
	if (report_pdf(&a, (struct str){(const char *)bytes, len}, &style, &out,
		       &err) == 0 &&
	    (!str_starts(out, STR("%PDF-1.")) ||
	     !str_has(str_skip(out, out.len - 16), STR("%%EOF"))))
		abort();
	return 0;
}
