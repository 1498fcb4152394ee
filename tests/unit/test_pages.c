/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sources on whole pages: what pages.tsv says of each must come out, all
 * of it, and no damaged page may do harm. Pages: tests/pages, the example,
 * the plugins' own cases.
 * PAGES_CUTS and PAGES_FLIPS in the environment make the second longer.
 */
#include "unit.h"

#include "built.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/stamp.h"
#include "base/vec.h"
#include "host.h"

enum { COLUMNS_MAX = 16, PATH_MAX_HERE = 512 };

struct row {
	struct str key[COLUMNS_MAX], value[COLUMNS_MAX];
	size_t len;
};

static const char *const tables[][2] = {
	{"tests/pages/pages.tsv", "tests/pages"},
	{"examples/nisc-2023/pages.tsv", "examples/nisc-2023/pages"},
};

static struct arena run;
static struct host *host;

static const char *
from_env(const char *name, const char *otherwise)
{
	const char *v = getenv(name);

	return v ? v : otherwise;
}

static struct str
in_tree(const char *path)
{
	return str_fmt(&run, "%s/%s", from_env("top_srcdir", "."), path);
}

static int
sources_open(void **state)
{
	struct host_config c = {0};
	struct err err;
	char *site;

	(void)state;
	*vec_add(&run, &c.dirs) = built_path(&run, ".libs");
	site = realpath(in_tree("plugins/site/cases/harbour.site").ptr, NULL);
	*vec_add(&run, &c.files) = str_copy(&run, str_from(site));
	free(site);
	if (host_open(&run, &c, &host, &err) < 0) {
		print_error("%s\n", err.msg);
		return -1;
	}
	return 0;
}

static int
sources_close(void **state)
{
	(void)state;
	host_close(host);
	arena_free(&run);
	return 0;
}

static bool
is_there(const char *source)
{
	struct loaded_list all = host_sources(host);

	for (size_t i = 0; i < all.len; i++)
		if (str_eq(all.at[i].name, str_from(source)))
			return true;
	return false;
}

static struct str
value(const struct row *r, const char *key)
{
	for (size_t i = 0; i < r->len; i++)
		if (str_eq(r->key[i], str_from(key)))
			return str_eq(r->value[i], STR("-")) ? STR("")
							     : r->value[i];
	return STR("");
}

static struct str
whole(const char *path)
{
	struct capture c;
	struct err err;

	assert_int_equal(capture_file(&run, str_c(&run, in_tree(path)),
				      CAPTURE_BYTES_MAX, &c, &err),
			 0);
	return c.bytes;
}

static void
each_row(void (*check)(const struct row *, const char *path))
{
	struct row r;
	struct str text, line, head;
	char path[PATH_MAX_HERE];

	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
		text = whole(tables[i][0]);
		line = str_cut(text, STR("\n"), &text);
		for (r.len = 0; line.len && r.len < COLUMNS_MAX; r.len++)
			r.key[r.len] = str_cut(line, STR("\t"), &line);
		while ((head = line = str_cut(text, STR("\n"), &text)).len) {
			for (size_t k = 0; k < r.len; k++)
				r.value[k] = str_cut(line, STR("\t"), &line);
			snprintf(path, sizeof path, "%s/%.*s", tables[i][1],
				 STR_ARG(value(&r, "file")));
			check(&r, path);
		}
	}
}

static struct article
read_one(struct arena *a, struct str bytes, const char *path)
{
	struct capture c = {
		.bytes = bytes, .id = STR("00"), .file = str_from(path)};
	struct reading r;
	struct err err;

	if (host_read(host, &c, a, &r, &err) < 0 || !r.articles.len)
		return (struct article){0};
	return r.articles.at[0];
}

static size_t
count(const struct article *a, enum block_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < a->blocks.len; i++)
		n += a->blocks.at[i].kind == kind;
	return n;
}

/* To the second: fractions are not kept. */
static void
assert_stamp(struct stamp got, struct str want)
{
	struct stamp s = {0};

	if (!want.len) {
		assert_str(got.text, "");
		return;
	}
	assert_true(stamp_read(&run, want, STR(""), &s));
	assert_true(got.text.len > 0);
	assert_int_equal(got.text.len > 10, s.text.len > 10);
	assert_int_equal(stamp_cmp(&got, &s), 0);
}

static void
assert_authors(const struct bylines *got, struct str want)
{
	size_t n = 0;
	struct str name;

	while (want.len) {
		bool found = false;

		name = str_cut(want, STR("; "), &want);
		for (size_t i = 0; i < got->len; i++)
			found |= str_eq(got->at[i].name, name);
		if (!found)
			print_error("no author %.*s\n", STR_ARG(name));
		assert_true(found);
		n++;
	}
	assert_int_equal(got->len, n);
}

