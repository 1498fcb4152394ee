/* SPDX-License-Identifier: GPL-3.0-or-later */
/* style: a page style by its name. */
#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

#include "report/pdf.h"
#include "report/template.h"

/* style_open: put the page style "NAME.style" into `io`: its looks, its fonts
 * behind those that are there, and its logo, which lies beside it.
 * Errors: ERR_SYSTEM, ERR_SETTING naming the file. Owner: the arena of `t` */
int style_open(struct templates *t, struct str name, struct pdf_style *io,
	       struct err *err);

#endif
