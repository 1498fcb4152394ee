/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/kit.h"

#include <unistd.h>

#include "base/path.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "host/lock.h"
#include "kit/belong.h"
#include "kit/cases.h"
#include "kit/hostile.h"
#include "kit/symbols.h"
#include "kit/trial.h"

enum { PLUGIN_BYTES_MAX = 64 << 20, MANUAL_BYTES_MAX = 1 << 20 };

/* check: under way. */
struct check {
	const struct kit *in;
	struct arena *arena;
	struct sheet *sheet;
	struct trial_jail jail;
	struct trial_source source;
	struct str folder; /* of the cases */
	struct kit_cases cases;
	struct strs digests; /* of each case, at first */
	bool fallen;	     /* a case was not survived */
	int64_t spent;	     /* microseconds, on so many hostile pages */
	size_t landed;
};

/* One trial, waited for. */
static int
try(struct check *c, const struct trial *what, struct arena *a,
    struct outcome *ret, struct err *err)
{
	trial_begin(&c->jail, 0, what, a);
	return trial_end(&c->jail, 0, a, ret, err);
}

/* Both callbacks that read a page, or the one that there is. */
static size_t
calls_of(const struct check *c)
{
	return c->source.lists ? 2 : 1;
}

static const char *
call_name(bool discover)
{
	return discover ? "discover" : "read";
}

/* ---- cases -------------------------------------------------------------- */

static int
case_compare(struct check *c, const struct kit_case *of,
	     const struct outcome *got, bool discover, struct err *err)
{
	if (discover)
		return cases_items(c->sheet, of, got->read, c->in->update, err);
	if (!got->bid && !c->source.reader.len)
		sheet_add(c->sheet, "cases", SHEET_FAULT,
			  "%.*s: match bids 0: another source would read it",
			  STR_ARG(of->name));
	if (got->added.len)
		sheet_add(c->sheet, "verbatim", SHEET_FAULT,
			  "%.*s: this stands nowhere on the page: \"%.*s\"",
			  STR_ARG(of->name), STR_ARG(got->added));
	return cases_articles(c->sheet, of, got->read, c->in->update, err);
}

static int
case_check(struct check *c, const struct kit_case *of, bool discover,
	   struct err *err)
{
	const struct trial what = {.bytes = of->page,
				   .discover = discover,
				   .times = 3,
				   .whole = true};
	struct outcome got;
	struct err why;
	int rc = 0;

	*vec_add(c->arena, &c->digests) = STR("");
	if (try(c, &what, c->arena, &got, &why) < 0) {
		c->fallen = true;
		sheet_add(c->sheet, "cases", SHEET_FAULT, "%.*s: %s: %s",
			  STR_ARG(of->name), call_name(discover), why.msg);
		return 0;
	}
	c->digests.at[c->digests.len - 1] = got.digest;
	if (got.fault.len)
		sheet_add(c->sheet, "cases", SHEET_FAULT, "%.*s: %s: %.*s",
			  STR_ARG(of->name), call_name(discover),
			  STR_ARG(got.fault));
	else
		rc = case_compare(c, of, &got, discover, err);
	json_decref(got.read);
	return rc;
}

static int
cases_check(struct check *c, struct err *err)
{
	for (size_t i = 0; i < c->cases.len; i++)
		for (size_t k = 0; k < calls_of(c); k++)
			if (case_check(c, &c->cases.at[i], k, err) < 0)
				return -1;
	if (!sheet_faults(c->sheet, "cases"))
		sheet_add(c->sheet, "cases", SHEET_OK, "%zu page%s%s",
			  c->cases.len, c->cases.len == 1 ? "" : "s",
			  c->in->update ? "; what is wanted is written" : "");
	if (!sheet_faults(c->sheet, "verbatim"))
		sheet_add(c->sheet, "verbatim", SHEET_OK,
			  "all text stands on its page, every claim at its "
			  "place");
	return 0;
}

/* The same in a fresh worker, after all that came between. */
static void
state_check(struct check *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->cases.len; i++)
		for (size_t k = 0; k < calls_of(c); k++, n++) {
			AUTO_ARENA a = {0};
			const struct trial what = {.bytes = c->cases.at[i].page,
						   .discover = k,
						   .times = 1};
			struct outcome got;
			struct err why;

			if (try(c, &what, &a, &got, &why) < 0 ||
			    !str_eq(got.digest, c->digests.at[n]))
				sheet_add(c->sheet, "state", SHEET_FAULT,
					  "%.*s: %s: another result than at "
					  "first",
					  STR_ARG(c->cases.at[i].name),
					  call_name(k));
		}
	if (!sheet_faults(c->sheet, "state"))
		sheet_add(c->sheet, "state", SHEET_OK,
			  "none is kept: the cases read as at first");
}

/* ---- hostile pages ------------------------------------------------------ */

/* A hostile page under way in each place of the jail. */
struct flight {
	struct arena arena;
	struct str what, bytes;
	size_t number;
	bool begun, discover;
};

