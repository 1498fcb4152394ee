/* SPDX-License-Identifier: GPL-3.0-or-later */
/* templates_made: templates from text, without files. */
#ifndef TESTS_TEMPLATES_MADE_H
#define TESTS_TEMPLATES_MADE_H

#include "base/vec.h"
#include "report/template.h"

static inline void
template_put(struct templates *t, const char *name, const char *text)
{
	*vec_add(t->arena, &t->names) = str_from(name);
	*vec_add(t->arena, &t->texts) = str_from(text);
	*vec_add(t->arena, &t->paths) = str_fmt(t->arena, "x/%s.md", name);
}

#endif
