/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/sourcefile.h"

#include "article/outlet.h"
#include "article/select.h"
#include "article/zone.h"
#include "base/buf.h"
#include "base/path.h"
#include "base/vec.h"
#include "host/param.h"

/* What is made of a file. */
struct sheet {
	struct arena *arena;
	struct loaded *to;
	struct strs domain, tail, body;
	struct str version;
};

static int
any_check(struct str value, struct err *err)
{
	(void)value;
	(void)err;
	return 0;
}

static int
number_check(struct str value, struct err *err)
{
	const struct osb_param number = {.kind = OSB_PARAM_NUMBER};

	return param_check(&number, value, err);
}

static int
zone_check(struct str value, struct err *err)
{
	const struct zone_day any = {2024, 1, 1, 12};
	int minutes;

	if (zone_offset(value, &any, &minutes))
		return 0;
	return err_set(err, ERR_SETTING,
		       "\"%.*s\": wanted a zone such as Asia/Tokyo or +09:00",
		       STR_ARG(value));
}

static int
language_check(struct str value, struct err *err)
{
	AUTO_ARENA a = {0};

	if (str_eq_ci(language_code(&a, value), value))
		return 0;
	return err_set(err, ERR_SETTING,
		       "\"%.*s\": wanted a language such as en or ja",
		       STR_ARG(value));
}

static int
domain_check(struct str value, struct err *err)
{
	for (size_t i = 0; i < value.len; i++) {
		char c = value.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		      c == '-' || c == '.'))
			value.len = 0;
	}
	if (value.len && str_has(value, STR(".")))
		return 0;
	return err_set(err, ERR_SETTING,
		       "wanted a host name such as news.example.org, without "
		       "\"https://\"");
}

static int
selector_check(struct str value, struct err *err)
{
	struct select s;

	return select_parse(value, &s, err);
}

/* Keys that set a member of the source; all others are parameters. */
static const struct member {
	const char *key;
	int (*check)(struct str value, struct err *err);
	size_t text; /* place in struct osb_source, or */
	size_t list; /* in struct sheet */
} members[] = {
#define TEXT(m) offsetof(struct osb_source, m), 0
#define LIST(m) 0, offsetof(struct sheet, m)
	{"summary", any_check, TEXT(summary)},
	{"publisher", any_check, TEXT(publisher)},
	{"language", language_check, TEXT(language)},
	{"zone", zone_check, TEXT(zone)},
	{"reliability", any_check, TEXT(reliability)},
	{"sign", selector_check, TEXT(sign)},
	{"version", number_check, 0, 0},
	{"domain", domain_check, LIST(domain)},
	{"tail", any_check, LIST(tail)},
	{"body", selector_check, LIST(body)},
#undef TEXT
#undef LIST
};

static const struct member *
member_find(struct str key)
{
	for (size_t i = 0; i < COUNT(members); i++)
		if (str_is(key, members[i].key))
			return &members[i];
	return NULL;
}

static int
member_set(struct sheet *s, const struct member *m, struct str value,
	   struct err *err)
{
	char *to = (char *)&s->to->source + m->text;
	const char *text = str_c(s->arena, value);

	if (m->check(value, err) < 0)
		return err_in(err, "%s", m->key);
	if (m->text)
		memcpy(to, &text, sizeof text);
	else if (m->list)
		*vec_add(s->arena, (struct strs *)((char *)s + m->list)) =
			value;
	else
		s->version = value;
	return 0;
}

static int
param_set(struct sheet *s, struct str key, struct str value, struct err *err)
{
	const struct osb_param *p = param_find(s->to->source.params, key);
	struct strs keys = {0};

	if (p) {
		if (param_check(p, value, err) < 0)
			return err_in(err, "%.*s", STR_ARG(key));
		*vec_add(s->arena, &s->to->own) = str_fmt(
			s->arena, "%.*s=%.*s", STR_ARG(key), STR_ARG(value));
		return 0;
	}
	for (size_t i = 0; i < COUNT(members); i++)
		*vec_add(s->arena, &keys) = str_from(members[i].key);
	param_keys(s->arena, s->to->source.params, &keys);
	return param_unknown("key", &keys, key, err);
}

