/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host.h"

#include <dirent.h>
#include <dlfcn.h>
#include <ltdl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/path.h"
#include "base/vec.h"
#include "host/param.h"
#include "host/session.h"
#include "host/sourcefile.h"
#include "host/trust.h"

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
	const struct host_config *config; /* while loading */
	uint32_t files;			  /* tried so far */
	const struct watch *watch;	  /* lent; may be NULL */
	struct ration *ration;		  /* the same */
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
host_watch(struct host *h, const struct watch *w)
{
	h->watch = w;
}

void
host_ration(struct host *h, struct ration *r)
{
	h->ration = r;
}

struct ration *
host_rationed(const struct host *h)
{
	return h->ration;
}

const struct watch *
host_watched(const struct host *h)
{
	return h->watch;
}

const struct strs *
host_complaints(const struct host *h)
{
	return &h->complaints;
}

/* dlopen says what is wrong and binds everything now; libltdl, which would
 * say "file not found" and bind late, then finds it open. */
static int
library_open(struct host *h, const char *path, lt_dlhandle *ret,
	     struct err *err)
{
	void *first;

	if (str_ends(str_from(path), STR(".la")))
		return err_set(err, ERR_REFUSED,
			       "%s: a libtool file, which may name any other: "
			       "give the .so",
			       path);
	first = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!first)
		return err_set(err, ERR_FORMAT, "%s", dlerror());
	*ret = lt_dlopenadvise(path, h->advise);
	dlclose(first);
	if (!*ret)
		return err_set(err, ERR_FORMAT, "%s: %s", path, lt_dlerror());
	return 0;
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
	if (!ret->name || !source_is_name(str_from(ret->name)))
		return err_set(err, ERR_FORMAT,
			       "%s: has no name of a-z, 0-9 and _", path);
	return 0;
}

/* Add it, or put it in the place of one of its name. */
static int
loaded_put(struct host *h, const struct loaded *l, struct err *err)
{
	size_t i = 0;

	while (i < h->len && !str_eq(h->at[i].name, l->name))
		i++;
	if (i == HOST_SOURCES_MAX)
		return err_set(err, ERR_LIMIT, "%.*s: too many sources",
			       STR_ARG(l->path));
	h->len += i == h->len;
	h->at[i] = *l;
	h->at[i].lists = l->source.discover;
	h->at[i].file = h->files;
	return 0;
}

static int
source_add(struct host *h, lt_dlhandle lib, const char *path, struct err *err)
{
	struct str name = path_stem(str_from(path));
	const char *symbol = str_c(
		h->arena, str_fmt(h->arena, "%.*s" SYMBOL, STR_ARG(name)));
	const void *found = lt_dlsym(lib, symbol);
	struct osb_source source;

	if (!found)
		return err_set(err, ERR_FORMAT,
			       "%s: no symbol %s: not a source of ABI %d, or "
			       "a file that was renamed",
			       path, symbol, OSB_ABI);
	if (source_check(found, path, &source, err) < 0)
		return -1;
	return loaded_put(
		h,
		&(struct loaded){.source = source,
				 .name = str_from(source.name),
				 .path = str_copy(h->arena, str_from(path))},
		err);
}

static int
file_load(struct host *h, const char *path, struct err *err)
{
	lt_dlhandle lib;

	if (library_open(h, path, &lib, err) < 0)
		return -1;
	return source_add(h, lib, path, err);
}

static bool
is_plugin(const struct host *h, struct str path)
{
	(void)h;
	return str_ends(path, STR(".so"));
}

static bool
is_sourcefile(const struct host *h, struct str path)
{
	return sourcefile_reader(host_sources(h), path) != NULL;
}

/* A source written as a file, for one of the plugins that are loaded. */
static int
sourcefile_load(struct host *h, const char *path, struct err *err)
{
	const struct loaded *reader =
		sourcefile_reader(host_sources(h), str_from(path));
	struct loaded made;

	if (sourcefile_open(h->arena, reader, path, &made, err) < 0)
		return -1;
	return loaded_put(h, &made, err);
}

/* pass: plugins are loaded before the files that some of them read. */
struct pass {
	bool (*takes)(const struct host *h, struct str path);
	int (*load)(struct host *h, const char *path, struct err *err);
};

static const struct pass passes[] = {{is_plugin, file_load},
				     {is_sourcefile, sourcefile_load}};

/* From here to mark_clear, an end of this process is this file's doing. */
static int
mark_set(struct host *h, const char *path, struct err *err)
{
	const struct strs *deadly = &h->config->deadly;
	size_t i = h->files++;

	if (i < deadly->len && deadly->at[i].len)
		return err_set(err, ERR_REFUSED,
			       "%s: dies while it is loaded: %.*s", path,
			       STR_ARG(deadly->at[i]));
	if (h->config->mark)
		*h->config->mark = h->files;
	return 0;
}

