/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/foot.h"

#include "base/vec.h"

static uint64_t
name_key(struct str name)
{
	return str_hash(name);
}

size_t
foot_add(struct doc *d, struct str name, size_t line)
{
	struct foot *f = vec_add(d->arena, &d->feet);
	size_t *known;

	f->name = str_copy(d->arena, name);
	f->block = d->blocks.len - 1;
	f->line = line;
	known = map_put(d->arena, &d->foot_names, name_key(name));
	f->twice = *known != MAP_NONE;
	if (!f->twice)
		*known = d->feet.len;
	*vec_add(d->arena, &d->links) = (struct link){.kind = LINK_PLACE};
	f->back = d->links.len;
	return f->back;
}

size_t
foot_find(const struct doc *d, struct str target)
{
	struct str name = str_skip(target, STR("note-").len);
	size_t at;

	if (!str_starts(target, STR("note-")))
		return 0;
	at = map_get(&d->foot_names, name_key(name));
	if (at == MAP_NONE || !str_eq(d->feet.at[at - 1].name, name))
		return 0;
	return at;
}

int
foot_resolve(struct doc *d, struct err *err)
{
	for (size_t i = 0; i < d->links.len; i++) {
		struct link *l = &d->links.at[i];

		l->foot = l->kind == LINK_ANCHOR ? foot_find(d, l->target) : 0;
		if (!l->foot)
			continue;
		l->kind = LINK_PLACE;
		d->feet.at[l->foot - 1].marked = true;
	}
	for (size_t i = 0; i < d->feet.len; i++) {
		const struct foot *f = &d->feet.at[i];

		if (f->twice || !f->marked)
			return err_set(err, ERR_FORMAT,
				       f->twice ? "line %zu: a second note %.*s"
						: "line %zu: no mark leads to "
						  "the note %.*s",
				       f->line, STR_ARG(f->name));
	}
	return 0;
}

static void
frag_marks(struct doc *d, const struct frag *f, size_t slot)
{
	const struct line *l = &d->lines.at[f->line];
	const struct item *it = d->items.at + f->set->items;

	for (size_t i = l->from; i < l->to; i++) {
		size_t link = d->setter.spans.at[it[i].span].link;
		size_t at = link ? d->links.at[link - 1].foot : 0;

		if (!at || d->feet.at[at - 1].placed)
			continue;
		d->feet.at[at - 1].placed = true;
		d->feet.at[at - 1].mark = slot;
		*vec_add(d->arena, &d->marked) = at - 1;
	}
}

/* A mark that stands only in a note, or in a heading's running copy, is no
 * mark of the text: the note then follows the last line. */
void
foot_marks(struct doc *d)
{
	for (size_t i = 0; d->feet.len && i < d->body; i++)
		for (size_t k = 0; k < d->slots.at[i].frags; k++)
			frag_marks(d, &d->frags.at[d->slots.at[i].frag + k], i);
	for (size_t i = 0; i < d->feet.len; i++) {
		if (d->feet.at[i].placed)
			continue;
		d->feet.at[i].mark = d->body ? d->body - 1 : 0;
		*vec_add(d->arena, &d->marked) = i;
	}
}
