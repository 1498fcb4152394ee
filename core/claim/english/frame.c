/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

#include "claim/text/word.h"

/* "He laughed and said": the subject of the verb before the conjunction. */
static struct span
subject_before(const struct clause *c, size_t l)
{
	struct span none = {l, l};

	if (!token_has(c, l - 1, WORD_CONJ))
		return none;
	for (size_t i = l - 1; i > c->b && l - i < NP_TOKENS_MAX; i--) {
		struct span np;

		if (c->t[i].class == TOKEN_QUOTE)
			break;
		if (!token_has(c, i, WORD_AUX | WORD_PAST) || c->t[i].capital ||
		    token_has(c, i, WORD_PREP))
			continue;
		while (i > c->b + 1 &&
		       token_has(c, i - 1, WORD_AUX | WORD_ADV | WORD_NEG))
			i--;
		np = np_left(c, i);
		if (np.e > np.b && !token_has(c, np.b, WORD_REL))
			return np;
	}
	return none;
}

static struct span
source_before(const struct frame *f)
{
	struct span np;

	for (size_t i = f->before->len; i-- > 0;) {
		const struct draft *d = &f->before->at[i];

		if (d->cue && !d->cue->noun &&
		    d->source[0].e > d->source[0].b &&
		    d->source[0].b >= f->c->b && d->cue->head < f->q->head)
			return d->source[0];
	}
	np = subject_before(f->c, f->q->at.b);
	return np.e > np.b ? np : np_main(f->c, f->q->at.b);
}

/* "released a statement saying": who released it says so. */
static bool
is_medium(const struct clause *c, size_t i)
{
	static const char *const media[] = {
		"statement",  "email",	   "e-mail",  "letter",	   "tweet",
		"speech",     "interview", "post",    "response",  "message",
		"note",	      "memo",	   "release", "remarks",   "ad",
		"video",      "lawsuit",   "suit",    "complaint", "article",
		"microphone", "camera",	   "op-ed",   "essay",	   "filing",
	};

	for (size_t k = 0; k < sizeof media / sizeof *media; k++)
		if (token_is(c, i, media[k]))
			return true;
	return false;
}

/* "filed a lawsuit in May alleging": it is he who alleges. */
static bool
holds_medium(const struct clause *c, struct span np)
{
	for (size_t i = np.b; i < np.e; i++)
		if (is_medium(c, i))
			return true;
	return false;
}

/* "wrote to the minister asking him to" */
static bool
is_written_to(const struct clause *c, size_t b)
{
	static const char *const verbs[] = {"wrote",  "written",  "write",
					    "writes", "appealed", "appeal",
					    "turned", "e-mailed"};

	return token_is(c, b - 1, "to") && TOKEN_IN(c, b - 2, verbs);
}

bool
frame_is_participle(const struct frame *f)
{
	return f->q->form == FORM_ING && !token_has(f->c, f->q->at.b, WORD_AUX);
}

static struct span
source_take(const struct frame *f, const char *how, struct span at)
{
	f->out->found = at.e > at.b ? how : NULL;
	return at;
}

static struct span
source_shared(const struct frame *f)
{
	return source_take(f, "shared-subject", source_before(f));
}

/* "Noting that it held, Roe left": the subject behind the first comma. */
static struct span
subject_after(const struct frame *f)
{
	const struct clause *c = f->c;
	size_t gap = content_end(c, f->q->at.e, f->n), i = gap + 1;
	struct span np;

	if (!token_is(c, gap, ","))
		return (struct span){gap, gap};
	while (i < c->e && i - gap < NP_TOKENS_MAX &&
	       !token_has(c, i, WORD_AUX | WORD_PAST) &&
	       !c->cues->head[i - c->cues->base] &&
	       (i == gap + 1 || c->t[i].capital ||
		!str_ends(c->t[i].low, STR("ed"))))
		i++;
	np = np_left(c, i);
	return np.b == gap + 1 ? np : (struct span){gap, gap};
}

