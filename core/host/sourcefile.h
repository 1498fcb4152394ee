/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sourcefile: a source that is written as a file of "key: value" lines, and
 * read by a plugin that names the file's ending (member `files` of
 * osbrief/source.h). The worker opens nothing: the host reads the file before
 * there is one, and the plugin gets the lines as parameters.
 *
 *	# comment
 *	domain: news.example.org
 *	title: h1.headline
 *	drop: .advert,
 *	      .newsletter
 */
#ifndef HOST_SOURCEFILE_H
#define HOST_SOURCEFILE_H

#include "base/err.h"
#include "host.h"

enum { SOURCEFILE_BYTES_MAX = 64 * 1024, SOURCEFILE_LINES_MAX = 1000 };

/* sourcefile_reader: the plugin that reads files of this path's ending; NULL
 * when there is none. */
const struct loaded *sourcefile_reader(struct loaded_list all, struct str path);

/* sourcefile_parse: `text` of the file at `path` as a source of its own,
 * named by the file.
 * Errors: ERR_SETTING, ERR_LIMIT: file, line, and what was wanted there
 * Owner:  lives in `a` */
int sourcefile_parse(struct arena *a, const struct loaded *reader,
		     struct str path, struct str text, struct loaded *ret,
		     struct err *err);

/* sourcefile_open: the same of a file. Errors: also ERR_SYSTEM */
int sourcefile_open(struct arena *a, const struct loaded *reader,
		    const char *path, struct loaded *ret, struct err *err);

#endif
