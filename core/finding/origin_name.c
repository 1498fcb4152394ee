/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/origin_name.h"

static const struct str forms[] = {
	[ORIGIN_NAMED] = STR_INIT(""),
	[ORIGIN_VIA] = STR_INIT("unnamed sources via "),
	[ORIGIN_AT] = STR_INIT("unnamed sources at "),
	[ORIGIN_NOBODY] = STR_INIT("nobody named, in "),
};

struct str
origin_called(struct arena *a, enum origin_form form, struct str of)
{
	return str_fmt(a, "%.*s%.*s", STR_ARG(forms[form]), STR_ARG(of));
}

enum origin_form
origin_form_of(struct str name, struct str *ret_of)
{
	for (enum origin_form i = ORIGIN_VIA; i <= ORIGIN_NOBODY; i++)
		if (str_starts(name, forms[i])) {
			*ret_of = str_skip(name, forms[i].len);
			return i;
		}
	*ret_of = name;
	return ORIGIN_NAMED;
}
