/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mustache: logic-less templates over a jansson value.
 * Source: the Mustache specification 1.4 (mustache(5)), required modules;
 * lambdas and inheritance are left out.
 */
#ifndef REPORT_MUSTACHE_H
#define REPORT_MUSTACHE_H

#include "base/json.h"

enum {
	MUSTACHE_DEPTH_MAX = 64,	 /* open sections and partials */
	MUSTACHE_TEMPLATE_MAX = 1 << 20, /* bytes of one template */
	MUSTACHE_OUT_MAX = 128 << 20,	 /* bytes written */
};

/* mustache: how to render. Both callbacks receive `ctx`.
 * partial  text of a partial, valid until the rendering ends; returns false
 *          when there is none (it then renders as nothing). May be NULL.
 * escape   append `value` to `out`, made safe; `literal` is true for
 *          {{{triple}}} and {{&name}}. What `out` holds already may be
 *          looked at, never changed. */
struct mustache {
	bool (*partial)(void *ctx, struct str name, struct str *ret);
	void (*escape)(void *ctx, struct buf *out, struct str value,
		       bool literal);
	void *ctx;
};

/* mustache_render: append the rendered `text` to `out`.
 * Errors: ERR_FORMAT with the line (section not closed, tag not closed),
 *         ERR_LIMIT
 * Cost:   linear in the output */
int mustache_render(const struct mustache *m, struct str text,
		    const json_t *data, struct buf *out, struct err *err);

#endif
