/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/link.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/slug.h"
#include "base/vec.h"
#include "brief/words.h"
#include "report/foot.h"

enum { BACK_MAX = 40 }; /* pages named behind a citation's heading */

/* As much of a slug as a name in the file may hold. */
static struct str
slug_short(struct str slug)
{
	return str_slice(slug, 0, LINK_SLUG_MAX);
}

size_t
link_find(const struct doc *d, struct str slug)
{
	const struct anchors *s = &d->anchors;

	slug = slug_short(slug);
	if (!s->index_cap)
		return 0;
	for (size_t i = str_hash(slug) & (s->index_cap - 1); s->index[i];
	     i = (i + 1) & (s->index_cap - 1))
		if (str_eq(s->at[s->index[i] - 1].slug, slug))
			return s->index[i];
	return 0;
}

static void
index_put(struct anchors *s, uint32_t at)
{
	size_t i = str_hash(s->at[at - 1].slug) & (s->index_cap - 1);

	while (s->index[i])
		i = (i + 1) & (s->index_cap - 1);
	s->index[i] = at;
}

static void
index_grow(struct doc *d)
{
	struct anchors *s = &d->anchors;

	s->index_cap = s->index_cap ? s->index_cap * 2 : 64;
	s->index = arena_array(d->arena, s->index_cap, sizeof *s->index);
	for (size_t i = 0; i < s->len; i++)
		index_put(s, (uint32_t)i + 1);
}

struct str
link_shown(const struct doc *d, struct str title)
{
	static const struct {
		struct str before;
		enum saying shown;
	} rows[] = {{STR_INIT("Cite "), SAY_PAGE_CITE},
		    {STR_INIT("Capture "), SAY_PAGE_CAPTURE}};
	const struct words *w = words_of(d->style->language);
	uint64_t n;

	for (size_t i = 0; i < COUNT(rows); i++)
		if (str_starts(title, rows[i].before) &&
		    str_u64(str_skip(title, rows[i].before.len), &n))
			return str_fmt(d->arena, "%.*s %llu",
				       STR_ARG(w->at[rows[i].shown]),
				       (unsigned long long)n);
	return title;
}

size_t
link_anchor(struct doc *d, struct str title, unsigned level, size_t block)
{
	struct str slug = slug_short(slug_unique(d->arena, &d->slugs, title));
	struct anchor *an = vec_add(d->arena, &d->anchors);
	uint64_t n;

	an->slug = slug;
	an->title = link_shown(d, title);
	an->level = (uint8_t)level;
	an->block = block;
	an->cite = str_starts(slug, STR("cite-")) &&
		   str_u64(str_skip(slug, STR("cite-").len), &n);
	if (d->anchors.len * 2 >= d->anchors.index_cap)
		index_grow(d);
	else
		index_put(&d->anchors, (uint32_t)d->anchors.len);
	return d->anchors.len;
}

/* Control characters go; what a URI may not hold is escaped (RFC 3986). */
static struct str
uri_clean(struct arena *a, struct str url)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < url.len; i++) {
		unsigned char c = (unsigned char)url.ptr[i];

		if (c < ' ' || c == 0x7f)
			continue;
		if (c == ' ' || c > 0x7f || strchr("\"<>\\^`{|}", c))
			buf_fmt(&b, "%%%02X", c);
		else
			buf_char(&b, (char)c);
	}
	return buf_str(&b);
}

