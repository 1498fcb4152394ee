/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/admit.h"

#include "base/vec.h"
#include "capture/file.h"
#include "capture/media.h"

/* What a folder is looked through for. */
static const struct str page_types[] = {STR_INIT("text/html"),
					STR_INIT("application/xml"),
					STR_INIT("text/csv")};

int
page_files_add(struct arena *a, const char *arg, struct page_files *to,
	       struct err *err)
{
	struct strs files = {0};
	bool named;

	if (str_is(str_from(arg), "-"))
		arg = "/dev/stdin";
	if (file_list(a, arg, &files, err) < 0)
		return -1;
	named = files.len == 1 && str_eq(files.at[0], str_from(arg));
	for (size_t i = 0; i < files.len; i++)
		*vec_add(a, to) = (struct page_file){files.at[i], named};
	return 0;
}

void
page_files_none(const struct run *run, size_t passed)
{
	if (!run->done && !run->gaps)
		run_note(run, NOTE_WARN,
			 "no page there: %zu file%s passed over (--verbose "
			 "names them)",
			 passed, passed == 1 ? "" : "s");
}

static bool
is_page_type(struct str type)
{
	return str_in(type, page_types, COUNT(page_types));
}

static enum admit
refuse(const struct page_file *f, const struct capture *c, struct str what,
       struct err *err)
{
	err_set(err, ERR_FORMAT, "%.*s: not a page: %.*s", STR_ARG(f->path),
		STR_ARG(what));
	return f->named || media_holds_pages(what) ||
			       is_page_type(media_type(STR("a"), c->file))
		       ? ADMIT_REFUSED
		       : ADMIT_PASSED;
}

enum admit
admit_type(const struct page_file *f, const struct capture *c, struct err *err)
{
	struct str foreign = media_foreign(c->bytes);

	if (foreign.len)
		return refuse(f, c, foreign, err);
	if (f->named || is_page_type(c->media_type))
		return ADMIT_PAGE;
	err_set(err, ERR_FORMAT, "%.*s: neither HTML, XML nor CSV",
		STR_ARG(f->path));
	return ADMIT_PASSED;
}

enum admit
admit_page(struct sources *from, struct arena *a, const struct page_file *f,
	   struct capture *ret, struct err *err)
{
	if (!f->named && str_has(f->path, STR("_files/"))) {
		err_set(err, ERR_FORMAT, "%.*s: part of a page",
			STR_ARG(f->path));
		return ADMIT_PASSED;
	}
	if (run_capture(from, a, f->path.ptr, ret, err) < 0)
		return ADMIT_REFUSED;
	return admit_type(f, ret, err);
}
