/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * host: the source plugins: finds them, checks them, loads them, and lets
 * the one that bids most read a capture. Their side of the line is
 * include/osbrief/source.h.
 */
#ifndef HOST_H
#define HOST_H

#include "article/article.h"
#include "base/err.h"
#include "capture/capture.h"
#include "osbrief/source.h"

struct host; /* one a run */

/* host_config: where plugins may come from, best last: a later plugin of the
 * same name takes the place of an earlier one.
 * dirs:   folders, absolute; one that does not exist is passed over
 * data:   those of `dirs` from which only source files are loaded, no plugin
 * files:  plugins named on the command line, absolute
 * params: "source.key=value"
 * mark:   gets the number of each file, from 1 on, while it is loaded, so
 *         that another process knows which one ended this one; or NULL
 * deadly: by such numbers less one, why a file is not to be loaded again;
 *         empty texts for the others */
struct host_config {
	struct strs dirs, data, files, params;
	volatile uint32_t *mark;
	struct strs deadly;
};

/* host_open: load everything that may be loaded.
 * Errors: ERR_USAGE for a parameter that no source has or a file named on
 *         the command line that cannot be loaded. A plugin in a folder that
 *         cannot be loaded is left out, with a line in host_complaints.
 * Owner:  lives in `a`; host_close before arena_free
 * Source: facts on libltdl are in docs/ARCHITECTURE.md */
int host_open(struct arena *a, const struct host_config *in, struct host **ret,
	      struct err *err);
void host_close(struct host *h);

/* host_complaints: one line a plugin that was refused, and why. */
const struct strs *host_complaints(const struct host *h);

/* loaded: a source as `osbrief source list` and `info` show it. */
struct loaded {
	struct osb_source source;
	struct str name;
	struct str path;   /* "(built in)" for a statically linked one */
	struct str reader; /* of one that is a file: the plugin that reads it */
	struct strs own;   /* what that file sets, "key=value" */
	bool lists;	   /* it can discover */
	uint32_t file;	   /* number of its file in the order of loading */
};

enum { HOST_SOURCES_MAX = 200 };

struct loaded_list {
	const struct loaded *at;
	size_t len;
};

/* host_sources: all loaded sources, by name. */
struct loaded_list host_sources(const struct host *h);

/* watch: which source is being called, kept where another process can read
 * it when the call does not return; and what is not to be called.
 * mark: 0 between calls, else watch_mark of the source's place in
 *       host_sources and the call
 * shut: calls that are not to be made any more, bits 1 << call a source: one
 *       that is not asked bids nothing; one that may not read fails */
enum watch_call { WATCH_MATCH, WATCH_READ, WATCH_DISCOVER, WATCH_CALLS };

struct watch {
	volatile uint32_t *mark;
	const uint8_t *shut; /* of HOST_SOURCES_MAX */
};

static inline uint32_t
watch_mark(size_t source, enum watch_call call)
{
	return (uint32_t)(source * WATCH_CALLS + call + 1);
}

/* host_watch: note each call of a plugin in `w`, which outlives the host or
 * is taken away by NULL. */
void host_watch(struct host *h, const struct watch *w);

/* death: of a source, in a call; `what` ended it. One that died when asked
 * whether it knows a page was left out; of the others the call has failed. */
struct death {
	struct str source;
	enum watch_call call;
	struct str what;
};

struct deaths {
	struct death *at;
	size_t len, cap;
};

/* reading: what came of one capture. Zero articles and a `why`: the source
 * has passed the capture over, and says why. `source` is set as soon as one
 * was chosen, also when it failed. */
struct reading {
	struct articles articles;
	struct str source;
	struct str why;
	struct strs logs;
	struct deaths deaths; /* by guard */
	struct err failed;    /* on its way out of the jail */
};

/* host_read: let the source with the highest bid read a capture.
 * Out:    articles with id, capture, file, source, reader, archived filled;
 *         text valid UTF-8, block and link spans inside it
 * Errors: ERR_FORMAT when no source knows the capture, when the source said
 *         FAIL, or when the page is beyond the limits; names the source
 * Owner:  all text is copied to `a` */
int host_read(struct host *h, const struct capture *in, struct arena *a,
	      struct reading *ret, struct err *err);

/* item: an address worth reading. */
struct item {
	struct str source, url, title, published, summary;
};

struct items {
	struct item *at;
	size_t len, cap;
	struct deaths deaths; /* by guard */
};

/* item_json: an item's line; owner: caller (json_decref). */
json_t *item_json(const struct item *in);

/* host_discover: items of a feed or list page, by the source that bids most
 * and has `discover`. Errors and owner: as host_read. */
int host_discover(struct host *h, const struct capture *in, struct arena *a,
		  struct items *ret, struct err *err);

/* For the check of a source, which is asked alone, by its place in
 * host_sources.
 * host_bid: what it bids. host_read_by, host_discover_by: as host_read and
 * host_discover, whatever it bids; host_discover_by only when it `lists`.
 * Errors: ERR_REFUSED when it returned what means nothing; else as above */
int32_t host_bid(struct host *h, size_t source, const struct capture *in,
		 struct arena *a);
int host_read_by(struct host *h, size_t source, const struct capture *in,
		 struct arena *a, struct reading *ret, struct err *err);
int host_discover_by(struct host *h, size_t source, const struct capture *in,
		     struct arena *a, struct items *ret, struct err *err);

/* ration: services that give something (memory, trees, values, blocks, links,
 * items) count how often they are asked, and refuse from the nth time on;
 * `refuse` 0: never. */
struct ration {
	size_t asked, refuse;
};

/* host_ration: count and refuse so from now on; `r` outlives the host or is
 * taken away by NULL. */
void host_ration(struct host *h, struct ration *r);

#endif
