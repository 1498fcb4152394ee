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

/* mustache_tag: one piece of a parsed template. OPEN and INVERT know their
 * CLOSE; lines count from 1. */
enum mustache_kind {
	TAG_TEXT,
	TAG_VALUE,
	TAG_LITERAL,
	TAG_OPEN,
	TAG_INVERT,
	TAG_CLOSE,
	TAG_PARTIAL,
	TAG_COMMENT,
	TAG_DELIM
};

struct mustache_tag {
	enum mustache_kind kind;
	struct str text; /* bytes of TEXT, else the name */
	struct str indent;
	size_t close, line;
};

struct mustache_tags {
	struct mustache_tag *at;
	size_t len, cap;
};

/* mustache_parse: the pieces of a template, on failure those before it.
 * Owner: `a`; borrows `text`.
 * Errors: ERR_FORMAT with the line (section not closed, tag not closed),
 *         ERR_LIMIT. Cost: linear */
int mustache_parse(struct arena *a, struct str text, struct mustache_tags *ret,
		   struct err *err);

/* mustache: how to render. All callbacks receive `ctx`.
 * partial  text of a partial, valid until the rendering ends; returns false
 *          when there is none (it then renders as nothing). May be NULL.
 * escape   append `value` to `out`, made safe; `literal` is true for
 *          {{{triple}}} and {{&name}}. What `out` holds already may be
 *          looked at, never changed.
 * at       what is written next comes from this line of this template, whose
 *          name is empty for the one that was given. May be NULL.
 * value    what escape is called with next. May be NULL. */
struct mustache {
	bool (*partial)(void *ctx, struct str name, struct str *ret);
	void (*escape)(void *ctx, struct buf *out, struct str value,
		       bool literal);
	void *ctx;
	void (*at)(void *ctx, struct str name, size_t line);
	void (*value)(void *ctx, const json_t *value);
};

/* mustache_render: append the rendered `text` to `out`.
 * Errors: ERR_FORMAT with the line (section not closed, tag not closed),
 *         ERR_LIMIT
 * Cost:   linear in the output */
int mustache_render(const struct mustache *m, struct str text,
		    const json_t *data, struct buf *out, struct err *err);

#endif
