/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * run: all that is not in the inputs (options, clock, where to say things),
 * and the pipeline: one call an arrow.
 */
#ifndef RUN_H
#define RUN_H

#include "brief/brief.h"
#include "claim/extract.h"
#include "desk.h"
#include "finding/finding.h"
#include "host/guard.h"
#include "made.h"
#include "option.h"

enum note { NOTE_ERROR, NOTE_WARN, NOTE_INFO, NOTE_DETAIL };

/* sink: where a command's output goes; main gives it. */
struct sink {
	void *to;
	/* product: bytes for standard output. Errors: ERR_SYSTEM */
	int (*write)(void *to, struct str bytes, struct err *err);
	/* a line for people, without line end */
	void (*note)(void *to, enum note level, const char *text);
	/* `done` of `all` things; all may be 0 when not known */
	void (*progress)(void *to, size_t done, size_t all);
};

struct run {
	const struct options *opt;
	const struct sink *sink;
	struct str editor; /* of the person: VISUAL, EDITOR; may be empty */
	struct str own;	   /* folder of the person's sources; may be empty */
	int64_t now;	   /* seconds since 1970; SOURCE_DATE_EPOCH when set */
	const struct gazetteer *names; /* from run_names on */
	struct lexicon *words;	       /* the same: of all articles read */
	size_t done;		       /* documents dealt with */
	size_t gaps; /* documents that were not: exit status 3, or 1 when
			nothing was done */
	bool broken; /* the output is gone: stop */
};

