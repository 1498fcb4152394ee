/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/setting.h"

#include <string.h>

#include "base/closest.h"
#include "base/vec.h"

static void
quiet(cfg_t *cfg, const char *fmt, va_list ap)
{
	(void)cfg;
	(void)fmt;
	(void)ap;
}

/* The text from its nth line on. */
static struct str
lines_from(struct str text, int n)
{
	struct str rest = text;

	for (int i = 1; i < n && rest.len; i++)
		str_cut(rest, STR("\n"), &rest);
	return rest;
}

static struct str
word_take(struct str s)
{
	size_t n = 0;

	while (n < s.len &&
	       ((s.ptr[n] >= 'a' && s.ptr[n] <= 'z') || s.ptr[n] == '_'))
		n++;
	return str_slice(s, 0, n);
}

/* The first word at which something would be set and nothing can be, up to
 * the end of the line or of the section that begins in it; else empty. */
static struct str
key_unknown(struct str s, const struct strs *known)
{
	bool section =
		str_has(str_cut(s, STR("\n"), &(struct str){0}), STR("{"));
	struct str word, rest;

	while (s.len && *s.ptr != '}' && (section || *s.ptr != '\n')) {
		word = word_take(s);
		rest = str_trim(str_skip(s, word.len));
		if (word.len && str_starts(rest, STR("=")) &&
		    !str_in(word, known->at, known->len))
			return word;
		if (*s.ptr == '"')
			str_cut(str_skip(s, 1), STR("\""), &s);
		else
			s = str_skip(s, word.len ? word.len : 1);
	}
	return STR("");
}

/* How a setting is written. */
static const char *
form_of(const cfg_t *cfg, struct str line)
{
	struct str word = word_take(line);

	for (const cfg_opt_t *o = cfg->opts; o->name; o++) {
		if (!str_is(word, o->name))
			continue;
		if (o->type == CFGT_SEC)
			return "a name in quotes, then settings in braces";
		if (o->flags & CFGF_LIST)
			return "texts in quotes: {\"…\", \"…\"}";
		return o->type == CFGT_INT ? "a whole number"
					   : "one text in quotes: \"…\"";
	}
	return "a setting as title = \"…\"";
}

static void
names_add(struct arena *a, const cfg_opt_t *opts, struct strs *to)
{
	for (const cfg_opt_t *o = opts; o && o->name; o++)
		*vec_add(a, to) = str_from(o->name);
}

/* Which word of a refused line is wrong, or what it should have been. */
static int
line_bad(struct arena *a, const cfg_t *cfg, struct str text, struct err *err)
{
	struct strs known = {0};
	struct str from = lines_from(text, cfg->line), more, bad;
	struct str line = str_trim(str_cut(from, STR("\n"), &more));

	names_add(a, cfg->opts, &known);
	for (const cfg_opt_t *o = cfg->opts; o->name; o++)
		names_add(a, o->subopts, &known);
	bad = key_unknown(from, &known);
	if (bad.len)
		closest_unknown("setting", &known, bad, err);
	else
		err_set(err, ERR_SETTING, "wanted %s, not: %.*s",
			form_of(cfg, line), STR_ARG(line));
	err->code = ERR_SETTING;
	return err_in(err, "line %d", cfg->line);
}

/* comment_end: byte behind a comment that begins at `i`; `i` when none does. */
static size_t
comment_end(struct str s, size_t i)
{
	struct str at = str_skip(s, i);
	bool block = str_starts(at, STR("/*"));
	size_t e;

	if (!block && !str_starts(at, STR("//")) && !str_starts(at, STR("#")))
		return i;
	e = str_find(s, block ? STR("*/") : STR("\n"), block ? i + 2 : i);
	if (e == STR_NONE)
		return s.len;
	return block ? e + 2 : e;
}

/* quote_end: byte behind a text in quotes that begins at `i`. */
static size_t
quote_end(struct str s, size_t i)
{
	char mark = s.ptr[i++];

	while (i < s.len && s.ptr[i] != mark)
		i += s.ptr[i] == '\\' ? 2 : 1;
	return i < s.len ? i + 1 : s.len;
}

/* word_end: byte behind the bare word that begins at `i`, in which "//" is no
 * comment: https://desk.example; `i` when none does. */
static size_t
word_end(struct str s, size_t i)
{
	while (i < s.len && !strchr(" \t\r\n\"'(){},=+#*", s.ptr[i]))
		i++;
	return i;
}

/* piece_end: byte behind what begins at `i`, which is no comment. */
static size_t
piece_end(struct str s, size_t i)
{
	size_t e = word_end(s, i);

	if (e > i)
		return e;
	return s.ptr[i] == '"' || s.ptr[i] == '\'' ? quote_end(s, i) : i + 1;
}

/* Comments made blank: libconfuse counts lines wrongly behind them. */
static struct str
without_comments(struct arena *a, struct str s)
{
	char *out = arena_alloc(a, s.len + 1);
	size_t e;

	if (s.len)
		memcpy(out, s.ptr, s.len);
	for (size_t i = 0; i < s.len;) {
		e = comment_end(s, i);
		for (size_t k = i; k < e; k++)
			if (out[k] != '\n')
				out[k] = ' ';
		i = e > i ? e : piece_end(s, i);
	}
	return (struct str){out, s.len};
}

cfg_t *
setting_read(struct arena *a, cfg_opt_t *opts, struct str text, struct err *err)
{
	cfg_t *cfg;

	if (str_has(text, STR("${")) || str_has(text, STR("\0"))) {
		err_set(err, ERR_SETTING,
			"\"${\" or a NUL byte has no meaning here");
		return NULL;
	}
	text = without_comments(a, text);
	cfg = cfg_init(opts, CFGF_NONE);
	cfg_set_error_function(cfg, quiet);
	if (cfg_parse_buf(cfg, str_c(a, text)) == CFG_SUCCESS)
		return cfg;
	line_bad(a, cfg, text, err);
	cfg_free(cfg);
	return NULL;
}