static void
check_fields(const struct row *r, const char *path)
{
	AUTO_ARENA a = {0};
	struct article got = read_one(&a, whole(path), path);
	struct str access = value(r, "access"), rest, words;
	uint64_t paragraphs;

	print_message("# %s\n", path);
	assert_str(got.title, str_c(&a, value(r, "title")));
	assert_stamp(got.published, value(r, "published"));
	assert_stamp(got.modified, value(r, "modified"));
	assert_authors(&got.bylines, value(r, "authors"));
	assert_str(got.language, str_c(&a, value(r, "language")));
	assert_str(got.section, str_c(&a, value(r, "section")));
	assert_str(got.url, str_c(&a, value(r, "url")));
	assert_string_equal(
		access_names[got.access],
		str_eq(access, STR("bot wall")) ? "wall" : str_c(&a, access));
	assert_int_equal(got.text.len > 0, got.access <= ACCESS_PREVIEW);
	words = str_cut(value(r, "note"), STR(" paragraphs"), &rest);
	if (rest.len && str_u64(words, &paragraphs))
		assert_int_equal(count(&got, BLOCK_PARAGRAPH), paragraphs);
}

static void
every_field_comes_out(void **state)
{
	(void)state;
	each_row(check_fields);
}

static void
reports_retold_are_linked(void **state)
{
	static const struct {
		enum link_kind kind;
		const char *url, *title;
	} want[] = {
		{LINK_SOURCE,
		 "https://www.ft.com/content/"
		 "de0042f8-a7ce-4db5-bf7b-aed8ad3a4cfd",
		 "State-backed Chinese hackers suspected of breaching Japan’s "
		 "cyber defence centre"},
		{LINK_SOURCE, "https://www.nisc.go.jp/news/20230804.html",
		 "電子メール関連システムへの不正な通信に伴う個人情報漏えいの"
		 "おそれについて"},
		{LINK_SOURCE,
		 "https://www.washingtonpost.com/national-security/2023/08/07/"
		 "china-japan-hack-pentagon/",
		 "China hacked Japan’s defense networks in 2020, former U.S. "
		 "officials say"},
		{LINK_OWN,
		 "https://gigazine.net/news/20230707-example-nagoya-port/",
		 "ランサムウェアで名古屋港のコンテナ搬出入が停止"},
		{LINK_OWN,
		 "https://gigazine.net/news/20230727-example-barracuda/",
		 "メールセキュリティ機器の脆弱性を悪用する攻撃が続く"},
	};
	static const char ja[] = "examples/nisc-2023/pages/"
				 "gigazine-ja-20230830.html";
	static const char en[] = "examples/nisc-2023/pages/"
				 "gigazine-en-20230830.html";
	AUTO_ARENA a = {0};
	struct article got = read_one(&a, whole(ja), ja);

	(void)state;
	assert_int_equal(got.links.len, sizeof want / sizeof *want);
	for (size_t i = 0; i < got.links.len; i++) {
		assert_int_equal(got.links.at[i].kind, want[i].kind);
		assert_str(got.links.at[i].url, want[i].url);
		assert_str(got.links.at[i].title, want[i].title);
	}
	assert_false(str_has(got.text, STR("https://")));
	assert_str(read_one(&a, whole(en), en).twin, str_c(&a, got.twin));
}

static void
what_repeats_or_sells_is_left_out(void **state)
{
	static const char ft[] = "examples/nisc-2023/pages/ft-20230829.html";
	static const char *const never[] = {
		"Sign up here",	    "Recommended", "Person with knowledge of",
		"Ransomware shuts", "Copyright",   "Get alerts"};
	static const struct str quote =
		STR_INIT("Mail is only where you notice it");
	AUTO_ARENA a = {0};
	struct article got = read_one(&a, whole(ft), ft);
	size_t once = str_find(got.text, quote, 0);

	(void)state;
	assert_int_not_equal(once, STR_NONE);
	assert_int_equal(str_find(got.text, quote, once + 1), STR_NONE);
	for (size_t i = 0; i < sizeof never / sizeof *never; i++)
		assert_false(str_has(got.text, str_from(never[i])));
}

