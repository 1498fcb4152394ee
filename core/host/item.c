/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host.h"

#include "base/vec.h"

json_t *
item_json(const struct item *in)
{
	json_t *o = json_object();

	json_set_text(o, "source", in->source);
	json_set_text(o, "url", in->url);
	json_set_text(o, "title", in->title);
	json_set_text(o, "published", in->published);
	json_set_text(o, "summary", in->summary);
	return o;
}

struct item
item_from_json(struct arena *a, const json_t *o)
{
	return (struct item){
		.source = json_get_text(a, o, "source"),
		.url = json_get_text(a, o, "url"),
		.title = json_get_text(a, o, "title"),
		.published = json_get_text(a, o, "published"),
		.summary = json_get_text(a, o, "summary"),
	};
}
