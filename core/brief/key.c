/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/visible.h"
#include "brief/carry.h"
#include "brief/figure.h"
#include "brief/hand.h"
#include "brief/rank.h"
#include "brief/rests.h"

enum { DENIERS_MAX = 4, HEDGES_MAX = 5, UNDER_MAX = 8 };

/* Code points of a finding's first words, in its heading and at a glance. */
enum {
	HEADING_POINTS = 72,
	HEADING_POINTS_EAST = 36,
	GLANCE_POINTS = 110,
	GLANCE_POINTS_EAST = 60,
	TELLER_POINTS = 70
};

/* confirmer_say: who confirms, with the mark; false when nobody does. */
static bool
confirmer_say(struct composer *c, struct statement *s, const struct finding *f)
{
	struct indices by = claims_related(c, f, STANCE_CONFIRMS);
	const struct claim *in;

	if (!by.len || !claim_at(c, by.at[0])->holder.len)
		return false;
	in = claim_at(c, by.at[0]);
	say_with(c, s, SAY_CONFIRMED_BY,
		 WITH(holder_phrase(&c->speech,
				    &in->holder.at[in->holder.len - 1])));
	say_cite(c, s, cite_claim(c, by.at[0]));
	return true;
}

/* standing_say: the status; who confirms, when the sentence does not say. */
static void
standing_say(struct composer *c, struct statement *s, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];

	if (status_is_said(c, f, r->head))
		return;
	if (f->status != STATUS_CONFIRMED || !confirmer_say(c, s, f))
		say_str(c, s, status_phrase(c, f));
	say(c, s, SAY_CLAUSE);
}

static void
head_say(struct composer *c, struct entry *e, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];
	struct statement *s = statement_add(c, &e->lead, STR(""));

	s->finding = f->id;
	claim_say(c, s, r->head);
	say(c, s, SAY_DASH);
	standing_say(c, s, r);
	if (finding_is_new(c, f))
		say(c, s, SAY_NEW_THIS_WEEK);
	if (!hedge_say(c, s, r->head))
		say(c, s, SAY_UNHEDGED);
	say(c, s, SAY_CLAUSE);
	say_str(c, s, origins_phrase(c, f));
	say(c, s, SAY_STOP);
}

static void
primary_say(struct composer *c, struct entry *e, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t k = f->claims.at[i];
		struct statement *s;

		if (k == r->head || !claim_is_for(claim_at(c, k)) ||
		    claim_article(c, k)->genre != GENRE_NOTICE ||
		    claim_article(c, r->head)->genre == GENRE_NOTICE)
			continue;
		s = statement_add(c, &e->points, word(c, SAY_PRIMARY));
		claim_say(c, s, k);
		say(c, s, SAY_STOP);
		return;
	}
}

/* carriers: one claim of each further article that tells the same. */
static struct indices
carriers(struct composer *c, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];
	struct indices v = {0};

	carriers_add(c, &v, r->head);
	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_is_for(claim_at(c, f->claims.at[i])) &&
		    claim_article(c, f->claims.at[i])->genre != GENRE_NOTICE)
			carriers_add(c, &v, f->claims.at[i]);
	return v;
}

static void
carried_say(struct composer *c, struct entry *e, const struct rank *r)
{
	struct indices v = carriers(c, r);
	struct statement *s;

	if (v.len < 2)
		return;
	s = statement_add(c, &e->points, word(c, SAY_CARRIED_BY));
	carriers_say(c, s, &v, 1);
	say(c, s, SAY_STOP);
}

static bool
seen_words(struct composer *c, struct strs *seen, struct str words)
{
	words = name_key(c->arena, words);
	for (size_t i = 0; i < seen->len; i++)
		if (str_eq(seen->at[i], words))
			return true;
	*vec_add(c->arena, seen) = words;
	return false;
}

static size_t
seen_speaker(struct composer *c, const struct indices *seen, size_t claim)
{
	for (size_t i = 0; i < seen->len; i++)
		if (speaker_key(c, seen->at[i]) == speaker_key(c, claim))
			return i;
	return NO_INDEX;
}

/* stance_say: each holder of the stance once, with its first words quoted;
 * the same holder elsewhere adds a mark. */
static void
stance_say(struct composer *c, struct entry *e, const struct finding *f,
	   enum stance stance, enum saying label)
{
	struct indices v = claims_related(c, f, stance), seen = {0};
	struct statement *s = NULL;

