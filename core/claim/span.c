/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/span.h"

#include "claim/word.h"

/* frame: what draft_make knows about one cue while it looks for a frame. */
struct frame {
	const struct clause *c;
	const struct cue *q;
	size_t n; /* number of the cue */
	const struct drafts *before;
	struct draft *out;
};

static bool
is_text(const struct clause *c, size_t i, const char *text)
{
	return i >= c->b && i < c->e && str_eq(c->t[i].low, str_from(text));
}

static bool
has_bits(const struct clause *c, size_t i, uint16_t bits)
{
	return i >= c->b && i < c->e && c->t[i].bits & bits;
}

static bool
is_end(const struct clause *c, size_t i)
{
	return i >= c->e || is_text(c, i, ".") || is_text(c, i, "!") ||
	       is_text(c, i, "?") || is_text(c, i, ";") || is_text(c, i, ")");
}

static bool
is_gap(const struct clause *c, size_t i)
{
	return is_text(c, i, ",") || is_text(c, i, "—") || is_text(c, i, "–") ||
	       is_text(c, i, "--");
}

static bool
opens_clause(const struct clause *c, size_t i)
{
	static const char *const words[] = {"that",  "how", "whether", "why",
					    "what",  "if",  "where",   "when",
					    "which", "who"};

	for (size_t k = 0; k < sizeof words / sizeof *words; k++)
		if (is_text(c, i, words[k]))
			return true;
	return false;
}

static void
content_add(struct draft *d, size_t b, size_t e)
{
	if (e > b && d->parts < DRAFT_PARTS)
		d->content[d->parts++] = (struct span){b, e};
}

static size_t
quote_part_end(const struct doc *d, uint32_t q)
{
	return d->quotes.at[q].tokens.e;
}

/* ---- sources that are not beside the cue ---- */

static struct span
source_before(const struct frame *f)
{
	for (size_t i = f->before->len; i-- > 0;) {
		const struct draft *d = &f->before->at[i];

		if (d->cue && !d->cue->noun &&
		    d->source[0].e > d->source[0].b &&
		    d->source[0].b >= f->c->b && d->cue->head < f->q->head)
			return d->source[0];
	}
	return np_main(f->c, f->q->at.b);
}

/* "released a statement saying": who released it says so. */
static bool
is_medium(const struct clause *c, size_t i)
{
	static const char *const media[] = {
		"statement", "email",	"e-mail",    "letter",
		"tweet",     "speech",	"interview", "post",
		"response",  "message", "note",	     "memo",
		"release",   "remarks", "ad",	     "video",
	};

	for (size_t k = 0; k < sizeof media / sizeof *media; k++)
		if (is_text(c, i, media[k]))
			return true;
	return false;
}

static bool
is_participle(const struct frame *f)
{
	return f->q->form == FORM_ING && f->q->at.b == f->q->head;
}

static struct span
source_find(const struct frame *f)
{
	const struct clause *c = f->c;
	size_t l = f->q->at.b;
	struct span np;

	if (l == c->b)
		return is_participle(f) ? (struct span){l, l}
					: (struct span){l, l};
	if (is_participle(f)) {
		if (is_gap(c, l - 1) || is_medium(c, l - 1) ||
		    has_bits(c, l - 1, WORD_PREP | WORD_SUB | WORD_CONJ))
			return source_before(f);
		return np_left(c, l);
	}
	if (has_bits(c, l - 1, WORD_AUX) && has_bits(c, l - 1, WORD_SUBJECT))
		return (struct span){l - 1, l}; /* "he's", "they've" */
	if (has_bits(c, l - 1, WORD_CONJ))
		return source_before(f);
	np = np_left(c, l);
	if (np.e > np.b)
		return np;
	if (is_gap(c, l - 1))
		return source_before(f);
	return np;
}

/* ---- quotes around the cue ---- */

