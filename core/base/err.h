/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * err: what went wrong, filled by the one who knows, last parameter of every
 * function that can fail. Callers add context by prefix and never print;
 * only main prints.
 *
 *	if (json_parse(a, line, &j, err) < 0)
 *		return err_in(err, "claim line %zu", n);
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stddef.h>

enum err_code {
	ERR_NONE,
	ERR_FORMAT,  /* input is not what it should be */
	ERR_LIMIT,   /* a named limit was met */
	ERR_SYSTEM,  /* the operating system refused */
	ERR_USAGE,   /* the command line makes no sense */
	ERR_SETTING, /* a setting makes no sense */
	ERR_ABSENT,  /* what was asked for is not there */
	ERR_REFUSED  /* a rule of the house forbids it (verbatim gate, owner) */
};

struct err {
	enum err_code code;
	char msg[768]; /* NUL-ended UTF-8; cut at the end when too long */
};

/* err_set: fill and return -1. */
int err_set(struct err *err, enum err_code code, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* err_in: put "context: " in front and return -1. */
int err_in(struct err *err, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#endif
