/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: lasting. A selector names what people wrote, not what a program did,
 * and finds the element that it is made of. */
#include "unit.h"

#include "article/page.h"
#include "article/select.h"
#include "kit/lasting.h"

static void
names_of_people_are_taken(void **state)
{
	static const struct {
		const char *element, *want;
	} rows[] = {
		{"<p id=story>", "#story"},
		{"<p id=a1b2 class=lead>", "p.lead"},
		{"<p class='css-1x2y sc-fiwhPQ articleBody'>", "p.articleBody"},
		{"<p class='gnPlrr hmsjXo e-headline'>", "p.e-headline"},
		{"<p class='kKqaMX'>", "p"},
		{"<p class='XMDUci DQtHs BylineLink-gEnFiw'>", "p"},
		{"<p class='Post-title-block'>", "p.Post-title-block"},
		{"<p class='BODY html PageBuilder'>", "p.BODY"},
		{"<p class='kzpflw'>", "p"},
		{"<p class='md:grid lg_2'>", "p"},
		{"<p data-testid=Heading class=x>", "[data-testid=Heading]"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		AUTO_PAGE p = {0};
		const struct capture c = {
			.file = STR("page.html"),
			.bytes = str_fmt(&a, "<body>%sx</p>", rows[i].element)};

		page_open(&a, &c, &p);
		assert_str(lasting_name(&a, &p.tree,
					select_first(&p.tree, 0, STR("p"))),
			   rows[i].want);
	}
}

static void
selector_finds_its_element(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_PAGE p = {0};
	const struct capture c = {
		.file = STR("page.html"),
		.bytes = STR("<body><div class=list><a class=author>A</a>"
			     "</div><div id=byline><a class=author>B</a></div>"
			     "<h1>C</h1>")};

	(void)state;
	page_open(&a, &c, &p);
	assert_str(lasting_select(&a, &p.tree,
				  select_first(&p.tree, 0, STR("#byline a"))),
		   "#byline a.author");
	assert_str(lasting_select(&a, &p.tree,
				  select_first(&p.tree, 0, STR("h1"))),
		   "h1");
}

/* Each class is sought in the whole page, so not all that a page may have are:
 * "lead" would be the only one of its name. */
static void
first_classes_are_looked_at(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_PAGE p = {0};
	struct buf b = {.arena = &a};
	struct capture c = {.file = STR("page.html")};

	(void)state;
	buf_add(&b, STR("<body><p class='"));
	for (int i = 0; i < 40; i++)
		buf_add(&b, STR("story "));
	buf_add(&b, STR("lead'>x</p><p class=story>y</p>"));
	c.bytes = buf_str(&b);
	page_open(&a, &c, &p);
	assert_str(
		lasting_name(&a, &p.tree, select_first(&p.tree, 0, STR("p"))),
		"p.story");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_people_are_taken),
		cmocka_unit_test(selector_finds_its_element),
		cmocka_unit_test(first_classes_are_looked_at),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
