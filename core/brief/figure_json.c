/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures in the ledger. Rows hold their data and, for templates, the same
 * in words ("first", "rest"), which are ignored in reading. */
#include <stddef.h>

#include "base/vec.h"
#include "brief/figure.h"

#define FIELD(name)                                                            \
	{                                                                      \
#name, offsetof(struct figure_row, name)                       \
	}

static const struct {
	const char *key;
	size_t at;
} fields[] = {
	FIELD(source),	 FIELD(source_kind), FIELD(target),  FIELD(target_kind),
	FIELD(relation), FIELD(finding),     FIELD(heading), FIELD(when),
	FIELD(from),	 FIELD(to),	     FIELD(said),    FIELD(precision),
	FIELD(about),	 FIELD(quote),	     FIELD(open),    FIELD(close),
};

enum { FIELDS = sizeof fields / sizeof *fields };

static void
cells_set(json_t *o, struct strs cells)
{
	json_t *rest = json_array();

	json_set_text(o, "first", cells.at[0]);
	for (size_t i = 1; i < cells.len; i++)
		json_array_append_new(rest, json_text(cells.at[i]));
	json_object_set_new(o, "rest", rest);
}

static json_t *
counts_json(const struct figure_row *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < FIGURE_COUNTS; i++)
		json_array_append_new(list,
				      json_integer((json_int_t)r->counts[i]));
	return list;
}

static json_t *
row_json(const struct figure *f, const struct figure_row *r,
	 const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object(), *cites = json_array();

	for (size_t i = 0; i < FIELDS; i++)
		json_set_text_if(
			o, fields[i].key,
			*(const struct str *)((const char *)r + fields[i].at));
	for (size_t i = 0; i < r->cites.len; i++)
		json_array_append_new(cites,
				      json_integer((json_int_t)r->cites.at[i]));
	json_object_set_new(o, "cites", cites);
	if (f->kind == FIGURE_WEEKS)
		json_object_set_new(o, "counts", counts_json(r));
	cells_set(o, figure_cells(&a, w, f->kind, r));
	return o;
}

static json_t *
figure_json(const struct figure *f, const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object(), *rows = json_array();
	json_t *head = json_object();

	json_set_text(o, "kind", str_from(figure_names[f->kind]));
	json_set_text(o, "caption", f->caption);
	cells_set(head, figure_cells(&a, w, f->kind, NULL));
	json_object_set_new(o, "head", head);
	for (size_t i = 0; i < f->rows.len; i++)
		json_array_append_new(rows, row_json(f, &f->rows.at[i], w));
	json_object_set_new(o, "rows", rows);
	json_object_set_new(o, "left", json_integer((json_int_t)f->left));
	if (f->left)
		json_set_text(o, "undrawn",
			      word_fill(&a, w, SAY_NOT_DRAWN,
					WITH(str_fmt(&a, "%zu", f->left))));
	return o;
}

json_t *
figures_json(const struct figures *v, const struct words *w)
{
	json_t *list = json_array();

	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].rows.len)
			json_array_append_new(list, figure_json(&v->at[i], w));
	return list;
}

static void
row_read(struct arena *a, const json_t *in, struct figure_row *r)
{
	const json_t *cite;
	size_t i;

	for (i = 0; i < FIELDS; i++)
		*(struct str *)((char *)r + fields[i].at) =
			json_get_text(a, in, fields[i].key);
	json_array_foreach(json_object_get(in, "cites"), i, cite)
	{
		json_int_t n = json_integer_value(cite);

		*vec_add(a, &r->cites) = n > 0 ? (size_t)n : 0;
	}
	for (i = 0; i < FIGURE_COUNTS; i++) {
		json_int_t n = json_integer_value(
			json_array_get(json_object_get(in, "counts"), i));

		r->counts[i] = n > 0 ? (size_t)n : 0;
	}
}

int
figures_read(struct arena *a, const json_t *in, struct figures *ret,
	     struct err *err)
{
	const json_t *item, *row;
	size_t i, k;

	json_array_foreach(in, i, item)
	{
		struct str name = json_get_text(a, item, "kind");
		struct figure *f = vec_add(a, ret);

		for (k = 0; figure_names[k] &&
			    !str_eq(name, str_from(figure_names[k]));)
			k++;
		if (!figure_names[k])
			return err_set(err, ERR_FORMAT,
				       "figure: \"%.*s\" is no kind",
				       STR_ARG(name));
		f->kind = (enum figure_kind)k;
		f->caption = json_get_text(a, item, "caption");
		f->left = json_get_size(item, "left", 0);
		json_array_foreach(json_object_get(item, "rows"), k, row)
			row_read(a, row, vec_add(a, &f->rows));
	}
	return 0;
}
