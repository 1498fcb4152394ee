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

/* What is put in place together: the products, then the feed. */
enum { STAGE_FEED = PRODUCTS, STAGES };

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

/* As it is in the end, whatever links lead to its folder; the file itself need
 * not be there. */
static struct str
path_real(struct arena *a, struct str path)
{
	const char *folder = str_c(a, path_folder(path));
	char *full = realpath(folder && *folder ? folder : ".", NULL);
	struct str s =
		full ? path_join(a, str_from(full), path_name(path)) : path;

	free(full);
	return s;
}

/* Below the desk a path is written down as it is seen from there, so that
 * the desk may move. */
static struct str
path_kept(const struct press *p, struct str path)
{
	struct str s = path_real(p->arena, path);

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

/* Those that are wanted, as the log keeps them. */
static struct kepts
products_kept(const struct press *p)
{
	struct kepts v = {0};

	for (size_t i = 0; i < PRODUCTS; i++)
		if (p->wanted[i])
			*vec_add(p->arena, &v) = (struct kept){
				path_kept(p, product_path(p, i)),
				capture_digest(p->arena, p->bytes[i])};
	return v;
}

static int
stages_commit(const struct press *p, struct staged staged[STAGES],
	      struct err *err)
{
	for (size_t i = 0; i < STAGES; i++) {
		bool same = staged[i].fd < 0;

		if (!same && file_commit(&staged[i], err) < 0)
			return -1;
		if (i < PRODUCTS && p->wanted[i])
			run_note(p->run, NOTE_INFO, "%s%s",
				 product_path(p, i).ptr,
				 same ? " (unchanged)" : "");
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

static struct str
feed_path(const struct press *p)
{
	return path_join(p->arena, p->dir, STR("../" FEED_NAME));
}

/* What is issued again as it is brings nothing new, but puts a feed that was
 * lost back. */
static int
feed_again(struct press *p, const struct custody *log, struct err *err)
{
	struct str place = place_of(p), feed = feed_make(p, log, place);
	const struct kept *was = issue_kept(
		log, str_fmt(p->arena, "%.*s/" FEED_NAME, STR_ARG(place)));

	if (!was || !str_eq(was->sha256, capture_digest(p->arena, feed)))
		return 0;
	return file_write(feed_path(p).ptr, feed, err);
}

/* The entry comes when all its files, the feed too, lie beside their places
 * for good, and before they are put there: a run that dies before leaves the
 * old issue and the old log, one that dies behind it leaves what the next one
 * puts in place. */
static int
write_down(struct press *p, struct store *store, struct staged *feed,
	   struct kepts *kept, struct err *err)
{
	struct custody log = log_next(p, store, kept);
	struct str place = place_of(p), bytes = feed_make(p, &log, place);

	if (file_stage(p->arena, feed_path(p).ptr, bytes, feed, err) < 0 ||
	    file_keep(feed->path, err) < 0 ||
	    file_keep(product_path(p, PRODUCT_JSON).ptr, err) < 0)
		return -1;
	*vec_add(p->arena, kept) = (struct kept){
		str_fmt(p->arena, "%.*s/" FEED_NAME, STR_ARG(place)),
		capture_digest(p->arena, bytes)};
	p->half = true;
	return store_issue(store, p->kind, p->week.name, kept, err);
}

static bool
is_issued(const struct press *p, struct store *store, const struct kepts *kept)
{
	const struct custody *log = store_custody(store);

	return issue_same(p->kind == ENTRY_ERRATA
				  ? errata_latest(log, p->week.name)
				  : issue_latest(log, p->week.name),
			  kept);
}

int
press_write(struct press *p, struct store *store, struct err *err)
{
	struct staged staged[STAGES];
	struct kepts kept;
	bool same;
	int got;

	for (size_t i = 0; i < STAGES; i++)
		staged[i] = (struct staged){.fd = -1};
	if (folder_make(p->dir.ptr, err) < 0)
		return -1;
	got = products_stage(p, staged, err);
	kept = products_kept(p);
	same = is_issued(p, store, &kept);
	if (!got && !same)
		got = write_down(p, store, &staged[STAGE_FEED], &kept, err);
	for (size_t i = 0; got < 0 && i < STAGES; i++)
		file_discard(&staged[i]);
	if (!got)
		got = stages_commit(p, staged, err);
	for (size_t i = 0; i < STAGES; i++)
		file_leave(&staged[i]);
	p->half = p->half && got < 0;
	return got || !same ? got : feed_again(p, store_custody(store), err);
}
