/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../names.h"
#include "finding/chunk.h"
#include "unit.h"

typedef struct span chunk_fn(const struct lexicon *l, struct str text,
			     struct span at);

static struct span
count(const struct lexicon *l, struct str text, struct span at)
{
	return chunk_count(l, text, at, true);
}

static struct span
count_bare(const struct lexicon *l, struct str text, struct span at)
{
	return chunk_count(l, text, at, false);
}

static const struct {
	chunk_fn *fn;
	const char *text, *word, *want;
} chunks[] = {
	{chunk_noun, "they came through the old side door of a bakery", "door",
	 "the old side door of a bakery"},
	{chunk_noun, "exploited flaw that nobody knew", "flaw", "flaw"},
	{chunk_noun, "a flaw in a pump of the plant allowed it", "flaw",
	 "a flaw in a pump of the plant"},
	{chunk_noun, "its password was stolen", "password", "its password"},
	{chunk_noun, "password", "password", "password"},
	{chunk_noun, "原因は、工場のポンプの欠陥だった", "欠陥",
	 "工場のポンプの欠陥"},
	{chunk_noun, "知られていなかった欠陥を突いた", "欠陥", "欠陥"},
	{count, "some 300 boxes of old letters were lost", "300 boxes",
	 "300 boxes of old letters"},
	{count, "some 300 boxes in the cellar", "300 boxes", "300 boxes"},
	{count_bare, "some 300 wooden boxes of letters were lost", "300",
	 "300 wooden boxes of letters"},
	{count_bare, "some 300 boxes were gone", "300", "300 boxes"},
	{count_bare, "300, it was said", "300", "300"},
	{chunk_only, "only the mail server was hit", "server",
	 "only the mail server"},
	{chunk_only, "the mail server was hit", "server", ""},
	{chunk_only, "被害は電子メールシステムのみ", "システム",
	 "電子メールシステム"},
	{chunk_other, "and two further servers in the next hall", "servers",
	 "two further servers in the next hall"},
	{chunk_other, "two old servers", "servers", ""},
	{chunk_other, "他のサーバーにも及んだ", "サーバー", "他のサーバー"},
	{chunk_other, "", "", ""},
};

static void
a_word_brings_its_phrase(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon l;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	for (size_t i = 0; i < sizeof chunks / sizeof *chunks; i++) {
		struct str text = str_from(chunks[i].text);
		struct str word = str_from(chunks[i].word);
		size_t at = str_find(text, word, 0);
		struct span got = chunks[i].fn(
			&l, text, (struct span){at, at + word.len});

		assert_str(str_at(text, got), chunks[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_brings_its_phrase),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
