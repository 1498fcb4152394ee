/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"

#include <stdlib.h>

#include "base/utf8.h"

void
json_start(void)
{
	json_set_alloc_funcs(memory_new, free);
}

void
json_free(json_t **j)
{
	json_decref(*j);
}

json_t *
json_parse(struct str text, struct err *err)
{
	json_error_t why;
	json_t *j = json_loadb(text.ptr, text.len,
			       JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL |
				       JSON_DECODE_ANY,
			       &why);

	if (!j)
		err_set(err, ERR_FORMAT, "JSON line %d column %d: %s", why.line,
			why.column, why.text);
	return j;
}

static int
sink(const char *bytes, size_t len, void *to)
{
	buf_add(to, (struct str){bytes, len});
	return 0;
}

void
json_write(struct buf *b, const json_t *j)
{
	json_dump_callback(j, sink, b, JSON_COMPACT | JSON_ENCODE_ANY);
}

json_t *
json_text(struct str s)
{
	json_t *j = json_stringn(s.len ? s.ptr : "", s.len);
	AUTO_ARENA a = {0};

	if (j)
		return j;
	s = utf8_repair(&a, s);
	return json_stringn(s.ptr, s.len);
}

json_t *
json_texts(const struct strs *list)
{
	json_t *j = json_array();

	for (size_t i = 0; i < list->len; i++)
		json_array_append_new(j, json_text(list->at[i]));
	return j;
}

void
json_set_text(json_t *o, const char *key, struct str s)
{
	json_object_set_new(o, key, json_text(s));
}

void
json_set_text_if(json_t *o, const char *key, struct str s)
{
	if (s.len)
		json_set_text(o, key, s);
}

struct str
json_to_str(struct arena *a, const json_t *string)
{
	if (!json_is_string(string))
		return STR("");
	return str_copy(a, (struct str){json_string_value(string),
					json_string_length(string)});
}

struct str
json_get_text(struct arena *a, const json_t *o, const char *key)
{
	return json_to_str(a, json_object_get(o, key));
}

size_t
json_get_size(const json_t *o, const char *key, size_t otherwise)
{
	const json_t *n = json_object_get(o, key);

	if (!json_is_integer(n) || json_integer_value(n) < 0)
		return otherwise;
	return (size_t)json_integer_value(n);
}
