/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * markdown: the ledger through a Mustache template into CommonMark.
 *
 * What the Markdown looks like (renderers rely on it):
 *  - `# title` once, then the marking line (bold), then `## section` and
 *    `### entry` headings; no other levels.
 *  - Statements are paragraphs or items of `-` lists. An item may start with
 *    a bold label: `- **Rests on:** …`.
 *  - A citation is a link whose text is the number in brackets and whose
 *    target is the heading of that citation in the appendix:
 *    `[\[12\]](#cite-12)` → `### Cite 12`. The fragment of every internal
 *    link is the slug of a heading by the rule that GitHub and VS Code
 *    share (base/slug.h), so it resolves in any viewer; each slug is
 *    unique. Under `### Cite 12`, links lead back to the headings under
 *    which it is cited.
 *  - Verbatim quotes of the appendix are block quotes; digests, ids and
 *    offsets are code spans.
 *  - A table is a fenced code block with the info word `table`: one line a
 *    row, cells split by one tab, the first row is the header. Cells are
 *    plain text, never Markdown.
 *  - A figure is a fenced code block with the info word `figure`: a line with
 *    its kind and caption, then the rows of a table, the last cell of each
 *    with its marks ("[3][12]"). What is drawn from it adds nothing.
 *  - Links: `#slug`, http, https and mailto only. No images, no raw HTML.
 *  - No front matter: marking, title, week, language and paper reach the
 *    PDF through the ledger's "head" object.
 *  - Control characters (C0, C1), bidirectional controls and soft hyphens
 *    of pages are dropped, other invisible characters are shown as
 *    "[U+200B]"; ASCII white space is folded to single blanks.
 */
#ifndef REPORT_MARKDOWN_H
#define REPORT_MARKDOWN_H

#include "report/mustache.h"

/* markdown_make: render `text`, a Mustache template of Markdown, over the
 * ledger. {{name}} enters as literal text in paragraphs, headings, link
 * texts and link targets; {{{name}}} as literal text in code spans and
 * fenced blocks. The result is parsed back and compared, node by node, with
 * the tree of the bare template: text that made anything but text fails.
 * In:     m->partial and m->ctx; m->escape is not used
 * Errors: ERR_FORMAT (template), ERR_REFUSED (a text or link that would
 *         not be literal; a fragment without its heading), ERR_LIMIT
 * Cost:   linear; two parses of the Markdown */
int markdown_make(struct arena *a, const struct mustache *m, struct str text,
		  const json_t *ledger, struct str *ret, struct err *err);

/* markdown_places: where the texts of a template stand, for messages.
 * place  "weekly.md:12"; house: whether a sentence of that line is the house's
 *        and needs no citation. The name is empty for the template given. */
struct markdown_places {
	struct str (*place)(void *ctx, struct str name, size_t line);
	bool (*house)(void *ctx, struct str name, size_t line);
	void *ctx;
};

/* markdown_make_at: the same, and every statement of the ledger of which
 * anything is printed has one of its citations printed, and every sentence that
 * is the template's own has a link to a citation in its paragraph. Messages
 * name the template's line.
 * Errors: as markdown_make; ERR_REFUSED for such a sentence */
int markdown_make_at(struct arena *a, const struct mustache *m,
		     const struct markdown_places *places, struct str text,
		     const json_t *ledger, struct str *ret, struct err *err);

/* markdown_slugs: of all headings, sorted. */
void markdown_slugs(struct arena *a, struct str text, struct strs *ret);

/* markdown_check: no raw HTML, no image, only the link schemes above, and
 * every fragment names a heading. Errors: ERR_REFUSED. */
int markdown_check(struct str text, struct err *err);

#endif
