/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/edition.h"

#include <openssl/evp.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "base/visible.h"
#include "report/leaf.h"
#include "report/pdf.h"

/* A sheet of style within marks that hide "<" and "&" from XML. */
#define STYLE_BEGIN "/*<![CDATA[*/\n"
#define STYLE_END "\n/*]]>*/"

enum { SHA256_LEN = 32, SHA256_BASE64 = 44 };

static int
input_check(struct str markdown, const struct edition_style *s, struct err *err)
{
	if (markdown.len > PDF_INPUT_MAX)
		return err_set(err, ERR_LIMIT, "Markdown above %d bytes",
			       PDF_INPUT_MAX);
	if (s->css.len > EDITION_CSS_MAX)
		return err_set(err, ERR_LIMIT, "style sheet above %d bytes",
			       EDITION_CSS_MAX);
	if (str_has(s->css, STR("</")) || str_has(s->css, STR("]]>")) ||
	    str_has(s->css, STR("<!--")))
		return err_set(err, ERR_FORMAT,
			       "style sheet: \"</\", \"<!--\" and \"]]>\" "
			       "would end it");
	if (s->tlp.len && !tlp_of(s->tlp))
		return err_set(err, ERR_FORMAT, "no marking of TLP 2.0: %.*s",
			       STR_ARG(s->tlp));
	return 0;
}

/* The style sheet is known by its digest: no other is applied. */
static struct str
policy(struct arena *a, struct str style)
{
	unsigned char sum[EVP_MAX_MD_SIZE] = {0};
	unsigned char text[SHA256_BASE64 + 1] = {0};

	EVP_Digest(style.ptr, style.len, sum, NULL, EVP_sha256(), NULL);
	EVP_EncodeBlock(text, sum, SHA256_LEN);
	return str_fmt(a,
		       "default-src 'none'; style-src 'sha256-%s'; "
		       "base-uri 'none'; form-action 'none'",
		       (const char *)text);
}

static void
meta(struct buf *b, const char *name, struct str content)
{
	AUTO_ARENA a = {0};
	struct str words = visible_text(&a, content, STR(""));

	if (!words.len)
		return;
	markup_empty(b, "meta",
		     ATTRS({"name", str_from(name)}, {"content", words}));
	buf_char(b, '\n');
}

/* The marking on each printed page, in the boxes of its margin. */
static struct str
page_rule(struct leaf *l)
{
	const struct tlp *tlp = tlp_of(l->style->tlp);
	unsigned rgb[3];

	if (!l->style->tlp.len)
		return STR("");
	for (size_t i = 0; i < 3; i++)
		rgb[i] = (unsigned)(tlp->rgb[i] * 255 + 0.5f);
	return str_fmt(l->arena,
		       "\n@page { @top-right { content: \"%s\"; color: "
		       "#%02x%02x%02x } @bottom-right { content: \"%s\"; "
		       "color: #%02x%02x%02x } }",
		       tlp->label, rgb[0], rgb[1], rgb[2], tlp->label, rgb[0],
		       rgb[1], rgb[2]);
}

static void
head_put(struct leaf *l, struct buf *b)
{
	const struct edition_style *s = l->style;
	struct str style =
		str_fmt(l->arena, STYLE_BEGIN "%.*s%.*s" STYLE_END,
			STR_ARG(l->style->css), STR_ARG(page_rule(l)));

	buf_add(b, STR("<head>\n<meta charset=\"utf-8\"/>\n"));
	markup_empty(b, "meta",
		     ATTRS({"http-equiv", STR("Content-Security-Policy")},
			   {"content", policy(l->arena, style)}));
	buf_char(b, '\n');
	meta(b, "viewport", STR("width=device-width, initial-scale=1"));
	meta(b, "color-scheme", STR("light dark"));
	meta(b, "referrer", STR("no-referrer"));
	meta(b, "robots", STR("noindex"));
	meta(b, "generator", s->generator);
	meta(b, "author", s->author);
	meta(b, "description", l->about);
	meta(b, "keywords", s->tlp);
	markup_whole(b, "title", NULL, s->title.len ? s->title : l->first);
	buf_add(b, STR("\n<style>"));
	buf_add(b, style);
	buf_add(b, STR("</style>\n</head>\n"));
}

