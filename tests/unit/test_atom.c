/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/atom.h"

/* The same name is the same issue for ever; these bytes may never change. */
static void
an_id_is_a_uuid_of_its_name(void **state)
{
	AUTO_ARENA a = {0};
	struct str one = atom_id(&a, STR("osbrief issue 2023-W35"));

	(void)state;
	assert_int_equal(one.len, STR("urn:uuid:").len + 36);
	assert_int_equal(one.ptr[9 + 14], '8');
	assert_non_null(memchr("89ab", one.ptr[9 + 19], 4));
	assert_true(str_eq(one, atom_id(&a, STR("osbrief issue 2023-W35"))));
	assert_false(str_eq(one, atom_id(&a, STR("osbrief issue 2023-W36"))));
	assert_str(atom_id(&a, STR("")),
		   "urn:uuid:e3b0c442-98fc-8c14-9afb-f4c8996fb924");
}

static void
what_stands_in_a_feed(void **state)
{
	struct atom_link link = {STR("2023-W35/brief.html"), "alternate",
				 "text/html", STR("")};
	struct atom_entry entry = {
		.id = STR("urn:uuid:1"),
		.title = STR("A <b> & \"c\", 2023-W35"),
		.published = STR("2023-09-03T00:00:00Z"),
		.updated = STR("2023-09-04T00:00:00Z"),
		.summary = STR("said \x01\xe2\x80\xaeso"),
		.category = STR("TLP:AMBER"),
		.links = {&link, 1, 1},
	};
	struct atom_feed feed = {
		.id = STR("urn:uuid:0"),
		.title = STR("Desk"),
		.author = STR("Us & them"),
		.updated = STR("2023-09-04T00:00:00Z"),
		.self = STR("https://desk.example/a&b/feed.atom"),
		.base = STR("https://desk.example/a&b/feed.atom"),
		.language = STR("ja"),
		.entries = {&entry, 1, 1},
	};
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	atom_write(&b, &feed);
	assert_str(buf_str(&b),
		   "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
		   "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
		   "xml:lang=\"ja\" "
		   "xml:base=\"https://desk.example/a&amp;b/feed.atom\">\n"
		   "<id>urn:uuid:0</id>\n"
		   "<title>Desk</title>\n"
		   "<updated>2023-09-04T00:00:00Z</updated>\n"
		   "<author><name>Us &amp; them</name></author>\n"
		   "<link rel=\"self\" type=\"application/atom+xml\" "
		   "href=\"https://desk.example/a&amp;b/feed.atom\"/>\n"
		   "<entry>\n"
		   "<id>urn:uuid:1</id>\n"
		   "<title>A &lt;b&gt; &amp; &quot;c&quot;, 2023-W35</title>\n"
		   "<published>2023-09-03T00:00:00Z</published>\n"
		   "<updated>2023-09-04T00:00:00Z</updated>\n"
		   "<category term=\"TLP:AMBER\"/>\n"
		   "<rights>TLP:AMBER</rights>\n"
		   "<link rel=\"alternate\" type=\"text/html\" "
		   "href=\"2023-W35/brief.html\"/>\n"
		   "<summary>said so</summary>\n"
		   "</entry>\n"
		   "</feed>\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_id_is_a_uuid_of_its_name),
		cmocka_unit_test(what_stands_in_a_feed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
