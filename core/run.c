/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apart.h"
#include "article/plain.h"
#include "base/vec.h"
#include "brief/words.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "capture/gzip.h"
#include "capture/media.h"
#include "report/edition.h"
#include "report/pdf.h"
#include "report/style.h"
#include "report/template.h"
#include "report/txt.h"

void
run_note(const struct run *run, enum note level, const char *fmt, ...)
{
	struct err text;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text.msg, sizeof text.msg, fmt, ap);
	va_end(ap);
	run->sink->note(run->sink->to, level, text.msg);
}

void
run_gap(struct run *run, const struct err *err)
{
	run->gaps++;
	run_note(run, NOTE_ERROR, "%s", err->msg);
}

int
run_text(struct run *run, struct str text, struct err *err)
{
	if (run->sink->write(run->sink->to, text, err) < 0)
		run->broken = true;
	return run->broken ? -1 : 0;
}

int
run_line(struct run *run, json_t *j, struct err *err)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	json_write(&b, j);
	json_decref(j);
	buf_char(&b, '\n');
	return run_text(run, buf_str(&b), err);
}

/* A folder of the data folder. */
struct str
run_data_path(const struct run *run, struct arena *a, const char *name)
{
	struct str dir = run->opt->data_dir;

	return path_join(a, dir.len ? dir : STR(PKGDATADIR), str_from(name));
}

struct extract_options
run_extract_how(const struct run *run)
{
	return (struct extract_options){.names = run->names,
					.words = run->words,
					.claims_max = run->opt->claims_max};
}

/* The tables of a folder; how many. What cannot be read is told. */
static int
names_folder(struct run *run, struct gazetteer *g, struct str dir)
{
	struct err err;
	int n = gazetteer_folder(g, dir, &err);

	if (n < 0)
		run_note(run, NOTE_WARN, "%s", err.msg);
	return n;
}

int
run_names(struct run *run, struct arena *a, struct str desk, struct err *err)
{
	struct gazetteer *g = arena_alloc(a, sizeof *g);
	const struct strs *files = &run->opt->names;
	struct str shipped = run_data_path(run, a, "names");

	gazetteer_start(a, g);
	run->names = g;
	run->words = arena_alloc(a, sizeof *run->words);
	run->words->arena = a;
	if (names_folder(run, g, shipped) == 0)
		run_note(run, NOTE_WARN,
			 "%.*s: no tables of names: who is meant by two names "
			 "will not be known (see --data-dir)",
			 STR_ARG(shipped));
	if (desk.len)
		names_folder(run, g, path_join(a, desk, STR("names")));
	for (size_t i = 0; i < files->len; i++)
		if (gazetteer_file(g, files->at[i], err) < 0)
			return -1;
	for (size_t i = 0; i < g->complaints.len; i++)
		run_note(run, NOTE_WARN, "%.*s", STR_ARG(g->complaints.at[i]));
	return 0;
}

void
run_empty(struct run *run, const struct article *in)
{
	struct err err;

	if (in->access != ACCESS_EMPTY)
		return;
	err_set(&err, ERR_FORMAT, "%.*s: source %.*s: no text found",
		STR_ARG(in->file), STR_ARG(in->source));
	run_gap(run, &err);
}

int
run_plain(struct arena *a, const char *path, struct str bytes,
	  struct article *ret, struct err *err)
{
	struct capture c;
	struct str foreign;

	if (gzip_is(bytes) &&
	    gzip_unpack_all(a, bytes, CAPTURE_BYTES_MAX, &bytes, err) < 0)
		return err_in(err, "%s", path);
	c = capture_named(a, path, bytes);
	foreign = media_foreign(c.bytes);
	if (c.bytes.len && foreign.len)
		return err_set(err, ERR_FORMAT, "%s: not a text: %.*s", path,
			       STR_ARG(foreign));
	*ret = article_plain(a, &c);
	return 0;
}

int
run_extract(const struct run *run, struct arena *a, const struct article *in,
	    struct claims *ret, struct err *err)
{
	const struct extract_options how = run_extract_how(run);

