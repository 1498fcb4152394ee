/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kit: the check of a source, for its writer and for whoever packages it:
 * its data, its manual, its cases, then thousands of pages that nobody meant.
 */
#ifndef KIT_KIT_H
#define KIT_KIT_H

#include "host.h"
#include "kit/sheet.h"

enum {
	KIT_INPUTS = 10000,
	KIT_REFUSALS_MAX = 2000,
	KIT_LEAK_TIMES = 12,
	KIT_PAGE_MS = 100,    /* a hostile page may take, in the middle; about
				 one is usual */
	KIT_PAGES_TIMED = 100 /* after which that is known */
};

/* kit: what is checked.
 * source: its path, or the name of a loaded one
 * data:   the data folder, which has cases of what is shipped
 * cases:  a folder as in kit/cases.h; empty: as in kit/belong.h
 * manual: its page; empty: the same
 * others: a folder with pages of other sites; may be empty
 * keep:   a folder to write the hostile pages to that the source does not
 *         stand, as N.html; empty: nowhere
 * inputs: hostile pages; at least those that are always there
 * update: write what the cases want anew */
struct kit {
	struct host_config config;
	struct str source, data, cases, manual, others, keep;
	size_t inputs;
	bool update;
};

/* kit_check: all checks, in order, a line each on the sheet.
 * Out:    `name` of the source, as it calls itself
 * Errors: what is wrong with the request (no cases, no such file). What is
 *         wrong with the source is a fault on the sheet
 * Cost:   about 1 ms a hostile page and core */
int kit_check(const struct kit *in, struct sheet *s, struct str *ret_name,
	      struct err *err);

#endif
