/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/encoding.h"

#include <errno.h>
#include <iconv.h>

#include "base/buf.h"
#include "base/utf8.h"

enum {
	DECLARED_WITHIN = 4096, /* bytes searched for a declaration */
	GUESS_WITHIN = 65536,	/* bytes tried for a guess */
	CHUNK = 16384
};

static const struct label {
	struct str label, charset;
} labels[] = {
	{STR_INIT("utf-8"), STR_INIT("UTF-8")},
	{STR_INIT("utf8"), STR_INIT("UTF-8")},
	{STR_INIT("shift_jis"), STR_INIT("CP932")},
	{STR_INIT("shift-jis"), STR_INIT("CP932")},
	{STR_INIT("sjis"), STR_INIT("CP932")},
	{STR_INIT("x-sjis"), STR_INIT("CP932")},
	{STR_INIT("windows-31j"), STR_INIT("CP932")},
	{STR_INIT("ms932"), STR_INIT("CP932")},
	{STR_INIT("cp932"), STR_INIT("CP932")},
	{STR_INIT("euc-jp"), STR_INIT("EUC-JP")},
	{STR_INIT("x-euc-jp"), STR_INIT("EUC-JP")},
	{STR_INIT("iso-2022-jp"), STR_INIT("ISO-2022-JP")},
	{STR_INIT("gb2312"), STR_INIT("GB18030")},
	{STR_INIT("gbk"), STR_INIT("GB18030")},
	{STR_INIT("gb18030"), STR_INIT("GB18030")},
	{STR_INIT("big5"), STR_INIT("BIG5-HKSCS")},
	{STR_INIT("euc-kr"), STR_INIT("CP949")},
	{STR_INIT("ks_c_5601-1987"), STR_INIT("CP949")},
	{STR_INIT("iso-8859-1"), STR_INIT("CP1252")},
	{STR_INIT("latin1"), STR_INIT("CP1252")},
	{STR_INIT("us-ascii"), STR_INIT("CP1252")},
	{STR_INIT("windows-1252"), STR_INIT("CP1252")},
	{STR_INIT("iso-8859-2"), STR_INIT("ISO-8859-2")},
	{STR_INIT("iso-8859-9"), STR_INIT("CP1254")},
	{STR_INIT("iso-8859-15"), STR_INIT("ISO-8859-15")},
	{STR_INIT("windows-1250"), STR_INIT("CP1250")},
	{STR_INIT("windows-1251"), STR_INIT("CP1251")},
	{STR_INIT("windows-1254"), STR_INIT("CP1254")},
	{STR_INIT("windows-1256"), STR_INIT("CP1256")},
	{STR_INIT("koi8-r"), STR_INIT("KOI8-R")},
	{STR_INIT("utf-16le"), STR_INIT("UTF-16LE")},
	{STR_INIT("utf-16be"), STR_INIT("UTF-16BE")},
};
enum { LABELS = sizeof labels / sizeof *labels };

static const struct mark {
	struct str bytes, charset;
} marks[] = {
	{STR_INIT("\xEF\xBB\xBF"), STR_INIT("UTF-8")},
	{STR_INIT("\xFF\xFE"), STR_INIT("UTF-16LE")},
	{STR_INIT("\xFE\xFF"), STR_INIT("UTF-16BE")},
	{{NULL, 0}, {NULL, 0}},
};

/* Convert; each byte that cannot be read becomes U+FFFD. Returns how many. */
static size_t
convert(struct buf *to, struct str charset, struct str from)
{
	char out[CHUNK], *in = (char *)(uintptr_t)from.ptr, *p;
	size_t left = from.len, room, bad = 0;
	AUTO_ARENA a = {0};
	iconv_t cd = iconv_open("UTF-8", str_c(&a, charset));

	if (cd == (iconv_t)-1)
		return SIZE_MAX;
	while (left) {
		p = out;
		room = sizeof out;
		if (iconv(cd, &in, &left, &p, &room) == (size_t)-1 &&
		    errno != E2BIG) {
			buf_add(to, (struct str){out, sizeof out - room});
			buf_cp(to, 0xfffd);
			iconv(cd, NULL, NULL, NULL, NULL);
			in++;
			left--;
			bad++;
			continue;
		}
		buf_add(to, (struct str){out, sizeof out - room});
	}
	iconv_close(cd);
	return bad;
}

