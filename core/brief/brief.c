/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "base/vec.h"
#include "brief/compose.h"
#include "brief/phrase.h"
#include "brief/tracks.h"

const char *const section_names[] = {
	"key",	   "denials", "differs",   "timeline", "new",
	"changed", "gaps",    "decisions", "sources",  NULL};
const char *const figure_names[] = {"timeline", "matrix", "origins", NULL};
const char *const piece_names[] = {"text", "quote", "cite", "ref", NULL};

int
brief_tlp(struct str in, struct str *ret, struct err *err)
{
	static const struct str labels[] = {
		STR_INIT("TLP:CLEAR"), STR_INIT("TLP:GREEN"),
		STR_INIT("TLP:AMBER"), STR_INIT("TLP:AMBER+STRICT"),
		STR_INIT("TLP:RED")};
	struct str word = str_starts_ci(in, STR("TLP:")) ? str_skip(in, 4) : in;

	if (!in.len) {
		*ret = STR("TLP:AMBER");
		return 0;
	}
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (str_eq_ci(str_skip(labels[i], 4), word)) {
			*ret = labels[i];
			return 0;
		}
	return err_set(err, ERR_USAGE,
		       "\"%.*s\" is no TLP 2.0 label: CLEAR, GREEN, AMBER, "
		       "AMBER+STRICT or RED",
		       STR_ARG(in));
}

static void
read_add(struct composer *c, struct str line)
{
	*vec_add(c->arena, &c->out->read) = line;
}

/* part_phrase: ", 1 not in full"; nothing when there is none. */
static struct str
part_phrase(struct composer *c, size_t n, const char *words)
{
	return n ? str_fmt(c->arena, ", %zu %s", n, words) : STR("");
}

static void
read_pages(struct composer *c)
{
	const struct articles *all = &c->in->corpus->articles;
	size_t week = 0, part = 0, old, bad = c->in->notes.len;
	struct buf b = {.arena = c->arena};

	for (size_t i = 0; i < all->len; i++) {
		week += c->week[i];
		part += c->week[i] && all->at[i].access != ACCESS_FULL &&
			all->at[i].access != ACCESS_INDEX;
	}
	old = all->len - week;
	buf_fmt(&b, "Read: %.*s of this week%.*s",
		STR_ARG(count_phrase(c->arena, week, "page", "pages")),
		STR_ARG(part_phrase(c, part, "not in full")));
	if (old)
		buf_fmt(&b, "; %.*s of earlier weeks to compare with",
			STR_ARG(count_phrase(c->arena, old, "page", "pages")));
	if (bad)
		buf_fmt(&b, "; %.*s",
			STR_ARG(count_phrase(c->arena, bad,
					     "page or source not seen",
					     "pages or sources not seen")));
	buf_char(&b, '.');
	read_add(c, buf_str(&b));
}

static void
read_claims(struct composer *c)
{
	const struct findings *all = c->in->findings;
	size_t claims = 0, findings = 0, contested = 0, dropped = 0;

	for (size_t i = 0; i < c->in->corpus->claims.len; i++)
		claims += claim_this_week(c, i);
	for (size_t i = 0; i < all->len; i++) {
		bool week = finding_this_week(c, &all->at[i]);

		findings += week;
		dropped += finding_in_week(c, &all->at[i]) && !week;
		contested += week && all->at[i].status == STATUS_CONTESTED;
	}
	if (!claims) {
		read_add(c, STR("Found this week: no attributed claim."));
		return;
	}
	read_add(c, str_fmt(c->arena, "Found this week: %.*s in %.*s%.*s%.*s.",
			    STR_ARG(count_phrase(c->arena, claims,
						 "attributed claim",
						 "attributed claims")),
			    STR_ARG(count_phrase(c->arena, findings, "finding",
						 "findings")),
			    STR_ARG(part_phrase(c, contested, "contested")),
			    STR_ARG(part_phrase(c, dropped,
						"left out by decision"))));
}

static void
read_compose(struct composer *c)
{
	read_pages(c);
	read_claims(c);
	read_add(c, str_fmt(c->arena,
			    "Made%s%.*s by fixed rules, without a language "
			    "model or translation. What stands in quotation "
			    "marks is verbatim; a number in brackets leads to "
			    "the passage and its capture.",
			    c->in->head.generator.len ? " with " : "",
			    STR_ARG(c->in->head.generator)));
	read_add(c, STR("A speaker's hedge is quoted, and the band in which it "
			"is read stands behind it (ICD 203; \"possible\", 20 "
			"to 55 %, is ours). Grades follow the Admiralty "
			"scale: the letter is a person's judgement of the "
			"source, F without one; the number is counted from "
			"independent origins for and against, 1 for two or "
			"more that nobody denies, 6 when it cannot be "
			"judged. Neither leaves anything out."));
}

/* Key findings first: the others refer to their headings. */
int
brief_make(struct arena *a, const struct brief_input *in, struct brief *ret,
	   struct err *err)
{
	static void (*const compose[])(struct composer *) = {
		key_compose,	  denials_compose,   differs_compose,
		timeline_compose, news_compose,	     changed_compose,
		gaps_compose,	  decisions_compose, sources_compose};
	struct composer c;

	*ret = (struct brief){.head = in->head};
	if (!ret->head.language.len)
		ret->head.language = STR("en");
	if (composer_make(a, in, ret, &c, err) < 0)
		return -1;
	read_compose(&c);
	for (size_t i = 0; i < SECTION_COUNT && !c.failed; i++)
		compose[i](&c);
	if (!c.failed)
		short_compose(&c);
	tracks_compose(&c);
	return c.failed ? -1 : brief_check(ret, err);
}