	if (claim_extract(a, in, &how, ret, err) < 0)
		return err_in(err, "%.*s", STR_ARG(in->file));
	return 0;
}

void
run_cut(struct run *run, const struct article *in, size_t kept)
{
	struct err err;

	err_set(&err, ERR_LIMIT,
		"%.*s: more claims than --claims-max: those behind the first "
		"%zu are left out",
		STR_ARG(in->file), kept);
	run_gap(run, &err);
}

int
run_merge(const struct run *run, struct arena *a, const struct corpus *in,
	  struct findings *ret, struct err *err)
{
	return finding_merge(a, in, run->names, ret, err);
}

int
run_brief(struct arena *a, const struct brief_input *in, struct brief *ret,
	  struct err *err)
{
	return brief_make(a, in, ret, err);
}

int
run_ledger(struct arena *a, const struct brief *in, struct str *ret,
	   struct err *err)
{
	AUTO_JSON *j = brief_json(in);
	struct buf b = {.arena = a};

	json_write(&b, j);
	buf_char(&b, '\n');
	*ret = buf_str(&b);
	if (ret->len > BRIEF_LEDGER_MAX)
		return err_set(err, ERR_LIMIT, "ledger above %d bytes",
			       BRIEF_LEDGER_MAX);
	return 0;
}

void
run_templates(const struct run *run, struct arena *a, struct str desk,
	      struct templates *ret)
{
	struct str own = path_join(a, desk, STR("templates"));
	struct str given = run_data_path(run, a, "templates");

	*ret = (struct templates){
		.arena = a, .dirs = {desk.len ? own.ptr : NULL, given.ptr}};
}

/* run_file: a name that may be a file: its folder comes first then. */
static struct str
run_file(struct templates *io, struct str given, struct str ending)
{
	size_t slash = given.len;
	struct str dir;

	if (!str_ends(given, ending))
		return given;
	while (slash && given.ptr[slash - 1] != '/')
		slash--;
	dir = slash ? str_slice(given, 0, slash) : STR(".");
	for (size_t i = TEMPLATE_DIRS_MAX - 1; i; i--)
		io->dirs[i] = io->dirs[i - 1];
	io->dirs[0] = str_c(io->arena, dir);
	return str_slice(given, slash, given.len - ending.len);
}

struct str
run_template(struct templates *io, struct str given)
{
	return run_file(io, given, STR(".md"));
}

int
run_markdown(const struct run *run, struct arena *a,
	     const struct markdown_source *in, struct str *ret, struct err *err)
{
	AUTO_JSON *j = json_parse(in->ledger, err);
	struct str name = in->template;
	struct templates t;

	if (!j)
		return -1;
	run_templates(run, a, in->desk, &t);
	t.finding = run->opt->finding.len ? run->opt->finding : in->finding;
	name = run_template(&t, name);
	if (json_object_get(json_object_get(j, "head"), "errata"))
		name = STR("errata");
	return apart_markdown(a, &t, name.len ? name : STR("weekly"), j, ret,
			      err);
}

/* What the PDF could not print is a gap; Markdown and ledger have it. */
static void
tell_missing(struct run *run, const struct strs *missing)
{
	struct err err;

	for (size_t i = 0; i < missing->len; i++) {
		err_set(&err, ERR_FORMAT, "PDF: %.*s; printed as U+FFFD",
			STR_ARG(missing->at[i]));
		run_gap(run, &err);
	}
}

/* Those of the options stand before those of the desk. */
static struct strs
fonts_of(const struct run *run, struct arena *a, const struct sheet_source *in)
{
	struct strs v = {0};

	for (size_t i = 0; i < run->opt->fonts.len; i++)
		*vec_add(a, &v) = run->opt->fonts.at[i];
	for (size_t i = 0; in->fonts && i < in->fonts->len; i++)
		*vec_add(a, &v) = in->fonts->at[i];
	return v;
}