	claims_by_worth(c, &v);
	for (size_t i = 0; i < v.len; i++) {
		if (seen_speaker(c, &seen, v.at[i]) != NO_INDEX ||
		    seen.len == DENIERS_MAX)
			continue;
		*vec_add(c->arena, &seen) = v.at[i];
		s = s ? (say(c, s, SAY_SEMICOLON), s)
		      : statement_add(c, &e->points, word(c, label));
		say_str(c, s, speaker_phrase(c, v.at[i]));
		say(c, s, SAY_COLON);
		claim_quote(c, s, v.at[i]);
		for (size_t k = i + 1; k < v.len; k++)
			if (speaker_key(c, v.at[k]) == speaker_key(c, v.at[i]))
				say_cite(c, s, cite_claim(c, v.at[k]));
	}
	if (s)
		say(c, s, SAY_STOP);
}

static void
hedges_say(struct composer *c, struct entry *e, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];
	struct statement *s = NULL;
	struct strs seen = {0};

	seen_words(c, &seen,
		   str_at(claim_article(c, r->head)->text,
			  claim_at(c, r->head)->certainty.at));
	for (size_t i = 0; i < f->claims.len && seen.len < HEDGES_MAX; i++) {
		size_t k = f->claims.at[i];
		struct span at = claim_at(c, k)->certainty.at;
		struct str words = str_at(claim_article(c, k)->text, at);

		if (k == r->head || !claim_is_for(claim_at(c, k)) ||
		    !words.len || seen_words(c, &seen, words))
			continue;
		if (s)
			say(c, s, SAY_COMMA);
		else
			s = statement_add(c, &e->points, word(c, SAY_HEDGES));
		say_quote(c, s, cite_span(c, k, at), words);
		say_with(c, s, SAY_BRACKETS,
			 WITH(STR(""), speaker_phrase(c, k)));
		say_cite(c, s, cite_claim(c, k));
	}
	if (s)
		say(c, s, SAY_STOP);
}

/* beside_say: the words alone when they are the same speaker's. */
static void
beside_say(struct composer *c, struct statement *s, size_t claim, size_t first)
{
	if (claim_at(c, claim)->stance == STANCE_ASSERTS &&
	    c->article_of[claim] == c->article_of[first] &&
	    speaker_key(c, claim) == speaker_key(c, first))
		claim_quote(c, s, claim);
	else
		claim_say(c, s, claim);
}

/* under_say: what the same origin says beside it in the same article. */
static void
under_say(struct composer *c, struct entry *e, const struct ranks *v, size_t i)
{
	size_t said = 0, left = 0;

	for (size_t k = i + 1; k < v->len; k++) {
		const struct rank *r = &v->at[k];
		struct statement *s;

		if (r->leader != i || !r->shown)
			continue;
		if (said++ >= UNDER_MAX) {
			left++;
			continue;
		}
		s = statement_add(c, &e->points, word(c, SAY_ALSO_STATED));
		s->finding = r->id;
		beside_say(c, s, r->head, v->at[i].head);
		say(c, s, SAY_STOP);
	}
	if (left)
		say_with(c, &e->points.at[e->points.len - 1], SAY_AND_MORE,
			 WITH(count(c, left)));
}

static void
finding_say(struct composer *c, const struct ranks *v, size_t i)
{
	const struct rank *r = &v->at[i];
	const struct finding *f = &c->in->findings->at[r->finding];
	struct entry *e = entry_start(c, c->heading[r->finding]);

	e->id = f->id;
	hand_words(c, e, r->finding);
	head_say(c, e, r);
	primary_say(c, e, r);
	carried_say(c, e, r);
	stance_say(c, e, f, STANCE_DENIES, SAY_DENIED_BY);
	stance_say(c, e, f, STANCE_WITHDRAWS, SAY_TAKEN_BACK_BY);
	hedges_say(c, e, r);
	under_say(c, e, v, i);
	rests_say(c, e, f, r->head);
	hand_judges(c, e, r->finding);
}

/* left_phrase: "Not listed: 9 findings of lower rank (7 single, …)". */
static struct str
left_phrase(struct composer *c, const struct rank *at, size_t n)
{
	struct buf b = {.arena = c->arena};
	size_t stands[STATUS_STATED + 1] = {0};

	for (size_t i = 0; i < n; i++)
		stands[c->in->findings->at[at[i].finding].status]++;
	for (size_t k = 0; k <= STATUS_STATED; k++) {
		if (!stands[k])
			continue;
		if (b.len)
			buf_add(&b, word(c, SAY_COMMA));
		buf_add(&b, row_phrase(&c->speech, SAY_KEY_LEFT_STATUS,
				       WITH(count(c, stands[k]),
					    word(c, SAY_LEFT_SINGLE + k))));
	}
	return row_phrase(
		&c->speech, SAY_KEY_LEFT,
		WITH(count_phrase(&c->speech, SAY_N_FINDINGS, n), buf_str(&b)));
}

static void
overview_start(struct composer *c)
{
	struct table_row *r = vec_add(c->arena, &c->section->table);

	for (enum saying i = SAY_COLUMN_FINDING; i <= SAY_COLUMN_ORIGINS; i++)
		*vec_add(c->arena, &r->cells) = word(c, i);
}

