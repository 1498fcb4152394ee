/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <arpa/inet.h>

#include "base/buf.h"
#include "claim/entity/entity.h"
#include "claim/text/word.h"

enum {
	INDICATOR_MAX = 2048, /* bytes */
	LABEL_MAX = 63,	      /* RFC 1035 */
	CVE_DIGITS_MAX = 7,
	PORT_MAX = 65535
};

#define T(text) STR_INIT(text)

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	c |= 0x20;
	return c >= 'a' && c <= 'z';
}

static bool
is_hex(char c)
{
	return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* How many characters of a kind `s` begins with. */
static size_t
run(struct str s, bool (*is)(char))
{
	size_t n = 0;

	while (n < s.len && is(s.ptr[n]))
		n++;
	return n;
}

static bool
all(struct str s, bool (*is)(char))
{
	return s.len && run(s, is) == s.len;
}

/* ---- identifiers ---- */

/* CVE-2023-2868. Source: CVE record format 5. */
static bool
is_cve(struct str s)
{
	struct str year, number;

	if (!str_starts_ci(s, STR("CVE-")))
		return false;
	year = str_cut(str_skip(s, 4), STR("-"), &number);
	return year.len == 4 && all(year, is_digit) && number.len >= 4 &&
	       number.len <= CVE_DIGITS_MAX && all(number, is_digit);
}

/* MS17-010, JVN#12345678, JVNVU#90000000. */
static bool
is_bulletin(struct str s)
{
	struct str number, head = str_cut(s, STR("#"), &number);

	if (str_starts(s, STR("MS")) && s.len == 8 && s.ptr[4] == '-')
		return all(str_slice(s, 2, 4), is_digit) &&
		       all(str_skip(s, 5), is_digit);
	return number.len == 8 && all(number, is_digit) &&
	       (str_eq(head, STR("JVN")) || str_eq(head, STR("JVNVU")));
}

/* T1566, T1566.001, TA0001, G0065, S0154: the ranges in use. */
static bool
is_attack(struct str s)
{
	static const struct str heads[] = {T("T1"), T("TA0"), T("G0"),
					   T("G1"), T("S0"),  T("S1")};
	struct str sub, main = str_cut(s, STR("."), &sub);
	size_t letters = run(main, is_letter);

	if (sub.len ? sub.len != 3 || !all(sub, is_digit) || s.ptr[0] != 'T'
		    : main.len != s.len)
		return false;
	if (main.len != letters + 4 || !all(str_skip(main, letters), is_digit))
		return false;
	for (size_t i = 0; i < COUNT(heads); i++)
		if (str_starts(main, heads[i]))
			return true;
	return false;
}

/* MD5, SHA-1, SHA-256. */
static bool
is_hash(struct str s)
{
	size_t digits = 0;

	for (size_t i = 0; i < s.len; i++)
		digits += is_digit(s.ptr[i]);
	return (s.len == 32 || s.len == 40 || s.len == 64) && all(s, is_hex) &&
	       digits && digits < s.len;
}

/* ---- addresses ---- */

static bool
is_address(struct str s, int family)
{
	AUTO_ARENA a = {0};
	unsigned char bytes[16];

	return s.len < INET6_ADDRSTRLEN &&
	       inet_pton(family, str_c(&a, s), bytes) == 1;
}

/* With a port or the length of a net behind it. */
static bool
is_ipv4(struct str s)
{
	size_t n = 0;
	uint64_t tail;
	struct str rest;

	while (n < s.len && (is_digit(s.ptr[n]) || s.ptr[n] == '.'))
		n++;
	rest = str_skip(s, n);
	if (rest.len && rest.ptr[0] != ':' && rest.ptr[0] != '/')
		return false;
	if (rest.len && (!str_u64(str_skip(rest, 1), &tail) || tail > PORT_MAX))
		return false;
	return is_address(str_slice(s, 0, n), AF_INET);
}

static bool
is_ipv6(struct str s)
{
	return run(s, is_hex) < s.len && str_has(s, STR(":")) && s.len > 4 &&
	       is_address(s, AF_INET6);
}

/* Ends of host names that news and advisories name; two letters are those of
 * countries. Sorted. */
static const char *const zones[] = {
	"ae",	 "ai",	  "app",   "ar",   "at",      "au",  "be",   "bg",
	"biz",	 "br",	  "by",	   "ca",   "cc",      "ch",  "cl",   "cloud",
	"club",	 "cn",	  "co",	   "com",  "cz",      "de",  "dev",  "dk",
	"edu",	 "ee",	  "es",	   "eu",   "example", "fi",  "fr",   "ge",
	"gov",	 "gr",	  "hk",	   "hu",   "icu",     "id",  "ie",   "il",
	"in",	 "info",  "int",   "io",   "ir",      "is",  "it",   "jp",
	"kp",	 "kr",	  "kz",	   "live", "lt",      "lv",  "me",   "mil",
	"mx",	 "my",	  "net",   "ng",   "nl",      "no",  "nz",   "online",
	"onion", "org",	  "ph",	   "pk",   "pl",      "pro", "pt",   "pw",
	"ro",	 "rs",	  "ru",	   "sa",   "se",      "sg",  "shop", "site",
	"sk",	 "space", "store", "su",   "test",    "th",  "tk",   "to",
	"top",	 "tr",	  "tv",	   "tw",   "ua",      "uk",  "us",   "uz",
	"vip",	 "vn",	  "ws",	   "xyz",  "za",
};

/* What files are told by. Sorted. */
static const char *const suffixes[] = {
	"7z",	"apk",	"aspx", "bat", "bin", "cab",  "cmd",  "dat", "dll",
	"doc",	"docm", "docx", "elf", "exe", "gz",   "hta",  "img", "iso",
	"jar",	"js",	"jsp",	"lnk", "log", "msi",  "pdf",  "php", "ppt",
	"pptx", "ps1",	"py",	"rar", "rtf", "scr",  "sh",   "so",  "sys",
	"tar",	"tmp",	"txt",	"vbs", "xls", "xlsm", "xlsx", "zip",
};

#define LISTED(word, list) word_listed(word, list, COUNT(list))

static struct str
last_label(struct str s)
{
	size_t at = s.len;

	while (at && s.ptr[at - 1] != '.')
		at--;
	return at ? str_skip(s, at) : STR("");
}

/* Labels of letters, digits and hyphens, and a zone at the end; `sure`: any
 * zone of letters, as somebody took care to write it harmless. */
static bool
is_host(struct str s, bool sure)
{
	struct str rest = s, zone = last_label(s);

	if (!zone.len || !(sure ? zone.len > 1 && all(zone, is_letter)
				: LISTED(zone, zones)))
		return false;
	while (rest.len) {
		struct str label = str_cut(rest, STR("."), &rest);

		if (!label.len || label.len > LABEL_MAX ||
		    label.ptr[0] == '-' || label.ptr[label.len - 1] == '-')
			return false;
		for (size_t i = 0; i < label.len; i++)
			if (!is_letter(label.ptr[i]) &&
			    !is_digit(label.ptr[i]) && label.ptr[i] != '-' &&
			    label.ptr[i] != '_')
				return false;
	}
	return true;
}

static bool
is_url(struct str s)
{
	static const struct str schemes[] = {T("http://"), T("https://"),
					     T("ftp://"), T("tcp://")};

	for (size_t i = 0; i < COUNT(schemes); i++)
		if (str_starts_ci(s, schemes[i]))
			return s.len > schemes[i].len + 3 &&
			       str_has(s, STR("."));
	return false;
}

static bool
is_mail(struct str s)
{
	struct str host, user = str_cut(s, STR("@"), &host);

	return user.len && host.len && !str_has(user, STR("/")) &&
	       is_host(host, true);
}

static bool
is_file(struct str s)
{
	struct str suffix = last_label(s);

	return suffix.len && s.len > suffix.len + 1 &&
	       LISTED(suffix, suffixes) && !str_has(s, STR("/")) &&
	       !str_has(s, STR("@"));
}

/* ---- in a text ---- */

/* How somebody wrote an address so that nobody follows it by mistake. */
static const struct {
	struct str harmless, plain;
} fangs[] = {
	{T("[.]"), T(".")},
	{T("(.)"), T(".")},
	{T("{.}"), T(".")},
	{T("[dot]"), T(".")},
	{T("[:]"), T(":")},
	{T("[://]"), T("://")},
	{T("[@]"), T("@")},
	{T("[at]"), T("@")},
	{T("hxxps://"), T("https://")},
	{T("hxxp://"), T("http://")},
	{T("hXXp://"), T("http://")},
	{T("hXXps://"), T("https://")},
};

/* The plain form; `*harmless` tells whether it was another. */
static struct str
refang(struct arena *a, struct str s, bool *harmless)
{
	struct str was = s;

	for (size_t i = 0; i < COUNT(fangs); i++)
		if (str_has(s, fangs[i].harmless))
			s = str_replace(a, s, fangs[i].harmless,
					fangs[i].plain);
	*harmless = !str_eq(was, s);
	return s;
}

static bool
kind_of(struct str s, bool harmless, enum entity_kind *ret)
{
	*ret = ENTITY_VULNERABILITY;
	if (is_cve(s) || is_bulletin(s))
		return true;
	*ret = ENTITY_ID;
	if (is_attack(s))
		return true;
	*ret = ENTITY_INDICATOR;
	return is_hash(s) || is_ipv4(s) || is_ipv6(s) || is_url(s) ||
	       is_mail(s) || is_file(s) || is_host(s, harmless);
}

static bool
is_part(unsigned char c)
{
	switch (c) {
	case ',':
	case ';':
	case '"':
	case '\'':
	case '<':
	case '>':
	case '|':
		return false;
	default:
		return c > ' ' && c < 0x7f;
	}
}

/* Without the marks of the sentence around it. */
static struct span
bare(struct str text, struct span at)
{
	static const struct str tails = T(".:!?)]}");

	while (at.b < at.e && (text.ptr[at.b] == '(' || text.ptr[at.b] == '['))
		at.b++;
	while (at.e > at.b) {
		struct str s = str_at(text, at);
		struct str last = str_slice(s, s.len - 1, s.len);

		if (!str_has(tails, last) ||
		    (last.ptr[0] == ')' && str_has(s, STR("("))))
			break;
		at.e--;
	}
	return at;
}

/* "version 10.2.3.4" is no address. */
static bool
is_version(struct str text, size_t at)
{
	static const struct str words[] = {T("version "), T("Version "),
					   T("release "), T("バージョン"),
					   T("build "),	  T("v")};
	struct str before = str_slice(text, 0, at);

	for (size_t i = 0; i < COUNT(words); i++)
		if (str_ends(before, words[i]))
			return true;
	return false;
}

/* Letter case tells nothing, but in a path. */
static struct str
key_of(struct arena *a, enum entity_kind kind, struct str s)
{
	char *c;

	if (is_url(s))
		return str_copy(a, s);
	s = str_lower(a, s);
	if (kind == ENTITY_INDICATOR)
		return s;
	c = str_c(a, s);
	for (size_t i = 0; i < s.len; i++)
		c[i] -= is_letter(c[i]) ? 0x20 : 0;
	return (struct str){c, s.len};
}

static void
word_add(struct finder *f, struct span at)
{
	AUTO_ARENA scratch = {0};
	struct str s;
	enum entity_kind kind;
	bool harmless;

	at = bare(f->d->text, at);
	if (at.e - at.b < 4 || at.e - at.b > INDICATOR_MAX)
		return;
	s = refang(&scratch, str_at(f->d->text, at), &harmless);
	if (!kind_of(s, harmless, &kind) ||
	    (is_ipv4(s) && is_version(f->d->text, at.b)))
		return;
	entity_add(f, kind, key_of(f->arena, kind, s), at);
}

void
entity_indicators(struct finder *f, struct span in)
{
	const char *text = f->d->text.ptr;

	for (size_t at = in.b, e; at < in.e; at = e) {
		bool mark = false;

		for (e = at; e < in.e && is_part((unsigned char)text[e]); e++)
			mark = mark || is_digit(text[e]) || text[e] == '.' ||
			       text[e] == '@';
		if (mark)
			word_add(f, (struct span){at, e});
		e += e == at;
	}
}
