/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "apart.h"

#include "article/packed.h"
#include "base/vec.h"
#include "jail.h"
#include "report/fontrole.h"

/* job: what is to be set; of the members, those that its work needs. */
struct job {
	struct str markdown, name, tlp;
	const struct templates *templates;
	json_t *data;
	const struct pdf_style *pdf;
	const struct edition_style *html;
};

/* Where fonts, hyphenation and dictionaries are: what anybody may read. */
static const char *const public[] = {"/usr/share", "/usr/local/share",
				     "/usr/lib/libreoffice/share"};

static void
reads_add(struct arena *a, struct strs *to, const struct strs *paths)
{
	for (size_t i = 0; i < paths->len; i++) {
		const char *c = str_c(a, paths->at[i]);

		if (c)
			*vec_add(a, to) = str_from(c);
	}
}

static struct strs
reads_public(struct arena *a, const struct strs *fonts)
{
	struct strs v = {0}, files = {0};

	for (size_t i = 0; i < COUNT(public); i++)
		*vec_add(a, &v) = str_from(public[i]);
	fontrole_files(a, fonts, &files);
	reads_add(a, &v, &files);
	return v;
}

static struct strs
reads_templates(struct arena *a, const struct templates *t)
{
	struct strs v = {0};

	for (size_t i = 0; i < TEMPLATE_DIRS_MAX; i++)
		if (t->dirs[i])
			*vec_add(a, &v) = str_from(t->dirs[i]);
	return v;
}

static int
markdown_work(void *arg, const struct jail_task *task, struct err *err)
{
	struct job *j = arg;
	struct templates t = *j->templates;
	AUTO_ARENA a = {0};
	struct str got;

	t.arena = &a;
	if (template_markdown(&t, j->name, j->data, &got, err) < 0)
		return -1;
	buf_add(task->out, got);
	return 0;
}

int
apart_markdown(struct arena *a, const struct templates *t, struct str name,
	       json_t *data, struct str *ret, struct err *err)
{
	struct job j = {.templates = t, .name = name, .data = data};
	const struct strs reads = reads_templates(a, t);
	const struct jail_job job = {
		.prepare = markdown_work, .arg = &j, .reads = &reads};

	return jail_once(a, &job, ret, err);
}

/* The file, where its lines stand, and what it could not print. */
static int
pdf_work(void *arg, const struct jail_task *task, struct err *err)
{
	struct job *j = arg;
	AUTO_ARENA a = {0};
	struct strs missing = {0};
	struct str got, layout = STR("");
	struct pdf_style style = *j->pdf;

	style.ret_missing = &missing;
	style.ret_layout = style.ret_layout ? &layout : NULL;
	if (report_pdf(&a, j->markdown, &style, &got, err) < 0)
		return -1;
	pack_text(task->out, got);
	pack_text(task->out, layout);
	pack_strs(task->out, &missing);
	return 0;
}

int
apart_pdf(struct arena *a, struct str markdown, const struct pdf_style *style,
	  struct str *ret, struct err *err)
{
	struct job j = {.markdown = markdown, .pdf = style};
	struct strs missing = {0}, reads = reads_public(a, &style->fonts);
	const struct jail_job job = {
		.prepare = pdf_work, .arg = &j, .reads = &reads};
	struct unpack u = {0};
	struct str layout;

	reads_add(a, &reads, &style->font_dirs);
	if (jail_once(a, &job, &u.rest, err) < 0)
		return -1;
	*ret = unpack_text(&u);
	layout = unpack_text(&u);
	unpack_strs(a, &u, &missing);
	if (u.bad || u.rest.len)
		return err_set(err, ERR_REFUSED, "PDF: not what it should be");
	if (style->ret_layout)
		*style->ret_layout = layout;
	for (size_t i = 0; style->ret_missing && i < missing.len; i++)
		*vec_add(a, style->ret_missing) = missing.at[i];
	return 0;
}

static int
html_work(void *arg, const struct jail_task *task, struct err *err)
{
	struct job *j = arg;
	AUTO_ARENA a = {0};
	struct str got;

	if (report_html(&a, j->markdown, j->html, &got, err) < 0)
		return -1;
	buf_add(task->out, got);
	return 0;
}

int
apart_html(struct arena *a, struct str markdown,
	   const struct edition_style *style, struct str *ret, struct err *err)
{
	struct job j = {.markdown = markdown, .html = style};
	const struct strs reads = reads_public(a, &style->fonts);
	const struct jail_job job = {
		.prepare = html_work, .arg = &j, .reads = &reads};

	return jail_once(a, &job, ret, err);
}

static int
text_work(void *arg, const struct jail_task *task, struct err *err)
{
	struct job *j = arg;
	AUTO_ARENA a = {0};
	struct str got;

	if (report_text(&a, j->markdown, j->tlp, &got, err) < 0)
		return -1;
	buf_add(task->out, got);
	return 0;
}

int
apart_text(struct arena *a, struct str markdown, struct str tlp,
	   struct str *ret, struct err *err)
{
	struct job j = {.markdown = markdown, .tlp = tlp};
	const struct jail_job job = {.prepare = text_work, .arg = &j};

	return jail_once(a, &job, ret, err);
}
