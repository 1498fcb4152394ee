/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "apart.h"

#include "article/packed.h"
#include "base/vec.h"
#include "jail.h"

/* job: what is to be set; of the members, those that its work needs. */
struct job {
	struct str markdown, name, tlp;
	const struct templates *templates;
	json_t *data;
	const struct pdf_style *pdf;
	const struct edition_style *html;
};

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

	return jail_once(a, markdown_work, &j, ret, err);
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
	struct strs missing = {0};
	struct unpack u = {0};
	struct str layout;

	if (jail_once(a, pdf_work, &j, &u.rest, err) < 0)
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

	return jail_once(a, html_work, &j, ret, err);
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

	return jail_once(a, text_work, &j, ret, err);
}
