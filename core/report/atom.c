/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/atom.h"

#include <openssl/evp.h>

#include "report/markup.h"

enum { UUID_LEN = 16 };

struct str
atom_id(struct arena *a, struct str name)
{
	unsigned char s[EVP_MAX_MD_SIZE] = {0};
	struct buf b = {.arena = a};

	EVP_Digest(name.ptr, name.len, s, NULL, EVP_sha256(), NULL);
	s[6] = (unsigned char)((s[6] & 0x0f) | 0x80); /* version 8 */
	s[8] = (unsigned char)((s[8] & 0x3f) | 0x80); /* variant */
	buf_add(&b, STR("urn:uuid:"));
	for (size_t i = 0; i < UUID_LEN; i++)
		buf_fmt(&b, "%s%02x",
			i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", s[i]);
	return buf_str(&b);
}

static void
text_put(struct buf *b, const char *name, struct str text)
{
	if (!text.len)
		return;
	markup_whole(b, name, NULL, text);
	buf_char(b, '\n');
}

static void
link_put(struct buf *b, const struct atom_link *l, struct str language)
{
	struct str none = {NULL, 0};

	markup_empty(b, "link",
		     ATTRS({"rel", str_from(l->rel)},
			   {"type", str_from(l->type)},
			   {"hreflang", language.len ? language : none},
			   {"href", l->href},
			   {"title", l->title.len ? l->title : none}));
	buf_char(b, '\n');
}

static void
entry_put(struct buf *b, const struct atom_entry *e)
{
	struct str none = {NULL, 0};

	markup_open(b, "entry",
		    ATTRS({"xml:lang", e->language.len ? e->language : none}));
	buf_char(b, '\n');
	text_put(b, "id", e->id);
	text_put(b, "title", e->title);
	text_put(b, "published", e->published);
	text_put(b, "updated", e->updated);
	if (e->category.len) {
		markup_empty(b, "category", ATTRS({"term", e->category}));
		buf_char(b, '\n');
	}
	text_put(b, "rights", e->category);
	for (size_t i = 0; i < e->links.len; i++)
		link_put(b, &e->links.at[i], e->language);
	text_put(b, "summary", e->summary);
	buf_add(b, STR("</entry>\n"));
}

void
atom_write(struct buf *out, const struct atom_feed *in)
{
	struct str none = {NULL, 0};

	buf_add(out, STR("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"));
	markup_open(out, "feed",
		    ATTRS({"xmlns", STR("http://www.w3.org/2005/Atom")},
			  {"xml:lang", in->language.len ? in->language : none},
			  {"xml:base", in->base.len ? in->base : none}));
	buf_char(out, '\n');
	text_put(out, "id", in->id);
	text_put(out, "title", in->title);
	text_put(out, "updated", in->updated);
	buf_add(out, STR("<author>"));
	markup_whole(out, "name", NULL, in->author);
	buf_add(out, STR("</author>\n"));
	text_put(out, "generator", in->generator);
	link_put(out,
		 &(struct atom_link){.href = in->self,
				     .rel = "self",
				     .type = "application/atom+xml"},
		 STR(""));
	for (size_t i = 0; i < in->entries.len; i++)
		entry_put(out, &in->entries.at[i]);
	buf_add(out, STR("</feed>\n"));
}
