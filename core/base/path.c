/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/path.h"

static size_t
name_begin(struct str path)
{
	size_t b = path.len;

	while (b && path.ptr[b - 1] != '/')
		b--;
	return b;
}

struct str
path_name(struct str path)
{
	return str_skip(path, name_begin(path));
}

struct str
path_stem(struct str path)
{
	struct str rest;

	return str_cut(path_name(path), STR("."), &rest);
}

struct str
path_folder(struct str path)
{
	size_t b = name_begin(path);

	return str_slice(path, 0, b ? b - 1 : 0);
}

struct str
path_beside(struct arena *a, struct str path, struct str name)
{
	struct str folder = str_slice(path, 0, name_begin(path));

	return str_fmt(a, "%.*s%.*s", STR_ARG(folder), STR_ARG(name));
}
