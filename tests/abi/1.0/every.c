/* SPDX-License-Identifier: MIT */
/* A source of ABI 1.0 that sets every member and asks every service, and says
 * in its article what it was told. It is compiled by the header beside it as
 * long as there is an osbrief of ABI 1, and must be told the same. */
#include <osbrief/source.h>

static const char *const hosts[] = {"every.example", NULL};
static const char *const tails[] = {" | Every", NULL};
static const char *const body[] = {"div.none", "div.story", NULL};
static const struct osb_rule rules[] = {
	{OSB_TITLE, "h1.head", NULL},
	{OSB_PUBLISHED, "time.first", "datetime"},
	{0, NULL, NULL}};
static const struct osb_param params[] = {
	{"edition", OSB_PARAM_TEXT, "late", "which edition"},
	{"most", OSB_PARAM_NUMBER, "7", "how many"},
	{"loud", OSB_PARAM_SWITCH, "no", "say more"},
	{NULL, 0, NULL, NULL}};

static void
say(struct osb_host *h, const char *what, struct osb_str s)
{
	h->block(h, OSB_PARAGRAPH,
		 h->fmt(h, "%s: %.*s.", what, (int)s.len, s.ptr));
}

static void
say_number(struct osb_host *h, const char *what, size_t n)
{
	say(h, what, h->fmt(h, "%u", (unsigned)n));
}

static int32_t
every_match(struct osb_host *h, const struct osb_capture *c)
{
	(void)h;
	return osb_has(c->text, "every service") ? 95 : 0;
}

static void
ask_page(struct osb_host *h)
{
	const struct osb_node *list = h->find(h, NULL, "ul.list", NULL);
	const struct osb_node *one = h->child(h, list);
	const struct osb_node *other = h->next(h, one);
	const struct osb_node *made =
		h->html(h, osb_text("<p>made <b>here</b></p>"));

	say(h, "tag", h->tag(h, list));
	say(h, "child", h->text(h, one));
	say(h, "next", h->text(h, other));
	say(h, "parent", h->tag(h, h->parent(h, other)));
	say(h, "attr", h->attr(h, other, "title"));
	say(h, "none", h->text(h, h->next(h, h->next(h, other))));
	say(h, "html", h->text(h, h->find(h, made, "p", NULL)));
	h->drop(h, list, "li.no");
	say(h, "drop", h->text(h, list));
	h->drop_node(h, one);
	say(h, "drop_node", h->text(h, list));
	say(h, "place", h->place(h, osb_text("ul.list li.yes @title")));
}

static void
ask_json(struct osb_host *h)
{
	const struct osb_node *script = h->find(h, NULL, "#data", NULL);
	const struct osb_json *j = h->json(h, h->text(h, script));
	const struct osb_json *list;

	if (!j)
		j = h->json(h, osb_text("{\"a\":{\"list\":[4,\"five\"]}}"));
	list = h->json_get(h, j, "a.list");
	say_number(h, "json_len", h->json_len(h, list));
	say(h, "json_at", h->json_text(h, h->json_at(h, list, 0)));
	say(h, "json_get", h->json_text(h, h->json_get(h, j, "a.list[1]")));
	say(h, "ld",
	    h->json_text(h,
			 h->json_get(h, h->ld(h, NULL, 0), "articleSection")));
}

static void
ask_text(struct osb_host *h)
{
	struct osb_str rest = osb_text("one,\"two, three\"\n"), row[3];

	say(h, "date", h->date(h, osb_text("令和5年8月4日")));
	say(h, "report", h->report(h, osb_text("Port open - The Paper")));
	say(h, "crumbs", h->crumbs(h));
	h->csv(h, &rest, row, 3);
	say(h, "csv", row[1]);
	say(h, "edition", h->param(h, "edition"));
	say(h, "most", h->param(h, "most"));
	say(h, "param_at", h->param_at(h, "edition", 1));
	say_number(h, "alloc", h->alloc(h, 100) ? 100 : 0);
	say_number(h, "has", OSB_HAS(h, take) ? 1 : 0);
}

static void
ask_stories(struct osb_host *h)
{
	struct osb_link l = {sizeof l, OSB_LINK_SOURCE, {0, 0}, {0, 0}};

	h->next_article(h);
	h->set(h, OSB_TITLE, osb_text("The second"), "here");
	h->post(h, osb_text("A post"), osb_text("2023-08-04T10:00:00Z"),
		osb_text("A Writer"));
	h->lines(h, osb_text("First line.\nSecond line.\n"));
	say_number(h, "posts", h->posts(h));
	h->ans(h,
	       h->json(h,
		       osb_text(
			       "{\"headlines\":{\"basic\":\"Of a story\"},"
			       "\"content_elements\":[{\"type\":\"text\",\"content\":"
			       "\"A paragraph of it.\"}]}")));
	l.url = osb_text("https://paper.example/port");
	l.title = osb_text("Port open");
	say_number(h, "link", (size_t)h->link(h, &l));
	l.url = osb_text("");
	say_number(h, "no link", (size_t)h->link(h, &l));
}

static int32_t
every_read(struct osb_host *h, const struct osb_capture *c)
{
	if (osb_has(c->text, "to be skipped"))
		return h->skip(h, "it is %s", "a page to be skipped");
	if (osb_has(c->text, "to be failed"))
		return h->fail(h, "it is %s", "a page to be failed");
	h->defaults(h);
	h->fill(h, rules);
	say_number(h, "set",
		   (size_t)h->set(h, OSB_SECTION, osb_text("Ports"), "here"));
	say_number(h, "no set",
		   (size_t)h->set(h, OSB_MODIFIED, osb_text("never"), "here"));
	say(h, "get", h->get(h, OSB_SECTION));
	say_number(h, "take",
		   (size_t)h->take(h, OSB_DESCRIPTION,
				   osb_text("meta description")));
	h->mark(h, OSB_GENRE, OSB_ANALYSIS);
	h->mark(h, OSB_ACCESS, OSB_PREVIEW);
	h->author(h, osb_text("The Port Desk"), 1);
	ask_page(h);
	ask_json(h);
	ask_text(h);
	h->body(h, NULL);
	h->block(h, OSB_QUOTE, osb_text("A quote."));
	h->note(h, "noted %d", 1);
	h->log(h, "logged %d", 2);
	ask_stories(h);
	return OSB_OK;
}

static int32_t
every_discover(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_item it = {sizeof it, {0, 0}, {0, 0}, {0, 0}, {0, 0}};

	(void)c;
	it.url = osb_text("https://every.example/1");
	it.title = osb_text("An item");
	it.published = osb_text("2023-08-04");
	h->item(h, &it);
	h->rows(h, "div.rows a", 0);
	return OSB_OK;
}

/* Positions, as C++ wants them. */
OSB_SOURCE(every, 3, "every", "every member and service of ABI 1.0", "Every",
	   "en", "Asia/Tokyo", hosts, tails, body, ".advert", rules, params,
	   every_match, every_discover, every_read, "every",
	   "It is made for tests.", "#every");
