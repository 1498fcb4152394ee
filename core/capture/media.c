/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/media.h"

static const struct media {
	struct str sign, type;
} by_bytes[] =
	{
		{STR_INIT("<!doctype html"), STR_INIT("text/html")},
		{STR_INIT("<html"), STR_INIT("text/html")},
		{STR_INIT("<head"), STR_INIT("text/html")},
		{STR_INIT("<?xml"), STR_INIT("application/xml")},
		{STR_INIT("<rss"), STR_INIT("application/xml")},
		{STR_INIT("%PDF-"), STR_INIT("application/pdf")},
		{STR_INIT("PK\x03\x04"), STR_INIT("application/zip")},
		{STR_INIT("\x89PNG"), STR_INIT("image/png")},
		{STR_INIT("\xff\xd8\xff"), STR_INIT("image/jpeg")},
		{STR_INIT("GIF8"), STR_INIT("image/gif")},
		{STR_INIT("WARC/1."), STR_INIT("application/warc")},
},
  by_name[] = {
	  {STR_INIT(".html"), STR_INIT("text/html")},
	  {STR_INIT(".htm"), STR_INIT("text/html")},
	  {STR_INIT(".xhtml"), STR_INIT("text/html")},
	  {STR_INIT(".xml"), STR_INIT("application/xml")},
	  {STR_INIT(".rss"), STR_INIT("application/xml")},
	  {STR_INIT(".atom"), STR_INIT("application/xml")},
	  {STR_INIT(".rdf"), STR_INIT("application/xml")},
	  {STR_INIT(".csv"), STR_INIT("text/csv")},
	  {STR_INIT(".json"), STR_INIT("application/json")},
	  {STR_INIT(".txt"), STR_INIT("text/plain")},
	  {STR_INIT(".md"), STR_INIT("text/plain")},
};
enum {
	BY_BYTES = sizeof by_bytes / sizeof *by_bytes,
	BY_NAME = sizeof by_name / sizeof *by_name
};

/* Byte order mark, white space and comments may stand before the first tag,
 * as browsers write them into saved pages. */
static struct str
first_tag(struct str s)
{
	size_t end;

	if (str_starts(s, STR("\xEF\xBB\xBF")))
		s = str_skip(s, 3);
	for (;;) {
		while (s.len &&
		       (*s.ptr == ' ' || (*s.ptr >= '\t' && *s.ptr <= '\r')))
			s = str_skip(s, 1);
		if (!str_starts(s, STR("<!--")))
			return s;
		end = str_find(s, STR("-->"), 0);
		if (end == STR_NONE)
			return s;
		s = str_skip(s, end + 3);
	}
}

struct str
media_type(struct str bytes, struct str file)
{
	struct str head = first_tag(bytes), name = str_slice(file, 0, file.len);

	for (size_t i = 0; i < BY_BYTES; i++)
		if (str_starts_ci(head, by_bytes[i].sign))
			return by_bytes[i].type;
	if (str_ends(name, STR(".gz")))
		name.len -= 3;
	for (size_t i = 0; i < BY_NAME; i++)
		if (name.len >= by_name[i].sign.len &&
		    str_eq_ci(str_skip(name, name.len - by_name[i].sign.len),
			      by_name[i].sign))
			return by_name[i].type;
	return STR("");
}
