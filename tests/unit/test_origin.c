/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include <stdio.h>
#include <string.h>

/* A bundle: pages that tell one thing, and how many independent origins it
 * has. A page: outlet, chain, outlet whose page it links to as its source
 * (or ""). The same content stands on every page. */
struct told {
	const char *outlet, *chain, *source;
};

struct bundle {
	const char *what;
	struct told told[6];
	size_t independent, unresolved;
};

static const struct bundle bundles[] = {
	{"three repeat one outlet's unnamed sources",
	 {{"FT", "o:FT|g3:sources", ""},
	  {"Gigazine", "o:Gigazine|o:Financial Times|g3:sources", ""},
	  {"The Record", "o:The Record|o:FT|g3:sources", ""},
	  {"CPO", "o:CPO|o:FT", ""}},
	 1,
	 0},
	{"the same, and the first outlet cites a repeater",
	 {{"FT", "o:FT|g3:sources", ""},
	  {"FT", "o:FT|o:Gigazine", ""},
	  {"Gigazine", "o:Gigazine|o:FT|g3:sources", ""}},
	 1,
	 0},
	{"two outlets, each with sources of its own",
	 {{"FT", "o:FT|g3:sources", ""}, {"NHK", "o:NHK|g:officials", ""}},
	 2,
	 0},
	{"two groups of one outlet are one origin",
	 {{"FT", "o:FT|g3:sources", ""}, {"FT", "o:FT|g1:official", ""}},
	 1,
	 0},
	{"a body heard by three outlets is one",
	 {{"NHK", "o:NHK|b:NISC", ""},
	  {"FT",
	   "o:FT|b:National center of Incident readiness and Strategy "
	   "for Cybersecurity",
	   ""},
	  {"Asahi", "o:Asahi|b:内閣サイバーセキュリティセンター", ""}},
	 1,
	 0},
	{"a body and its own notice are one",
	 {{"NISC", "b:NISC", ""}, {"FT", "o:FT|b:NISC", ""}},
	 1,
	 0},
	{"an official of a body that speaks is that body",
	 {{"NHK", "o:NHK|b:NISC", ""}, {"FT", "o:FT|g1:NISC official", ""}},
	 1,
	 0},
	{"a person and her surname are one",
	 {{"NHK", "o:NHK|p:Anna Ozolina", ""}, {"FT", "o:FT|p:Ozolina", ""}},
	 1,
	 0},
	{"two persons are two",
	 {{"NHK", "o:NHK|p:Anna Ozolina", ""},
	  {"FT", "o:FT|p:Janis Kalnins", ""}},
	 2,
	 0},
	{"an outlet by the short form of its name",
	 {{"The Harbour from Quayside News",
	   "o:The Harbour from Quayside News|b:NISC", ""},
	  {"NHK", "o:NHK|o:Harbour", ""}},
	 1,
	 0},
	{"nobody is named: hearsay", {{"FT", "o:FT|u:", ""}}, 0, 1},
	{"hearsay of two outlets confirms nothing",
	 {{"FT", "o:FT|u:", ""}, {"NHK", "o:NHK|u:", ""}},
	 0,
	 2},
	{"an outlet in its own voice", {{"FT", "o:FT", ""}}, 1, 0},
	{"own voice that names its source page",
	 {{"FT", "o:FT", ""}, {"Gigazine", "o:Gigazine", "FT"}},
	 1,
	 0},
	{"two own voices", {{"FT", "o:FT", ""}, {"NHK", "o:NHK", ""}}, 2, 0},
	{"two that cite each other, nobody else",
	 {{"Site A", "o:Site A|o:Site B", ""},
	  {"Site B", "o:Site B|o:Site A", ""}},
	 0,
	 1},
	{"three in a circle",
	 {{"Site A", "o:Site A|o:Site B", ""},
	  {"Site B", "o:Site B|o:Site C", ""},
	  {"Site C", "o:Site C|o:Site A", ""}},
	 0,
	 1},
	{"a circle that rests on a body",
	 {{"Site A", "o:Site A|o:Site B", ""},
	  {"Site B", "o:Site B|o:Site A", ""},
	  {"Site B", "o:Site B|b:NISC", ""}},
	 1,
	 0},
	{"unnamed people of a page that names its source",
	 {{"FT", "o:FT|g3:sources", ""},
	  {"Gigazine", "o:Gigazine|g3:sources", "FT"}},
	 1,
	 0},
	{"an aggregator of two outlets adds none",
	 {{"FT", "o:FT|g3:sources", ""},
	  {"NHK", "o:NHK|b:NISC", ""},
	  {"CPO", "o:CPO|o:FT", ""},
	  {"CPO", "o:CPO|o:NHK", ""}},
	 2,
	 0},
};

static void
link_add(struct made *m, struct article *from, const char *outlet)
{
	const struct articles *all = &m->corpus.articles;
	struct link *l = vec_add(m->a, &from->links);

	l->kind = LINK_SOURCE;
	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].publisher, str_from(outlet)))
			l->url = all->at[i].url;
}

