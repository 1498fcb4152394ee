/* SPDX-License-Identifier: GPL-3.0-or-later */
/* origin_name: how an origin is called that has no name of its own: by whom
 * it is known. Names of origins are compared, so they are made in one way. */
#ifndef FINDING_ORIGIN_NAME_H
#define FINDING_ORIGIN_NAME_H

#include "base/str.h"

enum origin_form {
	ORIGIN_NAMED,
	ORIGIN_VIA,   /* "unnamed sources via Financial Times" */
	ORIGIN_AT,    /* "unnamed sources at NISC" */
	ORIGIN_NOBODY /* "nobody named, in Financial Times" */
};

/* origin_called: the name of that form. origin_form_of: the reverse, with
 * whom it is known by. */
struct str origin_called(struct arena *a, enum origin_form form, struct str of);
enum origin_form origin_form_of(struct str name, struct str *ret_of);

#endif
