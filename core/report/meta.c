/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/meta.h"

#include "base/buf.h"

struct str
meta_date(struct arena *a, struct str s)
{
	static const char form[] = "dddd-dd-ddTdd:dd:dd";
	struct buf b = {.arena = a};
	struct str zone = str_skip(s, sizeof form - 1);

	if (s.len < sizeof form)
		return STR("");
	buf_add(&b, STR("D:"));
	for (size_t i = 0; i < sizeof form - 1; i++) {
		bool digit = s.ptr[i] >= '0' && s.ptr[i] <= '9';

		if (form[i] == 'd' ? !digit : s.ptr[i] != form[i])
			return STR("");
		if (digit)
			buf_char(&b, s.ptr[i]);
	}
	if (zone.ptr[0] == 'Z')
		buf_char(&b, 'Z');
	else if (zone.len == 6)
		buf_fmt(&b, "%.3s'%.2s'", zone.ptr, zone.ptr + 4);
	return buf_str(&b);
}

static void
xml_text(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == '&' || c == '<' || c == '>')
			buf_fmt(b, "&#%u;", c);
		else if (c >= ' ')
			buf_char(b, (char)c);
	}
}

static void
xml_element(struct buf *b, const char *open, struct str text, const char *close)
{
	if (!text.len)
		return;
	buf_add(b, str_from(open));
	xml_text(b, text);
	buf_add(b, str_from(close));
	buf_char(b, '\n');
}

static struct str
keywords(struct arena *a, const struct doc *d)
{
	const struct tlp *tlp = tlp_of(d->style->tlp);
	struct str week = d->style->week;

	return str_fmt(a, "%s%s%.*s", tlp ? tlp->label : "",
		       tlp && week.len ? ", " : "", STR_ARG(week));
}

struct str
meta_xmp(struct arena *a, const struct doc *d)
{
	const struct pdf_style *s = d->style;
	struct buf b = {.arena = a};

	buf_add(&b, STR("<?xpacket begin=\"\xEF\xBB\xBF\" "
			"id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
			"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
			"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/"
			"22-rdf-syntax-ns#\">\n"
			"<rdf:Description rdf:about=\"\"\n"
			" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
			" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
			" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
			"<dc:format>application/pdf</dc:format>\n"));
	xml_element(&b, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">",
		    d->title, "</rdf:li></rdf:Alt></dc:title>");
	xml_element(&b,
		    "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
		    s->subject, "</rdf:li></rdf:Alt></dc:description>");
	xml_element(&b, "<dc:creator><rdf:Seq><rdf:li>", s->author,
		    "</rdf:li></rdf:Seq></dc:creator>");
	xml_element(&b, "<dc:language><rdf:Bag><rdf:li>", s->language,
		    "</rdf:li></rdf:Bag></dc:language>");
	xml_element(&b, "<pdf:Keywords>", keywords(a, d), "</pdf:Keywords>");
	xml_element(&b, "<pdf:Producer>", s->producer, "</pdf:Producer>");
	xml_element(&b, "<xmp:CreatorTool>", s->creator, "</xmp:CreatorTool>");
	if (meta_date(a, s->date).len)
		xml_element(&b, "<xmp:CreateDate>", s->date,
			    "</xmp:CreateDate>");
	buf_add(&b, STR("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
			"<?xpacket end=\"r\"?>\n"));
	return buf_str(&b);
}

static void
put_info(struct haru_obj *info, const char *key, struct str text)
{
	if (text.len)
		haru_put_text(info, key, text);
}

static void
put_labels(struct haru_obj *catalog)
{
	struct haru_obj *nums =
		haru_array_in(haru_dict_in(catalog, "PageLabels"), "Nums");

	haru_put_int(nums, NULL, 0);
	haru_put_name(haru_dict_in(nums, NULL), "S", "D");
}

void
meta_write(struct haru *h, const struct doc *d)
{
	AUTO_ARENA a = {0};
	const struct pdf_style *s = d->style;
	struct haru_obj *catalog = haru_catalog(h), *info = haru_info(h);
	struct haru_obj *xmp = haru_stream_plain(h, meta_xmp(&a, d));

	put_info(info, "Title", d->title);
	put_info(info, "Author", s->author);
	put_info(info, "Subject", s->subject);
	put_info(info, "Keywords", keywords(&a, d));
	put_info(info, "Creator", s->creator);
	haru_put_text(info, "Producer", s->producer);
	put_info(info, "CreationDate", meta_date(&a, s->date));
	haru_put_name(xmp, "Type", "Metadata");
	haru_put_name(xmp, "Subtype", "XML");
	haru_put_ref(catalog, "Metadata", xmp);
	haru_put_text(catalog, "Lang", s->language);
	haru_put_bool(haru_dict_in(catalog, "ViewerPreferences"),
		      "DisplayDocTitle", true);
	put_labels(catalog);
}

void
meta_attach(struct haru *h, const struct doc *d, struct haru_obj *names)
{
	const struct pdf_style *s = d->style;
	struct haru_obj *file, *spec, *ef, *list;

	if (!s->ledger.len)
		return;
	file = haru_stream(h, s->ledger);
	haru_put_name(file, "Type", "EmbeddedFile");
	haru_put_name(file, "Subtype", "application/json");
	haru_put_int(haru_dict_in(file, "Params"), "Size",
		     (int32_t)s->ledger.len);
	spec = haru_dict(h);
	haru_put_name(spec, "Type", "Filespec");
	haru_put_text(spec, "F", s->ledger_name);
	haru_put_text(spec, "UF", s->ledger_name);
	haru_put_text(spec, "Desc",
		      STR("The ledger: every statement and its citations"));
	haru_put_name(spec, "AFRelationship", "Data");
	ef = haru_dict_in(spec, "EF");
	haru_put_ref(ef, "F", file);
	haru_put_ref(ef, "UF", file);
	list = haru_array_in(haru_dict_in(names, "EmbeddedFiles"), "Names");
	haru_put_text(list, NULL, s->ledger_name);
	haru_put_ref(list, NULL, spec);
	haru_put_ref(haru_array_in(haru_catalog(h), "AF"), NULL, spec);
}
