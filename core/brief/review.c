/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of a review. */
#include "brief/review.h"

#include "base/map.h"
#include "base/vec.h"
#include "brief/hand.h"
#include "brief/rank.h"

enum { NAME_DIGITS = 8, DAY_LEN = 10 };

static const char help[] =
	"#\n"
	"# Change the word before a finding, or add lines below it:\n"
	"#\n"
	"#   leave ID            nothing is decided\n"
	"#   keep ID             stays a key finding, however many there are\n"
	"#   drop ID             left out; the brief names it, you and the day\n"
	"#   merge ID            with another finding; also: merge ID with ID\n"
	"#   split CLAIM ...     these claims say something else\n"
	"#   grade B2            your judgement: source A to F, item 1 to 6\n"
	"#   note TEXT           printed below it, as yours\n"
	"#   reword TEXT         your sentence for it, printed above the quotes\n"
	"#   undo DECISION       one that was made before\n"
	"#\n"
	"# The beginning of an ID is enough where it is the only one. A line\n"
	"# that is left as it is, or taken out, decides nothing.\n";

struct writer {
	struct composer c;
	struct review *r;
	struct buf b;
	bool *listed; /* per finding */
};

/* Words of pages must neither end a comment nor drive a terminal. */
static void
safe_add(struct buf *b, struct str s)
{
	s = utf8_repair(b->arena, str_fold_space(b->arena, s));
	while (s.len) {
		uint32_t cp = utf8_next(&s);

		if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
			cp = '?';
		buf_cp(b, cp);
	}
}

static struct str
claim_name(struct arena *a, const struct passage *p)
{
	AUTO_ARENA scratch = {0};
	struct str all =
		str_fmt(&scratch, "%.*s\n%.*s\n%.*s", STR_ARG(p->capture),
			STR_ARG(p->quote), STR_ARG(p->content));

	return str_fmt(
		a, "c%0*llx", NAME_DIGITS,
		(unsigned long long)(str_hash(all) >> (64 - 4 * NAME_DIGITS)));
}

static void
claim_list(struct writer *w, struct reviewed *to, size_t claim)
{
	const struct composer *c = &w->c;
	struct passage p =
		decision_passage(c->in->corpus, claim_article(c, claim), claim);
	struct str name = claim_name(c->arena, &p), one = name;

	for (size_t i = 0, n = 1; i < to->claims.len; i++)
		if (str_eq(to->claims.at[i].name, one)) {
			one = str_fmt(c->arena, "%.*s-%zu", STR_ARG(name), ++n);
			i = SIZE_MAX; /* from the beginning */
		}
	*vec_add(c->arena, &to->claims) = (struct label){one, claim};
}

static struct reviewed *
finding_list(struct writer *w, size_t finding)
{
	struct composer *c = &w->c;
	const struct finding *f = &c->in->findings->at[finding];
	struct reviewed *to = vec_add(c->arena, &w->r->findings);
	size_t best = claim_best(c, f);

	to->finding = finding;
	to->id = f->id;
	to->supported = best != NO_INDEX;
	best = best == NO_INDEX ? f->head : best;
	claim_list(w, to, best);
	for (size_t i = 0; i < f->claims.len; i++)
		if (f->claims.at[i] != best)
			claim_list(w, to, f->claims.at[i]);
	return to;
}

static void
claim_show(struct writer *w, const struct label *n)
{
	struct composer *c = &w->c;
	const struct claim *in = claim_at(c, n->claim);
	const struct article *page = claim_article(c, n->claim);
	bool shortened;
	struct str quote =
		quote_shown(in->quote_text, BRIEF_SHOWN_MAX, &shortened);

	buf_fmt(&w->b, "    # %.*s “", STR_ARG(n->name));
	safe_add(&w->b, quote);
	buf_fmt(&w->b, "%s” — ", shortened ? " …" : "");
	safe_add(&w->b, holder_chain(&c->speech, &in->holder));
	buf_fmt(&w->b, " %s; ", stance_names[in->stance]);
	safe_add(&w->b, page->publisher.len ? page->publisher : page->url);
	buf_add(&w->b, STR(", "));
	safe_add(&w->b, str_slice(page->published.text, 0, DAY_LEN));
	buf_char(&w->b, '\n');
}

static void
decided_show(struct writer *w, const struct decision *d)
{
	buf_fmt(&w->b, "    # decided: %s ", decision_names[d->verb]);
	safe_add(&w->b, d->text);
	buf_add(&w->b, STR(" — "));
	safe_add(&w->b, d->by);
	buf_fmt(&w->b, ", %.*s; undo %.*s\n",
		STR_ARG(str_slice(d->time, 0, DAY_LEN)), STR_ARG(d->id));
}

static bool
is_about(const struct composer *c, const struct ruling *b, size_t finding)
{
	for (size_t i = 0; i < b->of.len; i++)
		if (c->finding_of[b->of.at[i]] == finding)
			return true;
	return false;
}

static void
finding_show(struct writer *w, const struct reviewed *r)
{
	struct composer *c = &w->c;
	const struct finding *f = &c->in->findings->at[r->finding];

	buf_fmt(&w->b, "\nleave %.*s %.*s, %.*s, grade %.*s\n", STR_ARG(r->id),
		STR_ARG(status_phrase(c, f)), STR_ARG(origins_phrase(c, f)),
		STR_ARG(grade_phrase(c, f)));
	for (size_t i = 0; i < c->rulings.len; i++)
		if (is_about(c, &c->rulings.at[i], r->finding))
			decided_show(w, c->rulings.at[i].decision);
	for (size_t i = 0; i < r->claims.len && i < REVIEW_CLAIMS_SHOWN; i++)
		claim_show(w, &r->claims.at[i]);
	if (r->claims.len > REVIEW_CLAIMS_SHOWN)
		buf_fmt(&w->b, "    # and %zu more claims\n",
			r->claims.len - REVIEW_CLAIMS_SHOWN);
}

static void
findings_list(struct writer *w)
{
	const struct findings *all = w->c.in->findings;
	struct ranks v = rank_all(&w->c);

	for (size_t i = 0; i < v.len; i++) {
		w->listed[v.at[i].finding] = true;
		finding_list(w, v.at[i].finding);
	}
	for (size_t i = 0; i < all->len; i++)
		if (!w->listed[i] && finding_in_week(&w->c, &all->at[i]))
			finding_list(w, i);
	for (size_t i = 0; i < w->r->findings.len; i++)
		finding_show(w, &w->r->findings.at[i]);
}

int
review_write(struct arena *a, const struct brief_input *in, struct review *ret,
	     struct err *err)
{
	struct brief none = {.head = in->head};
	struct writer w = {.r = ret, .b = {.arena = a}};

	*ret = (struct review){.in = in};
	if (composer_make(a, in, &none, &w.c, err) < 0)
		return -1;
	w.listed = arena_array(a, in->findings->len + 1, sizeof *w.listed);
	buf_add(&w.b, STR("# Review of "));
	safe_add(&w.b, in->head.week);
	buf_add(&w.b, STR(": "));
	safe_add(&w.b, in->head.title);
	buf_fmt(&w.b, "\n%s", help);
	findings_list(&w);
	ret->text = buf_str(&w.b);
	return w.c.failed ? -1 : 0;
}