/* "X is reported to have told Y": X, of the cue before. */
static struct span
passive_subject(const struct frame *f)
{
	size_t l = f->q->at.b;
	const struct cue *before = f->n ? &f->c->cues->at[f->n - 1] : NULL;

	if (!before || !before->passive || before->at.e != l - 1)
		return (struct span){l, l};
	return np_left(f->c, before->at.b);
}

struct span
source_find(const struct frame *f)
{
	const struct clause *c = f->c;
	size_t l = f->q->at.b;
	struct span np;

	if (!frame_is_participle(f))
		l = times_begin(c, l);
	if (l == c->b)
		return frame_is_participle(f) ? source_take(f, "subject-behind",
							    subject_after(f))
					      : (struct span){l, l};
	if (frame_is_participle(f)) {
		if (l == c->b + 1 && token_has(c, c->b, WORD_PREP))
			return source_take(f, "subject-behind",
					   subject_after(f));
		if (token_is_gap(c, l - 1) ||
		    c->t[l - 1].class == TOKEN_QUOTE ||
		    token_has(c, l - 1, WORD_PREP | WORD_SUB | WORD_CONJ))
			return source_shared(f);
		np = np_left(c, l);
		if (np.b > c->b + 1 && is_written_to(c, np.b))
			return source_shared(f);
		if (np.b > c->b && holds_medium(c, np) &&
		    !token_is_gap(c, np.b - 1) &&
		    !token_has(c, np.b - 1, WORD_CONJ | WORD_SUB))
			return source_shared(f);
		return source_take(f, "subject", np);
	}
	if (token_has(c, l - 1, WORD_AUX) && token_has(c, l - 1, WORD_SUBJECT))
		return source_take(f, "subject", (struct span){l - 1, l});
	if (token_has(c, l - 1, WORD_CONJ))
		return source_shared(f);
	if (token_is(c, l - 1, "to"))
		return source_take(f, "passive-subject", passive_subject(f));
	np = np_left(c, l);
	if (np.e > np.b)
		return source_take(f, "subject", np);
	if (token_is_gap(c, l - 1))
		return source_shared(f);
	return np;
}

static bool
is_possessive(const struct clause *c, size_t i)
{
	return str_ends(c->t[i].low, STR("'s")) ||
	       str_ends(c->t[i].low, STR("s'"));
}

/* Past who is told: "reporters in Tokyo", "the Post's Today show". */
size_t
hearer_end(const struct clause *c, size_t b)
{
	size_t i = b;

	if (token_has(c, b, WORD_OBJECT))
		return b + 1;
	if (token_is(c, b, "of"))
		return b; /* "warned of" */
	for (; i < c->e && i - b < NP_TOKENS_MAX; i++) {
		const struct token *t = &c->t[i];

		if (t->class != TOKEN_WORD && t->class != TOKEN_NUMBER)
			break;
		if (t->bits & (WORD_SUB | WORD_AUX) ||
		    (t->bits & WORD_SUBJECT && !(t->bits & WORD_DET)))
			break;
		/* "The Sunday Post" is a name, "the AP Sunday" a day. */
		if (t->bits & (WORD_TIME | WORD_ADV) && i > b &&
		    !(t->capital && (token_has(c, i - 1, WORD_DET) ||
				     is_possessive(c, i - 1))))
			break;
		if (t->bits & WORD_PREP && !token_is(c, i, "of"))
			break;
		if (i > b && t->bits & WORD_DET &&
		    !token_has(c, i - 1, WORD_PREP))
			break;
		if (i > b + 1 && t->capital && !c->t[i - 1].capital &&
		    !token_has(c, i - 1, WORD_PREP | WORD_DET))
			break;
	}
	return i;
}

/* "it is over, NISC told the FT." */
size_t
hearer_skip(struct frame *f, size_t r)
{
	size_t h;

	if (!(f->q->word->args & ARG_TELL) || clause_opens(f->c, r))
		return r;
	h = hearer_end(f->c, r);
	if (h > r)
		f->out->hearer = (struct span){r, h};
	return h;
}