/* Quotes of earlier paragraphs that run on into the one at `q`. */
static void
add_open_quotes(struct frame *f, uint32_t q)
{
	const struct doc *d = f->c->d;
	uint32_t first = q;

	while (first > 0 && q - first < DRAFT_PARTS / 2) {
		const struct quote *prev = &d->quotes.at[first - 1];
		size_t b = d->quotes.at[first].tokens.b;

		if (prev->closed || prev->outer != NO_QUOTE ||
		    prev->tokens.e != b || b == 0 ||
		    d->tokens.at[b].paragraph == d->tokens.at[b - 1].paragraph)
			break;
		first--;
	}
	for (; first < q; first++)
		content_add(f->out, d->quotes.at[first].tokens.b,
			    d->quotes.at[first].tokens.e);
}

static uint32_t
outermost(const struct doc *d, uint32_t q)
{
	while (q != NO_QUOTE && d->quotes.at[q].outer != NO_QUOTE)
		q = d->quotes.at[q].outer;
	return q;
}

/* The quote that closes just before token `i`, a comma between allowed. */
static uint32_t
quote_before(const struct clause *c, size_t i)
{
	uint32_t q;

	if (i == 0)
		return NO_QUOTE;
	if (i > c->b && i - 1 > 0 && is_gap(c, i - 1))
		i--;
	if (i == 0 || c->t[i - 1].paragraph != c->t[i].paragraph)
		return NO_QUOTE;
	q = quote_closes_at(c->d, i - 1);
	if (q == NO_QUOTE || q != outermost(c->d, q))
		return NO_QUOTE;
	return q;
}

/* ?" or !" or ," ends the quote: what follows is no new sentence. */
static bool
quote_runs_on(const struct doc *d, uint32_t q)
{
	size_t e = d->quotes.at[q].tokens.e;
	struct str s;

	if (e < 3)
		return false;
	s = d->tokens.at[e - 2].low;
	return str_eq(s, STR("?")) || str_eq(s, STR("!")) ||
	       str_eq(s, STR(",")) || str_eq(s, STR("—"));
}

/* Sentences that begin with a quote and end with it go on with the same
 * speaker. */
static void
add_following_quotes(struct frame *f)
{
	const struct doc *d = f->c->d;
	size_t i = f->c->e;
	size_t p = d->tokens.at[f->q->head].paragraph;

	if (f->out->parts) {
		size_t e = f->out->content[f->out->parts - 1].e;

		if (e > i)
			i = e;
	}
	while (i < d->tokens.len && d->tokens.at[i].paragraph == p) {
		uint32_t q = quote_opens_at(d, i);
		size_t e;

		if (q == NO_QUOTE || d->quotes.at[q].scare)
			break;
		e = quote_part_end(d, q);
		if (e < d->tokens.len && d->tokens.at[e].paragraph == p &&
		    d->tokens.at[e].sentence == d->tokens.at[e - 1].sentence)
			break;
		if (quote_runs_on(d, q) && e < d->tokens.len &&
		    d->tokens.at[e].paragraph == p)
			break;
		content_add(f->out, i, e);
		i = e;
	}
}

/* A quote that runs on into the next paragraphs opens again in each. */
static void
add_running_quotes(struct frame *f)
{
	const struct doc *d = f->c->d;

	while (f->out->parts > 0 && f->out->parts < DRAFT_PARTS) {
		size_t e = f->out->content[f->out->parts - 1].e;
		uint32_t q = outermost(d, d->tokens.at[e - 1].quote), next;

		if (q == NO_QUOTE || d->quotes.at[q].closed)
			return;
		next = quote_opens_at(d, e);
		if (next == NO_QUOTE ||
		    d->tokens.at[e].paragraph == d->tokens.at[e - 1].paragraph)
			return;
		content_add(f->out, e, d->quotes.at[next].tokens.e);
	}
}

/* After a trailing cue: `… ," he said in Iowa, "and …`. */
static void
add_right(struct frame *f, size_t from)
{
	const struct clause *c = f->c;
	size_t i = adjunct_end(c, from);

	if (is_gap(c, i) || is_text(c, i, ":"))
		i++;
	if (quote_opens_at(c->d, i) != NO_QUOTE)
		content_add(f->out, i, content_end(c, i, f->n));
}

