/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * admit: which of the files that were named, or stand in a folder that was,
 * are taken for pages.
 */
#ifndef COMMAND_ADMIT_H
#define COMMAND_ADMIT_H

#include "run.h"

struct page_files {
	struct page_file {
		struct str path;
		bool named; /* itself, not a folder that it is in */
	} * at;
	size_t len, cap;
};

/* page_files_add: the files that an argument stands for; "-" is standard
 * input.
 * Errors: those of file_list */
int page_files_add(struct arena *a, const char *arg, struct page_files *to,
		   struct err *err);

/* page_files_none: when the run has met no page and no gap, warn that none was
 * there, but `passed` files that were passed over. */
void page_files_none(const struct run *run, size_t passed);

/* admit_type: whether a capture is taken for a page; else `err` says what it
 * is. In a folder only HTML, XML and CSV are looked for, and what is none of
 * them is passed over; what was named, or has the name of a page, and is no
 * page is refused, and so are archives of pages.
 * admit_page: the same of a file, which is read. Parts of a page that browsers
 * save beside it, in "page_files", are passed over in a folder. */
enum admit { ADMIT_REFUSED, ADMIT_PASSED, ADMIT_PAGE };
enum admit admit_type(const struct page_file *f, const struct capture *c,
		      struct err *err);
enum admit admit_page(struct sources *from, struct arena *a,
		      const struct page_file *f, struct capture *ret,
		      struct err *err);

#endif