static int
pair_set(struct sheet *s, struct str line, struct err *err)
{
	struct str value, key = str_trim(str_cut(line, STR(":"), &value));
	const struct member *m = member_find(key);

	value = str_trim(value);
	if (value.len > 1 && str_starts(value, STR("\"")) &&
	    str_ends(value, STR("\"")))
		value = str_slice(value, 1, value.len - 1);
	if (!key.len || !value.len)
		return err_set(err, ERR_SETTING, "wanted \"key: value\"");
	return m ? member_set(s, m, value, err) : param_set(s, key, value, err);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* The next line with those that begin with a blank and so continue it. */
static struct str
line_take(struct arena *a, struct str *rest, size_t *number)
{
	struct buf b = {.arena = a};

	buf_add(&b, str_trim(str_cut(*rest, STR("\n"), rest)));
	for (++*number; rest->len && is_blank(*rest->ptr); ++*number) {
		struct str more = str_trim(str_cut(*rest, STR("\n"), rest));

		buf_add(&b, more.len ? STR(" ") : STR(""));
		buf_add(&b, more);
	}
	return buf_str(&b);
}

static int
lines_read(struct sheet *s, struct str text, struct err *err)
{
	size_t number = 0, at;
	struct str line;

	while (text.len) {
		at = number + 1;
		line = line_take(s->arena, &text, &number);
		if (number > SOURCEFILE_LINES_MAX)
			return err_set(err, ERR_LIMIT, "more than %d lines",
				       SOURCEFILE_LINES_MAX);
		if (!line.len || *line.ptr == '#')
			continue;
		if (pair_set(s, line, err) < 0)
			return err_in(err, "line %zu", at);
	}
	return 0;
}

/* As the members of struct osb_source want it; NULL without. */
static const char *const *
list_of(struct arena *a, const struct strs *in)
{
	const char **v = arena_array(a, in->len + 1, sizeof *v);

	for (size_t i = 0; i < in->len; i++)
		v[i] = str_c(a, in->at[i]);
	return in->len ? v : NULL;
}

static int
sheet_finish(struct sheet *s, struct str path, struct err *err)
{
	struct osb_source *to = &s->to->source;
	uint64_t version = 1;

	if (!s->domain.len)
		return err_set(err, ERR_SETTING,
			       "%.*s: wanted a line \"domain: HOST\"",
			       STR_ARG(path));
	if (s->version.len)
		str_u64(s->version, &version);
	to->version = (uint32_t)version;
	to->hosts = list_of(s->arena, &s->domain);
	to->tails = list_of(s->arena, &s->tail);
	to->body = list_of(s->arena, &s->body);
	if (!to->summary)
		to->summary = to->publisher ? to->publisher : to->hosts[0];
	return 0;
}

const struct loaded *
sourcefile_reader(struct loaded_list all, struct str path)
{
	for (size_t i = 0; i < all.len; i++) {
		struct str ending = str_from(all.at[i].source.files);
		size_t cut = path.len > ending.len ? path.len - ending.len : 0;

		if (ending.len && cut && path.ptr[cut - 1] == '.' &&
		    str_eq(str_skip(path, cut), ending))
			return &all.at[i];
	}
	return NULL;
}

/* A source like its reader, but for all that a file may say. */
static struct loaded
loaded_like(struct arena *a, const struct loaded *reader, struct str path)
{
	struct loaded l = {.source = reader->source,
			   .path = str_copy(a, path),
			   .reader = reader->name};

	l.name = str_copy(a, path_stem(path));
	l.source.name = l.name.ptr;
	l.source.summary = l.source.publisher = NULL;
	l.source.language = l.source.zone = l.source.files = NULL;
	l.source.reliability = l.source.sign = NULL;
	return l;
}

int
sourcefile_parse(struct arena *a, const struct loaded *reader, struct str path,
		 struct str text, struct loaded *ret, struct err *err)
{
	struct loaded made = loaded_like(a, reader, path);
	struct sheet s = {.arena = a, .to = &made};

	if (!source_is_name(made.name))
		return err_set(
			err, ERR_SETTING,
			"%.*s: a source's name is made of a-z, 0-9 and _",
			STR_ARG(path));
	if (memchr(text.ptr, 0, text.len))
		return err_set(err, ERR_SETTING, "%.*s: holds a NUL byte",
			       STR_ARG(path));
	if (lines_read(&s, text, err) < 0)
		return err_in(err, "%.*s", STR_ARG(path));
	if (sheet_finish(&s, path, err) < 0)
		return -1;
	*ret = made;
	return 0;
}

int
sourcefile_open(struct arena *a, const struct loaded *reader, const char *path,
		struct loaded *ret, struct err *err)
{
	struct str text;

	if (capture_bytes(a, path, SOURCEFILE_BYTES_MAX, &text, err) < 0)
		return -1;
	return sourcefile_parse(a, reader, str_from(path), text, ret, err);
}
