/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * store: the captures of a desk.
 *
 *	captures/ab/ab12….warc.gz  one file a capture, named by its digest
 *	custody.jsonl              what came in and what was issued, chained
 *	index.sqlite               for finding things; made from the two above
 *	seal.json                  digests of custody.jsonl and index.sqlite
 *	lock                       names the run that writes
 *
 * Order of writing: capture, custody, index, seal; each lasts before the
 * next begins. A run that dies between two of them is mended by the next
 * writer, without loss of anything that was reported as done.
 */
#ifndef CAPTURE_STORE_H
#define CAPTURE_STORE_H

#include "capture/capture.h"
#include "capture/custody.h"

enum store_mode { STORE_READ, STORE_WRITE };

struct store;

/* store_open: open the store of the folder `dir`; STORE_WRITE makes what is
 * missing and takes the lock. `now` (RFC 3339) stamps custody entries.
 * Errors: ERR_REFUSED (in use; names the holder), ERR_FORMAT (damaged: says
 *         what), ERR_SYSTEM
 * Owner:  lives in `a`; store_close before arena_free */
int store_open(struct arena *a, struct str dir, enum store_mode mode,
	       struct str now, struct store **ret, struct err *err);

/* store_close: seal and let go of the lock. store_drop: let go without
 * sealing, after an error; for AUTO_STORE. */
int store_close(struct store *s, struct err *err);
void store_drop(struct store **s);
#define AUTO_STORE __attribute__((cleanup(store_drop))) struct store

/* head: what the index keeps of an article, to find it again. */
struct head {
	struct str id, capture, source, publisher, title, url, language, access,
		published, modified;
};

struct heads {
	struct head *at;
	size_t len, cap;
};

/* stored: what the index keeps of a capture. `reader` is empty when it was
 * never read, and "-" when nothing could read it. */
struct stored {
	struct str id, file, archived, media_type, reader, path;
};

struct storeds {
	struct stored *at;
	size_t len, cap;
};

/* store_has: is a capture of this digest there? */
int store_has(struct store *s, struct str id, bool *ret, struct err *err);

/* store_put: keep a capture, with the articles that were read from it. A
 * capture that is there already changes nothing. One commit.
 * In:   c->archived set; `uri`: see warc_write
 * Cost: five syncs, about 4 ms */
int store_put(struct store *s, const struct capture *c, struct str uri,
	      struct str reader, const struct heads *articles, struct err *err);

/* store_capture_path: the file of a capture, seen from the desk. */
struct str store_capture_path(struct arena *a, struct str id);

/* store_reindex: the same articles' heads for a capture that is there. */
int store_reindex(struct store *s, struct str id, struct str reader,
		  const struct heads *articles, struct err *err);

/* store_get: read one capture from its file and compare its digest.
 * Errors: ERR_FORMAT naming the file; ERR_ABSENT when there is none */
int store_get(struct store *s, struct arena *a, struct str id,
	      struct capture *ret, struct err *err);

/* store_captures, store_articles: all of them, by id. `prefix` limits to ids
 * that begin so; empty gives all. */
int store_captures(struct store *s, struct arena *a, struct str prefix,
		   struct storeds *ret, struct err *err);
int store_articles(struct store *s, struct arena *a, struct str prefix,
		   struct heads *ret, struct err *err);

/* store_issue: write down the files of an issued brief or of its errata.
 * store_custody: the log; entries stay valid until the next put or issue. */
int store_issue(struct store *s, enum entry_kind kind, struct str week,
		const struct kepts *files, struct err *err);
const struct custody *store_custody(const struct store *s);
/* store_now: the time that its entries get. */
struct str store_now(const struct store *s);

/* store_library: version of the database library that runs. */
const char *store_library(void);

/* store_check_all: everything but the kept files themselves: chain of
 * custody, seal, index, files that nobody wrote down. One line a fault.
 * Errors: only when the check itself could not be made (the store is in use)
 * store_check_capture: the file of a capture's entry in the log.
 * store_check_file: one file of an issue.
 * Errors: ERR_FORMAT or ERR_SYSTEM naming the file that is missing or of
 *         which a byte differs
 * store_path: where a kept file lies.
 * store_load: the capture of an entry, without the index. */
enum { STORE_KEPT_MAX = 512 * 1024 * 1024 };
int store_check_all(struct arena *a, struct str dir, struct strs *faults,
		    struct custody *ret, struct err *err);
struct str store_path(struct arena *a, struct str dir, const struct kept *k);
int store_load(struct arena *a, struct str dir, const struct custody_entry *e,
	       struct capture *ret, struct err *err);
int store_check_capture(struct str dir, const struct custody_entry *e,
			struct err *err);
int store_check_file(struct str dir, const struct kept *k, struct err *err);

#endif
