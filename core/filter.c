/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/file.h"
#include "command.h"

static int
read_file(struct run *run, struct sources *from, const char *path,
	  struct err *err)
{
	AUTO_ARENA a = {0};
	struct articles got = {0};
	struct capture c;

	if (capture_file(&a, path, CAPTURE_BYTES_MAX, &c, err) < 0 ||
	    run_read(run, &a, from, &c, &got, err) < 0)
		return -1;
	for (size_t i = 0; i < got.len; i++)
		if (run_line(run, article_json(&got.at[i]), err) < 0)
			return -1;
	run->done++;
	return 0;
}

int
filter_read(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	struct strs files = {0};

	if (sources_open(run, &a, NULL, &from, err) < 0)
		return -1;
	for (size_t i = 0; i < run->opt->args.len; i++)
		if (file_list(&a, run->opt->args.at[i].ptr, &files, err) < 0)
			run_gap(run, err);
	for (size_t i = 0; i < files.len; i++) {
		run->sink->progress(run->sink->to, i, files.len);
		if (read_file(run, &from, files.at[i].ptr, err) < 0) {
			if (run->broken)
				return -1;
			run_gap(run, err);
		}
	}
	return 0;
}