/* ---- frames ---- */

static size_t
clause_start(const struct clause *c, size_t end)
{
	size_t b = c->b;

	for (size_t i = end; i-- > c->b;)
		if (is_text(c, i, ";")) {
			b = i + 1;
			break;
		}
	return b;
}

/* The left part of a trailing frame that ends with quote `q`. */
static void
add_left_quote(struct frame *f, uint32_t q, size_t end)
{
	const struct clause *c = f->c;
	const struct quote *at = &c->d->quotes.at[q];
	size_t b = at->tokens.b;

	if (b > c->b && clause_has_verb(c, c->b, b) && !is_gap(c, b - 1) &&
	    !is_text(c, b - 1, ":"))
		b = clause_start(c, b);
	else
		add_open_quotes(f, q);
	content_add(f->out, b, at->tokens.e);
	(void)end;
}

/* Past who is told: "reporters in Tokyo". */
static size_t
hearer_end(const struct clause *c, size_t b)
{
	size_t i = b;

	if (has_bits(c, b, WORD_OBJECT))
		return b + 1;
	for (; i < c->e && i - b < NP_TOKENS_MAX; i++) {
		const struct token *t = &c->t[i];

		if (t->class != TOKEN_WORD && t->class != TOKEN_NUMBER)
			break;
		if (t->bits & (WORD_SUB | WORD_AUX) ||
		    (t->bits & WORD_SUBJECT && !(t->bits & WORD_DET)))
			break;
		if (t->bits & (WORD_TIME | WORD_ADV) && i > b)
			break;
		if (t->bits & WORD_PREP && !is_text(c, i, "of"))
			break;
		if (i > b && t->bits & WORD_DET &&
		    !has_bits(c, i - 1, WORD_PREP))
			break;
		if (i > b + 1 && t->capital && !c->t[i - 1].capital &&
		    !has_bits(c, i - 1, WORD_PREP | WORD_DET))
			break;
	}
	return i;
}

/* "it is over, NISC told the FT." */
static size_t
skip_hearer(struct frame *f, size_t r)
{
	size_t h;

	if (!(f->q->word->args & ARG_TELL) || opens_clause(f->c, r))
		return r;
	h = hearer_end(f->c, r);
	if (h > r)
		f->out->hearer = (struct span){r, h};
	return h;
}

static bool
frame_trailing_quote(struct frame *f, size_t left, size_t right)
{
	uint32_t q = quote_before(f->c, left);

	if (q == NO_QUOTE || !(f->q->word->args & ARG_QUOTE))
		return false;
	if (f->c->d->quotes.at[q].tokens.e <= f->c->b &&
	    !quote_runs_on(f->c->d, q))
		return false;
	add_left_quote(f, q, left);
	add_right(f, skip_hearer(f, right));
	add_following_quotes(f);
	add_running_quotes(f);
	return f->out->parts > 0;
}

/* "S, X said." and "S, X said, S." */
static bool
is_next_cue(const struct frame *f, size_t i)
{
	const struct cues *all = f->c->cues;

	for (size_t n = f->n + 1; n < all->len; n++)
		if (all->at[n].at.b == i)
			return all->at[n].form == FORM_ING ||
			       all->at[n].word->category == CUE_FRAME;
	return false;
}

