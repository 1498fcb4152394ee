/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/decided.h"

#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"

static struct str
path_of(struct arena *a, const struct desk *desk)
{
	return path_join(a, desk->dir, STR(DECIDED_FILE));
}

static int
text_read(struct arena *a, struct str path, struct str *ret, struct err *err)
{
	*ret = STR("");
	if (access(path.ptr, F_OK) < 0)
		return 0;
	return capture_bytes(a, path.ptr, DECISIONS_BYTES_MAX, ret, err);
}

int
decided_read(struct run *run, struct arena *a, const struct desk *desk,
	     struct decisions *ret, struct err *err)
{
	struct str text;

	if (text_read(a, path_of(a, desk), &text, err) < 0)
		return -1;
	if (decisions_read(a, text, ret, err) < 0)
		return err_in(err, DECIDED_FILE);
	for (size_t i = 0; i < ret->complaints.len; i++) {
		struct err told;

		err_set(&told, ERR_FORMAT, DECIDED_FILE ": %.*s",
			STR_ARG(ret->complaints.at[i]));
		run_gap(run, &told);
	}
	return 0;
}

void
decided_notes(struct arena *a, const struct decisions *in,
	      struct brief_notes *to)
{
	for (size_t i = 0; i < in->complaints.len; i++)
		*vec_add(a, to) = (struct brief_note){
			.file = STR(DECIDED_FILE),
			.what = str_fmt(a, "does not count: %.*s",
					STR_ARG(in->complaints.at[i]))};
}

int
decided_add(struct arena *a, const struct desk *desk, struct decisions *in,
	    struct err *err)
{
	struct str path = path_of(a, desk), was;
	struct buf b = {.arena = a};
	struct err ignored;

	if (text_read(a, path, &was, err) < 0)
		return -1;
	/* What a dead run or an editor left without an end stays a line. */
	if (was.len && !str_ends(was, STR("\n")))
		buf_char(&b, '\n');
	for (size_t i = 0; i < in->len; i++)
		buf_add(&b, decision_line(a, &in->at[i]));
	if (!b.len || !file_append(path.ptr, buf_str(&b), err))
		return 0;
	file_cut(path.ptr, was.len, &ignored);
	return -1;
}
