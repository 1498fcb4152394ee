/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/trial.h"

#include <time.h>

#ifdef HAVE_MALLINFO2
#include <malloc.h>
#endif

#include "article/encoding.h"
#include "base/closest.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "host/filter.h"
#include "host/lock.h"
#include "kit/faithful.h"
#include "kit/manual.h"

/* What travels is JSON: a line about the trial, then the page. */

static struct str
trial_write(struct arena *a, const struct trial *in)
{
	struct buf b = {.arena = a};

	json_open(&b, '{');
	json_put_key(&b, "discover");
	json_put_size(&b, in->discover);
	json_put_key(&b, "times");
	json_put_size(&b, in->times);
	json_put_key(&b, "refuse");
	json_put_size(&b, in->refuse);
	json_put_key(&b, "whole");
	json_put_size(&b, in->whole);
	json_close(&b, '}');
	buf_char(&b, '\n');
	buf_add(&b, in->bytes);
	return buf_str(&b);
}

static int
trial_read(struct str in, struct trial *ret, struct err *err)
{
	AUTO_JSON *o = NULL;

	*ret = (struct trial){0};
	o = json_parse(str_cut(in, STR("\n"), &ret->bytes), err);
	if (!o)
		return -1;
	ret->discover = json_get_size(o, "discover", 0);
	ret->times = (uint32_t)json_get_size(o, "times", 1);
	ret->refuse = (uint32_t)json_get_size(o, "refuse", 0);
	ret->whole = json_get_size(o, "whole", 0);
	return 0;
}

/* ---- in the worker ----------------------------------------------------- */

/* heap_now: bytes that malloc has handed out; 0 where that is not told. */
#if defined HAVE_MALLINFO2 && !defined SANITIZED
bool
trial_counts_heap(void)
{
	return true;
}

static int64_t
heap_now(void)
{
	struct mallinfo2 m = mallinfo2();

	return (int64_t)(m.uordblks + m.hblkhd);
}
#else
bool
trial_counts_heap(void)
{
	return false;
}

static int64_t
heap_now(void)
{
	return 0;
}
#endif

/* Blocks in order and inside of valid text. */
static const char *
article_fault(const struct article *in)
{
	size_t end = 0;

	if (utf8_valid(in->text) != STR_NONE)
		return "the text is not UTF-8";
	for (size_t i = 0; i < in->blocks.len; i++) {
		struct span at = in->blocks.at[i].at;

		if (at.b < end || at.e < at.b || at.e > in->text.len)
			return "a block stands outside of the text";
		end = at.e;
	}
	for (size_t i = 0; i < in->links.len; i++)
		if (in->links.at[i].at.e > in->text.len)
			return "a link stands outside of the text";
	return NULL;
}

static const char *
reading_fault(const struct trial *in, const struct articles *got)
{
	size_t bytes = 0;
	const char *fault;

	for (size_t i = 0; i < got->len; i++) {
		fault = article_fault(&got->at[i]);
		if (fault)
			return fault;
		bytes += got->at[i].text.len;
	}
	if (bytes > TRIAL_TEXT + TRIAL_TEXT_PER_BYTE * in->bytes.len)
		return "more text came out than a page can hold";
	return NULL;
}

static json_t *
reading_json(const struct reading *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < r->articles.len; i++)
		json_array_append_new(list, article_json(&r->articles.at[i]));
	return list;
}

static json_t *
items_json(const struct items *v)
{
	json_t *list = json_array();

	for (size_t i = 0; i < v->len; i++)
		json_array_append_new(list, item_json(&v->at[i]));
	return list;
}

/* Kept in `a`: what it is found in goes. */
static struct str
added_find(struct arena *a, const struct capture *c, const struct articles *got)
{
	AUTO_ARENA scratch = {0};
	AUTO_PAGE page = {0};
	struct str found = STR("");

	page_open(&scratch, c, &page);
	for (size_t i = 0; i < got->len && !found.len; i++)
		found = faithful_find(&scratch, &page, got->at[i].text);
	return str_copy(a, found);
}