static void
tell(struct made *m, const struct bundle *b, bool backwards)
{
	static const char content[] =
		"the intruders copied the mail of the agency for nine months";
	size_t n = 0;

	while (n < 6 && b->told[n].outlet)
		n++;
	for (size_t i = 0; i < n; i++) {
		const struct told *t = &b->told[backwards ? n - 1 - i : i];

		made_page(m, t->outlet, "2023-08-29", "Mail of agency copied");
		made_claim(m, t->chain, STANCE_ASSERTS, content)->quote_text =
			str_fmt(m->a, "%s: %s (%zu)", t->outlet, content, i);
	}
	for (size_t i = 0; i < n; i++) {
		const struct told *t = &b->told[backwards ? n - 1 - i : i];

		if (*t->source)
			link_add(m, &m->corpus.articles.at[i], t->source);
	}
}

static void
check(const struct bundle *b, bool backwards)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct finding *f;

	tell(&m, b, backwards);
	made_merge(&m);
	f = made_of(&m, 0);
	if (f->independent != b->independent || f->unresolved != b->unresolved)
		print_error("%s: %zu, %zu\n", b->what, f->independent,
			    f->unresolved);
	assert_int_equal(f->independent, b->independent);
	assert_int_equal(f->unresolved, b->unresolved);
}

static void
independent_origins_are_counted_not_articles(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof bundles / sizeof *bundles; i++)
		check(&bundles[i], false);
}

static void
the_order_of_articles_decides_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof bundles / sizeof *bundles; i++)
		check(&bundles[i], true);
}

/* The circular twin of a bundle: its first outlet tells that its last one
 * said so. That adds no origin. */
static void
citing_in_a_circle_adds_no_origin(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof bundles / sizeof *bundles; i++) {
		struct bundle twin = bundles[i];
		char chain[80];
		size_t n = 0;

		while (n < 6 && twin.told[n].outlet)
			n++;
		if (n < 2 || n > 5 || twin.unresolved)
			continue;
		snprintf(chain, sizeof chain, "o:%s|o:%s", twin.told[0].outlet,
			 twin.told[n - 1].outlet);
		twin.told[n] = (struct told){twin.told[0].outlet, chain, ""};
		if (strstr(twin.told[0].chain, "|") == NULL &&
		    strstr(twin.told[n - 1].chain, "|") == NULL)
			twin.independent = 1;
		check(&twin, false);
	}
}

static void
an_origin_is_named_and_keeps_its_number(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct origin *o;

	(void)state;
	tell(&m, &bundles[0], false);
	made_merge(&m);
	o = &made_of(&m, 0)->origins.at[0];
	assert_str(o->name, "unnamed sources via FT");
	assert_int_equal(o->number, 3);
	assert_int_equal(o->outlets.len, 4);
	assert_int_equal(made_of(&m, 0)->outlets, 4);
}

static void
a_translation_adds_no_speaker(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "GIGAZINE", "2023-08-30", "LockBit behind port attack")
		->twin = STR("t");
	made_claim(&m, "o:GIGAZINE|b:harbour office", STANCE_ASSERTS,
		   "LockBit was behind the attack");
	m.corpus.articles.at[0].language = STR("en");
	made_page(&m, "GIGAZINE", "2023-08-30", "LockBitが攻撃の背後に")->twin =
		STR("t");
	made_claim(&m, "o:GIGAZINE|b:港の当局", STANCE_ASSERTS,
		   "攻撃の背後にはLockBitがいる");
	m.corpus.articles.at[1].language = STR("ja");
	made_merge(&m);
	assert_ptr_equal(made_of(&m, 0), made_of(&m, 1));
	assert_int_equal(made_of(&m, 0)->independent, 1);
	assert_int_equal(made_of(&m, 0)->articles, 1);
}

static void
a_later_copy_has_no_sources_of_its_own(void **state)
{
	static const char text[] =
		"Three officials said that the intruders had copied the mail "
		"of the agency for nine months before anybody noticed them.";
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Asahi", "2023-08-29", "Mail copied");
	made_claim(&m, "o:Asahi|g3:officials", STANCE_ASSERTS, text);
	made_page(&m, "Portville News", "2023-08-30", "Mail copied");
	made_claim(&m, "o:Portville News|g3:officials", STANCE_ASSERTS, text);
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->outlets, 2);
	assert_int_equal(made_of(&m, 0)->independent, 1);
}

static void
a_credit_line_names_the_agency(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	for (int i = 0; i < 2; i++) {
		made_page(&m, i ? "Site A" : "Site B", "2023-08-29",
			  "Mail copied")
			->description = STR("TOKYO (Reuters) - Intruders");
		made_claim(&m, i ? "o:Site A" : "o:Site B", STANCE_ASSERTS,
			   "the intruders copied the mail of the agency");
	}
	m.corpus.claims.at[0].quote_text = STR("in other words, x");
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->independent, 1);
	assert_str(made_of(&m, 0)->origins.at[0].name, "Reuters");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(independent_origins_are_counted_not_articles),
		cmocka_unit_test(the_order_of_articles_decides_nothing),
		cmocka_unit_test(citing_in_a_circle_adds_no_origin),
		cmocka_unit_test(an_origin_is_named_and_keeps_its_number),
		cmocka_unit_test(a_translation_adds_no_speaker),
		cmocka_unit_test(a_later_copy_has_no_sources_of_its_own),
		cmocka_unit_test(a_credit_line_names_the_agency),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
