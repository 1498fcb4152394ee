/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/buried.h"

#include <string.h>

#include "article/ld.h"
#include "base/utf8.h"

enum {
	MARKS_PERCENT = 2, /* more braces than that are a program's */
	WINDOW_BYTES = 6,  /* two ideographs or six letters */
	SHARED_PART = 4	   /* one in so many windows of the title must occur */
};

/* search: the best text so far. */
struct search {
	struct arena *arena;
	struct str title, best;
	size_t bytes; /* of its running text */
};

bool
buried_is_html(struct str text)
{
	return str_has(text, STR("</")) || str_has(text, STR("<br"));
}

/* Does the text speak of what the title names? Compared by short windows
 * without blanks, as not all scripts part words. */
static bool
speaks_of(struct str text, struct str title)
{
	size_t all = 0, found = 0;

	for (size_t i = 0; i + WINDOW_BYTES <= title.len;
	     i += utf8_len(title, i)) {
		struct str w = str_slice(title, i, i + WINDOW_BYTES);

		if (memchr(w.ptr, ' ', w.len))
			continue;
		all++;
		found += str_has(text, w);
	}
	return all && found * SHARED_PART >= all;
}

static bool
is_prose(struct str s)
{
	size_t marks = 0, breaks = 0;

	for (size_t i = 0; i < s.len; i++) {
		marks += memchr("{}=[]\\_", s.ptr[i], 7) != NULL;
		breaks += s.ptr[i] == ' ';
	}
	for (size_t i = 0; (i = str_find(s, STR("。"), i)) != STR_NONE; i++)
		breaks += 4;
	return marks * 100 <= s.len * MARKS_PERCENT && breaks * 25 >= s.len;
}

static void
weigh(struct search *s, struct str text)
{
	AUTO_ARENA a = {0};
	struct tree t;
	struct str plain = text;

	if (buried_is_html(text)) {
		t = html_parse(&a, text);
		plain = html_text(&a, &t, 0);
	}
	if (plain.len < BURIED_BYTES_MIN || plain.len <= s->bytes ||
	    !is_prose(plain) || !speaks_of(plain, s->title))
		return;
	s->bytes = plain.len;
	s->best = str_copy(s->arena, text);
}

/* Behind the quote that ends the string at `at`, or the line's end. */
static size_t
literal_end(struct str s, size_t at)
{
	while (++at < s.len && s.ptr[at] != '"' && s.ptr[at] != '\n')
		at += s.ptr[at] == '\\';
	return at < s.len ? at + 1 : s.len;
}

/* All string literals of a script. Recursion: into strings that are JSON,
 * BURIED_DEPTH_MAX deep; each level is shorter than the one around it. */
static void
scan(struct search *s, struct str code, size_t depth)
{
	size_t at = 0, end;

	while ((at = str_find(code, STR("\""), at)) != STR_NONE) {
		AUTO_ARENA a = {0};
		AUTO_JSON *j = NULL;
		struct str text;

		end = literal_end(code, at);
		if (end - at >= BURIED_BYTES_MIN)
			j = ld_parse(&a, str_slice(code, at, end));
		at = end;
		text = json_to_str(&a, j);
		if (text.len < BURIED_BYTES_MIN)
			continue;
		if (str_has(text, STR("\":")) && depth < BURIED_DEPTH_MAX)
			scan(s, text, depth + 1);
		else
			weigh(s, text);
	}
}

struct str
buried_text(struct arena *a, const struct tree *t, struct str title)
{
	struct search s = {.arena = a, .title = title};

	for (size_t i = 0; i < t->len && title.len; i++)
		if (t->at[i].tag == TAG_SCRIPT) {
			AUTO_ARENA scratch = {0};

			scan(&s, html_raw(&scratch, t, i), 0);
		}
	return s.best;
}
