/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: run sources index cmd_import cmd_brief cmd_names cmd_verify cmd_show
 * tests: cmd_source cmd_source_new cmd_source_site cmd_source_check
 * tests: cmd_lint cmd_template filter filter_claims filter_extract.
 * In one process. */
#include "unit.h"

#include "built.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/command.h"

static const struct str page = STR_INIT(
	"<!DOCTYPE html><html lang=en><title>Port open</title>"
	"<link rel=canonical href=https://paper.example/port>"
	"<meta property=og:site_name content=\"The Paper\">"
	"<meta property=article:published_time content=2023-07-07T09:30:00Z>"
	"<body><article><h1>Port open</h1><p>The harbour office said on "
	"Thursday that containers moved again, a day after its terminal "
	"system had stopped.</p><p>The office denied that any data had been "
	"copied, and its engineers were still at work on the system's disks."
	"</p></article></body></html>");

/* world: a folder, and all that a command says. */
struct world {
	struct arena arena;
	struct str dir, desk;
	struct options opt;
	struct run run;
	struct buf out, notes;
	struct err err;
};

static int
keep_out(void *to, struct str bytes, struct err *err)
{
	(void)err;
	buf_add(&((struct world *)to)->out, bytes);
	return 0;
}

static void
keep_note(void *to, enum note level, const char *text)
{
	(void)level;
	buf_fmt(&((struct world *)to)->notes, "%s\n", text);
}

static void
no_progress(void *to, size_t done, size_t all)
{
	(void)to;
	(void)done;
	(void)all;
}

typedef int command_fn(struct run *run, struct err *err);

/* Run a command with these words, which end with NULL. */
static int
go(struct world *w, command_fn *fn, const char *const *words)
{
	struct sink sink = {w, keep_out, keep_note, no_progress};

	w->opt.args = (struct strs){0};
	for (; *words; words++)
		*vec_add(&w->arena, &w->opt.args) = str_from(*words);
	w->out = w->notes = (struct buf){.arena = &w->arena};
	w->run = (struct run){.opt = &w->opt, .sink = &sink, .now = 1688800000};
	return fn(&w->run, &w->err);
}
#define GO(w, fn, ...) go(w, fn, (const char *const[]){__VA_ARGS__, NULL})
#define GO_BARE(w, fn) go(w, fn, (const char *const[]){NULL})

static struct str
put(struct world *w, const char *name, struct str bytes)
{
	struct str path = path_join(&w->arena, w->dir, str_from(name));

	assert_int_equal(file_write(path.ptr, bytes, &w->err), 0);
	return path;
}

static int
world_begin(void **state)
{
	struct world *w = calloc(1, sizeof *w);
	char *name = str_c(&w->arena, STR("t_run.XXXXXX"));

	assert_non_null(mkdtemp(name));
	w->dir = str_from(name);
	w->desk = path_join(&w->arena, w->dir, STR("desk"));
	*vec_add(&w->arena, &w->opt.source_dirs) =
		built_path(&w->arena, ".libs");
	w->opt.data_dir = str_fmt(&w->arena, "%s", getenv("top_srcdir"));
	w->opt.format = STR("md");
	*state = w;
	return 0;
}

