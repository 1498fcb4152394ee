/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/buried.h"

#define ONE                                                                    \
	"The port authority said on Wednesday that work at all terminals, "    \
	"which had stopped a day earlier, would begin again by the evening. "
#define PROSE ONE ONE ONE

/* Pages that show no text: what is in their scripts? */
static const struct {
	const char *html, *title, *want;
} cases[] = {
	{"<script>state = {\"id\":7,\"body\":\"" PROSE "\"}</script>",
	 "Port authority resumes work", PROSE},
	{"<script>push([1,\"\\u003cp>" PROSE "\\u003c/p>\"])</script>",
	 "Port authority resumes work", "<p>" PROSE "</p>"},
	/* JSON in a string of JSON */
	{"<script>push(\"{\\\"body\\\":\\\"" PROSE "\\\",\\\"n\\\":1}\")"
	 "</script>",
	 "Port authority resumes work", PROSE},
	/* of something else: the site's terms, say */
	{"<script>{\"terms\":\"" PROSE "\"}</script>", "Frost damages orchards",
	 ""},
	{"<script>{\"terms\":\"" PROSE "\"}</script>", "", ""},
	/* too short, a program, cut off */
	{"<script>{\"body\":\"" ONE "\"}</script>",
	 "Port authority resumes work", ""},
	{"<script>x=\"" PROSE "{a=b;c[d]=e;f={g:h}}\"</script>",
	 "Port authority resumes work", ""},
	{"<script>{\"body\":\"" PROSE, "Port authority resumes work", ""},
	{"", "Port authority resumes work", ""},
};

static void
the_text_is_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct tree t = html_parse(&a, str_from(cases[i].html));

		assert_str(buried_text(&a, &t, str_from(cases[i].title)),
			   cases[i].want);
	}
}

static void
markup_is_told_from_text(void **state)
{
	(void)state;
	assert_true(buried_is_html(STR("<p>one</p>")));
	assert_true(buried_is_html(STR("one<br/>two")));
	assert_false(buried_is_html(STR("1 < 2")));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_is_found),
		cmocka_unit_test(markup_is_told_from_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