static void
mark_clear(struct host *h)
{
	if (h->config->mark)
		*h->config->mark = 0;
}

static int
path_load(struct host *h, const struct pass *pass, const char *path,
	  struct err *err)
{
	int got;

	if (trust_path(path, err) < 0 || mark_set(h, path, err) < 0)
		return -1;
	got = pass->load(h, path, err);
	mark_clear(h);
	return got;
}

/* Names of what a pass takes from a folder, sorted. */
static struct strs
folder_list(struct host *h, const struct pass *pass, const char *path)
{
	struct strs v = {0};
	DIR *dir = opendir(path);
	const struct dirent *e;

	while (dir && (e = readdir(dir)) && v.len < HOST_SOURCES_MAX)
		if (*e->d_name != '.' && pass->takes(h, str_from(e->d_name)))
			*vec_add(h->arena, &v) =
				str_copy(h->arena, str_from(e->d_name));
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
folder_load(struct host *h, const struct pass *pass, struct str folder)
{
	const char *path = str_c(h->arena, folder);
	struct strs names = {0};
	struct err err;

	if (path && *path == '/')
		names = folder_list(h, pass, path);
	for (size_t i = 0; i < names.len; i++) {
		struct str file = str_fmt(h->arena, "%s/%.*s", path,
					  STR_ARG(names.at[i]));

		if (path_load(h, pass, str_c(h->arena, file), &err) < 0)
			complain(h, &err);
	}
}

/* What was named and is no source file is tried as a plugin, whatever its
 * ending, for dlopen to say what is wrong with it. */
static int
named_load(struct host *h, const struct pass *pass, struct str file,
	   struct err *err)
{
	const char *path = str_c(h->arena, file);
	int rc;

	if (is_sourcefile(h, file) != (pass->load == sourcefile_load))
		return 0;
	if (!path || *path != '/' || access(path, F_OK) < 0)
		return err_set(err, ERR_USAGE, "%.*s: there is no such plugin",
			       STR_ARG(file));
	rc = path_load(h, pass, path, err);
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

static int
param_add(struct host *h, size_t i, struct str key, struct str value,
	  struct err *err)
{
	const struct osb_param *table = h->at[i].source.params;
	const struct osb_param *p = param_find(table, key);
	struct strs keys = {0};

	param_keys(h->arena, table, &keys);
	if (!p)
		return param_unknown("parameter", &keys, key, err);
	if (param_check(p, value, err) < 0)
		return err_in(err, "%.*s", STR_ARG(key));
	*vec_add(h->arena, &h->params[i]) =
		str_fmt(h->arena, "%.*s=%.*s", STR_ARG(key), STR_ARG(value));
	return 0;
}

/* "source.key=value" */
static int
param_set(struct host *h, struct str line, struct err *err)
{
	struct str value, key, name = str_cut(line, STR("="), &value);
	struct str of = str_cut(name, STR("."), &key);
	struct strs names = {0};

	for (size_t i = 0; i < h->len; i++) {
		if (!str_eq(h->at[i].name, of)) {
			*vec_add(h->arena, &names) = h->at[i].name;
			continue;
		}
		if (param_add(h, i, key, value, err) < 0)
			return err_in(err, "source %.*s", STR_ARG(of));
		return 0;
	}
	return param_unknown("source", &names, of, err);
}

static int
pass_load(struct host *h, const struct pass *pass, const struct host_config *in,
	  struct err *err)
{
	for (size_t i = 0; i < in->dirs.len; i++)
		if (pass->load == sourcefile_load ||
		    !str_in(in->dirs.at[i], in->data.at, in->data.len))
			folder_load(h, pass, in->dirs.at[i]);
	for (size_t i = 0; i < in->files.len; i++)
		if (named_load(h, pass, in->files.at[i], err) < 0)
			return -1;
	return 0;
}

static int
load_all(struct host *h, const struct host_config *in, struct err *err)
{
	builtin_load(h);
	for (size_t k = 0; k < COUNT(passes); k++)
		if (pass_load(h, &passes[k], in, err) < 0)
			return -1;
	if (h->len)
		qsort(h->at, h->len, sizeof *h->at, by_name);
	for (size_t i = 0; i < in->params.len; i++)
		if (param_set(h, in->params.at[i], err) < 0)
			return err_in(err, "params: %.*s",
				      STR_ARG(in->params.at[i]));
	return 0;
}

int
host_open(struct arena *a, const struct host_config *in, struct host **ret,
	  struct err *err)
{
	struct host *h = arena_alloc(a, sizeof *h);

	h->arena = a;
	h->config = in;
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
	h->config = NULL;
	*ret = h;
	return 0;
}

void
host_close(struct host *h)
{
	lt_dladvise_destroy(&h->advise);
	lt_dlexit();
}