static bool
uri_allowed(struct str uri)
{
	static const char *const schemes[] = {"http://", "https://", "mailto:"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (str_starts_ci(uri, str_from(schemes[i])))
			return uri.len <= LINK_URI_MAX;
	return false;
}

struct str
link_uri(struct arena *a, struct str url)
{
	struct str uri = uri_clean(a, url);

	return uri_allowed(uri) ? uri : STR("");
}

size_t
link_add(struct doc *d, struct str url, size_t line)
{
	struct link l = {.line = line};

	if (str_starts(url, STR("#"))) {
		l.kind = LINK_ANCHOR;
		l.target = str_skip(url, 1);
	} else {
		l.kind = LINK_URI;
		l.target = link_uri(d->arena, url);
		if (!l.target.len)
			return 0;
	}
	*vec_add(d->arena, &d->links) = l;
	return d->links.len;
}

size_t
link_mark(struct doc *d, struct str number)
{
	struct link l = {.kind = LINK_ANCHOR, .optional = true};

	l.target = str_fmt(d->arena, "cite-%.*s", STR_ARG(number));
	*vec_add(d->arena, &d->links) = l;
	return d->links.len;
}

/* What leads nowhere does not look like a link. */
static void
spans_plain(struct doc *d)
{
	for (size_t i = 0; i < d->setter.spans.len; i++) {
		struct span_style *st = &d->setter.spans.at[i];

		if (!st->link || d->links.at[st->link - 1].kind != LINK_NONE)
			continue;
		st->link = 0;
		st->ink = INK_TEXT;
	}
}

int
link_resolve(struct doc *d, struct err *err)
{
	if (foot_resolve(d, err) < 0)
		return -1;
	for (size_t i = 0; i < d->links.len; i++) {
		struct link *l = &d->links.at[i];

		if (l->kind != LINK_ANCHOR)
			continue;
		l->anchor = link_find(d, l->target);
		if (!l->anchor && !l->optional)
			return err_set(err, ERR_FORMAT,
				       "line %zu: no heading for the link "
				       "#%.*s",
				       l->line, STR_ARG(l->target));
		if (!l->anchor)
			l->kind = LINK_NONE;
	}
	spans_plain(d);
	return 0;
}

static void
note_mention(struct doc *d, size_t link, struct place at)
{
	struct link *l = &d->links.at[link - 1];
	struct places *m;

	if (l->foot && !d->feet.at[l->foot - 1].mark_at.y)
		d->feet.at[l->foot - 1].mark_at = at;
	if (l->kind != LINK_ANCHOR || !d->anchors.at[l->anchor - 1].cite)
		return;
	m = &d->anchors.at[l->anchor - 1].mentions;
	if (!m->len || m->at[m->len - 1].page != at.page)
		*vec_add(d->arena, m) = at;
}

static void
note_frag(struct doc *d, const struct frag *f, struct place at)
{
	const struct line *l = &d->lines.at[f->line];
	const struct item *it = d->items.at + f->set->items;
	size_t last = 0;

	for (size_t i = l->from; i < l->to; i++) {
		size_t link = d->setter.spans.at[it[i].span].link;

		if (link && link != last)
			note_mention(d, link, at);
		last = link;
	}
}

static void
note_slot(struct doc *d, const struct slot *s, struct place base)
{
	const struct block *b = &d->blocks.at[s->block];
	struct place top = {base.page, base.y + s->base + 4};

	if (b->anchor && s->frags && d->frags.at[s->frag].line == b->set.line)
		d->anchors.at[b->anchor - 1].place = top;
	if (b->foot && s->frags && d->frags.at[s->frag].line == b->set.line)
		d->feet.at[b->foot - 1].at = top;
	for (size_t i = 0; i < s->frags; i++)
		note_frag(d, &d->frags.at[s->frag + i], top);
}

/* Marks lead to their notes, and labels back. */
static void
feet_join(struct doc *d)
{
	for (size_t i = 0; d->feet.len && i < d->links.len; i++)
		if (d->links.at[i].foot)
			d->links.at[i].place =
				d->feet.at[d->links.at[i].foot - 1].at;
	for (size_t i = 0; i < d->feet.len; i++)
		d->links.at[d->feet.at[i].back - 1].place =
			d->feet.at[i].mark_at;
}

void
link_places(struct doc *d)
{
	for (size_t p = 0; p < d->pages.len; p++) {
		const struct page *pg = &d->pages.at[p];

		for (size_t i = 0; i < pg->count; i++) {
			const struct placed *at = &d->placed.at[pg->first + i];

			note_slot(d, &d->slots.at[at->slot],
				  (struct place){(uint32_t)p, at->y});
		}
	}
	feet_join(d);
}

/* A name that needs no escapes leads from any reader to the file beside. */
static bool
edition_plain(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		      (c >= '0' && c <= '9') || c == '-' || c == '_' ||
		      (c == '.' && i)))
			return false;
	}
	return name.len > 0;
}

/* The way to the passage in what surrounds it, as the HTML edition shows it. */
static void
back_passage(struct doc *d, struct text *t, struct span_style style,
	     const struct anchor *an)
{
	struct str edition = d->style->edition;
	struct link l = {.kind = LINK_URI};

	if (!edition_plain(edition))
		return;
	l.target = str_fmt(d->arena, "%.*s#%.*s", STR_ARG(edition),
			   STR_ARG(an->slug));
	*vec_add(d->arena, &d->links) = l;
	style.link = (unsigned)d->links.len;
	style.ink = INK_LINK;
	text_add(&d->setter, t,
		 words_of(d->style->language)->at[SAY_ARCHIVED_PASSAGE],
		 text_span(&d->setter, style));
}

static void
back_page(struct doc *d, struct text *t, struct span_style style,
	  struct place at)
{
	struct link l = {.kind = LINK_PLACE, .place = at};

	*vec_add(d->arena, &d->links) = l;
	style.link = (unsigned)d->links.len;
	style.ink = INK_LINK;
	text_add(&d->setter, t, str_fmt(d->arena, "%u", at.page + 1),
		 text_span(&d->setter, style));
}

/* "cited on p. 2, 5": as many pages as fit. */
static void
back_pages(struct doc *d, struct text *io, struct span_style style,
	   const struct anchor *an, double room)
{
	uint32_t plain = text_span(&d->setter, style);
	struct text longer = *io;

	if (io->len)
		text_add(&d->setter, &longer, STR("  \u00b7  "), plain);
	text_add(&d->setter, &longer,
		 words_of(d->style->language)->at[SAY_CITED_ON], plain);
	for (size_t i = 0; i < an->mentions.len && i < BACK_MAX; i++) {
		if (i)
			text_add(&d->setter, &longer, STR(", "), plain);
		back_page(d, &longer, style, an->mentions.at[i]);
		if (text_width(&d->setter, &longer) > room)
			break;
		*io = longer;
	}
}

struct text
link_back(struct doc *d, const struct anchor *anchor, double room)
{
	struct span_style style = {.font = {ROLE_SANS, false, false},
				   .ink = INK_GREY,
				   .size = 7.6f,
				   .flags = SPAN_PLAIN};
	struct text t = {0};

	if (!anchor->mentions.len)
		return t;
	back_passage(d, &t, style, anchor);
	if (text_width(&d->setter, &t) > room)
		t.len = 0;
	back_pages(d, &t, style, anchor, room);
	return t;
}

bool
link_is_cite(struct str title)
{
	uint64_t n;

	return str_starts_ci(title, STR("cite ")) &&
	       str_u64(str_skip(title, STR("cite ").len), &n);
}
