/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/article.h"

const char *const access_names[] = {"full",  "preview", "barrier",
				    "index", "wall",	NULL};
const char *const genre_names[] = {"news",   "analysis", "opinion", "live",
				   "notice", "advert",	 NULL};
const char *const block_names[] = {"paragraph", "heading", "quote", "list",
				   "table",	"caption", NULL};
const char *const link_names[] = {"plain", "source", "own", NULL};
