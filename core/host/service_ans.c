/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/story.h"

static struct osb_str
get(struct osb_host *h, const struct osb_json *j, const char *path)
{
	return h->json_text(h, h->json_get(h, j, path));
}

static size_t elements(struct osb_host *h, const struct osb_json *list,
		       uint32_t kind, int depth);

/* One element: the handler of its type. `kind` is that of the block it
 * stands in, `depth` how many elements hold it. */
typedef size_t (*handler)(struct osb_host *h, const struct osb_json *e,
			  uint32_t kind, int depth);

/* A text in brackets is a link to another story: "[Read: …]". */
static size_t
on_text(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	const struct osb_node *n = h->html(h, get(h, e, "content"));
	struct osb_str s = h->text(h, n);

	(void)depth;
	if (osb_is(get(h, e, "subtype"), "attribution") || !s.len ||
	    (*s.ptr == '[' && s.ptr[s.len - 1] == ']'))
		return 0;
	return kind == OSB_PARAGRAPH ? h->body(h, n) : h->block(h, kind, s);
}

static size_t
on_header(struct osb_host *h, const struct osb_json *e, uint32_t kind,
	  int depth)
{
	(void)kind;
	return on_text(h, e, OSB_HEADING, depth);
}

static size_t
on_list(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	(void)kind;
	return elements(h, h->json_get(h, e, "items"), OSB_LIST, depth);
}

static size_t
on_quote(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	(void)kind;
	return elements(h, h->json_get(h, e, "content_elements"), OSB_QUOTE,
			depth) +
	       h->block(h, OSB_QUOTE, get(h, e, "citation.content"));
}

static size_t
on_group(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	return elements(h, h->json_get(h, e, "content_elements"), kind, depth);
}

static size_t
row(struct osb_host *h, const struct osb_json *cells)
{
	struct osb_str line = osb_text(""), cell;

	for (size_t i = 0; i < h->json_len(h, cells) && i < ANS_CELLS_MAX;
	     i++) {
		cell = get(h, h->json_at(h, cells, i), "content");
		cell = h->text(h, h->html(h, cell));
		line = h->fmt(h, "%.*s%s%.*s", (int)line.len, line.ptr,
			      i ? "\t" : "", (int)cell.len, cell.ptr);
	}
	return h->block(h, OSB_TABLE, line);
}

static size_t
on_table(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	const struct osb_json *rows = h->json_get(h, e, "rows");
	size_t bytes = row(h, h->json_get(h, e, "header"));

	(void)kind;
	(void)depth;
	for (size_t i = 0; i < h->json_len(h, rows); i++)
		bytes += row(h, h->json_at(h, rows, i));
	return bytes;
}

static size_t
on_embed(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	struct osb_link l = {sizeof l, OSB_LINK_SOURCE,
			     get(h, e, "raw_oembed.url"),
			     get(h, e, "raw_oembed.author_name")};

	(void)kind;
	(void)depth;
	h->link(h, &l);
	return 0;
}

static size_t
on_correction(struct osb_host *h, const struct osb_json *e, uint32_t kind,
	      int depth)
{
	struct osb_str s = h->text(h, h->html(h, get(h, e, "text")));

	(void)kind;
	(void)depth;
	if (s.len)
		h->note(h, "correction: %.*s", (int)s.len, s.ptr);
	return 0;
}

static size_t
on_image(struct osb_host *h, const struct osb_json *e, uint32_t kind, int depth)
{
	struct osb_str s = h->text(h, h->html(h, get(h, e, "caption")));

	(void)kind;
	(void)depth;
	h->block(h, OSB_CAPTION, s);
	return 0;
}

static const struct {
	const char *type;
	handler on;
} handlers[] = {
	{"text", on_text},
	{"header", on_header},
	{"list", on_list},
	{"quote", on_quote},
	{"element_group", on_group},
	{"table", on_table},
	{"oembed_response", on_embed},
	{"correction", on_correction},
	{"image", on_image},
};

/* Recursion is counted: groups, lists and quotes may hold each other. */
static size_t
elements(struct osb_host *h, const struct osb_json *list, uint32_t kind,
	 int depth)
{
	size_t bytes = 0, n = sizeof handlers / sizeof *handlers, k;
	const struct osb_json *e;

	for (size_t i = 0; depth < ANS_DEPTH_MAX && i < h->json_len(h, list);
	     i++) {
		e = h->json_at(h, list, i);
		for (k = 0; k < n;)
			if (osb_is(get(h, e, "type"), handlers[k].type))
				break;
			else
				k++;
		if (k < n)
			bytes += handlers[k].on(h, e, kind, depth + 1);
	}
	return bytes;
}

static void
bylines(struct osb_host *h, const struct osb_json *by)
{
	if (!h->json_len(h, by))
		return;
	h->set(h, OSB_AUTHORS, get(h, h->json_at(h, by, 0), "name"), "ans");
	for (size_t i = 1; i < h->json_len(h, by); i++)
		h->author(h, get(h, h->json_at(h, by, i), "name"), 0);
}

static void
gap(struct osb_host *h, uint32_t field, struct osb_str value)
{
	if (!h->get(h, field).len)
		h->set(h, field, value, "ans");
}

size_t
ans_read(struct osb_host *h, const struct osb_json *story)
{
	h->set(h, OSB_TITLE, get(h, story, "headlines.basic"), "ans");
	h->set(h, OSB_SECTION, get(h, story, "label.basic.text"), "ans");
	h->set(h, OSB_LANGUAGE, get(h, story, "language"), "ans");
	h->set(h, OSB_PUBLISHED, get(h, story, "first_publish_date"), "ans");
	gap(h, OSB_MODIFIED, get(h, story, "display_date"));
	gap(h, OSB_ALT_TITLE, get(h, story, "headlines.meta_title"));
	gap(h, OSB_DESCRIPTION, get(h, story, "description.basic"));
	bylines(h, h->json_get(h, story, "credits.by"));
	return elements(h, h->json_get(h, story, "content_elements"),
			OSB_PARAGRAPH, 0);
}
