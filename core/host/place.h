/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * place: where a text stands in a page, as somebody writes it who writes no
 * C: the language of the services `place` and `take`.
 */
#ifndef HOST_PLACE_H
#define HOST_PLACE_H

#include "article/select.h"
#include "osbrief/source.h"

enum { PLACE_TEXTS_MAX = 100 };

enum place_kind { PLACE_ELEMENT, PLACE_META, PLACE_LD, PLACE_JSON };

struct place {
	enum place_kind kind;
	struct str select; /* of an element or a script */
	struct str name;   /* of an attribute, a meta tag or a JSON-LD type;
			      may be empty */
	struct str path;   /* into JSON */
};

/* place_parse: compile; texts point into `s`.
 * Errors: ERR_FORMAT, ERR_LIMIT: what was wanted */
int place_parse(struct str s, struct place *ret, struct err *err);

/* service_place: fill its part of the table. */
void service_place(struct osb_host *table);

#endif
