/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "report/dump.h"
#include "report/embed.h"
#include "report/flow.h"
#include "report/link.h"
#include "report/logo.h"
#include "report/looks.h"
#include "report/meta.h"
#include "report/outline.h"
#include "report/page.h"
#include "report/paint.h"
#include "report/slots.h"

static int
input_check(struct str markdown, const struct pdf_style *s, struct err *err)
{
	if (markdown.len > PDF_INPUT_MAX)
		return err_set(err, ERR_LIMIT, "Markdown above %d bytes",
			       PDF_INPUT_MAX);
	if (s->ledger.len > PDF_LEDGER_MAX)
		return err_set(err, ERR_LIMIT, "ledger above %d bytes",
			       PDF_LEDGER_MAX);
	if (s->tlp.len && !tlp_of(s->tlp))
		return err_set(err, ERR_FORMAT, "no marking of TLP 2.0: %.*s",
			       STR_ARG(s->tlp));
	if (str_has(s->ledger_name, STR("/")) ||
	    str_has(s->ledger_name, STR("\\")))
		return err_set(err, ERR_FORMAT,
			       "a name of an attachment with a slash: %.*s",
			       STR_ARG(s->ledger_name));
	return 0;
}

static void
text_default(struct arena *a, struct str *s, struct str otherwise)
{
	*s = utf8_repair(a, s->len ? *s : otherwise);
}

static struct pdf_style
style_filled(struct arena *a, const struct pdf_style *given)
{
	struct pdf_style s = *given;

	text_default(a, &s.title, STR(""));
	text_default(a, &s.subject, STR(""));
	text_default(a, &s.week, STR(""));
	text_default(a, &s.language, STR("en"));
	text_default(a, &s.author, STR("osbrief " PACKAGE_VERSION));
	text_default(a, &s.creator, STR("osbrief " PACKAGE_VERSION));
	text_default(a, &s.producer, STR("osbrief " PACKAGE_VERSION));
	text_default(a, &s.ledger_name, STR("ledger.json"));
	return s;
}

struct objects {
	struct haru_obj **at;
	size_t len, cap;
};

/* sheaf: what grows while the pages are written. */
struct sheaf {
	struct haru *h;
	struct haru_obj **pages;
	struct haru_obj *fonts;
	struct objects links; /* annotations by their number in the tags */
};

/* Annotations of the text are keys of the parent tree behind the pages. */
static struct haru_obj *
write_link(struct doc *d, struct sheaf *f, size_t at, const struct area *area)
{
	struct haru_obj *o = outline_link(f->h, d, area, f->pages);

	if (area->tag) {
		uint32_t n = tag_rect(&d->tags, area->tag, (uint32_t)at);

		haru_put_int(o, "StructParent", (int32_t)(d->pages.len + n));
		*vec_add(d->arena, &f->links) = o;
	}
	haru_done(f->h, o);
	return o;
}

static void
write_links(struct doc *d, struct sheaf *f, size_t at,
	    const struct areas *areas)
{
	struct haru_obj *annots = NULL;

	if (areas->len)
		annots = haru_array_in(f->pages[at], "Annots");
	for (size_t i = 0; i < areas->len; i++)
		haru_put_ref(annots, NULL, write_link(d, f, at, &areas->at[i]));
}

static int
write_page(struct doc *d, struct sheaf *f, size_t at, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct buf out = {.arena = &scratch};
	struct areas areas = {0};
	struct haru_obj *page = f->pages[at];

	if (paint_page(d, at, &out, &areas, err) < 0)
		return err_in(err, "page %zu", at + 1);
	haru_page_content(f->h, page, buf_str(&out));
	write_links(d, f, at, &areas);
	haru_put_int(page, "StructParents", (int32_t)at);
	haru_put_name(page, "Tabs", "S");
	haru_done(f->h, page);
	return 0;
}

static int
write_fonts(struct doc *d, struct sheaf *f, struct err *err)
{
	AUTO_ARENA a = {0};
	struct font *font;

	for (size_t i = 0; (font = fontset_at(d->setter.fonts, i)); i++) {
		const char *name = str_c(&a, str_fmt(&a, "F%zu", i));
		struct haru_obj *o;

		if (!font->uses.len)
			continue;
		o = haru_dict(f->h);
		if (font_embed(f->h, o, font, d->style->standard == PDF_A1B,
			       err) < 0)
			return -1;
		haru_put_ref(f->fonts, name, o);
	}
	return 0;
}

