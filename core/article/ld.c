/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/ld.h"

#include <string.h>

#include "article/address.h"
#include "base/utf8.h"
#include "base/vec.h"

enum { JSON_BYTES_MAX = 16 * 1024 * 1024 };

static json_t *
load(struct str s)
{
	json_error_t why;

	return json_loadb(s.ptr, s.len,
			  JSON_ALLOW_NUL | JSON_DECODE_ANY |
				  JSON_DISABLE_EOF_CHECK,
			  &why);
}

/* Without what XHTML authors put around a script. */
static struct str
bare(struct str s)
{
	static const struct str open[] = {
		STR_INIT("//<![CDATA["), STR_INIT("<![CDATA["),
		STR_INIT("<!--"), STR_INIT("/*<![CDATA[*/"), STR_INIT("//")};
	static const struct str end[] = {STR_INIT("//]]>"), STR_INIT("]]>"),
					 STR_INIT("-->"),   STR_INIT("/*]]>*/"),
					 STR_INIT("//"),    STR_INIT(";")};
	struct str was;

	do {
		was = s = str_trim(s);
		for (size_t i = 0; i < sizeof open / sizeof *open; i++)
			if (str_starts(s, open[i]))
				s = str_trim(str_skip(s, open[i].len));
		for (size_t i = 0; i < sizeof end / sizeof *end; i++)
			if (str_ends(s, end[i]))
				s = str_trim(
					str_slice(s, 0, s.len - end[i].len));
	} while (s.len < was.len);
	return s;
}

/* mend: one pass over damaged JSON. */
struct mend {
	struct str in;
	size_t at;
	struct buf out;
	char quote; /* of the string we are in, or 0 */
};

/* Does the quote at `at` end its string, judged by what follows it? */
static bool
quote_ends(const struct mend *m, size_t at)
{
	struct str rest = str_trim(str_slice(m->in, at + 1, at + 64));

	return !rest.len || memchr(",:]}", *rest.ptr, 4);
}

static void
mend_escape(struct mend *m)
{
	char next = m->at + 1 < m->in.len ? m->in.ptr[m->at + 1] : 0;
	uint32_t unit = 0;
	size_t i;

	m->at += 2;
	if (next != 'u') {
		if (next && strchr("\"\\/bfnrt", next))
			buf_char(&m->out, '\\');
		if (next)
			buf_char(&m->out, next);
		return;
	}
	for (i = 0; i < 4 && m->at + i < m->in.len; i++) {
		const char *hex = "0123456789abcdef", *d;

		d = strchr(hex, m->in.ptr[m->at + i] | 32);
		if (!d || !*d)
			break;
		unit = unit << 4 | (uint32_t)(d - hex);
	}
	m->at += i;
	/* surrogates: a pair is rare in damaged JSON; both become U+FFFD */
	if (i < 4 || (unit >= 0xd800 && unit < 0xe000) || !unit)
		unit = 0xfffd;
	buf_fmt(&m->out, "\\u%04x", (unsigned)unit);
}

static void
mend_in_string(struct mend *m)
{
	char c = m->in.ptr[m->at];

	if (c == '\\') {
		mend_escape(m);
		return;
	}
	if (c == m->quote && quote_ends(m, m->at)) {
		buf_char(&m->out, '"');
		m->quote = 0;
	} else if (c == '"') {
		buf_add(&m->out, STR("\\\""));
	} else if ((unsigned char)c < ' ') {
		buf_fmt(&m->out, "\\u%04x", (unsigned)(unsigned char)c);
	} else {
		buf_char(&m->out, c);
	}
	m->at++;
}

/* Last character written that is not white space. */
static char
last_char(const struct buf *b)
{
	size_t i = b->len;

	while (i && ((unsigned char)b->ptr[i - 1] <= ' '))
		i--;
	return i ? b->ptr[i - 1] : 0;
}

