/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/tracks.h"

#include "base/vec.h"

static void
track_add(struct composer *c, size_t finding)
{
	const struct finding *f = &c->in->findings->at[finding];
	struct track *t = vec_add(c->arena, &c->out->tracks);

	t->id = f->id;
	t->week = c->in->head.week;
	if (c->in->identities && c->in->identities[finding].week.len)
		t->week = c->in->identities[finding].week;
	for (size_t i = 0; i < f->claims.len; i++)
		*vec_add(c->arena, &t->keys) =
			keep_key(c->arena, claim_article(c, f->claims.at[i]),
				 claim_at(c, f->claims.at[i]));
}

void
tracks_compose(struct composer *c)
{
	for (size_t i = 0; i < c->key.len; i++)
		track_add(c, c->key.at[i]);
}

json_t *
tracks_json(const struct tracks *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->len; i++) {
		json_t *o = json_object(), *keys = json_array();

		json_set_text(o, "id", in->at[i].id);
		json_set_text_if(o, "week", in->at[i].week);
		for (size_t k = 0; k < in->at[i].keys.len; k++)
			json_array_append_new(keys,
					      json_text(in->at[i].keys.at[k]));
		json_object_set_new(o, "claims", keys);
		json_array_append_new(list, o);
	}
	return list;
}

void
tracks_read(struct arena *a, const json_t *in, struct tracks *ret)
{
	const json_t *item;
	size_t i;

	json_array_foreach(in, i, item)
	{
		const json_t *keys = json_object_get(item, "claims");
		struct track *t = vec_add(a, ret);

		t->id = json_get_text(a, item, "id");
		t->week = json_get_text(a, item, "week");
		for (size_t k = 0; k < json_array_size(keys); k++)
			*vec_add(a, &t->keys) =
				json_to_str(a, json_array_get(keys, k));
	}
}