static int
entry_remove(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

static int
world_end(void **state)
{
	enum { FILES_OPEN = 8 };
	struct world *w = *state;
	int got = nftw(w->dir.ptr, entry_remove, FILES_OPEN,
		       FTW_DEPTH | FTW_PHYS);

	arena_free(&w->arena);
	free(w);
	return got;
}

static void
desk_begin(struct world *w)
{
	struct str file = put(w, "port.html", page);

	assert_int_equal(GO(w, init_command, w->desk.ptr), 0);
	w->opt.desk = w->desk;
	if (GO(w, import_command, file.ptr) < 0)
		fail_msg("%s", w->err.msg);
	assert_true(str_has(buf_str(&w->notes), STR("1 new, 0 known")));
	w->opt.week = STR("2023-W27");
	if (GO_BARE(w, brief_command) < 0)
		fail_msg("%s", w->err.msg);
}

static void
a_page_goes_the_whole_way(void **state)
{
	struct world *w = *state;

	desk_begin(w);
	if (GO_BARE(w, verify_command) < 0)
		fail_msg("%s", w->err.msg);
	assert_true(str_has(buf_str(&w->notes), STR("of 1 brief")));
	assert_int_equal(GO(w, show_command, "2023-W27", "cite", "1"), 0);
	assert_true(str_has(buf_str(&w->out), STR("paper.example/port")));
	assert_int_equal(GO(w, show_command, "2023-W27/999"), -1);
	assert_int_equal(w->err.code, ERR_ABSENT);
	assert_int_equal(GO(w, verify_command, "2023-W26"), -1);
	assert_int_equal(w->err.code, ERR_ABSENT);
}

static void
a_changed_issue_is_a_fault_and_is_not_replaced(void **state)
{
	struct world *w = *state;

	desk_begin(w);
	put(w, "desk/out/2023-W27/brief.md", STR("# Nothing"));
	assert_int_equal(GO_BARE(w, verify_command), -1);
	assert_true(str_has(buf_str(&w->notes), STR("brief.md")));
	assert_int_equal(GO_BARE(w, brief_command), -1);
	assert_int_equal(w->err.code, ERR_REFUSED);
	w->opt.force = true;
	assert_int_equal(GO_BARE(w, brief_command), 0);
	assert_int_equal(GO_BARE(w, verify_command), 0);
}

static void
an_index_made_again_knows_the_articles(void **state)
{
	struct world *w = *state;
	struct str index;

	desk_begin(w);
	index = path_join(&w->arena, w->desk, STR("index.sqlite"));
	assert_int_equal(unlink(index.ptr), 0);
	assert_int_equal(GO_BARE(w, verify_command), -1);
	assert_int_equal(GO_BARE(w, brief_command), 0);
	assert_int_equal(GO_BARE(w, verify_command), 0);
	assert_int_equal(GO(w, show_command, "2023-W27", "cite", "1"), 0);
}

static void
stages_are_filters(void **state)
{
	struct world *w = *state;
	struct str file = put(w, "port.html", page), lines;

	assert_int_equal(GO(w, filter_read, file.ptr), 0);
	assert_true(str_has(buf_str(&w->out), STR("\"source\":\"web\"")));
	lines = put(w, "articles", buf_str(&w->out));
	assert_int_equal(GO(w, filter_extract, lines.ptr), 0);
	assert_true(str_has(buf_str(&w->out), STR("\"stance\":\"denies\"")));
	lines = put(w, "claims", buf_str(&w->out));
	assert_int_equal(GO(w, filter_merge, lines.ptr), 0);
	assert_true(str_has(buf_str(&w->out), STR("\"origins\":")));
	assert_int_equal(w->run.gaps, 0);
	assert_int_equal(GO(w, filter_merge, "nowhere.jsonl"), 0);
	assert_int_equal(w->run.gaps, 1);
}

/* Ten articles with the third and the last line bad, and a file that is not
 * there between: all that is told comes in that order. */
static void
articles_keep_their_order(void **state)
{
	struct world *w = *state;
	struct buf b = {.arena = &w->arena};
	struct str lines, rest, line, doc;

	for (size_t i = 0; i < 10; i++) {
		if (i == 2)
			buf_add(&b, STR("{\"id\":2}\n"));
		buf_fmt(&b,
			"{\"id\":\"a%zu\",\"file\":\"f%zu.html\",\"title\":"
			"\"t\",\"text\":\"The office said that berth %zu was "
			"open.\"}\n",
			i, i, i);
	}
	buf_add(&b, STR("{\n"));
	lines = put(w, "articles", buf_str(&b));
	assert_int_equal(GO(w, filter_extract, lines.ptr, "nowhere.jsonl"), 0);
	rest = buf_str(&w->out);
	for (size_t i = 0; i < 10; i++) {
		line = str_cut(rest, STR("\n"), &rest);
		doc = str_fmt(&w->arena, "\"doc\":\"f%zu\"", i);
		assert_true(str_has(line, doc));
	}
	assert_int_equal(w->run.gaps, 3);
	rest = buf_str(&w->notes);
	assert_true(str_has(str_cut(rest, STR("\n"), &rest),
			    STR("articles: line 3: ")));
	assert_true(str_has(str_cut(rest, STR("\n"), &rest),
			    STR("articles: line 12: ")));
	assert_true(str_starts(rest, STR("nowhere.jsonl: ")));
}

static void
sources_are_listed(void **state)
{
	struct world *w = *state;

	assert_int_equal(GO(w, source_command, "list"), 0);
	assert_true(str_has(buf_str(&w->out), STR("web ")));
	assert_int_equal(GO(w, source_command, "info", "nobody"), -1);
	assert_int_equal(w->err.code, ERR_ABSENT);
	assert_int_equal(GO(w, source_command, "lost"), -1);
	assert_int_equal(w->err.code, ERR_USAGE);
}

#define WORLD(f) cmocka_unit_test_setup_teardown(f, world_begin, world_end)

static void
sources_are_begun_where_one_stands(void **state)
{
	struct world *w = *state;
	char *home = realpath(".", NULL);
	char *data = realpath(w->opt.data_dir.ptr, NULL);
	struct str c, saved = put(w, "port.html", page);

	w->opt.data_dir = str_from(data);
	assert_int_equal(chdir(w->dir.ptr), 0);
	assert_int_equal(GO(w, source_command, "new", "9to5"), -1);
	assert_int_equal(w->err.code, ERR_USAGE);
	assert_int_equal(GO(w, source_command, "new", "harbour"), 0);
	assert_int_equal(capture_bytes(&w->arena, "harbour/harbour.c", 1 << 16,
				       &c, &w->err),
			 0);
	assert_true(str_has(c, STR("OSB_SOURCE(harbour, ")));
	assert_true(str_has(c, STR("\"harbour.example\"")));
	assert_int_equal(GO(w, source_command, "new", "harbour"), -1);
	w->opt.site = str_from(strrchr(saved.ptr, '/') + 1);
	w->opt.source_dirs.len = 0;
	assert_int_equal(GO(w, source_command, "new", "no/name"), -1);
	GO(w, source_command, "new");
	assert_true(str_has(buf_str(&w->out), STR("domain: paper.example\n")));
	assert_int_equal(access("paper.site", F_OK), 0);
	assert_int_equal(chdir(home), 0);
	free(home);
	free(data);
}

static void
a_check_is_a_sheet_and_a_status(void **state)
{
	struct world *w = *state;
	const char *cases = str_fmt(&w->arena, "%.*s/plugins/web/cases",
				    STR_ARG(w->opt.data_dir))
				    .ptr;

	w->opt.inputs = 1;
	w->opt.manual = str_fmt(&w->arena, "%.*s/plugins/web/osbrief-web.7",
				STR_ARG(w->opt.data_dir));
	assert_int_equal(GO(w, source_command, "check", "web", cases), 0);
	assert_true(str_has(buf_str(&w->out), STR("web: 0 faults\n")));
	w->opt.json = true;
	w->opt.manual = put(w, "other.7", STR("nothing"));
	assert_int_equal(GO(w, source_command, "check", "web", cases), -1);
	assert_int_equal(w->err.code, ERR_REFUSED);
	assert_true(str_has(buf_str(&w->out), STR("\"faults\":2")));
	assert_int_equal(GO(w, source_command, "check"), -1);
	assert_int_equal(GO(w, source_command, "check", "./none.so"), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		WORLD(a_page_goes_the_whole_way),
		WORLD(a_changed_issue_is_a_fault_and_is_not_replaced),
		WORLD(an_index_made_again_knows_the_articles),
		WORLD(stages_are_filters),
		WORLD(articles_keep_their_order),
		WORLD(sources_are_listed),
		WORLD(sources_are_begun_where_one_stands),
		WORLD(a_check_is_a_sheet_and_a_status),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
