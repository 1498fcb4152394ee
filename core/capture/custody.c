/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/custody.h"

#include <string.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"

const char *const entry_names[] = {"capture", "issue", "errata", NULL};

static bool
is_digest(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!strchr("0123456789abcdef", s.ptr[i]) || !s.ptr[i])
			return false;
	return s.len == sizeof CUSTODY_NONE - 1;
}

static int
kind_read(const json_t *j, enum entry_kind *ret)
{
	const char *got = json_string_value(json_object_get(j, "kind"));

	for (int i = 0; got && entry_names[i]; i++) {
		if (strcmp(got, entry_names[i]))
			continue;
		*ret = (enum entry_kind)i;
		return 0;
	}
	return -1;
}

static int
entry_read(struct arena *a, const json_t *j, struct custody_entry *ret)
{
	const json_t *files = json_object_get(j, "files"), *f;
	struct kept *k;
	size_t i;

	ret->time = json_get_text(a, j, "time");
	ret->id = json_get_text(a, j, "id");
	ret->week = json_get_text(a, j, "week");
	json_array_foreach(files, i, f)
	{
		k = vec_add(a, &ret->kept);
		k->path = json_get_text(a, f, "path");
		k->sha256 = json_get_text(a, f, "sha256");
		if (!k->path.len || !is_digest(k->sha256))
			return -1;
	}
	if (kind_read(j, &ret->kind) < 0 || !ret->kept.len)
		return -1;
	return ret->kind == ENTRY_CAPTURE && !is_digest(ret->id) ? -1 : 0;
}

static int
line_check(struct arena *a, struct custody *c, struct str line, struct err *err)
{
	AUTO_JSON *j = json_parse(line, err);
	size_t n = c->entries.len + 1;
	struct custody_entry e = {0};

	if (!j || !str_eq(json_get_text(a, j, "prev"), c->head))
		return err_set(err, ERR_FORMAT,
			       "%.*s: line %zu is not the one that followed "
			       "line %zu, or a line before it was changed",
			       STR_ARG(c->path), n, n - 1);
	if (entry_read(a, j, &e) < 0)
		return err_set(err, ERR_FORMAT, "%.*s: line %zu: no entry",
			       STR_ARG(c->path), n);
	*vec_add(a, &c->entries) = e;
	c->head = capture_digest(a, line);
	c->bytes += line.len + 1;
	return 0;
}

int
custody_read(struct arena *a, struct str path, struct custody *ret,
	     struct err *err)
{
	struct str all = STR(""), line;

	*ret = (struct custody){.path = path, .head = STR(CUSTODY_NONE)};
	if (access(path.ptr, F_OK) == 0 &&
	    capture_bytes(a, path.ptr, CUSTODY_BYTES_MAX, &all, err) < 0)
		return -1;
	while (str_has(all, STR("\n"))) {
		line = str_cut(all, STR("\n"), &all);
		if (line_check(a, ret, line, err) < 0)
			return -1;
	}
	ret->partial = all.len > 0;
	return 0;
}

static json_t *
entry_json(const struct custody_entry *e, struct str prev)
{
	json_t *o = json_object(), *files = json_array(), *f;

	json_set_text(o, "kind", str_from(entry_names[e->kind]));
	json_set_text(o, "time", e->time);
	json_set_text_if(o, "id", e->id);
	json_set_text_if(o, "week", e->week);
	for (size_t i = 0; i < e->kept.len; i++) {
		f = json_object();
		json_set_text(f, "path", e->kept.at[i].path);
		json_set_text(f, "sha256", e->kept.at[i].sha256);
		json_array_append_new(files, f);
	}
	json_object_set_new(o, "files", files);
	json_set_text(o, "prev", prev);
	return o;
}

int
custody_add(struct arena *a, struct custody *c, const struct custody_entry *e,
	    struct err *err)
{
	AUTO_JSON *j = entry_json(e, c->head);
	struct buf b = {.arena = a};
	struct str line;
	struct err ignored;

	json_write(&b, j);
	line = buf_str(&b);
	buf_char(&b, '\n');
	if (file_append(c->path.ptr, buf_str(&b), err) < 0) {
		file_cut(c->path.ptr, c->bytes, &ignored);
		return -1;
	}
	line.ptr = b.ptr;
	c->head = capture_digest(a, line);
	c->bytes += line.len + 1;
	*vec_add(a, &c->entries) = *e;
	return 0;
}

int
custody_mend(struct custody *c, struct err *err)
{
	if (c->partial && file_cut(c->path.ptr, c->bytes, err) < 0)
		return -1;
	c->partial = false;
	return 0;
}
