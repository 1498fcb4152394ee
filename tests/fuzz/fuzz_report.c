/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Markdown to PDF: bytes that begin and end as a PDF does, or an error. */
#include <stdlib.h>

#include "fuzz.h"
#include "report/pdf.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct pdf_style style = {.tlp = STR("TLP:CLEAR")};
	struct str out;
	struct err err;

	if (report_pdf(&a, (struct str){(const char *)bytes, len}, &style, &out,
		       &err) == 0 &&
	    (!str_starts(out, STR("%PDF-1.")) ||
	     !str_has(str_skip(out, out.len - 16), STR("%%EOF"))))
		abort();
	return 0;
}
