/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/body.h"
#include "base/buf.h"

#define PROSE                                                                  \
	"The port authority said on Wednesday that work at all terminals, "    \
	"which had stopped a day earlier, would begin again by the evening."
#define PARA "<p>" PROSE "</p>"
#define LINKS "<li><a href=x>another story of the day</a></li>"

/* Where is the article? The id of the element is wanted. */
static const struct {
	const char *html, *id;
} cases[] = {
	{"<div id=top>" LINKS LINKS "</div><div id=body>" PARA PARA "</div>",
	 "body"},
	{"<div id=all><div id=x>" PARA PARA
	 "</div><div id=y itemprop=articleBody>" PARA PARA "</div></div>",
	 "y"},
	/* a body in pieces */
	{"<div id=all><div>" PARA "</div><div>" PARA "</div></div>", "all"},
	/* text without a single p */
	{"<article id=a><div>" PROSE "</div><div>" PROSE "</div></article>",
	 "a"},
	/* a consent box with more text than the story */
	{"<div id=s><div>" PARA PARA
	 "</div></div><div id=consent-box>" PARA PARA PARA "</div>",
	 "s"},
	/* a state of the page is no part of it */
	{"<main class=has-sidebar id=m>" PARA PARA "</main>", "m"},
	{"<html class='follow-comments-on'><body><div id=d>" PARA PARA
	 "</div></body></html>",
	 "d"},
};

static void
the_story_is_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct tree t = html_parse(&a, str_from(cases[i].html));
		size_t at = body_find(&t);

		assert_true(at != STR_NONE);
		while (at && !html_has(&t.at[at], STR("id")))
			at = t.at[at].parent;
		assert_str(html_attr(&t.at[at], STR("id")), cases[i].id);
	}
}

static void
no_running_text_is_no_story(void **state)
{
	static const char *const pages[] = {
		"", "<p>short</p>", "<ul>" LINKS LINKS LINKS LINKS "</ul>"};

	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		AUTO_ARENA a = {0};
		struct tree t = html_parse(&a, str_from(pages[i]));

		assert_true(body_find(&t) == STR_NONE);
	}
}

static void
what_is_not_of_the_story_is_dropped(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(
		&a,
		STR("<div>" PARA "<div class=share-bar>Share</div>" PARA
		    "<ul>" LINKS LINKS "</ul><h2><a href=x>Heading</a></h2>"
		    "<p class=paywall>" PROSE " " PROSE
		    " It said no more.</p><figure>f</figure>" PARA "</div>"));
	size_t at = body_find(&t);
	struct str got;

	(void)state;
	body_prune(&t, at);
	got = html_text(&a, &t, at);
	assert_false(str_has(got, STR("Share")));
	assert_false(str_has(got, STR("another story")));
	assert_true(str_has(got, STR("Heading")));
	assert_true(str_has(got, STR("It said no more.")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_story_is_found),
		cmocka_unit_test(no_running_text_is_no_story),
		cmocka_unit_test(what_is_not_of_the_story_is_dropped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
