/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * media: what a file is, by its bytes and its name.
 */
#ifndef CAPTURE_MEDIA_H
#define CAPTURE_MEDIA_H

#include "base/str.h"

/* media_type: of a file, by its first bytes, else by the ending of its name
 * (".gz" is passed over), else "text/html" when a tag stands first and
 * "text/plain" of text whose name has no ending; empty when nothing tells. */
struct str media_type(struct str bytes, struct str file);

/* media_foreign: what the bytes are when they are no page, as "a PNG picture";
 * empty when they may be one: text in whatever encoding. Known by signature or
 * else by control characters, of which text has nearly none.
 * Cost: the first 4 KiB */
struct str media_foreign(struct str bytes);

/* media_holds_pages: is that which media_foreign told an archive of pages? */
bool media_holds_pages(struct str foreign);

#endif
