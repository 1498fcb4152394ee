/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "report/flow_walk.h"
#include "report/link.h"

struct span_style
walk_style(const struct walk *w)
{
	const struct sheet *sh = sheet_of(w->block->sheet);
	struct span_style st = {.font = sh->font,
				.ink = sh->ink,
				.size = sh->size,
				.link = (unsigned)w->link,
				.line = w->line};

	if (w->strong && w->block->sheet == SHEET_NOTE_ITEM) {
		st.font = (struct font_want){ROLE_SANS, false, false};
		st.size *= 0.92f;
		st.ink = INK_TEXT;
	} else if (w->strong) {
		st.font.bold = true;
		st.ink = INK_TEXT;
	}
	if (w->emph)
		st.font.italic = !st.font.italic;
	if (w->link)
		st.ink = INK_LINK;
	if (w->mark) {
		st.font = (struct font_want){ROLE_SANS, false, false};
		st.rise = w->raised ? 0.34f * st.size : 0;
		st.size *= w->raised ? 0.7f : 0.8f;
		st.flags |= SPAN_MARK;
	}
	if (w->block->kind == BLOCK_HEADING)
		st.flags |= SPAN_PLAIN;
	if (w->block->bars)
		st.flags |= SPAN_EXACT;
	return st;
}

void
walk_text(struct walk *w, struct str text)
{
	bool heading = w->block && w->block->kind == BLOCK_HEADING;

	if (heading)
		buf_add(&w->title, text);
	if (w->block)
		text_add(&w->d->setter, &w->block->set.text,
			 heading ? link_shown(w->d, text) : text,
			 text_span(&w->d->setter, walk_style(w)));
}

static void
walk_code(struct walk *w, struct str text)
{
	struct span_style st;

	if (!w->block)
		return;
	st = walk_style(w);
	st.font = (struct font_want){ROLE_MONO, st.font.bold, false};
	st.size *= 0.84f;
	st.flags |= SPAN_CODE;
	text_add(&w->d->setter, &w->block->set.text, text,
		 text_span(&w->d->setter, st));
	if (w->block->kind == BLOCK_HEADING)
		buf_add(&w->title, text);
}

void
text_enter(struct walk *w, cmark_node *node)
{
	walk_text(w, tree_text(node));
}

void
inline_code_enter(struct walk *w, cmark_node *node)
{
	walk_code(w, tree_text(node));
}

/* A line end of the Markdown inside Japanese is no blank. */
void
soft_enter(struct walk *w, cmark_node *node)
{
	struct text *t = w->block ? &w->block->set.text : NULL;

	(void)node;
	w->line++;
	if (t && t->len && cp_japanese(t->at[t->len - 1].cp))
		return;
	walk_text(w, STR(" "));
}

void
hard_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->line++;
	if (w->block)
		*vec_add(w->d->arena, &w->block->set.text) = (struct tchar){
			'\n', text_span(&w->d->setter, walk_style(w))};
}

void
strong_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->strong++;
}

void
strong_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->strong--;
}

void
emph_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->emph++;
}

void
emph_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->emph--;
}

void
link_enter(struct walk *w, cmark_node *node)
{
	struct str url = str_from(cmark_node_get_url(node));

	w->link = link_add(w->d, str_copy(w->d->arena, url), w->line);
	w->raised = str_starts(url, STR("#note-"));
	w->mark = w->raised || str_starts(url, STR("#cite-"));
}

void
link_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->link = 0;
	w->mark = w->raised = false;
}