static struct str
decode_as(struct arena *a, struct str charset, struct str bytes)
{
	struct buf b = {.arena = a};

	if (str_eq(charset, STR("UTF-8")) ||
	    convert(&b, charset, bytes) == SIZE_MAX)
		return utf8_repair(a, bytes);
	return utf8_repair(a, buf_str(&b));
}

static struct str
label_charset(struct str label)
{
	for (size_t i = 0; i < LABELS; i++)
		if (str_eq_ci(labels[i].label, label))
			return labels[i].charset;
	return STR("");
}

static bool
is_label_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/* What follows the first "charset=" or XML "encoding=". */
static struct str
declared(struct str bytes)
{
	static const struct str keys[] = {STR_INIT("charset="),
					  STR_INIT("CHARSET="),
					  STR_INIT("encoding=")};
	struct str head = str_slice(bytes, 0, DECLARED_WITHIN), s;
	size_t at, n;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		at = str_find(head, keys[i], 0);
		if (at == STR_NONE)
			continue;
		s = str_trim(str_skip(head, at + keys[i].len));
		if (str_starts(s, STR("\"")) || str_starts(s, STR("'")))
			s = str_skip(s, 1);
		for (n = 0; n < s.len && is_label_char(s.ptr[n]);)
			n++;
		s = label_charset(str_slice(s, 0, n));
		if (s.len)
			return s;
	}
	return STR("");
}

/* Valid but for a stray byte here and there, or a cut at the end: at least
 * ten good sequences for one bad byte. */
static bool
nearly_utf8(struct str s)
{
	size_t good = 0, bad = 0, n;

	for (size_t i = 0; i < s.len; i += n) {
		n = utf8_len(s, i);
		if (n > 1)
			good++;
		else if ((unsigned char)s.ptr[i] >= 0x80)
			bad++;
	}
	return good >= bad * 10;
}

static bool
is_iso2022jp(struct str s)
{
	return str_has(s, STR("\x1b$B")) || str_has(s, STR("\x1b$@"));
}

/* Kana less ten times the damage: Japanese text is full of hiragana, and
 * read in the wrong encoding it has none. */
static long
kana_score(struct str charset, struct str bytes)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	size_t bad = convert(&b, charset, str_slice(bytes, 0, GUESS_WITHIN));
	struct str s = buf_str(&b);
	long kana = 0;

	if (bad == SIZE_MAX)
		return 0;
	while (s.len) {
		uint32_t cp = utf8_next(&s);

		kana += cp >= 0x3041 && cp <= 0x30fe;
	}
	return kana - 10 * (long)bad;
}

static struct str
guess_japanese(struct str bytes, struct str otherwise)
{
	long sjis = kana_score(STR("CP932"), bytes);
	long euc = kana_score(STR("EUC-JP"), bytes);

	if (sjis <= 0 && euc <= 0)
		return otherwise;
	return euc > sjis ? STR("EUC-JP") : STR("CP932");
}

static struct str
guess(struct str bytes)
{
	return guess_japanese(bytes, STR("CP1252"));
}

static struct str
charset_of(struct str bytes)
{
	struct str charset;
	bool valid = utf8_valid(bytes) == STR_NONE;

	if (valid && is_iso2022jp(bytes))
		return STR("ISO-2022-JP");
	if (valid || nearly_utf8(bytes))
		return STR("UTF-8");
	charset = declared(bytes);
	if (!charset.len || str_eq(charset, STR("UTF-8")))
		return guess(bytes);
	if (str_eq(charset, STR("CP932")) || str_eq(charset, STR("EUC-JP")))
		return guess_japanese(bytes, charset);
	return charset;
}

struct str
encoding_decode(struct arena *a, struct str bytes, struct str *ret_charset)
{
	struct str charset = STR("");

	for (const struct mark *m = marks; m->bytes.len && !charset.len; m++)
		if (str_starts(bytes, m->bytes)) {
			charset = m->charset;
			bytes = str_skip(bytes, m->bytes.len);
		}
	if (!charset.len)
		charset = charset_of(bytes);
	if (ret_charset)
		*ret_charset = charset;
	return decode_as(a, charset, bytes);
}

void
encoding_warm(void)
{
	for (size_t i = 0; i < LABELS; i++) {
		AUTO_ARENA a = {0};

		/* Kept open: closing the last use unloads the converter. */
		iconv_open("UTF-8", str_c(&a, labels[i].charset));
	}
}
