/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/press.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/path.h"
#include "base/vec.h"
#include "brief/words.h"
#include "capture/file.h"
#include "command/feed.h"
#include "command/issue.h"
#include "host/lock.h"
#include "report/pdf.h"

static const struct str formats[PRODUCTS] = {STR_INIT("json"), STR_INIT("md"),
					     STR_INIT("pdf"), STR_INIT("html"),
					     STR_INIT("txt")};

static struct str
product_path(const struct press *p, size_t product)
{
	const struct options *opt = p->run->opt;
	struct str stem =
		p->kind == ENTRY_ERRATA ? STR("errata") : STR("brief");

	/* What another template makes lies beside the brief; one ledger has
	 * the numbers of all. */
	if (p->kind != ENTRY_ERRATA && opt->template.len &&
	    product != PRODUCT_JSON)
		stem = opt->finding.len ? str_fmt(p->arena, "%.*s-%.*s",
						  STR_ARG(opt->template),
						  STR_ARG(opt->finding))
					: opt->template;
	return path_join(p->arena, p->dir,
			 str_fmt(p->arena, "%.*s.%.*s", STR_ARG(stem),
				 STR_ARG(formats[product])));
}

static int
formats_read(struct press *p, struct err *err)
{
	struct str rest = p->run->opt->format, one;
	size_t i;

	if (!rest.len)
		rest = STR(PRESS_DEFAULT);
	while (rest.len) {
		one = str_trim(str_cut(rest, STR(","), &rest));
		for (i = 0; i < PRODUCTS; i++)
			if (str_eq(one, formats[i]))
				break;
		if (i == PRODUCTS)
			return err_set(err, ERR_USAGE,
				       "--format: %.*s: wanted any of json, "
				       "md, pdf, html, txt",
				       STR_ARG(one));
		p->wanted[i] = true;
	}
	/* Whatever is wanted, verify reads the ledger. */
	p->wanted[PRODUCT_JSON] = true;
	return 0;
}

int
press_open(struct press *p, struct str week, struct err *err)
{
	const struct options *opt = p->run->opt;
	enum pdf_standard standard;
	struct str out;

	if (pdf_standard_of(opt->pdfa, &standard, err) < 0 ||
	    week_parse(p->arena, week, &p->week, err) < 0 ||
	    formats_read(p, err) < 0 ||
	    desk_choose(p->arena, opt->desk, &p->desk, err) < 0)
		return -1;
	if (opt->lang.len && !words_known(opt->lang))
		return err_set(err, ERR_USAGE, "--lang: en or ja, not %.*s",
			       STR_ARG(opt->lang));
	if (opt->finding.len && !opt->template.len)
		return err_set(err, ERR_USAGE,
			       "--finding: wanted with --template, of one that "
			       "prints a finding: flash");
	if (str_has(opt->finding, STR("/")))
		return err_set(err, ERR_USAGE, "--finding: no id");
	if (opt->lang.len)
		p->desk.language = opt->lang;
	out = opt->out.len ? opt->out
			   : path_join(p->arena, p->desk.dir, STR("out"));
	p->dir = path_join(p->arena, out, p->week.name);
	return 0;
}

struct brief_head
press_head(const struct press *p)
{
	const struct desk *d = &p->desk;

	return (struct brief_head){
		.title = d->title,
		.tlp = d->tlp,
		.week = p->week.name,
		.from = date_text(p->arena, p->week.from),
		.to = date_text(p->arena, p->week.to),
		.author = d->author,
		.language = d->language,
		.paper = d->paper,
		.generator = STR(PACKAGE_NAME " " PACKAGE_VERSION),
		.sandbox = lock_words(),
		.open = !lock_whole(),
	};
}

/* Is anything wanted that is made from the Markdown? */
static bool
sheets_wanted(const struct press *p)
{
	for (size_t i = 0; i < PRODUCTS; i++)
		if (i != PRODUCT_JSON && p->wanted[i])
			return true;
	return false;
}

/* The name of what will lie beside the other products. */
static struct str
product_name(const struct press *p, size_t product)
{
	return p->wanted[product] ? path_name(product_path(p, product))
				  : STR("");
}

static struct str
template_of(const struct press *p)
{
	return p->run->opt->template.len ? p->run->opt->template
					 : p->desk.template;
}

int
press_render(struct press *p, const struct brief *b, struct err *err)
{
	struct arena *a = p->arena;
	struct str *out = p->bytes;
	struct sheet_source sheet;

	if (run_ledger(a, b, &out[PRODUCT_JSON], err) < 0)
		return -1;
	if (!sheets_wanted(p))
		return 0;
	if (run_markdown(p->run, a,
			 &(struct markdown_source){.desk = p->desk.dir,
						   .template = template_of(p),
						   .ledger = out[PRODUCT_JSON]},
			 &out[PRODUCT_MD], err) < 0)
		return -1;
	sheet = (struct sheet_source){.markdown = out[PRODUCT_MD],
				      .ledger = out[PRODUCT_JSON],
				      .desk = p->desk.dir,
				      .template = p->run->opt->template,
				      .style = p->desk.style,
				      .head = &b->head,
				      .cites = &b->cites,
				      .edition = product_name(p, PRODUCT_HTML),
				      .fonts = &p->desk.fonts};
	if (p->wanted[PRODUCT_PDF] &&
	    run_pdf(p->run, a, &sheet, &out[PRODUCT_PDF], err) < 0)
		return -1;
	if (p->wanted[PRODUCT_HTML] &&
	    run_html(p->run, a, &sheet, &out[PRODUCT_HTML], err) < 0)
		return -1;
	if (!p->wanted[PRODUCT_TXT])
		return 0;
	return run_txt(a, &sheet, &out[PRODUCT_TXT], err);
}

