/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * setpdf: report_pdf from the command line, for pdf.sh.
 *	setpdf FILE.md FILE.pdf [a4|letter]
 * Alone it is no test and says so.
 */
#include <stdio.h>
#include <string.h>

#include "report/pdf.h"

static struct str
file_read(struct arena *a, const char *path)
{
	char *bytes = arena_alloc(a, PDF_INPUT_MAX + 1);
	FILE *f = fopen(path, "rb");
	size_t n = f ? fread(bytes, 1, PDF_INPUT_MAX + 1, f) : 0;

	if (f)
		fclose(f);
	return (struct str){bytes, n};
}

static int
file_write(const char *path, struct str bytes)
{
	FILE *f = fopen(path, "wb");
	size_t n = f ? fwrite(bytes.ptr, 1, bytes.len, f) : 0;

	if (!f || fclose(f) || n != bytes.len)
		return 1;
	return 0;
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str pdf, md;
	struct pdf_style style = {
		.tlp = STR("TLP:AMBER+STRICT"),
		.week = STR("2023-W35"),
		.subject = STR("What is known"),
		.date = STR("2023-09-04T12:00:00Z"),
		.ledger = STR("{\"statements\":[]}\n"),
	};

	if (argc < 3) {
		puts("1..0 # SKIP a tool of pdf.sh");
		return 0;
	}
	if (argc > 3 && !strcmp(argv[3], "letter"))
		style.paper = PDF_LETTER;
	md = file_read(&a, argv[1]);
	if (report_pdf(&a, md, &style, &pdf, &err) < 0) {
		fprintf(stderr, "%s\n", err.msg);
		return 1;
	}
	return file_write(argv[2], pdf);
}