/* So that its writer can try the page again. */
static void
flight_keep(struct check *c, const struct flight *f)
{
	struct str dir = c->in->keep, path;
	struct err err;

	if (!dir.len)
		return;
	path = path_join(c->arena, dir,
			 str_fmt(c->arena, "%zu.html", f->number));
	if (folder_make(str_c(c->arena, dir), &err) < 0 ||
	    file_write(path.ptr, f->bytes, &err) < 0)
		sheet_add(c->sheet, "hostile", SHEET_PASSED, "%s", err.msg);
}

static void
flight_land(struct check *c, struct flight *f, size_t place)
{
	struct outcome got = {0};
	struct err why;
	int rc = trial_end(&c->jail, place, &f->arena, &got, &why);

	if (rc < 0 || got.fault.len) {
		sheet_add(c->sheet, "hostile", SHEET_FAULT,
			  "%s: page %zu, %.*s: %.*s", call_name(f->discover),
			  f->number, STR_ARG(f->what),
			  STR_ARG(rc < 0 ? str_from(why.msg) : got.fault));
		flight_keep(c, f);
	}
	c->spent += got.spent;
	c->landed++;
	f->begun = false;
	arena_free(&f->arena);
}

static void
flight_begin(struct check *c, struct flight *f, size_t place,
	     const struct hostile *from, size_t i)
{
	struct hostile_page page = hostile_page(from, i, &f->arena);
	const struct trial what = {.bytes = page.bytes,
				   .discover = c->source.lists && i % 4 == 3,
				   .times = 2};

	f->what = page.what;
	f->bytes = page.bytes;
	f->number = i;
	f->begun = true;
	f->discover = what.discover;
	trial_begin(&c->jail, place, &what, &f->arena);
}

/* Is it worth to go on after `n` pages? Not when enough was found, and not for
 * hours. The processor's time is told: a busy machine is no fault. */
static bool
hostile_goes_on(struct check *c, size_t n)
{
	int64_t each;

	if (sheet_faults(c->sheet, "hostile") >= SHEET_FAULTS_MAX - 1)
		return false;
	if (n != KIT_PAGES_TIMED || !c->landed)
		return true;
	each = c->spent / 1000 / (int64_t)c->landed;
	if (each > KIT_PAGE_MS)
		sheet_add(c->sheet, "hostile", SHEET_FAULT,
			  "slow: %lld ms a page, wanted %d at most; the other "
			  "pages were not tried",
			  (long long)each, KIT_PAGE_MS);
	return each <= KIT_PAGE_MS;
}

static void
hostile_fly(struct check *c, const struct hostile *from)
{
	size_t width = c->jail.jail.limits.workers;
	size_t n = hostile_count(from), at;
	struct flight *flights = arena_array(c->arena, width, sizeof *flights);

	for (size_t i = 0; i < n + width; i++) {
		at = i % width;
		if (flights[at].begun)
			flight_land(c, &flights[at], at);
		if (i < n && !hostile_goes_on(c, i))
			n = i;
		if (i < n)
			flight_begin(c, &flights[at], at, from, i);
	}
	if (!sheet_faults(c->sheet, "hostile"))
		sheet_add(c->sheet, "hostile", SHEET_OK,
			  "%zu pages, each twice: no death, no second over %d, "
			  "the same result",
			  n, TRIAL_SECONDS);
}

static int
hostile_check(struct check *c, struct err *err)
{
	struct hostile from = {.count = c->in->inputs};
	struct strs files = {0};
	struct capture page;

	for (size_t i = 0; i < c->cases.len; i++)
		*vec_add(c->arena, &from.cases) = c->cases.at[i].page;
	if (c->in->others.len &&
	    file_list(c->arena, str_c(c->arena, c->in->others), &files, err) <
		    0)
		return -1;
	for (size_t i = 0; i < files.len; i++) {
		if (capture_file(c->arena, str_c(c->arena, files.at[i]),
				 CAPTURE_BYTES_MAX, &page, err) < 0)
			return -1;
		*vec_add(c->arena, &from.others) = page.bytes;
	}
	hostile_fly(c, &from);
	return 0;
}

/* ---- refusals and leaks ------------------------------------------------- */

static size_t
refusals_of(struct check *c, const struct kit_case *of, bool discover)
{
	struct trial what = {
		.bytes = of->page, .discover = discover, .times = 1};
	struct outcome got;
	struct err why;
	size_t n = 1, most = 1;

	for (; n <= most && n <= KIT_REFUSALS_MAX; n++) {
		AUTO_ARENA a = {0};

		what.refuse = (uint32_t)n;
		if (try(c, &what, &a, &got, &why) < 0)
			sheet_add(c->sheet, "refusals", SHEET_FAULT,
				  "%.*s: %s, refused from %zu on: %s",
				  STR_ARG(of->name), call_name(discover), n,
				  why.msg);
		else if (got.fault.len)
			sheet_add(c->sheet, "refusals", SHEET_FAULT,
				  "%.*s: %s, refused from %zu on: %.*s",
				  STR_ARG(of->name), call_name(discover), n,
				  STR_ARG(got.fault));
		else if (got.asked >= n)
			most = n + 1;
	}
	return n - 1;
}