/* Is there a file of that name, and does it differ? */
static int
product_compare(struct press *p, size_t i, bool *same, struct err *err)
{
	struct str path = product_path(p, i), was;

	*same = false;
	if (access(path.ptr, F_OK) < 0)
		return 0;
	if (capture_bytes(p->arena, path.ptr, STORE_KEPT_MAX, &was, err) < 0)
		return -1;
	*same = str_eq(was, p->bytes[i]);
	if (*same || p->run->opt->force)
		return 0;
	return err_set(err, ERR_REFUSED,
		       "%s is issued and differs from what would be issued "
		       "now; --force replaces it",
		       path.ptr);
}

/* Below the desk a path is written down as it is seen from there, so that
 * the desk may move. */
static struct str
path_kept(const struct press *p, struct str path)
{
	char *full = realpath(path.ptr, NULL);
	struct str s = str_copy(p->arena, str_from(full));

	free(full);
	if (str_starts(s, p->desk.dir) &&
	    str_starts(str_skip(s, p->desk.dir.len), STR("/")))
		return str_skip(s, p->desk.dir.len + 1);
	return s;
}

/* All files beside their places first: a full disk changes none of them. */
static int
products_stage(struct press *p, struct staged *staged, struct err *err)
{
	bool same;

	for (size_t i = 0; i < PRODUCTS; i++) {
		struct str path = product_path(p, i);

		if (!p->wanted[i])
			continue;
		if (product_compare(p, i, &same, err) < 0)
			return -1;
		if (!same && file_stage(p->arena, path.ptr, p->bytes[i],
					&staged[i], err) < 0)
			return -1;
	}
	return 0;
}

static int
products_commit(struct press *p, struct staged *staged, struct kepts *kept,
		struct err *err)
{
	for (size_t i = 0; i < PRODUCTS; i++) {
		struct str path = product_path(p, i);
		bool same = staged[i].fd < 0;

		if (!p->wanted[i])
			continue;
		if (!same && file_commit(&staged[i], err) < 0)
			return -1;
		run_note(p->run, NOTE_INFO, "%s%s", path.ptr,
			 same ? " (unchanged)" : "");
		*vec_add(p->arena, kept) =
			(struct kept){path_kept(p, path),
				      capture_digest(p->arena, p->bytes[i])};
	}
	return 0;
}

/* The folder that holds the weeks, as the log names it. */
static struct str
place_of(const struct press *p)
{
	struct str dir = path_kept(p, p->dir);

	return str_slice(dir, 0, dir.len - p->week.name.len - 1);
}

/* The log as it will be when these files are issued. */
static struct custody
log_next(const struct press *p, const struct store *store,
	 const struct kepts *kept)
{
	struct custody c = *store_custody(store);
	size_t n = c.entries.len;
	struct custody_entry *all = arena_array(p->arena, n + 1, sizeof *all);

	if (n)
		memcpy(all, c.entries.at, n * sizeof *all);
	all[n] = (struct custody_entry){p->kind, .time = store_now(store)};
	all[n].week = p->week.name;
	all[n].kept = *kept;
	c.entries.at = all;
	c.entries.len = c.entries.cap = n + 1;
	return c;
}

static int
feed_put(struct press *p, struct str bytes, struct err *err)
{
	struct str path = path_join(p->arena, p->dir, STR("../" FEED_NAME));

	return file_write(path.ptr, bytes, err);
}

/* What is issued again as it is brings nothing new, but puts a feed that was
 * lost back. */
static int
write_again(struct press *p, const struct custody *log, struct err *err)
{
	struct str place = place_of(p), feed = feed_make(p, log, place);
	const struct kept *was = issue_kept(
		log, str_fmt(p->arena, "%.*s/" FEED_NAME, STR_ARG(place)));

	if (!was || !str_eq(was->sha256, capture_digest(p->arena, feed)))
		return 0;
	return feed_put(p, feed, err);
}

/* The feed is written before the entry that it belongs to, as are the other
 * files: a run that dies between leaves no entry without its files. */
static int
write_down(struct press *p, struct store *store, struct kepts *kept,
	   struct err *err)
{
	const struct custody_entry *(*last)(const struct custody *,
					    struct str week) =
		p->kind == ENTRY_ERRATA ? errata_latest : issue_latest;
	struct str place = place_of(p), feed;
	struct custody log;

	if (issue_same(last(store_custody(store), p->week.name), kept))
		return write_again(p, store_custody(store), err);
	log = log_next(p, store, kept);
	feed = feed_make(p, &log, place);
	if (feed_put(p, feed, err) < 0)
		return -1;
	*vec_add(p->arena, kept) = (struct kept){
		str_fmt(p->arena, "%.*s/" FEED_NAME, STR_ARG(place)),
		capture_digest(p->arena, feed)};
	return store_issue(store, p->kind, p->week.name, kept, err);
}

int
press_write(struct press *p, struct store *store, struct err *err)
{
	struct staged staged[PRODUCTS];
	struct kepts kept = {0};
	int got;

	for (size_t i = 0; i < PRODUCTS; i++)
		staged[i] = (struct staged){.fd = -1};
	if (folder_make(p->dir.ptr, err) < 0)
		return -1;
	got = products_stage(p, staged, err);
	if (!got)
		got = products_commit(p, staged, &kept, err);
	for (size_t i = 0; i < PRODUCTS; i++)
		file_discard(&staged[i]);
	return got < 0 ? -1 : write_down(p, store, &kept, err);
}