/* "TLP:AMBER+STRICT" has the colour of "amber". */
static struct str
tlp_class(struct arena *a, const struct tlp *tlp)
{
	struct str label, rest = str_skip(str_from(tlp->label), 4);

	label = str_cut(rest, STR("+"), &rest);
	return str_fmt(a, "tlp tlp-%.*s", STR_ARG(str_lower(a, label)));
}

static void
marking_put(struct leaf *l, struct buf *b)
{
	const struct tlp *tlp = tlp_of(l->style->tlp);

	if (!l->style->tlp.len)
		return;
	markup_open(b, "p", ATTRS({"class", tlp_class(l->arena, tlp)}));
	markup_whole(b, "span", NULL, str_from(tlp->label));
	buf_add(b, STR("</p>\n"));
}

static void
contents_put(struct leaf *l, struct buf *b)
{
	if (!l->contents.len)
		return;
	buf_add(b, STR("<nav aria-labelledby=\"h:contents\">\n<div>\n"));
	markup_whole(
		b, "p",
		ATTRS({"id", STR("h:contents")}, {"class", STR("contents")}),
		l->words->at[SAY_EDITION_CONTENTS]);
	buf_add(b, STR("\n<ul>\n"));
	buf_add(b, buf_str(&l->contents));
	buf_add(b, STR("</ul>\n</div>\n</nav>\n"));
}

/* The contents stand below the title and what is said of the whole. */
static void
main_put(struct leaf *l, struct buf *b)
{
	struct str body = buf_str(&l->body);

	buf_add(b, STR("<main id=\"main\" tabindex=\"-1\">\n"));
	buf_add(b, str_slice(body, 0, l->lead));
	contents_put(l, b);
	buf_add(b, str_skip(body, l->lead));
	buf_add(b, STR("</main>\n"));
}

static void
page_put(struct leaf *l, struct buf *b)
{
	struct str language = l->style->language;
	struct str start = l->start.len ? l->start : STR("main");

	buf_add(b, STR("<!DOCTYPE html>\n"));
	markup_open(b, "html",
		    ATTRS({"xmlns", STR("http://www.w3.org/1999/xhtml")},
			  {"lang", language.len ? language : STR("en")}));
	buf_char(b, '\n');
	head_put(l, b);
	buf_add(b, STR("<body>\n"));
	markup_whole(
		b, "a",
		ATTRS({"class", STR("skip")},
		      {"href", str_fmt(l->arena, "#%.*s", STR_ARG(start))}),
		l->words->at[SAY_EDITION_SKIP]);
	buf_add(b, STR("\n<header>\n"));
	marking_put(l, b);
	buf_add(b, STR("</header>\n"));
	main_put(l, b);
	buf_add(b, STR("<footer>\n"));
	marking_put(l, b);
	buf_add(b, STR("</footer>\n</body>\n</html>\n"));
}

/* Without faces to measure with, figures are the tables that they are. */
static struct fontset *
doc_open(struct leaf *l, const struct pdf_style *style)
{
	struct err none;
	struct doc *d = &l->doc;
	struct fontset *fonts =
		fontset_open(l->arena, &style->fonts, &style->font_dirs, &none);

	d->arena = d->setter.arena = d->tags.arena = l->arena;
	d->style = style;
	d->paper = paper_of(PDF_A4);
	d->setter.fonts = fonts;
	tag_add(&d->tags, "Document", 0);
	if (fonts)
		text_scale(&d->setter);
	return fonts;
}

int
report_html(struct arena *a, struct str markdown,
	    const struct edition_style *style, struct str *ret, struct err *err)
{
	AUTO_ARENA work = {0};
	AUTO_FONTSET *fonts = NULL;
	struct pdf_style faces = {.fonts = style->fonts,
				  .language = style->language};
	struct buf out = {.arena = a};
	struct leaf l = {.arena = &work,
			 .style = style,
			 .words = words_of(style->language)};

	if (input_check(markdown, style, err) < 0)
		return -1;
	l.body.arena = l.contents.arena = l.line.arena = l.title.arena = &work;
	l.mentions =
		arena_array(&work, style->cites.len + 1, sizeof *l.mentions);
	l.stands = arena_array(&work, style->cites.len + 1, sizeof *l.stands);
	l.block = 1;
	fonts = doc_open(&l, &faces);
	leaf_tree(&l, utf8_repair(&work, markdown));
	page_put(&l, &out);
	*ret = buf_str(&out);
	return 0;
}
