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
