/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/install.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/path.h"
#include "capture/capture.h"
#include "capture/file.h"

enum { WRAPPER_BYTES_MAX = 4096 };

struct str
install_self(struct arena *a)
{
	char *path = realpath("/proc/self/exe", NULL);
	struct str self = str_copy(a, str_from(path));

	free(path);
	return self;
}

static bool
is_there(struct arena *a, struct str dir, const char *name)
{
	return access(path_join(a, dir, str_from(name)).ptr, R_OK) == 0;
}

/* Between quotes where a shell would take it for more than a word. */
static struct str
word_of(struct arena *a, struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!strchr("/._-+~:@%,", s.ptr[i]) &&
		    !(s.ptr[i] >= '0' && s.ptr[i] <= '9') &&
		    !((s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z'))
			return str_fmt(a, "'%.*s'",
				       STR_ARG(str_replace(a, s, STR("'"),
							   STR("'\\''"))));
	return s;
}

static struct str
absolute(struct arena *a, struct str path)
{
	char *full = realpath(str_c(a, path), NULL);
	struct str ret = full ? str_copy(a, str_from(full)) : path;

	free(full);
	return ret;
}

/* The script that ./bootstrap leaves at the top of the tree, when this is the
 * program that it runs. */
static struct str
wrapper_of(struct arena *a, struct str self, struct str data)
{
	struct str path = path_join(a, data, STR("osbrief")), text;
	struct err err;

	if (capture_bytes(a, path.ptr, WRAPPER_BYTES_MAX, &text, &err) < 0 ||
	    !str_has(text, str_fmt(a, "exec '%.*s'", STR_ARG(self))))
		return STR("");
	return path;
}

static struct str
command_of(struct arena *a, struct str self, struct str data,
	   const struct strs *dirs)
{
	struct str wrapper = wrapper_of(a, self, data);
	struct buf b = {.arena = a};

	if (wrapper.len)
		return word_of(a, wrapper);
	buf_add(&b, word_of(a, self));
	for (size_t i = 0; i < dirs->len; i++)
		buf_fmt(&b, " --source-dir %.*s",
			STR_ARG(word_of(a, absolute(a, dirs->at[i]))));
	if (data.len)
		buf_fmt(&b, " --data-dir %.*s", STR_ARG(word_of(a, data)));
	return buf_str(&b);
}

/* Where shells and pkg-config look without being told. */
static bool
is_usual(struct str dir)
{
	return str_is(dir, "/usr/bin") || str_is(dir, "/usr/local/bin") ||
	       str_is(dir, "/bin");
}

struct install
install_find(struct arena *a, struct str self, struct str data,
	     const struct strs *dirs)
{
	struct install in = {STR("osbrief"), STR(""), STR("")};
	struct str dir = path_folder(self);

	if (data.len)
		data = absolute(a, data);
	if (!self.len || is_usual(dir))
		return in;
	if (is_there(a, dir, "osbrief-uninstalled.pc")) {
		in.program = command_of(a, self, data, dirs);
		in.pkgconfig = dir;
		in.macros = path_join(a, data, STR("m4"));
	} else if (is_there(a, STR(PKGCONFIGDIR), "osbrief.pc")) {
		in.program = word_of(a, self);
		in.pkgconfig = STR(PKGCONFIGDIR);
		in.macros = STR(ACLOCALDIR);
	}
	return in;
}