/* standing: "contested, new". */
static struct str
standing(struct composer *c, const struct finding *f)
{
	struct str status = status_phrase(c, f);

	return finding_is_new(c, f)
		       ? row_phrase(&c->speech, SAY_STATUS_NEW, WITH(status))
		       : status;
}

/* first_words: of a finding, quoted; of an analyst's text where one stands in
 * its place. */
static struct str
first_words(struct composer *c, const struct rank *r, size_t west, size_t east)
{
	const struct decision *hand = c->hands[r->finding].words;
	struct str language = claim_article(c, r->head)->language, open, close;
	struct str words = hand ? hand->text : claim_shown(c, r->head), shown;
	bool cut;

	if (hand)
		language = c->in->head.language;
	quote_marks(language, &open, &close);
	shown = quote_shown(words, str_eq(open, STR("「")) ? east : west, &cut);
	shown = str_trim(visible_text(c->arena, shown, STR("")));
	quote_nest(shown, &open, &close);
	if (hand)
		open = close = STR("");
	if (cut)
		close = quote_cut(c->arena, close, "…");
	return str_fmt(c->arena, "%.*s%.*s%.*s", STR_ARG(open), STR_ARG(shown),
		       STR_ARG(close));
}

/* teller: who says it, without how he knows. */
static struct str
teller(struct composer *c, size_t claim)
{
	struct holders chain = claim_tellers(claim_at(c, claim));
	struct holder last;

	if (!chain.len)
		return claim_article(c, claim)->publisher;
	last = chain.at[chain.len - 1];
	last.basis = STR("");
	return words_cut(c->arena, holder_phrase(&c->speech, &last),
			 TELLER_POINTS);
}

/* overview_add: the finding at a glance. */
static void
overview_add(struct composer *c, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];
	struct table_row *row = vec_add(c->arena, &c->section->table);
	struct str what = first_words(c, r, GLANCE_POINTS, GLANCE_POINTS_EAST);

	row->cite = cite_claim(c, r->head);
	cite_used(c, row->cite);
	what = str_fmt(c->arena, "%.*s%.*s[%zu]",
		       STR_ARG(figure_text(c->arena, what)),
		       STR_ARG(word(c, SAY_MARK_GAP)), row->cite);
	const struct str cells[] = {count(c, c->rank[r->finding]),
				    what,
				    teller(c, r->head),
				    standing(c, f),
				    count(c, f->outlets),
				    count(c, f->independent)};

	for (size_t i = 0; i < COUNT(cells); i++)
		*vec_add(c->arena, &row->cells) = cells[i];
}

static void
heading_make(struct composer *c, size_t n, const struct rank *r)
{
	const struct finding *f = &c->in->findings->at[r->finding];

	*vec_add(c->arena, &c->key) = r->finding;
	c->rank[r->finding] = n;
	c->heading[r->finding] = row_phrase(
		&c->speech, SAY_FINDING,
		WITH(count(c, n),
		     first_words(c, r, HEADING_POINTS, HEADING_POINTS_EAST),
		     standing(c, f)));
	overview_add(c, r);
}

/* headings_make: of the first `max` leaders; those under them share theirs.
 * The others are left: counted, not listed. */
static struct ranks
headings_make(struct composer *c, const struct ranks *v, size_t max)
{
	struct ranks left = {0};
	size_t n = 0;

	for (size_t i = 0; i < v->len; i++) {
		size_t finding = v->at[i].finding;
		size_t leader = v->at[v->at[i].leader].finding;

		if (v->at[i].leader == i &&
		    (hand_kept(c, finding) ||
		     (n < max && (!n || v->at[i].worth >= LISTED_WORTH))))
			heading_make(c, ++n, &v->at[i]);
		c->heading[finding] = c->heading[leader];
		c->rank[finding] = c->rank[leader];
		if (!c->heading[finding].len)
			*vec_add(c->arena, &left) = v->at[i];
	}
	return left;
}

static bool
dropped_any(const struct composer *c)
{
	for (size_t i = 0; i < c->in->findings->len; i++)
		if (hand_dropped(c, i))
			return true;
	return false;
}

void
key_compose(struct composer *c)
{
	size_t max = c->in->key_max ? c->in->key_max : BRIEF_KEY_MAX;
	struct ranks v = rank_all(c), left;

	section_start(c, SECTION_KEY, SAY_KEY,
		      dropped_any(c) ? SAY_KEY_DROPPED : SAY_KEY_EMPTY);
	if (v.len)
		overview_start(c);
	left = headings_make(c, &v, max);
	for (size_t i = 0; i < v.len; i++)
		if (v.at[i].leader == i && c->heading[v.at[i].finding].len)
			finding_say(c, &v, i);
	if (left.len)
		c->section->more = left_phrase(c, left.at, left.len);
}
