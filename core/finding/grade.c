/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/grade.h"

/* tally: what a grade is made from. */
struct tally {
	size_t say, deny; /* independent origins */
	bool own;	  /* said by whom it is about */
	bool differs;	  /* another value is given */
};

static bool
has_edge(const struct finding *f, enum edge_kind kind)
{
	for (size_t i = 0; i < f->edges.len; i++)
		if (f->edges.at[i].kind == kind)
			return true;
	return false;
}

static bool
is_unknown(const struct tally *t)
{
	return !t->say && !t->deny;
}

static bool
is_left(const struct tally *t)
{
	return !t->say;
}

static bool
is_outweighed(const struct tally *t)
{
	return t->deny > t->say;
}

static bool
is_even(const struct tally *t)
{
	return t->deny == t->say;
}

static bool
is_denied(const struct tally *t)
{
	return t->deny;
}

static bool
is_confirmed(const struct tally *t)
{
	return t->say > 1 && !t->differs;
}

static bool
is_divided(const struct tally *t)
{
	return t->say > 1;
}

static bool
is_own(const struct tally *t)
{
	return t->own && !t->differs;
}

static bool
is_single(const struct tally *t)
{
	return t->say;
}

/* The first rule that holds decides. */
static const struct {
	bool (*holds)(const struct tally *t);
	struct grade grade;
} rules[] = {
	{is_unknown, {6, STR_INIT("no origin is known")}},
	{is_left, {5, STR_INIT("nobody stands for it, and it is denied")}},
	{is_outweighed, {5, STR_INIT("more origins deny it than say so")}},
	{is_even, {4, STR_INIT("as many origins deny it as say so")}},
	{is_denied, {3, STR_INIT("more origins say so than deny it")}},
	{is_confirmed,
	 {1, STR_INIT("independent origins say so, and nobody denies it")}},
	{is_divided,
	 {2, STR_INIT("independent origins say so, and differ in a part")}},
	{is_own,
	 {2, STR_INIT("one origin, whom it is about; nobody denies it")}},
	{is_single, {3, STR_INIT("one origin; nobody denies it")}},
};

struct grade
grade_of(const struct finding *f)
{
	struct tally t = {.say = f->independent,
			  .deny = f->deniers,
			  .own = f->confirmed ||
				 f->status == STATUS_CONFIRMED ||
				 f->status == STATUS_STATED,
			  .differs = has_edge(f, EDGE_DIFFERS)};

	if (!t.deny &&
	    (f->status == STATUS_CONTESTED || has_edge(f, EDGE_DENIES)))
		t.deny = 1;
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		if (rules[i].holds(&t))
			return rules[i].grade;
	return rules[0].grade;
}
