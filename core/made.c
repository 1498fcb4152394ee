/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "article/packed.h"
#include "base/vec.h"

/* Those of one article: whether there are more, then a list in JSON. */
static void
claims_pack(struct buf *b, const struct article *of, const struct claims *in)
{
	AUTO_ARENA a = {0};
	struct cpmap map = cpmap_make(&a, of->text);
	struct buf list = {.arena = &a};

	json_open(&list, '[');
	for (size_t i = 0; i < in->len; i++) {
		if (str_eq(in->at[i].article, of->id))
			claim_write(&list, &in->at[i], STR(""), &map);
	}
	json_close(&list, ']');
	pack_number(b, in->cut);
	pack_text(b, buf_str(&list));
}

static bool
list_take(struct arena *a, struct str text, const struct article *of,
	  struct claims *ret)
{
	AUTO_ARENA scratch = {0};
	struct cpmap map = cpmap_make(&scratch, of->text);
	struct err err;
	AUTO_JSON *list = json_parse(text, &err);

	if (!json_is_array(list))
		return false;
	for (size_t i = 0; i < json_array_size(list); i++) {
		struct claim *c = vec_add(a, ret);

		if (claim_from_json(a, json_array_get(list, i), &map, c, NULL,
				    &err) < 0 ||
		    !str_eq(c->article, of->id) ||
		    claim_gate(c, of->text, &err) < 0)
			return false;
	}
	return true;
}

int
claims_make(const struct articles *in, const struct extract_options *how,
	    struct buf *out, struct err *err)
{
	for (size_t i = 0; i < in->len; i++) {
		AUTO_ARENA a = {0};
		struct claims got = {0};

		if (claim_extract(&a, &in->at[i], how, &got, err) < 0)
			return -1;
		claims_pack(out, &in->at[i], &got);
	}
	return 0;
}

bool
claims_take(struct arena *a, struct unpack *u, struct made *io)
{
	size_t n = io->articles.len;

	io->cut = arena_array(a, n ? n : 1, sizeof *io->cut);
	for (size_t i = 0; i < n; i++) {
		struct str list;

		io->cut[i] = unpack_below(u, 2) == 1;
		list = unpack_text(u);
		if (u->bad ||
		    !list_take(a, list, &io->articles.at[i], &io->claims))
			return false;
	}
	return !u->rest.len;
}

void
made_pack(struct buf *b, const struct made *in)
{
	struct claims claims = in->claims;

	pack_number(b, in->articles.len);
	for (size_t i = 0; i < in->articles.len; i++)
		article_pack(b, &in->articles.at[i]);
	for (size_t i = 0; i < in->articles.len; i++) {
		claims.cut = in->cut && in->cut[i];
		claims_pack(b, &in->articles.at[i], &claims);
	}
}

bool
made_unpack(struct arena *a, struct str bytes, struct made *ret)
{
	struct unpack u = {.rest = bytes};
	size_t n = unpack_count(&u);

	for (size_t i = 0; i < n && !u.bad; i++)
		article_unpack(a, &u, vec_add(a, &ret->articles));
	return n && !u.bad && claims_take(a, &u, ret);
}