static void
memory_check(const struct trial *in, const struct arena *used,
	     struct outcome *ret)
{
	if (used->used > TRIAL_MEMORY + TRIAL_MEMORY_PER_BYTE * in->bytes.len)
		ret->fault = STR("it takes more memory than a page may cost");
}

/* Once; what came out is left in `ret`. */
static void
trial_once(struct trial_jail *t, const struct trial *in, struct arena *a,
	   struct outcome *ret)
{
	AUTO_ARENA used = {0};
	struct capture c = {.id = STR("0123456789abcdef"),
			    .file = STR("page.html"),
			    .bytes = in->bytes};
	struct reading r = {0};
	struct items items = {0};
	struct err err = {0};
	const char *fault = NULL;
	int rc;

	ret->bid = host_bid(t->host, t->index, &c, &used);
	rc = in->discover
		     ? host_discover_by(t->host, t->index, &c, &used, &items,
					&err)
		     : host_read_by(t->host, t->index, &c, &used, &r, &err);
	if (rc < 0 && err.code == ERR_REFUSED)
		fault = err.msg;
	else
		fault = reading_fault(in, &r.articles);
	ret->fault = str_copy(a, str_from(fault));
	if (in->whole && !in->discover)
		ret->added = added_find(a, &c, &r.articles);
	ret->why = str_copy(a, rc < 0 ? str_from(err.msg) : r.why);
	memory_check(in, &used, ret);
	ret->read = in->discover ? items_json(&items) : reading_json(&r);
}

static struct str
digest_of(struct arena *a, const json_t *read)
{
	struct buf b = {.arena = a};

	json_write(&b, read);
	return str_fmt(a, "%016llx", (unsigned long long)str_hash(buf_str(&b)));
}