static bool
frame_trailing(struct frame *f, size_t left, size_t right)
{
	const struct clause *c = f->c;
	size_t b = clause_start(c, left), r;

	if (left == c->b || !is_gap(c, left - 1) ||
	    !(f->q->word->args & ARG_TRAIL) || left - 1 <= b)
		return false;
	r = adjunct_end(c, skip_hearer(f, right));
	if (!is_end(c, r) && !is_gap(c, r))
		return false;
	if (is_gap(c, r) && quote_opens_at(c->d, r + 1) != NO_QUOTE &&
	    left - b > 2 && !clause_has_verb(c, b, left - 1))
		return false;
	if (is_end(c, r) && !clause_has_verb(c, b, left - 1))
		return false;
	if (!has_bits(c, left - 2, WORD_REL | WORD_SUB))
		content_add(f->out, b, left - 1); /* not "which, he said," */
	if (is_gap(c, r) && !is_end(c, r + 1)) {
		size_t e = content_end(c, r + 1, f->n);

		if (e > r + 1 && !has_bits(c, r + 1, WORD_REL) &&
		    !is_next_cue(f, r + 1))
			content_add(f->out, r + 1, e);
	}
	add_following_quotes(f);
	return true;
}

static bool
frame_inverted(struct frame *f)
{
	const struct clause *c = f->c;
	size_t l = f->q->at.b, r = f->q->at.e;
	uint32_t q = quote_before(c, l);
	struct span np;

	if (f->q->form == FORM_ING || f->q->at.b != f->q->head ||
	    !(f->q->word->args & (ARG_QUOTE | ARG_TRAIL)))
		return false;
	if (opens_clause(c, r) || r >= c->e || c->t[r].class != TOKEN_WORD ||
	    has_bits(c, r, WORD_PREP | WORD_TIME))
		return false;
	if (q == NO_QUOTE) {
		if (l == c->b || !is_gap(c, l - 1) || !np_starts(c, r) ||
		    !clause_has_verb(c, c->b, l - 1))
			return false;
		np = np_left(c, l);
		if (np.e > np.b)
			return false; /* "Roe, the chief, said the plan …" */
	}
	np = np_right(c, r, c->e);
	if (np.e == np.b)
		return false;
	f->out->source[0] = np;
	f->out->rule = "inverted";
	if (q != NO_QUOTE)
		return frame_trailing_quote(f, l, np.e);
	content_add(f->out, clause_start(c, l), l - 1);
	add_right(f, np.e);
	add_following_quotes(f);
	return true;
}

static bool
is_topic(const struct clause *c, size_t i)
{
	return is_text(c, i, "of") || is_text(c, i, "about") ||
	       is_text(c, i, "against") || is_text(c, i, "for") ||
	       is_text(c, i, "on");
}

/* Where the content begins right of the cue; c->e when nowhere. */
static size_t
content_begin(struct frame *f, size_t r)
{
	const struct clause *c = f->c;
	uint16_t args = f->q->word->args;
	size_t a;

	if (is_gap(c, r) && (quote_opens_at(c->d, r + 1) != NO_QUOTE ||
			     is_text(c, r + 1, "that")))
		return r + 1;
	if (is_gap(c, r) && has_bits(c, r + 1, WORD_ADV) && is_gap(c, r + 2))
		return content_begin(f, r + 3); /* "suspect, however, that" */
	if (is_text(c, r, ":"))
		return r + 1;
	if (opens_clause(c, r) || quote_opens_at(c->d, r) != NO_QUOTE)
		return r;
	if (args & ARG_TO && is_text(c, r, "to") && r + 1 < c->e &&
	    c->t[r + 1].class == TOKEN_WORD &&
	    !has_bits(c, r + 1, WORD_DET | WORD_OBJECT))
		return r;
	a = adjunct_end(c, r);
	if (is_text(c, r, "to") && a > r + 1)
		f->out->hearer = (struct span){r + 1, a}; /* "said to X" */
	if (a > r &&
	    (is_text(c, a, "that") || quote_opens_at(c->d, a) != NO_QUOTE))
		return a;
	if (a > r &&
	    (is_text(c, a, ":") ||
	     (is_gap(c, a) && (quote_opens_at(c->d, a + 1) != NO_QUOTE ||
			       is_text(c, a + 1, "that")))))
		return a + 1;
	if (args & ARG_OF && is_topic(c, r) &&
	    (args != ARG_OF || is_text(c, r, "of")))
		return r + 1;
	if (a > r && !is_end(c, a) && !is_gap(c, a) &&
	    args & (ARG_CLAUSE | ARG_NP))
		return a;
	if (is_end(c, r) || is_gap(c, r) || has_bits(c, r, WORD_PREP))
		return c->e;
	return args & (ARG_CLAUSE | ARG_NP) ? r : c->e;
}