static int
write_all(struct doc *d, struct sheaf *f, struct err *err)
{
	struct haru_obj *names = haru_dict(f->h);

	f->pages =
		arena_array(d->arena, d->pages.len, sizeof(struct haru_obj *));
	f->fonts = haru_dict(f->h);
	for (size_t i = 0; i < d->pages.len; i++)
		f->pages[i] = haru_page(f->h, d->paper.width, d->paper.height,
					f->fonts);
	logo_write(f->h, &d->logo, f->pages[0]);
	for (size_t i = 0; i < d->pages.len; i++)
		if (write_page(d, f, i, err) < 0)
			return -1;
	if (write_fonts(d, f, err) < 0)
		return -1;
	tag_write(f->h, &d->tags, f->pages, d->pages.len, f->links.at);
	outline_bookmarks(f->h, d, f->pages);
	outline_names(f->h, d, names, f->pages);
	meta_attach(f->h, d, names);
	haru_put_ref(haru_catalog(f->h), "Names", names);
	meta_write(f->h, d);
	return 0;
}

/* What grows with the text has room from the start: room that is not used
 * costs nothing, room that is moved is paid twice. The shares are those of a
 * brief, with some to spare. */
static void
room_make(struct doc *d, size_t n)
{
	struct arena *a = d->arena;

	n += 4096;
	vec_reserve(a, &d->items, n);
	vec_reserve(a, &d->tags, n / 20);
	vec_reserve(a, &d->tags.kids, n / 10);
	vec_reserve(a, &d->tags.marks, n / 30);
	vec_reserve(a, &d->blocks, n / 80);
	vec_reserve(a, &d->setter.spans, n / 25);
	vec_reserve(a, &d->slots, n / 50);
	vec_reserve(a, &d->placed, n / 50);
	vec_reserve(a, &d->frags, n / 40);
	vec_reserve(a, &d->lines, n / 40);
}

static int
pages_make(struct doc *d, struct str markdown, struct err *err)
{
	room_make(d, markdown.len);
	if (flow_read(d, utf8_repair(d->arena, markdown), err) < 0)
		return -1;
	if (d->style->title.len)
		d->title = d->style->title;
	if (slots_make(d, err) < 0 || page_fill(d, err) < 0)
		return -1;
	link_places(d);
	return 0;
}

int
pdf_standard_of(struct str name, enum pdf_standard *ret, struct err *err)
{
	static const struct str names[] = {[PDF_UA1] = STR_INIT(""),
					   [PDF_A3U] = STR_INIT("3u"),
					   [PDF_A1B] = STR_INIT("1b")};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (str_eq(name, names[i])) {
			*ret = (enum pdf_standard)i;
			return 0;
		}
	return err_set(err, ERR_USAGE, "--pdfa: %.*s: wanted 1b or 3u",
		       STR_ARG(name));
}

int
report_pdf(struct arena *a, struct str markdown, const struct pdf_style *given,
	   struct str *ret_bytes, struct err *err)
{
	AUTO_ARENA work = {0};
	struct pdf_style style = style_filled(&work, given);
	struct doc d = {.arena = &work, .style = &style};
	AUTO_FONTSET *fonts = NULL;
	AUTO_HYPHENS *hyphens = NULL;
	AUTO_THAI *thai = thai_open(&work);
	AUTO_HARU *haru = NULL;
	struct sheaf f = {0};
	struct strs missing = {0};

	if (input_check(markdown, &style, err) < 0)
		return -1;
	fonts = fontset_open(&work, &style.fonts, &style.font_dirs, err);
	haru = fonts ? haru_open(style.standard == PDF_A1B ? HARU_PLAIN
							   : HARU_PACKED,
				 err)
		     : NULL;
	if (!haru)
		return -1;
	hyphens = hyphens_open(&work, style.language, markdown);
	d.paper = style.looks ? style.looks->paper : paper_of(style.paper);
	d.looks = style.looks;
	if (style.logo.len && logo_read(&work, style.logo, &d.logo, err) < 0)
		return err_in(err, "logo");
	d.setter = (struct setter){.arena = &work,
				   .fonts = fonts,
				   .hyphens = hyphens,
				   .thai = thai,
				   .tongue = tongue_of(style.language),
				   .missing = &missing};
	text_scale(&d.setter);
	f.h = haru;
	if (pages_make(&d, markdown, err) < 0 || write_all(&d, &f, err) < 0)
		return -1;
	if (style.ret_layout)
		*style.ret_layout = dump_layout(a, &d);
	if (style.ret_missing)
		for (size_t i = 0; i < missing.len; i++)
			*vec_add(a, style.ret_missing) =
				str_copy(a, missing.at[i]);
	return haru_save(haru, a, ret_bytes, err);
}