static int64_t
spent_us(void)
{
	struct timespec t = {0};

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* As often as wanted; the digests must be equal. What malloc has handed out
 * is counted at the beginning of each time: what is kept is kept each time. */
static void
trial_run(struct trial_jail *t, const struct trial *in, struct arena *a,
	  struct outcome *ret)
{
	struct ration ration = {0, in->refuse};
	int64_t before = 0, now, begin = spent_us();

	host_ration(t->host, &ration);
	for (uint32_t i = 0; i < in->times; i++) {
		AUTO_ARENA scratch = {0};
		struct str was = ret->digest;

		json_decref(ret->read);
		ret->read = NULL;
		now = heap_now();
		if (i > 1 && (i == 2 || now - before < ret->heap))
			ret->heap = now - before;
		before = now;
		ration.asked = 0;
		trial_once(t, in, a, ret);
		ret->digest = str_copy(a, digest_of(&scratch, ret->read));
		if (i && !str_eq(ret->digest, was))
			ret->fault = STR("read twice, it gives two results");
	}
	host_ration(t->host, NULL);
	ret->asked = (uint32_t)ration.asked;
	ret->spent = spent_us() - begin;
}

static void
outcome_write(const struct trial *in, struct outcome *o, struct buf *out)
{
	AUTO_JSON *j = json_object();

	json_set_text(j, "digest", o->digest);
	json_set_text(j, "fault", o->fault);
	json_set_text(j, "added", o->added);
	json_set_text(j, "why", o->why);
	json_object_set_new(j, "asked", json_integer(o->asked));
	json_object_set_new(j, "heap", json_integer(o->heap));
	json_object_set_new(j, "spent", json_integer(o->spent));
	json_object_set_new(j, "bid", json_integer(o->bid));
	if (in->whole)
		json_object_set(j, "read", o->read);
	json_write(out, j);
	json_decref(o->read);
}

static int
trial_work(void *arg, const struct jail_task *task, struct err *err)
{
	AUTO_ARENA a = {0};
	struct outcome o = {0};
	struct trial in;

	if (trial_read(task->in, &in, err) < 0)
		return -1;
	trial_run(arg, &in, &a, &o);
	outcome_write(&in, &o, task->out);
	return 0;
}

/* ---- in the zygote ----------------------------------------------------- */

/* By path or name. */
static const struct loaded *
source_find(struct host *h, struct str source)
{
	struct loaded_list all = host_sources(h);

	for (size_t i = 0; i < all.len; i++)
		if (str_eq(all.at[i].path, source) ||
		    str_eq(all.at[i].name, source))
			return &all.at[i];
	return NULL;
}

static int
source_unknown(struct trial_jail *t, struct err *err)
{
	const struct loaded_list all = host_sources(t->host);
	struct strs names = {0};

	for (size_t i = 0; i < all.len; i++)
		*vec_add(&t->inner, &names) = all.at[i].name;
	closest_unknown("source", &names, t->source, err);
	err->code = ERR_ABSENT;
	return -1;
}

static int
trial_prepare(void *arg, const struct jail_task *task, struct err *err)
{
	struct trial_jail *t = arg;
	struct sheet s = {.arena = &t->inner};
	const struct loaded *l, *code;
	AUTO_JSON *o = NULL;

	encoding_warm();
	t->config.mark = task->mark;
	if (host_open(&t->inner, &t->config, &t->host, err) < 0)
		return -1;
	l = source_find(t->host, t->source);
	if (!l)
		return source_unknown(t, err);
	t->index = (size_t)(l - host_sources(t->host).at);
	code = l->reader.len ? source_find(t->host, l->reader) : l;
	metadata_check(&s, l);
	if (t->manual.len)
		manual_check(&s, l, t->manual);
	o = sheet_json(&s, l->name);
	json_set_text(o, "code", code ? code->path : STR(""));
	json_set_text(o, "reader", l->reader);
	json_object_set_new(o, "lists", json_boolean(l->lists));
	json_write(task->out, o);
	if (lock_whole() && !filter_strict())
		return err_set(err, ERR_SYSTEM, "the strict filter fails");
	return 0;
}

/* ---- outside ----------------------------------------------------------- */

int
trial_open(struct trial_jail *t, struct sheet *s, struct trial_source *ret,
	   struct err *err)
{
	const struct jail_job job = {
		.work = trial_work, .prepare = trial_prepare, .arg = t};
	const struct jail_limits limits = {.seconds = TRIAL_SECONDS};
	AUTO_JSON *o = NULL;
	struct str said;

	if (jail_open(&t->jail, t->arena, &job, &limits, &said, err) < 0)
		return -1;
	o = json_parse(said, err);
	if (!o)
		return -1;
	sheet_join(s, o);
	ret->name = json_get_text(t->arena, o, "source");
	ret->code = json_get_text(t->arena, o, "code");
	ret->reader = json_get_text(t->arena, o, "reader");
	ret->lists = json_is_true(json_object_get(o, "lists"));
	return 0;
}

void
trial_close(struct trial_jail *t)
{
	jail_close(&t->jail);
}

void
trial_begin(struct trial_jail *t, size_t place, const struct trial *in,
	    struct arena *a)
{
	jail_begin(&t->jail, place, trial_write(a, in));
}

static int64_t
number_of(const json_t *o, const char *key)
{
	return json_integer_value(json_object_get(o, key));
}

int
trial_end(struct trial_jail *t, size_t place, struct arena *a,
	  struct outcome *ret, struct err *err)
{
	AUTO_JSON *o = NULL;
	struct str out;

	*ret = (struct outcome){0};
	if (jail_finish(&t->jail, place, a, &out, err) < 0)
		return -1;
	o = json_parse(out, err);
	if (!o)
		return -1;
	ret->digest = json_get_text(a, o, "digest");
	ret->fault = json_get_text(a, o, "fault");
	ret->added = json_get_text(a, o, "added");
	ret->why = json_get_text(a, o, "why");
	ret->asked = (uint32_t)number_of(o, "asked");
	ret->bid = (int32_t)number_of(o, "bid");
	ret->heap = number_of(o, "heap");
	ret->spent = number_of(o, "spent");
	ret->read = json_incref(json_object_get(o, "read"));
	return 0;
}
