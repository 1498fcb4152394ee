/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/listed.h"

#include <stdlib.h>

#include "article/address.h"
#include "base/vec.h"

struct listed
listed_start(struct arena *a, const struct desk *desk, const struct week *week,
	     const struct heads *kept)
{
	struct listed l = {.arena = a, .desk = desk, .week = week};

	for (size_t i = 0; i < kept->len; i++)
		*vec_add(a, &l.kept) =
			address_clean(a, STR(""), kept->at[i].url);
	if (l.kept.len)
		qsort(l.kept.at, l.kept.len, sizeof *l.kept.at, str_order);
	return l;
}

static bool
is_known(const struct listed *l, struct str url)
{
	for (size_t i = 0; i < l->notes.len; i++)
		if (str_eq(l->notes.at[i].file, url))
			return true;
	return l->kept.len && bsearch(&url, l->kept.at, l->kept.len,
				      sizeof *l->kept.at, str_order);
}

void
listed_add(struct listed *l, struct str publisher, const struct items *items)
{
	for (size_t i = 0; i < items->len; i++) {
		const struct item *it = &items->at[i];
		struct str url = address_clean(l->arena, STR(""), it->url);

		if (!url.len || is_known(l, url) ||
		    !week_holds(l->week, desk_day(l->desk, it->published)))
			continue;
		if (l->notes.len == LISTED_MAX) {
			l->more++;
			continue;
		}
		*vec_add(l->arena, &l->notes) = (struct brief_note){
			.file = url,
			.source = it->source,
			.what = str_fmt(
				l->arena, "listed by %.*s, not kept: %.*s",
				STR_ARG(publisher), STR_ARG(it->title))};
	}
}

struct brief_notes
listed_end(struct listed *l)
{
	if (l->more)
		*vec_add(l->arena, &l->notes) = (struct brief_note){
			.what = str_fmt(l->arena,
					"%zu more that are listed and not kept",
					l->more)};
	return l->notes;
}