/* style_name: that of the options, of the template, of the desk; or empty. */
static struct str
style_name(const struct run *run, struct templates *t,
	   const struct sheet_source *in)
{
	struct str text[2], name = run_template(t, in->template);
	struct err none;

	if (run->opt->style.len)
		return run_file(t, run->opt->style, STR(".style"));
	if (name.len && templates_file(t, name, "style", text, &none) == 0)
		return name;
	return in->style;
}

static int
style_looks(const struct run *run, struct arena *a,
	    const struct sheet_source *in, struct pdf_style *io,
	    struct err *err)
{
	struct templates t;
	struct str name;

	run_templates(run, a, in->desk, &t);
	name = style_name(run, &t, in);
	return name.len ? style_open(&t, name, io, err) : 0;
}

int
run_pdf(struct run *run, struct arena *a, const struct sheet_source *in,
	struct str *ret, struct err *err)
{
	const struct brief_head *head = in->head;
	struct strs missing = {0};
	struct pdf_style style = {
		.title = head->title,
		.week = head->week,
		.tlp = head->tlp,
		.language = head->language,
		.author = head->author,
		.creator = head->generator,
		.date = head->issued,
		.paper = str_eq(head->paper, STR("letter")) ? PDF_LETTER
							    : PDF_A4,
		.ledger = in->ledger,
		.ledger_name = in->ledger_name.len ? in->ledger_name
			       : head->errata	   ? STR("errata.json")
						   : STR("brief.json"),
		.edition = in->edition,
		.fonts = fonts_of(run, a, in),
		.ret_missing = &missing,
		.ret_layout = in->ret_layout,
	};

	if (pdf_standard_of(run->opt->pdfa, &style.standard, err) < 0 ||
	    style_looks(run, a, in, &style, err) < 0)
		return -1;
	if (style.standard == PDF_A1B && in->ledger.len)
		run_note(run, NOTE_INFO,
			 "PDF/A-1b holds no attachments: the ledger is the "
			 "file %.*s beside it",
			 STR_ARG(style.ledger_name));
	if (apart_pdf(a, in->markdown, &style, ret, err) < 0)
		return -1;
	tell_missing(run, &missing);
	return 0;
}

static struct edition_cites
cites_of(struct arena *a, const struct sheet_source *from)
{
	const struct words *w = words_of(from->head->language);
	const struct cites *in = from->cites;
	struct edition_cites v = {0};

	for (size_t i = 0; in && i < in->len; i++) {
		const struct cite *c = &in->at[i];

		*vec_add(a, &v) = (struct edition_cite){
			.holders = c->holders,
			.publisher = c->publisher,
			.stance = word_shown(w, c->stance, SAY_STANCE_ASSERTS,
					     SAY_STANCE_ASKS),
			.language = c->language,
			.published = c->published,
			.url = c->url,
			.quote = c->quote,
			.prefix = c->prefix,
			.suffix = c->suffix,
			.cut = c->at.b > c->prefix.len,
		};
	}
	return v;
}

/* Issues of one title are told apart in tabs and bookmarks. */
static struct str
title_of(struct arena *a, const struct brief_head *h)
{
	return h->week.len && h->title.len
		       ? str_fmt(a, "%.*s, %.*s", STR_ARG(h->title),
				 STR_ARG(h->week))
		       : h->title;
}

int
run_html(const struct run *run, struct arena *a, const struct sheet_source *in,
	 struct str *ret, struct err *err)
{
	struct templates t;
	struct edition_style style = {
		.title = title_of(a, in->head),
		.tlp = in->head->tlp,
		.language = in->head->language,
		.author = in->head->author,
		.generator = in->head->generator,
		.cites = cites_of(a, in),
		.fonts = fonts_of(run, a, in),
	};

	run_templates(run, a, in->desk, &t);
	if (templates_style(&t, STR("brief"), &style.css, err) < 0)
		return -1;
	return apart_html(a, in->markdown, &style, ret, err);
}

int
run_txt(struct arena *a, const struct sheet_source *in, struct str *ret,
	struct err *err)
{
	return apart_text(a, in->markdown, in->head->tlp, ret, err);
}
