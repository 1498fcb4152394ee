/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/output.h"

typedef int edition_fn(struct run *run, struct arena *a,
		       const struct sheet_source *sheet, struct str *ret,
		       struct err *err);

static int
markdown_make(struct run *run, struct arena *a,
	      const struct sheet_source *sheet, struct str *ret,
	      struct err *err)
{
	(void)run;
	(void)a;
	(void)err;
	*ret = sheet->markdown;
	return 0;
}

static int
html_make(struct run *run, struct arena *a, const struct sheet_source *sheet,
	  struct str *ret, struct err *err)
{
	return run_html(run, a, sheet, ret, err);
}

static int
txt_make(struct run *run, struct arena *a, const struct sheet_source *sheet,
	 struct str *ret, struct err *err)
{
	(void)run;
	return run_txt(a, sheet, ret, err);
}

static const struct edition {
	struct str ending;
	edition_fn *make;
} editions[] = {{STR_INIT(".md"), markdown_make},
		{STR_INIT(".pdf"), run_pdf},
		{STR_INIT(".html"), html_make},
		{STR_INIT(".txt"), txt_make}};

static const struct edition *
edition_of(struct str name)
{
	for (size_t i = 0; i < COUNT(editions); i++)
		if (str_ends(name, editions[i].ending))
			return &editions[i];
	return name.len ? NULL : editions;
}

int
output_check(struct str name, struct err *err)
{
	if (edition_of(name))
		return 0;
	return err_set(err, ERR_USAGE,
		       "--output=%.*s: the name has to end in .md, .pdf, "
		       ".html or .txt",
		       STR_ARG(name));
}

int
output_make(struct run *run, struct arena *a, struct str name,
	    const struct sheet_source *sheet, struct str *ret, struct err *err)
{
	const struct edition *e = edition_of(name);

	return e ? e->make(run, a, sheet, ret, err) : output_check(name, err);
}
