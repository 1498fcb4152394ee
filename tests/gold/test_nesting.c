/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says what through whom: chain, stance, parent and words of every claim
 * of a short article. Cells: chain | stance | parent | words. A case is right
 * when these are its claims and there are no others. */
#include "cases.h"

#include "base/buf.h"
#include "base/vec.h"

enum { CHAIN_LINK_MAX = 8, CASE_CLAIMS_MAX = 32, NO_MATCH = 255 };

/* "関係者 (2)": a name and how many they are. */
static bool
link_is(struct str want, const struct holder *h)
{
	size_t open = str_find(want, STR(" ("), 0);
	uint64_t number = 0;

	if (str_eq(want, STR("?")))
		return h->kind == HOLDER_UNKNOWN;
	if (open != STR_NONE) {
		str_u64(str_slice(want, open + 2, want.len - 1), &number);
		if (h->number != number)
			return false;
		want.len = open;
	}
	return gold_same_name(want, h->name);
}

static bool
chain_is(struct str want, const struct holders *h)
{
	size_t i = 1;

	for (; want.len; i++) {
		struct str link = str_cut(want, STR(" > "), &want);

		if (i >= h->len || !link_is(link, &h->at[i]))
			return false;
	}
	return i == h->len;
}

static bool
claim_is(struct arena *a, const struct gold_row *want, const struct claim *c)
{
	return chain_is(want->cell[0], &c->holder) &&
	       str_eq(want->cell[1], str_from(stance_names[c->stance])) &&
	       str_eq(gold_words(a, want->cell[3]),
		      gold_words(a, c->content_text));
}

static bool
parent_is(const struct gold_row *want, const struct claims *got,
	  const struct claim *c, const uint8_t *match)
{
	uint64_t n = 0;

	if (!want->cell[2].len || !str_u64(want->cell[2], &n))
		return !c->parent.len;
	return n && n <= CASE_CLAIMS_MAX && match[n - 1] != NO_MATCH &&
	       str_eq(c->parent, got->at[match[n - 1]].id);
}

static size_t
claims_match(struct arena *a, const struct gold_case *in,
	     const struct claims *got)
{
	uint8_t match[CASE_CLAIMS_MAX];
	bool used[CASE_CLAIMS_MAX] = {false};
	size_t right = 0;

	for (size_t i = 0; i < in->want.len && i < CASE_CLAIMS_MAX; i++) {
		const struct gold_row *want = &in->want.at[i];

		match[i] = NO_MATCH;
		for (size_t k = 0; k < got->len && k < CASE_CLAIMS_MAX; k++) {
			if (used[k] || !claim_is(a, want, &got->at[k]) ||
			    !parent_is(want, got, &got->at[k], match))
				continue;
			used[k] = true;
			match[i] = (uint8_t)k;
			right++;
			break;
		}
	}
	return right;
}

static struct str
claim_show(struct arena *a, const struct claim *c)
{
	struct buf b = {.arena = a};

	for (size_t i = 1; i < c->holder.len; i++)
		buf_fmt(&b, "> %.*s%s ", STR_ARG(c->holder.at[i].name),
			c->holder.at[i].kind == HOLDER_UNKNOWN ? "?" : "");
	buf_fmt(&b, "| %s | %.*s | %.*s", stance_names[c->stance],
		STR_ARG(c->parent), STR_ARG(c->content_text));
	return buf_str(&b);
}

static bool
chains_of(struct arena *a, const struct gold_case *in, struct strs *got)
{
	struct claims c = gold_claims(a, in->text, in->language);

	for (size_t i = 0; i < c.len; i++)
		*vec_add(a, got) = claim_show(a, &c.at[i]);
	return claims_match(a, in, &c) == in->want.len && c.len == in->want.len;
}

static void
english_rules_fit(void **state)
{
	(void)state;
	gold_cases_check("nesting/tune.en.txt", chains_of, 94);
}

static void
english_held(void **state)
{
	(void)state;
	gold_cases_check("nesting/held.en.txt", chains_of, 90);
}

static void
japanese_rules_fit(void **state)
{
	(void)state;
	gold_cases_check("nesting/tune.ja.txt", chains_of, 93);
}

static void
japanese_held(void **state)
{
	(void)state;
	gold_cases_check("nesting/held.ja.txt", chains_of, 85);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_rules_fit),
		cmocka_unit_test(english_held),
		cmocka_unit_test(japanese_rules_fit),
		cmocka_unit_test(japanese_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
