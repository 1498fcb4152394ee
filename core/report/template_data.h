/* SPDX-License-Identifier: GPL-3.0-or-later */
/* template_data: what templates get beside the ledger. */
#ifndef REPORT_TEMPLATE_DATA_H
#define REPORT_TEMPLATE_DATA_H

#include "report/mustache.h"

/* template_data: a copy of the ledger with `say`, `section`, `finding`.
 * Errors: ERR_ABSENT when there is no such finding. Owner: caller */
json_t *template_data(const json_t *ledger, struct str finding,
		      struct err *err);

/* template_narrow: render once, and put into `data` what this document cites
 * (`cited`, `cited_captures`), which headings it has (`here` of pieces), and
 * where its citations are used. Errors: as mustache_render */
int template_narrow(const struct mustache *m, struct str text, json_t *data,
		    struct err *err);

#endif
