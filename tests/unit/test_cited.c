/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "finding/cited.h"

/* Two pages: the second one has what is given. */
struct pages {
	struct page at[2];
	struct article articles[2];
	struct merge m;
};

static void
pages_make(struct arena *a, struct pages *p, struct str text)
{
	*p = (struct pages){.m = {.a = a, .work = a, .names = tree_names()}};
	p->articles[0] =
		(struct article){.title = STR("The bank that lost its keys"),
				 .url = STR("https://example.org/keys")};
	p->articles[1] = (struct article){.text = text};
	for (size_t i = 0; i < 2; i++)
		p->at[i] = (struct page){.article = &p->articles[i],
					 .outlet = i + 1};
	p->m.pages = p->at;
	p->m.pages_len = 2;
	lexicon_make(a, tree_names(), &p->m.lexicon);
}

static void
a_page_is_named_by_its_title(void **state)
{
	AUTO_ARENA a = {0};
	struct pages p;

	(void)state;
	pages_make(&a, &p, STR("In “The bank that lost its keys,” it says …"));
	cited_make(&p.m);
	assert_int_equal(cited_tie(&p.m, 1, 0), TIE_SOURCE);
	assert_int_equal(cited_tie(&p.m, 0, 1), TIE_NONE);
	assert_int_equal(
		cited_title(&p.m, 1, STR("「The bank that lost its keys」")),
		0);
}

static void
words_without_marks_name_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct pages p;

	(void)state;
	pages_make(&a, &p, STR("Is it the bank that lost its keys? “No”"));
	cited_make(&p.m);
	assert_int_equal(cited_tie(&p.m, 1, 0), TIE_NONE);
}

static void
links_are_ties_but_to_the_outlet_itself(void **state)
{
	static const struct {
		enum link_kind kind;
		enum tie tie;
	} rows[] = {{LINK_PLAIN, TIE_LINK},
		    {LINK_SOURCE, TIE_SOURCE},
		    {LINK_OWN, TIE_NONE}};

	(void)state;
	for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct pages p;
		struct link *l;
		size_t n, r = i / 2;
		bool same = i % 2;

		pages_make(&a, &p, STR("…"));
		l = vec_add(&a, &p.articles[1].links);
		l->kind = rows[r].kind;
		l->url = p.articles[0].url;
		p.at[1].outlet -= same;
		cited_make(&p.m);
		assert_int_equal(cited_tie(&p.m, 1, 0),
				 same ? TIE_NONE : rows[r].tie);
		cited_of(&p.m, 2, &n);
		assert_int_equal(n, !same && rows[r].tie != TIE_NONE);
	}
}

static void
agencies_sign_at_the_head(void **state)
{
	static const struct {
		const char *text, *agency;
	} rows[] = {{"TOKYO (Reuters) - The railway said", "Reuters"},
		    {"TARN (AP) — The town said", "Associated Press"},
		    {"【共同】鉄道会社は", "共同通信"},
		    {"【ロンドン時事】鉄道会社は", "時事通信"},
		    {"The railway (the second in the land) said", ""},
		    {"共同で調査した鉄道会社は", ""}};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct pages p;

		pages_make(&a, &p, str_from(rows[i].text));
		assert_str(cited_agency(&p.m, &p.at[1]), rows[i].agency);
	}
}

static void
agencies_sign_as_authors(void **state)
{
	AUTO_ARENA a = {0};
	struct pages p;

	(void)state;
	pages_make(&a, &p, STR("The railway said"));
	*vec_add(&a, &p.articles[1].bylines) =
		(struct byline){STR("Reuters"), true};
	assert_str(cited_agency(&p.m, &p.at[1]), "Reuters");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_is_named_by_its_title),
		cmocka_unit_test(words_without_marks_name_nothing),
		cmocka_unit_test(links_are_ties_but_to_the_outlet_itself),
		cmocka_unit_test(agencies_sign_at_the_head),
		cmocka_unit_test(agencies_sign_as_authors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