static void
drop_comma(struct buf *b)
{
	while (b->len && (unsigned char)b->ptr[b->len - 1] <= ' ')
		b->len--;
	if (b->len && b->ptr[b->len - 1] == ',')
		b->len--;
}

static void
mend_outside(struct mend *m)
{
	char c = m->in.ptr[m->at++], last = last_char(&m->out);

	if (c == '"' || c == '\'') {
		m->quote = c;
		c = '"';
	} else if (c == '}' || c == ']') {
		drop_comma(&m->out);
		if (last_char(&m->out) == ':')
			buf_add(&m->out, STR("null"));
	} else if (c == ',') {
		if (last == ':')
			buf_add(&m->out, STR("null"));
		else if (last == ',' || last == '[' || last == '{')
			return;
	}
	buf_char(&m->out, c);
}

static struct str
mended(struct arena *a, struct str s)
{
	struct mend m = {.in = s, .out = {.arena = a}};

	while (m.at < m.in.len) {
		if (m.quote)
			mend_in_string(&m);
		else
			mend_outside(&m);
	}
	return buf_str(&m.out);
}

/* The whole text escaped as HTML once more: "{ &quot;@type&quot;". */
static struct str
unescaped(struct arena *a, struct str s)
{
	struct str head = str_slice(s, 0, 64);
	struct tree t;

	if (str_find(head, STR("&quot;"), 0) == STR_NONE &&
	    str_find(head, STR("&#34;"), 0) == STR_NONE)
		return s;
	t = html_parse(a, s);
	return str_trim(html_raw(a, &t, 0));
}

json_t *
ld_parse(struct arena *a, struct str s)
{
	json_t *j;

	if (s.len > JSON_BYTES_MAX)
		return NULL;
	s = bare(s);
	if (!s.len)
		return NULL;
	j = load(s);
	if (j)
		return j;
	s = unescaped(a, s);
	j = load(s);
	return j ? j : load(mended(a, s));
}

/* Recursion: at most LD_DEPTH_MAX deep. */
static void
gather(struct arena *a, json_t *j, struct ld *ret, size_t depth)
{
	static const char *const holders[] = {"@graph", "mainEntity",
					      "liveBlogUpdate"};
	size_t i;
	json_t *item;

	if (depth == LD_DEPTH_MAX || ret->objects.len >= LD_OBJECTS_MAX)
		return;
	json_array_foreach(j, i, item) gather(a, item, ret, depth + 1);
	if (!json_is_object(j))
		return;
	if (json_object_get(j, "@type"))
		*vec_add(a, &ret->objects) = j;
	for (i = 0; i < sizeof holders / sizeof *holders; i++)
		if (json_object_get(j, holders[i]))
			gather(a, json_object_get(j, holders[i]), ret,
			       depth + 1);
}

void
ld_collect(struct arena *a, const struct tree *t, struct ld *ret)
{
	*ret = (struct ld){0};
	for (size_t i = 0; i < t->len; i++) {
		json_t *j;

		if (t->at[i].tag != TAG_SCRIPT ||
		    !str_has(html_attr(&t->at[i], STR("type")), STR("ld+json")))
			continue;
		j = ld_parse(a, html_raw(a, t, i));
		if (!j) {
			ret->broken++;
			continue;
		}
		*vec_add(a, &ret->roots) = j;
		gather(a, j, ret, 0);
	}
}

void
ld_free(struct ld *ld)
{
	for (size_t i = 0; i < ld->roots.len; i++)
		json_decref(ld->roots.at[i]);
	*ld = (struct ld){0};
}

/* The nth type of an object; NULL past the last. */
static const char *
type_at(const json_t *o, size_t n)
{
	const json_t *t = json_object_get(o, "@type");

	if (json_is_array(t))
		return json_string_value(json_array_get(t, n));
	return n ? NULL : json_string_value(t);
}

