/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/param.h"

#include "article/select.h"
#include "base/closest.h"
#include "base/vec.h"
#include "host/place.h"

bool
source_is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		      (s.ptr[i] >= '0' && s.ptr[i] <= '9') || s.ptr[i] == '_'))
			return false;
	return s.len > 0 && s.len <= SOURCE_NAME_MAX;
}

static int
text_check(struct str value, struct err *err)
{
	(void)value;
	(void)err;
	return 0;
}

static int
number_check(struct str value, struct err *err)
{
	uint64_t n;

	if (str_u64(value, &n))
		return 0;
	return err_set(err, ERR_SETTING, "\"%.*s\": wanted a whole number",
		       STR_ARG(value));
}

static int
switch_check(struct str value, struct err *err)
{
	if (str_is(value, "yes") || str_is(value, "no"))
		return 0;
	return err_set(err, ERR_SETTING, "\"%.*s\": wanted yes or no",
		       STR_ARG(value));
}

static int
selector_check(struct str value, struct err *err)
{
	struct select s;

	return select_parse(value, &s, err);
}

static int
place_check(struct str value, struct err *err)
{
	struct place p;

	return place_parse(value, &p, err);
}

static const struct kind {
	const char *name;
	int (*check)(struct str value, struct err *err);
} kinds[] = {
	[OSB_PARAM_TEXT] = {"text", text_check},
	[OSB_PARAM_NUMBER] = {"number", number_check},
	[OSB_PARAM_SWITCH] = {"yes or no", switch_check},
	[OSB_PARAM_SELECTOR] = {"selector", selector_check},
	[OSB_PARAM_PLACE] = {"place", place_check},
};

static const struct kind *
kind_of(const struct osb_param *p)
{
	uint32_t n = p->kind & ~(uint32_t)OSB_PARAM_MANY;

	return n < COUNT(kinds) ? &kinds[n] : NULL;
}

const char *
param_kind(const struct osb_param *p)
{
	const struct kind *k = kind_of(p);

	return k ? k->name : NULL;
}

const struct osb_param *
param_find(const struct osb_param *table, struct str key)
{
	for (; table && table->key; table++)
		if (str_is(key, table->key))
			return table;
	return NULL;
}

int
param_check(const struct osb_param *p, struct str value, struct err *err)
{
	const struct kind *k = kind_of(p);

	if (!k || k->check(value, err) == 0)
		return 0;
	err->code = ERR_SETTING;
	return -1;
}

int
param_unknown(const char *noun, const struct strs *known, struct str given,
	      struct err *err)
{
	closest_unknown(noun, known, given, err);
	err->code = ERR_SETTING;
	return -1;
}

void
param_keys(struct arena *a, const struct osb_param *table, struct strs *to)
{
	for (; table && table->key; table++)
		*vec_add(a, to) = str_from(table->key);
}

/* How many values a key has among "key=value" lines; the ith in `ret`. */
static size_t
value_among(const struct strs *lines, struct str key, size_t i, struct str *ret)
{
	size_t n = 0;
	struct str value;

	for (size_t k = 0; lines && k < lines->len; k++)
		if (str_eq(str_cut(lines->at[k], STR("="), &value), key) &&
		    n++ == i)
			*ret = value;
	return n;
}

struct str
param_value(const struct loaded *of, const struct strs *set, struct str key,
	    size_t i)
{
	const struct osb_param *p = param_find(of->source.params, key);
	const struct strs *lists[] = {set, &of->own};
	bool many = p && p->kind & OSB_PARAM_MANY;
	struct str value = STR("");
	size_t n = 0;

	if (i && !many)
		return value;
	for (size_t k = 0; k < COUNT(lists) && !n; k++) {
		n = value_among(lists[k], key, i, &value);
		if (n && !many)
			value_among(lists[k], key, n - 1, &value);
	}
	return !n && !i && p ? str_from(p->otherwise) : value;
}
