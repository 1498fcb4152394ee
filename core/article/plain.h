/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ARTICLE_PLAIN_H
#define ARTICLE_PLAIN_H

#include "article/article.h"
#include "capture/capture.h"

/* article_plain: a capture of plain text as an article: its text is the
 * bytes (bad UTF-8 repaired), its language a guess: "ja" when kana and
 * ideographs outnumber Latin letters, else "en". No title, no blocks.
 * Owner: the text is the capture's own where nothing had to be repaired */
struct article article_plain(struct arena *a, const struct capture *in);

#endif
