/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "base/path.h"
#include "base/utf8.h"
#include "capture/file.h"
#include "capture/media.h"
#include "command/admit.h"
#include "command/command.h"
#include "command/lane.h"
#include "command/output.h"
#include "report/pdf.h"

/* What a filter does with one page; -1 is a gap. */
typedef int page_fn(struct run *run, struct arena *a, struct sources *from,
		    const struct capture *in, struct err *err);

static int
page_read(struct run *run, struct arena *a, struct sources *from,
	  const struct capture *in, struct err *err)
{
	struct articles got = {0};

	if (run_read(run, a, from, in, &got, err) < 0)
		return -1;
	for (size_t i = 0; i < got.len; i++) {
		run_empty(run, &got.at[i]);
		if (run_line(run, article_json(&got.at[i]), err) < 0)
			return -1;
	}
	return 0;
}

static int
page_discover(struct run *run, struct arena *a, struct sources *from,
	      const struct capture *in, struct err *err)
{
	struct items got = {0};

	if (run_discover(run, a, from, in, &got, err) < 0)
		return -1;
	for (size_t i = 0; i < got.len; i++)
		if (run_line(run, item_json(&got.at[i]), err) < 0)
			return -1;
	return 0;
}

/* pages: the files of the command line, and what is done with each. */
struct pages {
	struct run *run;
	struct sources from;
	struct page_files files;
	page_fn *fn;
};

static void
file_begin(void *to, size_t i, struct lane_page *p)
{
	struct pages *all = to;

	p->state = admit_page(&all->from, &p->arena, &all->files.at[i],
			      &p->capture, &p->err);
	if (p->state == ADMIT_PAGE && all->fn == page_read)
		run_ahead(&all->from, &p->capture, false);
}

/* A page that fails is a gap. */
static int
file_end(void *to, size_t i, struct lane_page *p, struct err *err)
{
	struct pages *all = to;
	struct run *run = all->run;

	run->sink->progress(run->sink->to, i, all->files.len);
	if (p->state == ADMIT_PASSED) {
		run_note(run, NOTE_DETAIL, "%s", p->err.msg);
		return 0;
	}
	if (p->state == ADMIT_PAGE &&
	    all->fn(run, &p->arena, &all->from, &p->capture, &p->err) == 0) {
		run->done++;
		return 0;
	}
	*err = p->err;
	if (run->broken)
		return -1;
	run_gap(run, err);
	return 0;
}

static int
each_page(struct run *run, page_fn *fn, struct err *err)
{
	AUTO_ARENA a = {0};
	struct pages all = {.run = run, .fn = fn};
	const struct strs *args = &run->opt->args;
	int got = sources_open(run, &a, NULL, &all.from, err);

	for (size_t i = 0; !got && i < args->len; i++)
		if (page_files_add(&a, args->at[i].ptr, &all.files, err) < 0)
			run_gap(run, err);
	if (!got)
		got = lane_run(&(struct lane){file_begin, file_end, &all,
					      all.files.len,
					      run_width(&all.from)},
			       err);
	sources_close(&all.from);
	page_files_none(run, all.files.len);
	return got;
}

int
filter_read(struct run *run, struct err *err)
{
	return each_page(run, page_read, err);
}

int
filter_discover(struct run *run, struct err *err)
{
	return each_page(run, page_discover, err);
}

/* A ledger becomes Markdown first; its head tells marking, week and paper. */
static int
render_read(struct run *run, struct arena *a, struct str bytes,
	    struct str *markdown, struct brief *ret, struct err *err)
{
	AUTO_JSON *j = NULL;
	struct str ledger;

	const struct options *opt = run->opt;
	struct str foreign = media_foreign(bytes);

	*markdown = bytes;
	*ret = (struct brief){.head.paper = STR("a4")};
	if (bytes.len && foreign.len)
		return err_set(err, ERR_FORMAT,
			       "neither a ledger nor Markdown: %.*s",
			       STR_ARG(foreign));
	if (!str_starts(bytes, STR("{")))
		return opt->template.len || opt->finding.len
			       ? err_set(err, ERR_USAGE,
					 "--template and --finding go with a "
					 "ledger, not with Markdown")
			       : 0;
	j = json_parse(bytes, err);
	if (!j || brief_from_json(a, j, ret, err) < 0 ||
	    brief_check(ret, err) < 0)
		return -1;
	/* Written anew, so that an older ledger has what templates want. */
	if (run_ledger(a, ret, &ledger, err) < 0)
		return -1;
	return run_markdown(
		run, a,
		&(struct markdown_source){.desk = STR("."),
					  .template = run->opt->template,
					  .ledger = ledger},
		markdown, err);
}

