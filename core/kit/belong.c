/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/belong.h"

#include <unistd.h>

#include "base/path.h"
#include "capture/file.h"

static bool
is_there(struct str path)
{
	return access(path.ptr, R_OK) == 0;
}

static bool
is_file(struct str source)
{
	return str_has(source, STR("/")) || str_has(source, STR("."));
}

struct str
belong_cases(struct arena *a, struct str source, struct str data)
{
	struct str name = path_stem(source);
	struct str beside = path_beside(a, source, STR("cases"));
	const struct str tries[] = {
		str_fmt(a, "%.*s/%.*s", STR_ARG(beside), STR_ARG(name)), beside,
		str_fmt(a, "%.*s/sites/cases/%.*s", STR_ARG(data),
			STR_ARG(name)),
		str_fmt(a, "%.*s/plugins/%.*s/cases", STR_ARG(data),
			STR_ARG(name))};

	for (size_t i = is_file(source) ? 0 : 2; i < COUNT(tries); i++)
		if (is_there(tries[i]))
			return tries[i];
	return beside;
}

/* That of `name`, in all places. */
static struct str
manual_of(struct arena *a, struct str name, const struct str *places, size_t n)
{
	static const char *const packed[] = {"", ".gz"};

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < COUNT(packed); k++) {
			struct str path = str_fmt(a, "%.*sosbrief-%.*s.7%s",
						  STR_ARG(places[i]),
						  STR_ARG(name), packed[k]);

			if (is_there(path))
				return path;
		}
	return STR("");
}

struct str
belong_manual(struct arena *a, struct str source, struct str cases,
	      struct str data)
{
	struct str ending, name = path_stem(source), found;

	str_cut(path_name(source), STR("."), &ending);
	while (str_ends(cases, STR("/")))
		cases.len--;
	for (int k = 0; k < 2; k++) {
		const struct str places[] = {path_beside(a, cases, STR("")),
					     path_beside(a, source, STR("")),
					     str_fmt(a, "%.*s/plugins/%.*s/",
						     STR_ARG(data),
						     STR_ARG(name)),
					     STR(MANDIR "/man7/")};

		found = manual_of(a, name, places, COUNT(places));
		if (found.len || !ending.len || str_is(ending, "so"))
			return found;
		name = ending;
	}
	return found;
}
