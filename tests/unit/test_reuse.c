/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "claim/extract.h"
#include "command/reuse.h"

/* desk: a folder with one capture file and a cache. */
struct kept_desk {
	struct arena *a;
	struct stored capture;
	struct reuse reuse;
};

static void
desk_make(struct kept_desk *d)
{
	char *name = str_c(d->a, STR("t_reuse.XXXXXX"));
	struct err err = {0};

	assert_non_null(mkdtemp(name));
	d->reuse = (struct reuse){.maker = STR("m"), .desk = str_from(name)};
	d->reuse.cache = cache_open(d->a, d->reuse.desk);
	d->capture = (struct stored){.id = STR("ab12"), .path = STR("page")};
	assert_int_equal(
		file_write(path_join(d->a, d->reuse.desk, STR("page")).ptr,
			   STR("bytes"), &err),
		0);
}

static void
desk_remove(struct kept_desk *d)
{
	reuse_close(&d->reuse);
	assert_int_equal(
		system(str_fmt(d->a, "rm -rf '%.*s'", STR_ARG(d->reuse.desk))
			       .ptr),
		0);
}

/* An article with a claim in it, in words of more than one byte. */
static struct made
made_new(struct kept_desk *d)
{
	struct made m = {.key = reuse_key(&d->reuse, d->a, &d->capture)};
	struct article *in = vec_add(d->a, &m.articles);
	struct err err;

	in->id = STR("ab12");
	in->file = STR("page.html");
	in->language = STR("en");
	in->publisher = STR("Gazette");
	in->title = STR("Café flooded");
	in->text = STR("The “Café Nord” was flooded on Monday, the owner, "
		       "Ann Low, said. “We could not save the piano,” she "
		       "added.");
	*vec_add(d->a, &in->blocks) = (struct block){.kind = BLOCK_PARAGRAPH,
						     .at = {0, in->text.len}};
	assert_int_equal(claim_extract(d->a, in, &(struct extract_options){0},
				       &m.claims, &err),
			 0);
	assert_true(m.claims.len > 0);
	return m;
}

static struct str
text_of(struct arena *a, json_t *j)
{
	struct buf b = {.arena = a};

	json_write(&b, j);
	json_decref(j);
	return buf_str(&b);
}

static void
what_is_taken_is_what_was_made(void **state)
{
	AUTO_ARENA a = {0};
	struct kept_desk d = {.a = &a};
	struct made put, got = {0};
	struct cpmap map;

	(void)state;
	desk_make(&d);
	put = made_new(&d);
	got.key = put.key;
	assert_false(reuse_get(&d.reuse, &a, &got));
	reuse_put(&d.reuse, &put);
	assert_true(reuse_get(&d.reuse, &a, &got));
	assert_int_equal(got.claims.len, put.claims.len);
	assert_str(text_of(&a, article_json(got.articles.at)),
		   text_of(&a, article_json(put.articles.at)).ptr);
	map = cpmap_make(&a, put.articles.at[0].text);
	for (size_t i = 0; i < put.claims.len; i++) {
		assert_int_equal(got.claims.at[i].content.at[0].b,
				 put.claims.at[i].content.at[0].b);
		assert_str(
			text_of(&a, claim_json(&got.claims.at[i], NULL, &map)),
			text_of(&a, claim_json(&put.claims.at[i], NULL, &map))
				.ptr);
	}
	desk_remove(&d);
}

static void
another_maker_or_file_takes_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct kept_desk d = {.a = &a};
	struct str key, other;
	struct err err;

	(void)state;
	desk_make(&d);
	key = reuse_key(&d.reuse, &a, &d.capture);
	assert_str(reuse_key(&d.reuse, &a, &d.capture), key.ptr);
	d.reuse.maker = STR("n");
	other = reuse_key(&d.reuse, &a, &d.capture);
	assert_false(str_eq(other, key));
	d.reuse.maker = STR("m");
	assert_int_equal(
		file_write(path_join(&a, d.reuse.desk, STR("page")).ptr,
			   STR("Bytes"), &err),
		0);
	assert_false(str_eq(reuse_key(&d.reuse, &a, &d.capture), key));
	unlink(path_join(&a, d.reuse.desk, STR("page")).ptr);
	assert_str(reuse_key(&d.reuse, &a, &d.capture), "");
	desk_remove(&d);
}

static void
a_quote_that_is_not_in_the_text_takes_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct kept_desk d = {.a = &a};
	struct made put, got = {0};

	(void)state;
	desk_make(&d);
	put = made_new(&d);
	put.claims.at[0].quote_text = STR("what nobody said");
	reuse_put(&d.reuse, &put);
	got.key = put.key;
	assert_false(reuse_get(&d.reuse, &a, &got));
	assert_int_equal(got.articles.len, 0);
	desk_remove(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_taken_is_what_was_made),
		cmocka_unit_test(another_maker_or_file_takes_nothing),
		cmocka_unit_test(a_quote_that_is_not_in_the_text_takes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
