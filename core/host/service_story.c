/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/csv.h"
#include "host/session.h"
#include "host/story.h"

enum {
	CRUMBS_MAX = 3,	       /* deeper ones are the article itself */
	OUTLET_BYTES_MAX = 60, /* a longer tail is part of the title */
	ROW_DEPTH_MAX = 5
};

static struct osb_str
host_crumbs(struct osb_host *h)
{
	const struct osb_json *list = h->json_get(
		h, h->ld(h, "BreadcrumbList", 0), "itemListElement");
	struct osb_str s = osb_text(""), name;

	for (size_t i = 0; i < h->json_len(h, list) && i < CRUMBS_MAX; i++) {
		name = h->json_text(
			h, h->json_get(h, h->json_at(h, list, i), "name"));
		s = h->fmt(h, "%.*s%s%.*s", (int)s.len, s.ptr, i ? "/" : "",
			   (int)name.len, name.ptr);
	}
	return s;
}

/* Offset of the last `mark`, or the length without. */
static size_t
last_mark(struct str s, struct str mark)
{
	size_t last = s.len, at = 0;

	while ((at = str_find(s, mark, at)) != STR_NONE)
		last = at++;
	return last;
}

static struct osb_str
host_report(struct osb_host *h, struct osb_str title)
{
	static const struct str marks[] = {STR_INIT(" | "), STR_INIT("｜"),
					   STR_INIT(" - "), STR_INIT(" – "),
					   STR_INIT(" — ")};
	struct str s = from_osb(title);
	size_t at;

	(void)h;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		at = last_mark(s, marks[i]);
		if (at && at < s.len && s.len - at <= OUTLET_BYTES_MAX)
			return to_osb(str_trim(str_slice(s, 0, at)));
	}
	return title;
}

/* The date in the smallest element around an anchor, if it has no other. */
static struct osb_str
row_date(struct osb_host *h, const struct osb_node *a)
{
	const struct osb_node *n = h->parent(h, a);
	struct osb_str date = osb_text("");

	for (int i = 0; i < ROW_DEPTH_MAX && n && !date.len; i++) {
		if (h->find(h, n, "a", a))
			break;
		date = h->date(h, h->text(h, n));
		n = h->parent(h, n);
	}
	return date;
}

static void
host_rows(struct osb_host *h, const char *select, uint32_t links)
{
	const struct osb_node *a = NULL;

	while ((a = h->find(h, NULL, select, a))) {
		struct osb_item it = {sizeof it, h->attr(h, a, "href"),
				      h->text(h, a), row_date(h, a),
				      osb_text("")};
		struct osb_link l = {sizeof l, OSB_LINK_OWN, it.url, it.title};

		if (!it.published.len || osb_starts(it.url, "#"))
			continue;
		if (links)
			h->link(h, &l);
		else
			h->item(h, &it);
	}
}

static void
host_csv(struct osb_host *h, struct osb_str *rest, struct osb_str *row,
	 size_t columns)
{
	struct session *s = session_of(h);
	struct str text = from_osb(*rest), field;
	bool more = true;

	for (size_t i = 0; i < columns || more; i++) {
		field = more ? csv_field(s->arena, &text, &more) : STR("");
		if (i < columns)
			row[i] = to_osb(field);
	}
	*rest = to_osb(text);
}

void
service_story(struct osb_host *table)
{
	table->ans = ans_read;
	table->posts = live_read;
	table->post = live_post;
	table->lines = live_lines;
	table->crumbs = host_crumbs;
	table->report = host_report;
	table->rows = host_rows;
	table->csv = host_csv;
}