static void
lists_are_items(void **state)
{
	static const char *const urls[] = {
		"https://www.nisc.go.jp/news/20230804.html",
		"https://www.nisc.go.jp/pdf/press/20230803_example.pdf",
		"https://www.nisc.go.jp/council/cs/index.html"};
	AUTO_ARENA a = {0};
	struct capture c = {.bytes = whole("tests/pages/2023.csv")};
	struct items got;
	struct err err;

	(void)state;
	assert_int_equal(host_discover(host, &c, &a, &got, &err), 0);
	assert_int_equal(got.len, 3);
	for (size_t i = 0; i < 3; i++)
		assert_str(got.at[i].url, urls[i]);
	assert_str(got.at[1].published, "2023-08-03");
}

/* The text form of what came out; the same bytes must give the same. */
static struct str
text_form(struct arena *a, struct str bytes, const char *path)
{
	struct article got = read_one(a, bytes, path);
	struct buf b = {.arena = a};
	AUTO_JSON *j = article_json(&got);

	json_write(&b, j);
	return buf_str(&b);
}

/* A plugin's case: page.html and the article line it must give, without what
 * changes with the version or the place of the file. */
static void
check_case(const char *page)
{
	static const char *const passing[] = {"id", "capture", "file", "reader",
					      "archived"};
	AUTO_ARENA a = {0};
	struct str dir = str_slice(str_from(page), 0,
				   strlen(page) - strlen("page.html"));
	struct capture c, w;
	struct err err;
	AUTO_JSON *want = NULL, *got = NULL;
	struct article article;

	print_message("# %s\n", page);
	assert_int_equal(capture_file(&a, page, CAPTURE_BYTES_MAX, &c, &err),
			 0);
	assert_int_equal(capture_file(&a,
				      str_c(&a, str_fmt(&a, "%.*swant.json",
							STR_ARG(dir))),
				      CAPTURE_BYTES_MAX, &w, &err),
			 0);
	article = read_one(&a, c.bytes, page);
	got = article_json(&article);
	for (size_t i = 0; i < sizeof passing / sizeof *passing; i++)
		json_object_del(got, passing[i]);
	want = json_parse(w.bytes, &err);
	if (!json_equal(got, want)) {
		struct buf b = {.arena = &a};

		json_write(&b, got);
		print_error("%.*s\n", STR_ARG(buf_str(&b)));
	}
	assert_true(json_equal(got, want));
}

static void
every_case_gives_its_article(void **state)
{
	glob_t found;
	const char *pattern =
		str_c(&run, in_tree("plugins/*/cases/*/page.html"));

	(void)state;
	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	assert_true(found.gl_pathc >= 9);
	for (size_t i = 0; i < found.gl_pathc; i++)
		check_case(found.gl_pathv[i]);
	globfree(&found);
}

static void
try_damaged(struct str bytes, const char *path)
{
	AUTO_ARENA a = {0};
	struct str once = text_form(&a, bytes, path);
	struct str again = text_form(&a, bytes, path);

	assert_true(str_eq(once, again));
}

static void
check_damage(const struct row *r, const char *path)
{
	struct str page = whole(path);
	char *bytes = arena_alloc(&run, page.len);
	size_t cuts = (size_t)atoi(from_env("PAGES_CUTS", "8"));
	size_t flips = (size_t)atoi(from_env("PAGES_FLIPS", "8"));
	uint64_t dice = str_hash(value(r, "file"));

	for (size_t i = 0; i < cuts; i++)
		try_damaged(str_slice(page, 0, page.len * i / cuts), path);
	for (size_t i = 0; i < flips; i++) {
		memcpy(bytes, page.ptr, page.len);
		for (size_t k = 0; k <= i % 4; k++) {
			dice = dice * UINT64_C(6364136223846793005) + 1442695;
			bytes[(dice >> 33) % page.len] ^=
				(char)(1 << (dice >> 29 & 7));
		}
		try_damaged((struct str){bytes, page.len}, path);
	}
}

static void
damage_does_no_harm(void **state)
{
	(void)state;
	each_row(check_damage);
}

static void
all_sources_are_there(void **state)
{
	static const char *const names[] = {"ft",   "gigazine", "nisc",
					    "site", "wapo",	"web"};

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_true(is_there(names[i]));
	assert_int_equal(host_complaints(host)->len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_sources_are_there),
		cmocka_unit_test(every_field_comes_out),
		cmocka_unit_test(reports_retold_are_linked),
		cmocka_unit_test(what_repeats_or_sells_is_left_out),
		cmocka_unit_test(lists_are_items),
		cmocka_unit_test(every_case_gives_its_article),
		cmocka_unit_test(damage_does_no_harm),
	};

	return cmocka_run_group_tests(tests, sources_open, sources_close);
}
