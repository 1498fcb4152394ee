/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host.h"

#include <dirent.h>
#include <dlfcn.h>
#include <ltdl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/vec.h"
#include "host/session.h"

#define SYMBOL "_LTX_osb_source_1"

/* Written by libtool into programs that plugins are linked into; absent from
 * all others, hence weak. */
extern const lt_dlsymlist lt__PROGRAM__LTX_preloaded_symbols[]
	__attribute__((weak));

struct host {
	struct arena *arena;
	struct loaded *at;
	struct strs *params; /* of each source */
	size_t len;
	struct strs complaints;
	lt_dladvise advise;
	struct watch *watch; /* lent; may be NULL */
};

struct loaded_list
host_sources(const struct host *h)
{
	return (struct loaded_list){h->at, h->len};
}

const struct strs *
host_params(const struct host *h, size_t source)
{
	return &h->params[source];
}

void
host_watch(struct host *h, struct watch *w)
{
	h->watch = w;
}

struct watch *
host_watched(const struct host *h)
{
	return h->watch;
}

const struct strs *
host_complaints(const struct host *h)
{
	return &h->complaints;
}

/* May somebody else write it? Our own group is let pass: it is a private
 * one where files are made group-writable. */
static int
owner_check(const char *path, struct err *err)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return err_set(err, ERR_SYSTEM, "%s: cannot be looked at",
			       path);
	if (st.st_uid != 0 && st.st_uid != geteuid())
		return err_set(err, ERR_REFUSED, "%s: belongs to another user",
			       path);
	if (st.st_mode & S_IWOTH ||
	    (st.st_mode & S_IWGRP && st.st_gid != getegid()))
		return err_set(err, ERR_REFUSED, "%s: others may write to it",
			       path);
	return 0;
}

static int
path_check(struct arena *a, const char *path, struct err *err)
{
	struct str s = str_from(path);
	size_t cut = s.len;

	while (cut && path[cut - 1] != '/')
		cut--;
	if (owner_check(path, err) < 0)
		return -1;
	return owner_check(str_c(a, str_slice(s, 0, cut ? cut : 1)), err);
}

/* Name of the file without folder and suffix. */
static struct str
stem(struct str path)
{
	struct str rest;

	while (str_has(path, STR("/")))
		str_cut(path, STR("/"), &path);
	return str_cut(path, STR("."), &rest);
}

/* Load it in a child first: a constructor may abort or exit. */
static int
trial(const char *path, struct err *err)
{
	pid_t child = fork();
	int status = 0;

	if (child < 0)
		return err_set(err, ERR_SYSTEM, "%s: cannot be tried", path);
	if (child == 0) {
		alarm(5);
		_exit(dlopen(path, RTLD_NOW | RTLD_LOCAL) ? 42 : 43);
	}
	while (waitpid(child, &status, 0) < 0)
		;
	if (WIFEXITED(status) &&
	    (WEXITSTATUS(status) == 42 || WEXITSTATUS(status) == 43))
		return 0;
	return err_set(err, ERR_REFUSED, "%s: dies while it is loaded", path);
}

/* dlopen says what is wrong and binds everything now; libltdl, which would
 * say "file not found" and bind late, then finds it open. */
static int
library_open(struct host *h, const char *path, lt_dlhandle *ret,
	     struct err *err)
{
	void *first;

	if (trial(path, err) < 0)
		return -1;
	first = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!first)
		return err_set(err, ERR_FORMAT, "%s", dlerror());
	*ret = lt_dlopenadvise(path, h->advise);
	dlclose(first);
	if (!*ret)
		return err_set(err, ERR_FORMAT, "%s: %s", path, lt_dlerror());
	return 0;
}

static bool
is_source_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		      (s.ptr[i] >= '0' && s.ptr[i] <= '9') || s.ptr[i] == '_'))
			return false;
	return s.len > 0 && s.len < 32;
}

