/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/hostile.h"

#include "base/buf.h"

/* A source of chance that is the same everywhere: splitmix64 (Steele, Lea and
 * Flood 2014). */
static uint64_t
dice(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

/* One page under way. */
struct maker {
	const struct hostile *from;
	struct arena *arena;
	uint64_t state;
	struct str page; /* a case that chance has chosen */
	size_t number;	 /* of that case, from 1 on */
};

static size_t
below(struct maker *m, size_t n)
{
	return n ? (size_t)(dice(&m->state) % n) : 0;
}

static char *
copy_of(struct maker *m, struct str s)
{
	return (char *)(uintptr_t)str_copy(m->arena, s).ptr;
}

static struct str
bits_turned(struct maker *m)
{
	static const char nasty[] = "\0<>\"'{}[]&\n\x1b\x80\xc0\xe3\xff";
	struct str s = {copy_of(m, m->page), m->page.len};
	char *bytes = (char *)(uintptr_t)s.ptr;

	for (size_t n = below(m, 8) + 1; n-- && s.len;) {
		size_t at = below(m, s.len);

		if (below(m, 2))
			bytes[at] ^= (char)(1 << below(m, 8));
		else
			bytes[at] = nasty[below(m, sizeof nasty - 1)];
	}
	return s;
}

static struct str
piece_of(struct maker *m, struct str s)
{
	size_t b = below(m, s.len);

	return str_slice(s, b, b + below(m, s.len - b + 1));
}

/* A piece of this page or another one, put in once more or in place of what
 * stood there. */
static struct str
pieces_moved(struct maker *m)
{
	const struct hostile *h = m->from;
	size_t n = below(m, h->cases.len + h->others.len);
	struct str other = n < h->cases.len ? h->cases.at[n]
					    : h->others.at[n - h->cases.len];
	struct str piece = piece_of(m, other);
	size_t at = below(m, m->page.len);
	size_t over = below(m, 2) ? piece.len : 0;
	struct buf b = {.arena = m->arena};

	buf_add(&b, str_slice(m->page, 0, at));
	buf_add(&b, piece);
	buf_add(&b, str_skip(m->page, at + over));
	return buf_str(&b);
}

/* Wherever `mark` stands, chance may put one of `n` texts behind it in place
 * of what is there up to one of `ends`. */
static struct str
values_replaced(struct maker *m, const char *mark, const char *ends,
		const struct str *with, size_t n)
{
	struct buf b = {.arena = m->arena};
	struct str s = m->page, rest;
	size_t skip;

	while (str_has(s, str_from(mark))) {
		buf_add(&b, str_cut(s, str_from(mark), &rest));
		buf_add(&b, str_from(mark));
		s = rest;
		if (below(m, 4))
			continue;
		for (skip = 0; skip < s.len && !strchr(ends, s.ptr[skip]);)
			skip++;
		s = str_skip(s, skip);
		buf_add(&b, with[below(m, n)]);
	}
	buf_add(&b, s);
	return buf_str(&b);
}

static struct str
data_lying(struct maker *m)
{
	static const struct str values[] = {
		STR_INIT("null"),
		STR_INIT("[]"),
		STR_INIT("{}"),
		STR_INIT("-1e999"),
		STR_INIT("[[[[[[[[\"x\"]]]]]]]]"),
		STR_INIT("\"\\ud800\""),
		STR_INIT("true"),
		STR_INIT("\"\""),
		STR_INIT("{\"@type\":[],\"name\":{\"name\":{}}}")};

	return values_replaced(m, "\":", ",}]", values, COUNT(values));
}

static struct str
attributes_lying(struct maker *m)
{
	static const struct str values[] = {
		STR_INIT("\"\""),
		STR_INIT("\"//[::\""),
		STR_INIT("'9999-99-99T99:99:99+99:99'"),
		STR_INIT("\"javascript:0\""),
		STR_INIT("\"%s%n\""),
		STR_INIT("\"&#xFFFFFFFF;&#0;\""),
		STR_INIT("")};

	return values_replaced(m, "=", " >\n", values, COUNT(values));
}

static struct str
charset_lying(struct maker *m)
{
	static const struct str fronts[] = {
		STR_INIT("\xef\xbb\xbf"),
		STR_INIT("\xff\xfe"),
		STR_INIT("\xfe\xff"),
		STR_INIT("<meta charset=shift_jis>"),
		STR_INIT("<meta charset=euc-jp>"),
		STR_INIT("<meta charset=utf-16>"),
		STR_INIT("<meta charset=iso-2022-jp>\x1b$B"),
		STR_INIT("<meta charset=no-such>"),
		STR_INIT("<?xml version=\"1.0\" encoding=\"utf-7\"?>")};
	struct buf b = {.arena = m->arena};

	buf_add(&b, fronts[below(m, COUNT(fronts))]);
	if (below(m, 3)) {
		buf_add(&b, m->page);
		return buf_str(&b);
	}
	for (size_t i = 0; i < m->page.len; i++) { /* as UTF-16 */
		buf_char(&b, m->page.ptr[i]);
		buf_char(&b, 0);
	}
	return buf_str(&b);
}

/* A tag of the page opened and never closed, as deep as it goes. */
static struct str
nesting(struct maker *m)
{
	static const struct str deep[] = {
		STR_INIT("<div>"),
		STR_INIT("<b><i>"),
		STR_INIT("<table><td>"),
		STR_INIT("<ul><li>"),
		STR_INIT("<blockquote><p>"),
		STR_INIT("<script type=\"application/ld+json\">[[[[[[[["),
		STR_INIT("{\"a\":"),
		STR_INIT("<!--"),
		STR_INIT("<a href=")};
	struct str one = deep[below(m, COUNT(deep))];
	size_t at = below(m, m->page.len), n = below(m, HOSTILE_DEPTH);
	struct buf b = {.arena = m->arena};

	buf_add(&b, str_slice(m->page, 0, at));
	while (n--)
		buf_add(&b, one);
	buf_add(&b, str_skip(m->page, at));
	return buf_str(&b);
}

static struct str
other_site(struct maker *m)
{
	const struct strs *v = &m->from->others;
	struct str page = v->len ? v->at[below(m, v->len)] : m->page;

	m->page = page;
	return below(m, 2) ? page : bits_turned(m);
}

/* Kinds that chance makes, with their share in a hundred. */
static const struct {
	const char *name;
	struct str (*make)(struct maker *m);
	size_t share;
} kinds[] = {
	{"bits turned", bits_turned, 35},
	{"pieces moved", pieces_moved, 20},
	{"data that lie", data_lying, 15},
	{"attributes that lie", attributes_lying, 13},
	{"a charset that lies", charset_lying, 10},
	{"another site's page", other_site, 5},
	{"nested", nesting, 2},
};

static struct hostile_page
by_chance(struct maker *m)
{
	size_t at = below(m, 100), i = 0;

	while (at >= kinds[i].share)
		at -= kinds[i++].share;
	return (struct hostile_page){
		kinds[i].make(m),
		str_fmt(m->arena, "case %zu, %s", m->number, kinds[i].name)};
}

/* Those that are always there: a text, and how often. */
static const struct {
	const char *name;
	struct str text;
	size_t times;
} fixed[] = {
	{"nothing", STR_INIT(""), 1},
	{"one byte", STR_INIT("<"), 1},
	{"NUL bytes", STR_INIT("\0\0\0\0"), 1024},
	{"one line", STR_INIT("a"), HOSTILE_HUGE},
	{"paragraphs", STR_INIT("<p>All quiet.</p>\n"), HOSTILE_HUGE / 18},
	{"open tags", STR_INIT("<div>"), HOSTILE_DEPTH},
	{"references", STR_INIT("&amp;lt;&#x30;"), 60000},
	{"brackets", STR_INIT("["), HOSTILE_DEPTH},
	{"bad UTF-8", STR_INIT("\xf0\x90\xe3\x80\xff"), 60000},
	{"a feed",
	 STR_INIT("<?xml version=\"1.0\"?><rss><channel><item><title>x"
		  "</title></item></channel></rss>"),
	 1},
	{"a PDF", STR_INIT("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), 20},
	{"a table", STR_INIT("a,\"b\",,c\r\n"), 20000},
};

static struct hostile_page
always(struct maker *m, size_t i)
{
	struct buf b = {.arena = m->arena};

	for (size_t n = 0; n < fixed[i].times; n++)
		buf_add(&b, fixed[i].text);
	return (struct hostile_page){buf_str(&b), str_from(fixed[i].name)};
}

/* The shortest case. */
static size_t
shortest(const struct hostile *h)
{
	size_t best = 0;

	for (size_t i = 1; i < h->cases.len; i++)
		if (h->cases.at[i].len < h->cases.at[best].len)
			best = i;
	return best;
}

size_t
hostile_count(const struct hostile *h)
{
	size_t least = COUNT(fixed) + h->cases.at[shortest(h)].len;

	return h->count > least ? h->count : least;
}

struct hostile_page
hostile_page(const struct hostile *h, size_t i, struct arena *a)
{
	struct maker m = {.from = h, .arena = a, .state = i};
	size_t least = shortest(h), cuts = h->cases.at[least].len;
	size_t left = i < COUNT(fixed) ? 0 : i - COUNT(fixed);

	if (i < COUNT(fixed))
		return always(&m, i);
	m.number = below(&m, h->cases.len) + 1;
	m.page = h->cases.at[m.number - 1];
	if (left >= cuts && below(&m, 4))
		return by_chance(&m);
	if (left < cuts) { /* every length of the shortest one */
		m.number = least + 1;
		m.page = str_slice(h->cases.at[least], 0, left);
	} else {
		m.page.len = below(&m, m.page.len);
	}
	return (struct hostile_page){m.page, str_fmt(a, "case %zu cut at %zu",
						     m.number, m.page.len)};
}
