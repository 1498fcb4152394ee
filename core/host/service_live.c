/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/story.h"

enum { AUTHORS_MAX = 10 };

static struct osb_str
get(struct osb_host *h, const struct osb_json *j, const char *path)
{
	return h->json_text(h, h->json_get(h, j, path));
}

size_t
live_lines(struct osb_host *h, struct osb_str text)
{
	size_t bytes = 0, n;
	struct osb_str p;

	for (; text.len; text = osb_skip(text, n + 1)) {
		n = osb_find(text, "\n");
		p.ptr = text.ptr;
		p.len = n;
		if (osb_is(p, "Related stories"))
			break;
		if (!osb_starts(p, "[http"))
			bytes += h->block(h, OSB_PARAGRAPH, p);
	}
	return bytes;
}

size_t
live_post(struct osb_host *h, struct osb_str title, struct osb_str when,
	  struct osb_str by)
{
	struct osb_str date = h->date(h, when);
	size_t bytes = h->block(h, OSB_HEADING, title);

	when = h->fmt(h, "%.*s%s%.*s", (int)date.len, date.ptr,
		      date.len && by.len ? ", " : "", (int)by.len, by.ptr);
	return bytes + h->block(h, OSB_HEADING, when);
}

/* One author or a list of them, as a line; the blog itself is often unsigned,
 * so they are its authors too. */
static struct osb_str
authors(struct osb_host *h, const struct osb_json *post)
{
	const struct osb_json *list = h->json_get(h, post, "author");
	struct osb_str line = get(h, post, "author.name"), s;

	if (!h->json_len(h, list))
		h->author(h, line, 0);
	for (size_t i = 0; i < h->json_len(h, list) && i < AUTHORS_MAX; i++) {
		s = get(h, h->json_at(h, list, i), "name");
		h->author(h, s, 0);
		line = i ? h->fmt(h, "%.*s, %.*s", (int)line.len, line.ptr,
				  (int)s.len, s.ptr)
			 : s;
	}
	return line;
}

size_t
live_read(struct osb_host *h)
{
	const struct osb_json *list = h->json_get(
		h, h->ld(h, "LiveBlogPosting", 0), "liveBlogUpdate");
	const struct osb_json *p;
	size_t bytes = 0;

	for (size_t i = 0; i < h->json_len(h, list) && i < LIVE_POSTS_MAX;
	     i++) {
		p = h->json_at(h, list, i);
		bytes += live_post(h, get(h, p, "headline"),
				   get(h, p, "datePublished"), authors(h, p));
		bytes += live_lines(h, get(h, p, "articleBody"));
	}
	return bytes;
}