/* An object or an infinitive rather than a clause. */
static bool
is_object(const struct frame *f, size_t b)
{
	uint16_t args = f->q->word->args;

	if (quote_opens_at(f->c->d, b) != NO_QUOTE || opens_clause(f->c, b))
		return false;
	return args & ARG_NP && f->q->word->category == CUE_EVALUATE;
}

/* Without "that" the verb must come early and be one beyond doubt, or the
 * subject be a pronoun: "maintains a lead" is no speech. */
static bool
bare_clause(const struct clause *c, size_t b, size_t e)
{
	static const char *const never[] = {"while",   "after", "before",
					    "because", "as",	"since",
					    "during",  "until"};

	for (size_t k = 0; k < sizeof never / sizeof *never; k++)
		if (is_text(c, b, never[k]))
			return false;
	if (has_bits(c, b, WORD_SUBJECT) && !has_bits(c, b, WORD_NUMBER))
		return true;
	return clause_has_verb(c, b, e);
}

static bool
content_fits(const struct frame *f, size_t b, size_t e)
{
	const struct clause *c = f->c;
	uint16_t args = f->q->word->args;

	if (b >= e || is_text(c, b, "so"))
		return false;
	if (args & ARG_NP || opens_clause(c, b) || is_text(c, b, "to") ||
	    (args & ARG_OF && is_topic(c, b - 1)))
		return true;
	for (size_t i = b; i < e && i < c->e; i++)
		if (c->t[i].class == TOKEN_QUOTE)
			return true;
	if (!(args & (ARG_CLAUSE | ARG_OF)))
		return false;
	return str_eq(f->q->word->lemma, STR("say")) ||
	       bare_clause(c, b, e < c->e ? e : c->e);
}

static bool
frame_forward(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e, b, e;

	if (f->q->word->args & ARG_TELL) {
		size_t h = hearer_end(c, r);

		if (h > r && !opens_clause(c, r)) {
			f->out->hearer = (struct span){r, h};
			if (!(is_text(c, h, "to") &&
			      f->q->word->category == CUE_ASK))
				r = h;
			else {
				content_add(f->out, r, content_end(c, r, f->n));
				f->out->rule = "forward-to";
				return true;
			}
		}
	}
	b = content_begin(f, r);
	e = b < c->e ? (is_object(f, b) ? object_end(c, b, f->n)
					: content_end(c, b, f->n))
		     : b;
	if (!content_fits(f, b, e))
		return false;
	content_add(f->out, b, e);
	if (f->q->word->args & ARG_QUOTE)
		add_following_quotes(f);
	add_running_quotes(f);
	f->out->rule = is_participle(f) ? "participle" : "forward";
	return true;
}

/* "As the agency said, S." and "S, as the agency said." */
static bool
frame_as(struct frame *f, size_t left)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;

	if (left == c->b || !is_text(c, left - 1, "as"))
		return false;
	f->out->rule = "as";
	r = adjunct_end(c, r);
	if (left - 1 == c->b && is_gap(c, r)) {
		content_add(f->out, r + 1, content_end(c, r + 1, f->n));
		return true;
	}
	if (left >= c->b + 3 && is_gap(c, left - 2) &&
	    (is_end(c, r) || is_gap(c, r))) {
		content_add(f->out, clause_start(c, left), left - 2);
		return true;
	}
	return false;
}

/* ---- according to ---- */

static size_t
frame_source_end(const struct clause *c, size_t b)
{
	struct span np = np_right(c, b, c->e);

	for (size_t i = np.b; i < np.e; i++)
		if (i > np.b && (is_gap(c, i) || has_bits(c, i, WORD_AUX)))
			return i;
	return np.e;
}