static struct str
type_name(const char *type)
{
	struct str s = str_from(type);
	size_t at = str_find(s, STR("schema.org/"), 0);

	return at == STR_NONE ? s : str_skip(s, at + STR("schema.org/").len);
}

bool
ld_is(const json_t *o, const char *type)
{
	const char *t;

	for (size_t n = 0; (t = type_at(o, n)); n++)
		if (str_eq_ci(type_name(t), str_from(type)))
			return true;
	return false;
}

const json_t *
ld_type(const struct ld *ld, const char *type, size_t nth)
{
	for (size_t i = 0; i < ld->objects.len; i++)
		if (ld_is(ld->objects.at[i], type) && !nth--)
			return ld->objects.at[i];
	return NULL;
}

/* How much an object looks like the page's article; 0: not at all. */
static int
article_rank(const json_t *o)
{
	const char *t;
	struct str s;
	int best = 0, rank;

	for (size_t n = 0; (t = type_at(o, n)); n++) {
		s = type_name(t);
		rank = str_ends(s, STR("Article"))     ? 4
		       : str_ends(s, STR("Posting"))   ? 3
		       : str_eq(s, STR("Report"))      ? 2
		       : str_eq(s, STR("WebPage"))     ? 1
		       : str_eq(s, STR("VideoObject")) ? 1
						       : 0;
		best = rank > best ? rank : best;
	}
	return best;
}

static bool
address_same(struct str x, struct str y)
{
	struct str p = address_path(x), q = address_path(y);

	if (str_ends(p, STR("/")))
		p.len--;
	if (str_ends(q, STR("/")))
		q.len--;
	return p.len && str_eq(p, q);
}

static bool
is_about(struct arena *a, const json_t *o, struct str url)
{
	static const char *const keys[] = {"url", "mainEntityOfPage", "@id"};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const json_t *v = json_object_get(o, keys[i]);

		if (json_is_object(v))
			v = json_object_get(v, "@id");
		if (address_same(json_to_str(a, v), url))
			return true;
	}
	return false;
}

const json_t *
ld_article(const struct ld *ld, struct str url)
{
	AUTO_ARENA a = {0};
	const json_t *best = NULL;
	int most = 0, rank;

	for (size_t i = 0; i < ld->objects.len; i++) {
		const json_t *o = ld->objects.at[i];

		rank = article_rank(o) * 10;
		if (rank && is_about(&a, o, url))
			rank += 5;
		if (rank && json_object_get(o, "headline"))
			rank += 2;
		if (rank > most) {
			most = rank;
			best = o;
		}
	}
	return best;
}

/* One step of a path, "name" or a number; `*path` moves past it. */
static const json_t *
step(const json_t *j, const char **path)
{
	struct str name = {*path, strcspn(*path, ".[]")};
	uint64_t n;
	AUTO_ARENA a = {0};

	*path += name.len;
	*path += strspn(*path, ".[]");
	if (json_is_array(j) && str_u64(name, &n))
		return json_array_get(j, (size_t)n);
	if (json_is_array(j))
		j = json_array_get(j, 0);
	return json_object_get(j, str_c(&a, name));
}

const json_t *
json_path(const json_t *j, const char *path)
{
	while (j && *path)
		j = step(j, &path);
	return j;
}

struct str
json_scalar(struct arena *a, const json_t *j)
{
	static const char *const keys[] = {"name", "@value", "@id", "url"};

	if (json_is_array(j))
		j = json_array_get(j, 0);
	for (size_t i = 0; json_is_object(j) && i < 4; i++)
		if (json_is_string(json_object_get(j, keys[i])))
			j = json_object_get(j, keys[i]);
	if (json_is_string(j))
		return json_to_str(a, j);
	if (json_is_integer(j))
		return str_fmt(a, "%lld", (long long)json_integer_value(j));
	if (json_is_boolean(j))
		return json_is_true(j) ? STR("true") : STR("false");
	return STR("");
}
