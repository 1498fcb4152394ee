/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/sheet.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"

static const char *const marks[] = {[SHEET_OK] = "ok",
				    [SHEET_FAULT] = "fault",
				    [SHEET_PASSED] = "passed over"};

size_t
sheet_faults(const struct sheet *s, const char *check)
{
	size_t n = 0;

	for (size_t i = 0; i < s->lines.len; i++)
		n += s->lines.at[i].mark == SHEET_FAULT &&
		     strcmp(s->lines.at[i].check, check) == 0;
	return n;
}

void
sheet_add(struct sheet *s, const char *check, enum sheet_mark mark,
	  const char *fmt, ...)
{
	char said[1024];
	va_list ap;

	if (mark == SHEET_FAULT) {
		s->faults++;
		if (sheet_faults(s, check) == SHEET_FAULTS_MAX)
			return;
	}
	va_start(ap, fmt);
	vsnprintf(said, sizeof said, fmt, ap);
	va_end(ap);
	*vec_add(s->arena, &s->lines) = (struct sheet_line){
		check, mark,
		utf8_repair(s->arena, str_copy(s->arena, str_from(said)))};
}

struct str
sheet_text(const struct sheet *s, struct str source)
{
	struct buf b = {.arena = s->arena};

	for (size_t i = 0; i < s->lines.len; i++) {
		const struct sheet_line *l = &s->lines.at[i];

		buf_fmt(&b, "%-12s %-11s %.*s\n", marks[l->mark], l->check,
			STR_ARG(l->said));
	}
	buf_fmt(&b, "%.*s: %zu fault%s\n", STR_ARG(source), s->faults,
		s->faults == 1 ? "" : "s");
	return buf_str(&b);
}

json_t *
sheet_json(const struct sheet *s, struct str source)
{
	json_t *o = json_object(), *list = json_array(), *one;

	for (size_t i = 0; i < s->lines.len; i++) {
		const struct sheet_line *l = &s->lines.at[i];

		one = json_object();
		json_set_text(one, "check", str_from(l->check));
		json_set_text(one, "outcome", str_from(marks[l->mark]));
		json_set_text(one, "said", l->said);
		json_array_append_new(list, one);
	}
	json_set_text(o, "source", source);
	json_object_set_new(o, "faults", json_integer((json_int_t)s->faults));
	json_object_set_new(o, "checks", list);
	return o;
}

static enum sheet_mark
mark_of(struct str name)
{
	for (size_t i = 0; i < COUNT(marks); i++)
		if (str_is(name, marks[i]))
			return (enum sheet_mark)i;
	return SHEET_FAULT;
}

void
sheet_join(struct sheet *s, const json_t *from)
{
	const json_t *one;
	size_t i;

	json_array_foreach(json_object_get(from, "checks"), i, one)
	{
		struct str check = json_get_text(s->arena, one, "check");
		struct str said = json_get_text(s->arena, one, "said");
		struct str mark = json_get_text(s->arena, one, "outcome");
		char *name = str_c(s->arena, check);

		sheet_add(s, name ? name : "?", mark_of(mark), "%.*s",
			  STR_ARG(said));
	}
}