static bool
frame_according(struct frame *f)
{
	const struct clause *c = f->c;
	size_t b = f->q->at.b, r = f->q->at.e, e;
	struct span np = np_right(c, r, c->e);

	f->out->rule = "according-to";
	if (np.e == np.b)
		return false;
	f->out->source[0] = np;
	if (b == c->b || (b == c->b + 1 && has_bits(c, c->b, WORD_CONJ))) {
		e = frame_source_end(c, r);
		f->out->source[0].e = e;
		if (!is_gap(c, e))
			return false;
		content_add(f->out, e + 1, content_end(c, e + 1, f->n));
		return f->out->parts > 0;
	}
	content_add(f->out, clause_start(c, b), is_gap(c, b - 1) ? b - 1 : b);
	if (is_gap(c, np.e) && !is_end(c, np.e + 1)) {
		e = content_end(c, np.e + 1, f->n);
		if (clause_has_verb(c, np.e + 1, e < c->e ? e : c->e) &&
		    (!has_bits(c, np.e + 1, WORD_CONJ) ||
		     has_bits(c, np.e + 2, WORD_AUX | WORD_PAST)))
			content_add(f->out, np.e + 1, e);
	}
	return f->out->parts > 0;
}

/* ---- hearsay and nouns ---- */

static bool
frame_passive(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;
	struct span np = np_left(c, f->q->at.b);

	f->out->rule = "passive";
	f->out->hearsay = true;
	if (is_text(c, r, "to") && np.e > np.b)
		content_add(f->out, np.b, np.e);
	content_add(f->out, r, content_end(c, r, f->n));
	return true;
}

static bool
frame_noun(struct frame *f)
{
	const struct clause *c = f->c;
	size_t b = f->q->at.b, r = f->q->at.e;
	struct str before = c->t[b - 1].low;

	f->out->rule = "noun";
	if (str_ends(before, STR("'s")) || str_eq(before, STR("'"))) {
		f->out->source[0] = np_left(c, b);
	} else if (str_eq(before, STR("his")) || str_eq(before, STR("her")) ||
		   str_eq(before, STR("their")) || str_eq(before, STR("its"))) {
		f->out->source[0] = (struct span){b - 1, b};
	} else {
		f->out->hearsay = true;
	}
	for (size_t i = 0; i < f->before->len; i++)
		if (f->before->at[i].content[0].b == r)
			return false; /* "said in a statement that" */
	content_add(f->out, r, content_end(c, r, f->n));
	return f->out->parts > 0;
}

static bool
frame_verb(struct frame *f)
{
	struct span src;
	size_t left, right = f->q->at.e;

	if (frame_inverted(f))
		return true;
	f->out->parts = 0;
	src = source_find(f);
	f->out->source[0] = src;
	if (src.e == src.b && !is_participle(f))
		return false;
	left = src.e == f->q->at.b ? src.b : f->q->at.b;
	if (src.e + 1 == f->q->at.b && is_gap(f->c, src.e))
		left = src.b; /* an appositive and its comma */
	f->out->rule = "trailing-quote";
	if (!is_participle(f) && frame_trailing_quote(f, left, right))
		return true;
	f->out->parts = 0;
	if (frame_as(f, left))
		return true;
	f->out->rule = "trailing";
	if (!is_participle(f) && frame_trailing(f, left, right))
		return true;
	f->out->parts = 0;
	return frame_forward(f);
}

bool
draft_make(const struct clause *c, size_t n, const struct drafts *before,
	   struct draft *ret)
{
	struct frame f = {c, &c->cues->at[n], n, before, ret};

	*ret = (struct draft){.cue = f.q};
	if (f.q->word->category == CUE_FRAME)
		return frame_according(&f);
	if (f.q->noun)
		return frame_noun(&f);
	if (f.q->passive)
		return frame_passive(&f);
	return frame_verb(&f);
}