/* "x.json" of "x.pdf"; empty of another name. */
static struct str
ledger_path(struct arena *a, struct str out)
{
	return str_ends(out, STR(".pdf"))
		       ? str_fmt(a, "%.*s.json",
				 STR_ARG(str_slice(out, 0, out.len - 4)))
		       : STR("");
}

/* What a PDF cannot hold lies beside it, under the same name. A file that is
 * there and is another one stays. */
static int
ledger_beside(struct arena *a, struct str path, struct str ledger,
	      struct err *err)
{
	struct str was;

	if (access(path.ptr, F_OK) < 0)
		return file_write(path.ptr, ledger, err);
	if (capture_bytes(a, path.ptr, BRIEF_LEDGER_MAX, &was, err) < 0)
		return -1;
	if (str_eq(was, ledger))
		return 0;
	return err_set(err, ERR_REFUSED,
		       "%s: is another ledger than the one of this PDF",
		       path.ptr);
}

/* What is made is put in its place after all that belongs to it. */
static int
render_write(const struct options *opt, struct arena *a,
	     const struct sheet_source *sheet, struct str out, struct err *err)
{
	enum pdf_standard standard;
	struct staged staged;

	if (pdf_standard_of(opt->pdfa, &standard, err) < 0 ||
	    file_stage(a, opt->out.ptr, out, &staged, err) < 0)
		return -1;
	if ((standard == PDF_A1B && sheet->ledger.len &&
	     ledger_beside(a, ledger_path(a, opt->out), sheet->ledger, err) <
		     0) ||
	    (opt->layout.len &&
	     file_write(opt->layout.ptr, *sheet->ret_layout, err) < 0)) {
		file_discard(&staged);
		return -1;
	}
	if (file_commit(&staged, err) == 0)
		return 0;
	file_discard(&staged);
	return -1;
}

/* Options that only a PDF has. */
static int
render_check(const struct options *opt, struct err *err)
{
	enum pdf_standard standard;

	if (output_check(opt->out, err) < 0 ||
	    pdf_standard_of(opt->pdfa, &standard, err) < 0)
		return -1;
	if (str_ends(opt->out, STR(".pdf")))
		return 0;
	if (opt->layout.len)
		return err_set(err, ERR_USAGE,
			       "--dump-layout goes with --output=FILE.pdf");
	return opt->pdfa.len ? err_set(err, ERR_USAGE,
				       "--pdfa goes with --output=FILE.pdf")
			     : 0;
}

/* Every edition prints what is no text as U+FFFD; its first place is told. */
static void
tell_bytes(struct run *run, const char *path, struct str markdown)
{
	size_t bad = utf8_valid(markdown), line = 1;
	struct err err;

	if (bad == STR_NONE)
		return;
	for (size_t i = 0; i < bad; i++)
		line += markdown.ptr[i] == '\n';
	err_set(&err, ERR_FORMAT,
		"%s: line %zu: bytes that are not UTF-8; printed as U+FFFD",
		path, line);
	run_gap(run, &err);
}

int
filter_render(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct options *opt = run->opt;
	const char *path = opt->args.at[0].ptr;
	struct sheet_source sheet = {.desk = STR("."),
				     .template = opt->template};
	struct str bytes, out, layout;
	struct brief b;

	if (render_check(opt, err) < 0 ||
	    capture_bytes(&a, path, BRIEF_LEDGER_MAX, &bytes, err) < 0)
		return -1;
	if (render_read(run, &a, bytes, &sheet.markdown, &b, err) < 0)
		return err_in(err, "%s", path);
	sheet.head = &b.head;
	sheet.cites = &b.cites;
	sheet.ledger = str_starts(bytes, STR("{")) ? bytes : STR("");
	sheet.ledger_name = path_name(ledger_path(&a, opt->out));
	sheet.ret_layout = opt->layout.len ? &layout : NULL;
	run->done++;
	if (!opt->out.len)
		return run->sink->write(run->sink->to, sheet.markdown, err);
	if (output_make(run, &a, opt->out, &sheet, &out, err) < 0)
		return err_in(err, "%s", path);
	tell_bytes(run, path, sheet.markdown);
	return render_write(opt, &a, &sheet, out, err);
}