/* Copy the smaller of the two sizes, so that either side may be older. */
static int
source_check(const void *symbol, const char *path, struct osb_source *ret,
	     struct err *err)
{
	size_t size;
	const size_t least =
		offsetof(struct osb_source, name) + sizeof ret->name;

	memcpy(&size, symbol, sizeof size);
	if (size < least)
		return err_set(err, ERR_FORMAT,
			       "%s: its struct_size is %zu, too small", path,
			       size);
	memset(ret, 0, sizeof *ret);
	memcpy(ret, symbol, size < sizeof *ret ? size : sizeof *ret);
	if (ret->abi != OSB_ABI)
		return err_set(err, ERR_FORMAT,
			       "%s: made for ABI %u, this is ABI %u", path,
			       (unsigned)ret->abi, (unsigned)OSB_ABI);
	if (!ret->name || !is_source_name(str_from(ret->name)))
		return err_set(err, ERR_FORMAT,
			       "%s: has no name of a-z, 0-9 and _", path);
	return 0;
}

static int
source_add(struct host *h, lt_dlhandle lib, const char *path, struct err *err)
{
	struct str name = stem(str_from(path));
	const char *symbol = str_c(
		h->arena, str_fmt(h->arena, "%.*s" SYMBOL, STR_ARG(name)));
	const void *found = lt_dlsym(lib, symbol);
	struct osb_source source;
	size_t i;

	if (!found)
		return err_set(err, ERR_FORMAT,
			       "%s: no symbol %s: not a source of ABI %d, or "
			       "a file that was renamed",
			       path, symbol, OSB_ABI);
	if (source_check(found, path, &source, err) < 0)
		return -1;
	for (i = 0; i < h->len; i++)
		if (str_eq(h->at[i].name, str_from(source.name)))
			break;
	if (i == HOST_SOURCES_MAX)
		return err_set(err, ERR_LIMIT, "%s: too many sources", path);
	h->len += i == h->len;
	h->at[i] = (struct loaded){source, str_from(source.name),
				   str_copy(h->arena, str_from(path))};
	return 0;
}

static int
file_load(struct host *h, const char *path, struct err *err)
{
	lt_dlhandle lib;

	if (path_check(h->arena, path, err) < 0 ||
	    library_open(h, path, &lib, err) < 0)
		return -1;
	return source_add(h, lib, path, err);
}

/* Names of the shared objects in a folder, sorted. */
static struct strs
folder_list(struct arena *a, const char *path)
{
	struct strs v = {0};
	DIR *dir = opendir(path);
	const struct dirent *e;

	while (dir && (e = readdir(dir)) && v.len < HOST_SOURCES_MAX)
		if (*e->d_name != '.' &&
		    str_ends(str_from(e->d_name), STR(".so")))
			*vec_add(a, &v) = str_copy(a, str_from(e->d_name));
	if (dir)
		closedir(dir);
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, str_order);
	return v;
}

static void
complain(struct host *h, const struct err *err)
{
	*vec_add(h->arena, &h->complaints) =
		str_copy(h->arena, str_from(err->msg));
}

static void
folder_load(struct host *h, struct str folder)
{
	char *given = str_c(h->arena, folder);
	char *path = given ? realpath(given, NULL) : NULL;
	struct strs names;
	struct err err;

	if (!path)
		return;
	names = folder_list(h->arena, path);
	for (size_t i = 0; i < names.len; i++) {
		struct str file = str_fmt(h->arena, "%s/%.*s", path,
					  STR_ARG(names.at[i]));

		if (file_load(h, str_c(h->arena, file), &err) < 0)
			complain(h, &err);
	}
	free(path);
}

static int
named_load(struct host *h, struct str file, struct err *err)
{
	char *given = str_c(h->arena, file);
	char *path = given ? realpath(given, NULL) : NULL;
	int rc;

	if (!path)
		return err_set(err, ERR_USAGE, "%.*s: there is no such plugin",
			       STR_ARG(file));
	rc = file_load(h, path, err);
	free(path);
	if (rc < 0)
		err->code = ERR_USAGE;
	return rc;
}

