/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/look.h"

#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"

/* look: what a word that points back asks for. */
struct look {
	size_t token;
	unsigned want;
	int plural; /* -1: either */
	enum gender gender;
};

static bool
is_near(const struct resolver *r, const struct mention *m, size_t token)
{
	const struct token *t = r->d->tokens.at;

	return t[token].paragraph - t[m->token].paragraph <=
	       RESOLVE_PARAGRAPHS_BACK;
}

/* Most mentions are never asked for it. */
static enum gender
mention_gender(struct mention *m)
{
	if (!m->told)
		m->gender = gender_of(&m->h);
	m->told = true;
	return m->gender;
}

static bool
fits(struct mention *m, const struct look *l)
{
	if (!(l->want & (1u << m->h.kind)) ||
	    (l->plural >= 0 && l->plural != m->plural))
		return false;
	return !l->gender || !mention_gender(m) || l->gender == m->gender;
}

static const struct mention *
look_in(const struct resolver *r, const struct mentions *in,
	const struct look *l)
{
	for (size_t i = 0; i < in->len && i < RESOLVE_LOOK_BACK; i++) {
		struct mention *m = &in->at[in->len - 1 - i];

		if (m->token >= l->token)
			continue;
		if (!is_near(r, m, l->token))
			break;
		if (fits(m, l))
			return m;
	}
	return NULL;
}

const struct mention *
look_back(const struct resolver *r, size_t token, unsigned want, int plural)
{
	return look_in(r, &r->seen,
		       &(struct look){token, want, plural, GENDER_UNKNOWN});
}

/* How many of `named` stand before this token. */
static size_t
named_until(const struct resolver *r, size_t token)
{
	size_t lo = 0, hi = r->named.len;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (r->named.at[mid].token < token)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* He or she: a subject or speaker; else the last one of that gender named at
 * all, whatever his part in the sentence. */
const struct mention *
look_back_gender(const struct resolver *r, size_t token, enum gender gender)
{
	struct look l = {token, WANT_PERSON | WANT_GROUP, 0, gender};
	const struct mention *m = look_in(r, &r->seen, &l);
	size_t n;

	if (m)
		return m;
	n = named_until(r, token);
	for (size_t i = 0; i < n && i < RESOLVE_LOOK_BACK; i++) {
		m = &r->named.at[n - 1 - i];
		if (!is_near(r, m, token))
			break;
		if (m->gender == gender)
			return m;
	}
	return NULL;
}

/* A bit for each two letters that stand beside each other: a text that lacks
 * a pair of a noun's has not the noun. */
static uint64_t
letter_pairs(struct str s)
{
	uint64_t pairs = 0;

	for (size_t i = 1; i < s.len; i++)
		pairs |= (uint64_t)1
			 << (((s.ptr[i - 1] & 0x1F) * 5 + (s.ptr[i] & 0x1F)) &
			     63);
	return pairs;
}

uint64_t
mention_pairs(const struct holder *h)
{
	return letter_pairs(h->name) | letter_pairs(h->role);
}

/* noun: in the singular, and with its other spelling. */
struct noun {
	struct str text, other;
	uint64_t pairs;
};

static struct noun
noun_of(struct str low)
{
	struct noun n = {low, {"", 0}, 0};

	if (str_eq(low, STR("centre")) || str_eq(low, STR("center"))) {
		n.text = STR("center");
		n.other = STR("centre");
		n.pairs = letter_pairs(STR("cent"));
		return n;
	}
	if (low.len > 3 && str_ends(low, STR("s")))
		n.text.len--;
	n.pairs = letter_pairs(n.text);
	return n;
}

static bool
has_noun(struct str text, const struct noun *n)
{
	return n->text.len && (str_has_ci(text, n->text) ||
			       (n->other.len && str_has_ci(text, n->other)));
}

static bool
is_mention_noun(const struct resolver *r, const struct mention *m,
		const struct noun *n)
{
	struct str full;

	if ((n->pairs & ~m->pairs) == 0 &&
	    (has_noun(m->h.name, n) || has_noun(m->h.role, n)))
		return true;
	full = known_bracket(&r->known, m->h.name);
	return full.len && has_noun(full, n);
}

/* The last one whose name or role has this noun. */
const struct mention *
look_back_noun(const struct resolver *r, size_t token, struct str low)
{
	size_t len = r->seen.len;
	struct noun noun = noun_of(low);

	for (size_t i = 0; i < len && i < RESOLVE_LOOK_BACK; i++) {
		const struct mention *m = &r->seen.at[len - 1 - i];

		if (m->token < token && is_mention_noun(r, m, &noun))
			return m;
	}
	return NULL;
}

/* A firm by its words, or a bare name that has none: "Viasat". */
static bool
is_firm(const struct mention *m)
{
	struct str rest = m->h.name;
	bool body = false;

	if (m->h.kind != HOLDER_BODY || m->plural || name_is_acronym(m->h.name))
		return false;
	while (rest.len) {
		struct str word = name_bare(str_cut(rest, STR(" "), &rest));

		if (name_word(word, NAME_WORD_FIRM) ||
		    name_word(word, NAME_WORD_FIRM_NOUN))
			return true;
		body |= name_word(word, NAME_WORD_BODY) ||
			name_word(word, NAME_WORD_PLACE);
	}
	return !body;
}

/* "The company": the last body that is no ministry, police or the like. */
const struct mention *
look_back_firm(const struct resolver *r, size_t token)
{
	size_t n = r->seen.len;

	for (size_t i = 0; i < n && i < RESOLVE_LOOK_BACK; i++) {
		const struct mention *m = &r->seen.at[n - 1 - i];

		if (m->token < token && is_near(r, m, token) && is_firm(m))
			return m;
	}
	return NULL;
}

/* "The notice": of whoever spoke last in this paragraph. */
const struct mention *
look_back_maker(const struct resolver *r, size_t token)
{
	const struct mention *m =
		look_back(r, token, WANT_BODY | WANT_PERSON, -1);
	const struct token *t = r->d->tokens.at;

	return m && t[m->token].paragraph == t[token].paragraph ? m : NULL;
}
