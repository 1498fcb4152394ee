/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a phrase names: the last link of the claims with certain words. Cells:
 * name | kind | number | role | organisation | basis | words. */
#include "cases.h"

#include "base/vec.h"
#include "claim/holder/name.h"

static bool
number_is(struct str want, uint32_t number)
{
	uint64_t n = 0;

	return want.len ? str_u64(want, &n) && n == number : true;
}

static bool
holder_is(const struct gold_row *want, const struct holder *h)
{
	return gold_same_name(want->cell[0], h->name) &&
	       str_eq(want->cell[1], str_from(holder_names[h->kind])) &&
	       number_is(want->cell[2], h->number) &&
	       name_same(want->cell[3], h->role) &&
	       name_same(want->cell[4], h->org) &&
	       str_eq(want->cell[5], h->basis);
}

static bool
row_found(struct arena *a, const struct gold_row *want,
	  const struct claims *got)
{
	for (size_t i = 0; i < got->len; i++) {
		const struct holders *h = &got->at[i].holder;

		if (h->len > 1 && holder_is(want, &h->at[h->len - 1]) &&
		    str_eq(gold_words(a, want->cell[6]),
			   gold_words(a, got->at[i].content_text)))
			return true;
	}
	return false;
}

static struct str
holder_show(struct arena *a, const struct claim *c)
{
	const struct holder *h = &c->holder.at[c->holder.len - 1];

	return str_fmt(a, "> %.*s | %s | %u | %.*s | %.*s | %.*s | %.*s",
		       STR_ARG(h->name), holder_names[h->kind], h->number,
		       STR_ARG(h->role), STR_ARG(h->org), STR_ARG(h->basis),
		       STR_ARG(c->content_text));
}

static bool
holders_of(struct arena *a, const struct gold_case *in, struct strs *got)
{
	struct claims c = gold_claims(a, in->text, in->language);
	size_t right = 0;

	for (size_t i = 0; i < in->want.len; i++)
		right += row_found(a, &in->want.at[i], &c);
	for (size_t i = 0; i < c.len; i++)
		*vec_add(a, got) = holder_show(a, &c.at[i]);
	return right == in->want.len;
}

static void
english_phrases(void **state)
{
	(void)state;
	gold_cases_check("holders/tune.en.txt", holders_of, 97);
}

static void
japanese_phrases(void **state)
{
	(void)state;
	gold_cases_check("holders/tune.ja.txt", holders_of, 97);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_phrases),
		cmocka_unit_test(japanese_phrases),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