/* Plugins linked in, as libtool lists them: "ft.a" without an address, then
 * its symbols. */
static void
builtin_load(struct host *h)
{
	const lt_dlsymlist *s = lt__PROGRAM__LTX_preloaded_symbols;
	struct err err;

	for (; s && s->name; s++) {
		lt_dlhandle lib;

		if (s->address || !str_ends(str_from(s->name), STR(".a")))
			continue;
		lib = lt_dlopenadvise(s->name, NULL);
		if (!lib || source_add(h, lib, s->name, &err) < 0)
			complain(h, &err);
		else
			h->at[h->len - 1].path = STR("(built in)");
	}
}

static int
by_name(const void *a, const void *b)
{
	return str_cmp(((const struct loaded *)a)->name,
		       ((const struct loaded *)b)->name);
}

static const struct osb_param *
param_find(const struct osb_source *s, struct str key)
{
	const struct osb_param *p = s->params;

	while (p && p->key && !str_eq(str_from(p->key), key))
		p++;
	return p && p->key ? p : NULL;
}

static bool
param_fits(const struct osb_param *p, struct str value)
{
	uint64_t n;

	if (p->kind == OSB_PARAM_NUMBER)
		return str_u64(value, &n);
	if (p->kind == OSB_PARAM_SWITCH)
		return str_eq(value, STR("yes")) || str_eq(value, STR("no"));
	return true;
}

/* "source.key=value" */
static int
param_set(struct host *h, struct str line, struct err *err)
{
	struct str value, key, of;
	const struct osb_param *p;
	struct str name = str_cut(line, STR("="), &value);

	of = str_cut(name, STR("."), &key);
	for (size_t i = 0; i < h->len; i++) {
		if (!str_eq(h->at[i].name, of))
			continue;
		p = param_find(&h->at[i].source, key);
		if (!p)
			break;
		if (!param_fits(p, value))
			return err_set(err, ERR_SETTING,
				       "%.*s: \"%.*s\" does not fit",
				       STR_ARG(name), STR_ARG(value));
		*vec_add(h->arena, &h->params[i]) = str_copy(
			h->arena, str_fmt(h->arena, "%.*s=%.*s", STR_ARG(key),
					  STR_ARG(value)));
		return 0;
	}
	return err_set(err, ERR_SETTING, "%.*s: no source has this parameter",
		       STR_ARG(name));
}

static int
load_all(struct host *h, const struct host_config *in, struct err *err)
{
	builtin_load(h);
	for (size_t i = 0; i < in->dirs.len; i++)
		folder_load(h, in->dirs.at[i]);
	for (size_t i = 0; i < in->files.len; i++)
		if (named_load(h, in->files.at[i], err) < 0)
			return -1;
	if (h->len)
		qsort(h->at, h->len, sizeof *h->at, by_name);
	for (size_t i = 0; i < in->params.len; i++)
		if (param_set(h, in->params.at[i], err) < 0)
			return -1;
	return 0;
}

int
host_open(struct arena *a, const struct host_config *in, struct host **ret,
	  struct err *err)
{
	struct host *h = arena_alloc(a, sizeof *h);

	h->arena = a;
	h->at = arena_array(a, HOST_SOURCES_MAX, sizeof *h->at);
	h->params = arena_array(a, HOST_SOURCES_MAX, sizeof *h->params);
	if (lt__PROGRAM__LTX_preloaded_symbols)
		lt_dlpreload_default(lt__PROGRAM__LTX_preloaded_symbols);
	if (lt_dlinit() || lt_dladvise_init(&h->advise) ||
	    lt_dladvise_local(&h->advise) || lt_dladvise_resident(&h->advise))
		return err_set(err, ERR_SYSTEM, "libltdl: %s", lt_dlerror());
	if (load_all(h, in, err) < 0) {
		host_close(h);
		return -1;
	}
	*ret = h;
	return 0;
}

void
host_close(struct host *h)
{
	lt_dladvise_destroy(&h->advise);
	lt_dlexit();
}
