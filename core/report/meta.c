/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/meta.h"

#include "base/buf.h"
#include "brief/words.h"
#include "capture/capture.h"
#include "report/srgb.h"

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

/* PDF/UA has no document without a title. */
static struct str
title_of(const struct doc *d)
{
	return d->title.len
		       ? d->title
		       : words_of(d->style->language)->at[SAY_PAGE_UNTITLED];
}

static struct str
keywords(struct arena *a, const struct doc *d)
{
	const struct tlp *tlp = tlp_of(d->style->tlp);
	struct str week = d->style->week;

	return str_fmt(a, "%s%s%.*s", tlp ? tlp->label : "",
		       tlp && week.len ? ", " : "", STR_ARG(week));
}

/* The ledger that belongs to the file, inside it or beside it. */
static struct str
relation(struct arena *a, const struct pdf_style *s)
{
	if (!s->ledger.len)
		return STR("");
	return str_fmt(a, "%.*s SHA-256 %.*s", STR_ARG(s->ledger_name),
		       STR_ARG(capture_digest(a, s->ledger)));
}

/* PDF/A wants every property that it does not know described (ISO 19005-3,
 * 6.6.2.3). */
static const struct str
	xmp_archive_1b =
		STR_INIT("<pdfaid:part>1</pdfaid:part>\n"
			 "<pdfaid:conformance>B</pdfaid:conformance>\n"),
	xmp_archive_3u = STR_INIT(
		"<pdfaid:part>3</pdfaid:part>\n"
		"<pdfaid:conformance>U</pdfaid:conformance>\n"
		"<pdfuaid:part>1</pdfuaid:part>\n"
		"<pdfaExtension:schemas><rdf:Bag>"
		"<rdf:li rdf:parseType=\"Resource\">\n"
		"<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
		"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/"
		"</pdfaSchema:namespaceURI>\n"
		"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
		"<pdfaSchema:property><rdf:Seq>"
		"<rdf:li rdf:parseType=\"Resource\">\n"
		"<pdfaProperty:name>part</pdfaProperty:name>\n"
		"<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
		"<pdfaProperty:category>internal</pdfaProperty:category>\n"
		"<pdfaProperty:description>Part of ISO 14289"
		"</pdfaProperty:description>\n"
		"</rdf:li></rdf:Seq></pdfaSchema:property>\n"
		"</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"),
	xmp_usual = STR_INIT("<pdfuaid:part>1</pdfuaid:part>\n");

static struct str
claims(enum pdf_standard standard)
{
	static const struct str *const of[] = {[PDF_UA1] = &xmp_usual,
					       [PDF_A3U] = &xmp_archive_3u,
					       [PDF_A1B] = &xmp_archive_1b};

	return *of[standard];
}

static const struct str
	xmp_open = STR_INIT(
		"<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
		"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
		"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
		"<rdf:Description rdf:about=\"\"\n"
		" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
		" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
		" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
		" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
		" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
		" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
		" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
		" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
		"<dc:format>application/pdf</dc:format>\n"),
	xmp_close = STR_INIT("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
			     "<?xpacket end=\"r\"?>\n");

struct str
meta_xmp(struct arena *a, const struct doc *d)
{
	const struct pdf_style *s = d->style;
	struct buf b = {.arena = a};
	const struct {
		const char *open;
		struct str text;
		const char *close;
	} rows[] = {
		{"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">",
		 title_of(d), "</rdf:li></rdf:Alt></dc:title>"},
		{"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
		 s->subject, "</rdf:li></rdf:Alt></dc:description>"},
		{"<dc:creator><rdf:Seq><rdf:li>", s->author,
		 "</rdf:li></rdf:Seq></dc:creator>"},
		{"<dc:language><rdf:Bag><rdf:li>", s->language,
		 "</rdf:li></rdf:Bag></dc:language>"},
		{"<dc:relation><rdf:Bag><rdf:li>", relation(a, s),
		 "</rdf:li></rdf:Bag></dc:relation>"},
		{"<pdf:Keywords>", keywords(a, d), "</pdf:Keywords>"},
		{"<pdf:Producer>", s->producer, "</pdf:Producer>"},
		{"<xmp:CreatorTool>", s->creator, "</xmp:CreatorTool>"},
		{"<xmp:CreateDate>",
		 meta_date(a, s->date).len ? s->date : STR(""),
		 "</xmp:CreateDate>"},
	};

	buf_add(&b, xmp_open);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		xml_element(&b, rows[i].open, rows[i].text, rows[i].close);
	buf_add(&b, claims(s->standard));
	buf_add(&b, xmp_close);
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

/* What the colours mean: all of them are DeviceRGB. */
static void
put_intent(struct haru *h)
{
	AUTO_ARENA a = {0};
	struct haru_obj *icc = haru_stream(h, srgb_profile(&a)), *intent;

	haru_put_int(icc, "N", 3);
	intent = haru_dict_in(haru_array_in(haru_catalog(h), "OutputIntents"),
			      NULL);
	haru_put_name(intent, "Type", "OutputIntent");
	haru_put_name(intent, "S", "GTS_PDFA1");
	haru_put_text(intent, "OutputConditionIdentifier",
		      STR("sRGB IEC61966-2.1"));
	haru_put_text(intent, "Info", STR("sRGB IEC61966-2.1"));
	haru_put_ref(intent, "DestOutputProfile", icc);
}

void
meta_write(struct haru *h, const struct doc *d)
{
	AUTO_ARENA a = {0};
	const struct pdf_style *s = d->style;
	struct haru_obj *catalog = haru_catalog(h), *info = haru_info(h);
	struct haru_obj *xmp = haru_stream_plain(h, meta_xmp(&a, d));

	put_info(info, "Title", title_of(d));
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
	if (s->standard != PDF_UA1)
		put_intent(h);
}

void
meta_attach(struct haru *h, const struct doc *d, struct haru_obj *names)
{
	AUTO_ARENA a = {0};
	const struct pdf_style *s = d->style;
	struct haru_obj *file, *params, *spec, *ef, *list;

	if (!s->ledger.len || s->standard == PDF_A1B)
		return;
	file = haru_stream(h, s->ledger);
	haru_put_name(file, "Type", "EmbeddedFile");
	haru_put_name(file, "Subtype", "application/json");
	params = haru_dict_in(file, "Params");
	haru_put_int(params, "Size", (int32_t)s->ledger.len);
	put_info(params, "ModDate", meta_date(&a, s->date));
	spec = haru_dict(h);
	haru_put_name(spec, "Type", "Filespec");
	haru_put_text(spec, "F", s->ledger_name);
	haru_put_text(spec, "UF", s->ledger_name);
	haru_put_text(spec, "Desc", words_of(s->language)->at[SAY_LEDGER_IS]);
	haru_put_name(spec, "AFRelationship", "Data");
	ef = haru_dict_in(spec, "EF");
	haru_put_ref(ef, "F", file);
	haru_put_ref(ef, "UF", file);
	list = haru_array_in(haru_dict_in(names, "EmbeddedFiles"), "Names");
	haru_put_text(list, NULL, s->ledger_name);
	haru_put_ref(list, NULL, spec);
	haru_put_ref(haru_array_in(haru_catalog(h), "AF"), NULL, spec);
}