/* run_gap: a document failed: say so and count it. */
void run_gap(struct run *run, const struct err *err);
void run_note(const struct run *run, enum note level, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* run_text: write text as it is. run_line: write one JSON object as a line;
 * `j` is given away. */
int run_text(struct run *run, struct str text, struct err *err);
int run_line(struct run *run, json_t *j, struct err *err);

/* run_sources: where sources come from, by the options and the desk (may be
 * NULL). */
struct host_config run_sources(const struct run *run, struct arena *a,
			       const struct desk *desk);

/* outcome: what came of the documents for which a source was chosen: read,
 * passed over or failed, or it died of them. `what`: the last that was not
 * read, and why. */
struct outcome {
	size_t read, refused, died;
	struct str what;
};

/* sources: the loaded plugins, and the jail in which they read. */
struct sources {
	struct guard guard;
	struct outcome *outcomes;  /* one of each, in their order */
	struct arena *arena;	   /* lent */
	struct brief_notes deaths; /* of sources that were asked whether they
				      know a page, and left out */
	/* Where it is kept what sources died of, so that they are not asked
	 * again before the program, a plugin or a setting, which `maker`
	 * stands for, is another; NULL: nowhere. */
	const struct memo *memo;
	struct str maker;
};

/* sources_open: load the plugins in a jail, from the folders and files of the
 * options or else from where they are installed and the person's own folder,
 * and the sources that are
 * files, from the folder sites of the data folder and of the desk; complaints
 * become notes. Open them before the store: what comes later is unknown to the
 * jail.
 * In: desk: its parameters and folder; NULL for none
 * sources_list: the loaded ones, by name: their data without their functions,
 * which are in the jail. */
int sources_open(struct run *run, struct arena *a, const struct desk *desk,
		 struct sources *ret, struct err *err);
struct loaded_list sources_list(const struct sources *s);
void sources_close(struct sources *s);
#define AUTO_SOURCES __attribute__((cleanup(sources_close))) struct sources

/* run_names: who is who, from the tables of the data folder, of `desk` (may be
 * empty) and of the option --names. A table or line that cannot be read is a
 * warning, as is a data folder without tables.
 * Errors: a file of --names that cannot be read */
int run_names(struct run *run, struct arena *a, struct str desk,
	      struct err *err);

/* run_data_path: a folder of the data folder. run_extract_how: by the names and
 * options of the run. */
struct str run_data_path(const struct run *run, struct arena *a,
			 const char *name);
struct extract_options run_extract_how(const struct run *run);

/* run_capture: a file as a capture; gzip is unpacked in the jail.
 * run_read: capture → articles. A capture that the source passes over is an
 * error too (ERR_FORMAT), as it is a gap. run_make: capture → articles and
 * their claims, both in the jail; `io` has its key. Only where run_names came
 * before sources_open.
 * run_ahead: begin what run_read or, with `make`, run_make will be asked for
 * soon; the capture is lent until then. run_width: how many it is worth to
 * begin.
 * run_empty: an article without text is a gap: say so.
 * run_discover: a list page, feed or table → items.
 * run_plain: the bytes of a plain text file as an article, for `extract
 * --text`; gzip is unpacked.
 * run_extract: article → claims. run_cut: an article with more claims than
 * `kept` is a gap: say so. run_merge: claims → findings. */
int run_capture(struct sources *from, struct arena *a, const char *path,
		struct capture *ret, struct err *err);
int run_make(struct run *run, struct arena *a, struct sources *from,
	     const struct capture *in, struct made *io, struct err *err);
void run_ahead(struct sources *from, const struct capture *in, bool make);
size_t run_width(const struct sources *from);
int run_read(struct run *run, struct arena *a, struct sources *from,
	     const struct capture *in, struct articles *ret, struct err *err);
void run_empty(struct run *run, const struct article *in);
int run_discover(struct run *run, struct arena *a, struct sources *from,
		 const struct capture *in, struct items *ret, struct err *err);
int run_plain(struct arena *a, const char *path, struct str bytes,
	      struct article *ret, struct err *err);
int run_extract(const struct run *run, struct arena *a,
		const struct article *in, struct claims *ret, struct err *err);
void run_cut(struct run *run, const struct article *in, size_t kept);
int run_merge(const struct run *run, struct arena *a, const struct corpus *in,
	      struct findings *ret, struct err *err);

/* run_brief: findings → brief. run_ledger: brief → JSON with a line end.
 * run_markdown: ledger → Markdown, by the template of that name of the desk's
 * own or, without, of the data folder; an empty name is weekly, or errata; with
 * a finding for templates of one, the options' first. run_templates: those
 * folders, the desk's first. run_template: the name of a template that may be
 * given as a file, whose folder then comes before those.
 * run_pdf: Markdown → PDF, with the ledger attached; a character that no font
 * has is a gap. run_html: Markdown → HTML, by brief.css of the same folders.
 * run_txt: Markdown → plain text. */
struct sheet_source {
	struct str markdown, ledger; /* without a ledger nothing is attached */
	struct str desk;	     /* folder whose templates come first */
	struct str template, style;  /* names; a style without is NAME.style of
					the template, or none */
	const struct cites *cites;   /* may be NULL */
	const struct brief_head *head;
	const struct strs *fonts; /* font files tried first; may be NULL */
	struct str *ret_layout;	  /* where lines stand; may be NULL */
	struct str ledger_name;	  /* "brief.json" or "errata.json" when empty */
	struct str edition;	  /* the HTML that will lie beside the PDF */
};

int run_brief(struct arena *a, const struct brief_input *in, struct brief *ret,
	      struct err *err);
int run_ledger(struct arena *a, const struct brief *in, struct str *ret,
	       struct err *err);
struct templates;
void run_templates(const struct run *run, struct arena *a, struct str desk,
		   struct templates *ret);
struct str run_template(struct templates *io, struct str given);
struct markdown_source {
	struct str desk, template, ledger, finding;
};
int run_markdown(const struct run *run, struct arena *a,
		 const struct markdown_source *in, struct str *ret,
		 struct err *err);
int run_pdf(struct run *run, struct arena *a, const struct sheet_source *in,
	    struct str *ret, struct err *err);
int run_txt(struct arena *a, const struct sheet_source *in, struct str *ret,
	    struct err *err);
int run_html(const struct run *run, struct arena *a,
	     const struct sheet_source *in, struct str *ret, struct err *err);

#endif