static void
refusals_check(struct check *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->cases.len; i++)
		for (size_t k = 0; k < calls_of(c); k++)
			n += refusals_of(c, &c->cases.at[i], k);
	if (!sheet_faults(c->sheet, "refusals"))
		sheet_add(c->sheet, "refusals", SHEET_OK,
			  "services refused from each of %zu calls on", n);
}

static void
leak_check(struct check *c)
{
	bool counted = false;

	for (size_t i = 0; i < c->cases.len; i++)
		for (size_t k = 0; k < calls_of(c); k++) {
			AUTO_ARENA a = {0};
			const struct trial what = {.bytes = c->cases.at[i].page,
						   .discover = k,
						   .times = KIT_LEAK_TIMES};
			struct outcome got = {0};
			struct err why;

			if (try(c, &what, &a, &got, &why) == 0 && got.heap > 0)
				sheet_add(c->sheet, "leaks", SHEET_FAULT,
					  "%.*s: %s keeps %lld bytes each time",
					  STR_ARG(c->cases.at[i].name),
					  call_name(k), (long long)got.heap);
			counted |= trial_counts_heap();
		}
	if (!counted)
		sheet_add(c->sheet, "leaks", SHEET_PASSED,
			  "this C library does not count");
	else if (!sheet_faults(c->sheet, "leaks"))
		sheet_add(c->sheet, "leaks", SHEET_OK,
			  "no byte kept after %d times", KIT_LEAK_TIMES);
}

/* Forbidden calls end a worker, so whatever found no death found none. */
static void
jail_check(struct check *c)
{
	struct str level = lock_level(c->arena);

	if (!lock_whole())
		sheet_add(c->sheet, "sandbox", SHEET_PASSED, "%.*s",
			  STR_ARG(level));
	else if (!c->sheet->faults)
		sheet_add(c->sheet, "sandbox", SHEET_OK,
			  "no system call outside of the list: %.*s",
			  STR_ARG(level));
}

/* ---- what belongs to the source ------------------------------------------ */

/* The manual's text; empty when there is none. */
static int
manual_open(struct check *c, struct str *ret, struct err *err)
{
	struct str path = c->in->manual;
	struct capture page;

	*ret = STR("");
	if (!path.len)
		path = belong_manual(c->arena, c->in->source, c->folder,
				     c->in->data);
	if (!path.len)
		return 0;
	if (capture_file(c->arena, str_c(c->arena, path), MANUAL_BYTES_MAX,
			 &page, err) < 0)
		return -1;
	*ret = page.bytes;
	return 0;
}

static void
file_check(struct check *c)
{
	struct str reader = c->source.reader, bytes;
	struct str name = reader.len ? reader : c->source.name;
	struct err err;

	if (!c->jail.manual.len)
		sheet_add(c->sheet, "manual",
			  reader.len ? SHEET_PASSED : SHEET_FAULT,
			  "no page osbrief-%.*s.7 beside the cases or the "
			  "plugin: --manual names it",
			  STR_ARG(name));
	if (capture_bytes(c->arena, str_c(c->arena, c->source.code),
			  PLUGIN_BYTES_MAX, &bytes, &err) < 0)
		sheet_add(c->sheet, "symbols", SHEET_PASSED, "built in");
	else
		symbols_check(c->sheet, bytes, name);
}

static int
run_all(struct check *c, struct err *err)
{
	struct err why;

	c->folder = c->in->cases.len ? c->in->cases
				     : belong_cases(c->arena, c->in->source,
						    c->in->data);
	if (manual_open(c, &c->jail.manual, err) < 0)
		return -1;
	if (trial_open(&c->jail, c->sheet, &c->source, &why) < 0) {
		if (why.code == ERR_ABSENT)
			*err = why;
		else
			sheet_add(c->sheet, "loads", SHEET_FAULT, "%s",
				  why.msg);
		return why.code == ERR_ABSENT ? -1 : 0;
	}
	if (cases_open(c->arena, c->folder, &c->cases, err) < 0)
		return -1;
	file_check(c);
	if (cases_check(c, err) < 0)
		return -1;
	if (c->in->update)
		return 0;
	if (c->fallen) {
		sheet_add(c->sheet, "hostile", SHEET_PASSED,
			  "refused services, leaks and hostile pages come "
			  "after every case is survived");
		return 0;
	}
	refusals_check(c);
	leak_check(c);
	if (hostile_check(c, err) < 0)
		return -1;
	state_check(c);
	jail_check(c);
	return 0;
}

int
kit_check(const struct kit *in, struct sheet *s, struct str *ret_name,
	  struct err *err)
{
	struct check c = {.in = in,
			  .arena = s->arena,
			  .sheet = s,
			  .jail = {.arena = s->arena,
				   .config = in->config,
				   .source = in->source}};
	int rc;

	c.jail.jail.control = -1;
	rc = run_all(&c, err);
	trial_close(&c.jail);
	*ret_name = c.source.name.len ? c.source.name : path_stem(in->source);
	return rc;
}
