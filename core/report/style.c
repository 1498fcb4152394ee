/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/style.h"

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "report/fontrole.h"
#include "report/logo.h"
#include "report/looks.h"

/* beside: a path as a file says it. */
static struct str
beside(struct arena *a, struct str file, struct str path)
{
	size_t slash = file.len;

	if (path.ptr[0] == '/')
		return path;
	while (slash && file.ptr[slash - 1] != '/')
		slash--;
	return path_join(a, slash ? str_slice(file, 0, slash) : STR("."), path);
}

/* A font's file, behind what it is for. */
static struct str
font_beside(struct arena *a, struct str file, struct str font)
{
	struct fontrole role;
	struct err err;

	/* whoever opens the fonts refuses it */
	if (fontrole_read(font, &role, &err) < 0 || !role.file.len)
		return font;
	return str_fmt(a, "%.*s%.*s",
		       STR_ARG(str_slice(font, 0, font.len - role.file.len)),
		       STR_ARG(beside(a, file, role.file)));
}

int
style_open(struct templates *t, struct str name, struct pdf_style *io,
	   struct err *err)
{
	struct looks *looks = arena_alloc(t->arena, sizeof *looks);
	struct str file[2], logo;

	if (templates_file(t, name, "style", file, err) < 0)
		return err_in(err, "page style");
	if (looks_read(t->arena, file[0], io->paper, looks, err) < 0)
		return err_in(err, "%.*s", STR_ARG(file[1]));
	io->looks = looks;
	for (size_t i = 0; i < looks->fonts.len; i++)
		*vec_add(t->arena, &io->fonts) =
			font_beside(t->arena, file[1], looks->fonts.at[i]);
	if (!looks->logo.len)
		return 0;
	logo = beside(t->arena, file[1], looks->logo);
	if (capture_bytes(t->arena, str_c(t->arena, logo), LOGO_BYTES_MAX,
			  &io->logo, err) < 0)
		return err_in(err, "%.*s: line %zu: logo", STR_ARG(file[1]),
			      looks_line(file[0], STR("logo")));
	return 0;
}
