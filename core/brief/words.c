/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/words.h"

#include "base/buf.h"

static const struct words *const languages[] = {&words_en, &words_ja, NULL};

static const struct words *
words_find(struct str language)
{
	struct str rest, primary = str_cut(language, STR("-"), &rest);

	for (size_t i = 0; languages[i]; i++)
		if (str_eq_ci(languages[i]->language, primary))
			return languages[i];
	return NULL;
}

const struct words *
words_of(struct str language)
{
	const struct words *found = words_find(language);

	return found ? found : &words_en;
}

bool
words_known(struct str language)
{
	return words_find(language);
}

const struct words *
words_next(const struct words *at)
{
	size_t i = 0;

	while (at && languages[i] != at)
		i++;
	return languages[at ? i + 1 : 0];
}

static void
fill(struct buf *b, struct str row, const struct str with[SAY_HOLES])
{
	for (size_t i = 0; i < row.len; i++) {
		char c = i + 2 < row.len && row.ptr[i] == '{' &&
					 row.ptr[i + 2] == '}'
				 ? row.ptr[i + 1]
				 : 0;

		if (c >= '0' && c < '0' + SAY_HOLES) {
			buf_add(b, with[c - '0']);
			i += 2;
		} else {
			buf_char(b, row.ptr[i]);
		}
	}
}

struct str
word_fill(struct arena *a, const struct words *w, enum saying id,
	  const struct str with[SAY_HOLES])
{
	struct buf b = {.arena = a};

	fill(&b, w->at[id], with);
	return buf_str(&b);
}

struct str
word_part(const struct words *w, enum saying id, size_t i)
{
	struct str rest = w->at[id], one = str_cut(rest, STR("|"), &rest);

	while (i--)
		one = str_cut(rest, STR("|"), &rest);
	return one;
}

struct str
word_count(struct arena *a, const struct words *w, enum saying id, size_t n,
	   struct str shown)
{
	struct str many, one = str_cut(w->at[id], STR("|"), &many);
	struct buf b = {.arena = a};

	fill(&b, n == 1 || !many.len ? one : many, WITH(shown));
	return buf_str(&b);
}

size_t
word_lists(const struct words *w, enum saying id, struct str s)
{
	struct str rest = w->at[id];

	for (size_t i = 0; rest.len; i++)
		if (str_eq(str_cut(rest, STR("|"), &rest), s))
			return i;
	return STR_NONE;
}

enum saying
word_known(struct str s, enum saying first, enum saying last)
{
	for (size_t k = 0; languages[k]; k++)
		for (enum saying i = first; i <= last; i++)
			if (str_eq(languages[k]->at[i], s))
				return i;
	return SAY_COUNT;
}

struct str
word_shown(const struct words *w, struct str s, enum saying first,
	   enum saying last)
{
	enum saying id = word_known(s, first, last);

	return id == SAY_COUNT ? s : w->at[id];
}
