/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks_jsonl: marked articles for other programs, and what is read in them.
 *
 *	marks_jsonl FILE DIR
 *
 * writes DIR/NAME.txt for each article of FILE (tests/gold/marks.h), and the
 * claims that are marked and those that are read as JSON Lines, a claim a
 * line with offsets in code points: DIR/want.jsonl, DIR/read.jsonl.
 */
#include "../names.h"
#include "base/buf.h"
#include "base/json.h"
#include "capture/capture.h"
#include "claim/extract.h"
#include "marks.h"

#include <stdio.h>
#include <stdlib.h>

static void
claims_write(struct arena *a, struct buf *out, struct str text,
	     const struct claims *c)
{
	struct cpmap map = cpmap_make(a, text);

	for (size_t i = 0; i < c->len; i++) {
		AUTO_JSON *line = claim_json(&c->at[i], NULL, &map);

		json_write(out, line);
		buf_char(out, '\n');
	}
}

static int
text_write(struct arena *a, const char *dir, struct str name, struct str text,
	   struct err *err)
{
	struct str path = str_fmt(a, "%s/%.*s", dir, STR_ARG(name));
	FILE *f = fopen(str_c(a, path), "wb");
	size_t n = f ? fwrite(text.ptr, 1, text.len, f) : 0;

	if (!f || fclose(f) != 0 || n < text.len)
		return err_set(err, ERR_SYSTEM, "cannot write %.*s",
			       STR_ARG(path));
	return 0;
}

static int
article_write(struct arena *a, const char *dir, const struct marked *m,
	      struct buf *ret_read, struct err *err)
{
	const struct article *in = &m->article;
	struct claims got = {0};
	struct extract_options options = {.names = tree_names()};
	struct str name = str_fmt(a, "%.*s.txt", STR_ARG(in->id));

	if (claim_extract(a, in, &options, &got, err) < 0)
		return -1;
	claims_write(a, ret_read, in->text, &got);
	return text_write(a, dir, name, in->text, err);
}

static int
files_write(struct arena *a, const char *file, const char *dir, struct err *err)
{
	struct buf want = {.arena = a}, got = {.arena = a};
	struct marked_list list = {0};
	struct str bytes;

	if (capture_bytes(a, file, CAPTURE_BYTES_MAX, &bytes, err) < 0 ||
	    marks_read(a, bytes, &list, err) < 0)
		return -1;
	for (size_t i = 0; i < list.len; i++) {
		struct marked *m = &list.at[i];

		claims_write(a, &want, m->article.text, &m->want);
		if (article_write(a, dir, m, &got, err) < 0)
			return -1;
	}
	if (text_write(a, dir, STR("want.jsonl"), buf_str(&want), err) < 0)
		return -1;
	return text_write(a, dir, STR("read.jsonl"), buf_str(&got), err);
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct err err = {0};

	if (argc != 3) {
		fputs("usage: marks_jsonl FILE DIR\n", stderr);
		return EXIT_FAILURE;
	}
	if (files_write(&a, argv[1], argv[2], &err) == 0)
		return EXIT_SUCCESS;
	fprintf(stderr, "marks_jsonl: %s\n", err.msg);
	return EXIT_FAILURE;
}
