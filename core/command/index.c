/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/index.h"

#include "base/vec.h"

void
index_heads(struct arena *a, const struct articles *in, struct heads *ret)
{
	for (size_t i = 0; i < in->len; i++) {
		const struct article *t = &in->at[i];

		*vec_add(a, ret) = (struct head){
			.id = t->id,
			.capture = t->capture,
			.source = t->source,
			.publisher = t->publisher,
			.title = t->title,
			.url = t->url,
			.language = t->language,
			.access = str_from(access_names[t->access]),
			.published = t->published.text,
			.modified = t->modified.text,
		};
	}
}

static int
capture_refresh(struct run *run, struct sources *from, struct store *store,
		struct str id, struct err *err)
{
	AUTO_ARENA a = {0};
	struct articles got = {0};
	struct heads heads = {0};
	struct capture c;

	if (store_get(store, &a, id, &c, err) < 0 ||
	    run_read(run, &a, from, &c, &got, err) < 0)
		run_note(run, NOTE_DETAIL, "%s", err->msg);
	index_heads(&a, &got, &heads);
	return store_reindex(store, id, got.len ? got.at[0].reader : STR("-"),
			     &heads, err);
}

int
index_refresh(struct run *run, struct sources *from, struct store *store,
	      struct err *err)
{
	AUTO_ARENA a = {0};
	struct storeds all = {0};

	if (store_captures(store, &a, STR(""), &all, err) < 0)
		return -1;
	for (size_t i = 0; i < all.len; i++)
		if (!all.at[i].reader.len &&
		    capture_refresh(run, from, store, all.at[i].id, err) < 0)
			return -1;
	return 0;
}
