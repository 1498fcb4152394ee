/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nisc: Japan's cyber security centre, NISC until June 2025, then the National
 * Cybersecurity Office (NCO): one body, two names, two hosts. No layout is
 * leant on: a notice is a title, then the short lines of a head, then text. */
#include <osbrief/source.h>

#define BODY "main, #main, #contents"
#define LIST "main a, #newsList a"
#define CSV "日付,タイトル,"
enum { LINE_BYTES_MAX = 240, COLUMNS = 6 };

static const char *const hosts[] = {"nisc.go.jp", "cyber.go.jp", NULL};
static const char *const tails[] = {" - NISC", " - 国家サイバー統括室", NULL};
static const char *const body[] = {BODY, "body", NULL};
/* How the names of those who publish end. */
static const char *const bodies[] = {"センター", "統括室", "本部", "委員会",
				     "事務局",	 "庁",	   "省",   NULL};

/* A page saved without its address is known by its title. */
static int32_t
nisc_match(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_str title = h->text(h, h->find(h, NULL, "title", NULL));

	if (osb_has(c->url, ".nisc.go.jp/") || osb_has(c->url, ".cyber.go.jp/"))
		return 90;
	if (!c->url.len &&
	    (osb_ends(title, tails[0]) || osb_ends(title, tails[1])))
		return 80;
	return osb_starts(c->text, CSV) ? 80 : 0;
}

/* The name that it had on a day; without a day, that of the host. */
static int
is_nco(struct osb_str day, struct osb_str url)
{
	return day.len >= 10 ? memcmp(day.ptr, "2025-07-01", 10) >= 0
			     : osb_has(url, "cyber.go.jp");
}

/* One line of the head; a blank parts the names of two bodies. The list has
 * 報道資料 and 報道発表資料 under one tag. */
static void
head_line(struct osb_host *h, struct osb_str line)
{
	struct osb_str word;
	size_t i;

	h->set(h, osb_has(line, "更新") ? OSB_MODIFIED : OSB_PUBLISHED, line,
	       "head");
	for (; line.len; line = osb_skip(line, word.len + 1)) {
		word.ptr = line.ptr;
		word.len = osb_find(line, " ");
		for (i = 0; bodies[i] && !osb_ends(word, bodies[i]);)
			i++;
		if (bodies[i])
			h->author(h, word, 1);
		else if (osb_is(word, "注意喚起"))
			h->set(h, OSB_SECTION, word, "head");
		else if (osb_starts(word, "報道") && osb_ends(word, "資料"))
			h->set(h, OSB_SECTION, osb_text("報道発表資料"),
			       "head");
	}
}

/* All before the first sentence: 報道資料, the date, who publishes, and the
 * headline once more, on one line or two. */
static void
head(struct osb_host *h)
{
	static const char lines[] = "p, h1, h2, h3, li, td, div, section";
	const struct osb_node *in = h->find(h, NULL, BODY, NULL), *n = NULL;
	struct osb_str s;

	if (in && !osb_has(h->text(h, in), "。"))
		return;
	while ((n = h->find(h, in, lines, n))) {
		if (h->find(h, n, lines, NULL))
			continue;
		s = h->text(h, n);
		if (osb_has(s, "。") || osb_starts(s, "・") ||
		    s.len > LINE_BYTES_MAX)
			return;
		head_line(h, s);
		h->drop_node(h, n);
	}
}

/* Columns: date, title, page or "#", -, tags, "225KB|/pdf/x.pdf;…". */
static void
csv_item(struct osb_host *h, struct osb_str url, const struct osb_str *col)
{
	struct osb_item it = {sizeof it, col[2], col[1], h->date(h, col[0]),
			      col[4]};

	if (!osb_starts(it.url, "/")) {
		it.url = osb_skip(col[5], osb_find(col[5], "|") + 1);
		it.url.len = osb_find(it.url, ";");
	}
	if (osb_starts(it.url, "/"))
		it.url = h->fmt(h, "https://www.%s.go.jp%.*s",
				is_nco(it.published, url) ? "cyber" : "nisc",
				(int)it.url.len, it.url.ptr);
	if (it.published.len)
		h->item(h, &it);
}

static int32_t
nisc_discover(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_str s = osb_starts(c->text, CSV) ? c->text : osb_text(""),
		       col[COLUMNS];

	if (!s.len)
		h->rows(h, LIST, 0);
	while (s.len) {
		h->csv(h, &s, col, COLUMNS);
		csv_item(h, c->url, col);
	}
	return OSB_OK;
}

static int32_t
nisc_read(struct osb_host *h, const struct osb_capture *c)
{
	h->defaults(h);
	h->set(h, OSB_TITLE, h->text(h, h->find(h, NULL, "title", NULL)),
	       "title");
	h->mark(h, OSB_GENRE, OSB_NOTICE);
	if (osb_starts(c->text, CSV) || osb_has(c->url, "/news/list/") ||
	    h->find(h, NULL, "#newsList", NULL)) {
		h->mark(h, OSB_ACCESS, OSB_INDEX);
		h->rows(h, LIST, 1);
	} else {
		head(h);
		h->body(h, NULL);
	}
	if (is_nco(h->get(h, OSB_PUBLISHED), c->url))
		h->set(h, OSB_PUBLISHER, osb_text("NCO"), "date");
	return OSB_OK;
}

OSB_SOURCE(nisc, .version = 1, .name = "nisc",
	   .summary = "NISC and NCO, Japan: notices, lists, lists as CSV",
	   .publisher = "NISC", .language = "ja", .zone = "Asia/Tokyo",
	   .hosts = hosts, .tails = tails, .body = body,
	   .drop = "header, footer, nav", .match = nisc_match,
	   .discover = nisc_discover, .read = nisc_read,
	   .reliability = "The government of Japan speaking for itself.");
