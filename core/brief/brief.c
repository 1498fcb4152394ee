/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "base/vec.h"
#include "brief/compose.h"
#include "brief/phrase.h"
#include "brief/tracks.h"

const char *const section_names[] = {
	"key",	   "denials", "differs",   "timeline", "new",
	"changed", "gaps",    "decisions", "sources",  NULL};
const char *const figure_names[] = {"timeline", "matrix", "origins", "weeks",
				    NULL};
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

static void
made_add(struct composer *c, struct str line)
{
	*vec_add(c->arena, &c->out->made) = line;
}

/* part_phrase: a row with a number; nothing when it is none. */
static struct str
part_phrase(const struct composer *c, size_t n, enum saying row)
{
	return n ? row_phrase(&c->speech, row, WITH(count(c, n))) : STR("");
}

static struct str
counted_phrase(const struct composer *c, enum saying row, enum saying of,
	       size_t n)
{
	return n ? row_phrase(&c->speech, row,
			      WITH(count_phrase(&c->speech, of, n)))
		 : STR("");
}

static void
read_pages(struct composer *c)
{
	const struct articles *all = &c->in->corpus->articles;
	size_t week = 0, part = 0, bad = c->in->notes.len;

	for (size_t i = 0; i < all->len; i++) {
		week += c->week[i];
		part += c->week[i] && all->at[i].access != ACCESS_FULL &&
			all->at[i].access != ACCESS_INDEX;
	}
	read_add(c, row_phrase(&c->speech, SAY_READ,
			       WITH(count_phrase(&c->speech, SAY_N_PAGES, week),
				    part_phrase(c, part, SAY_READ_PART),
				    counted_phrase(c, SAY_READ_OLD, SAY_N_PAGES,
						   all->len - week),
				    counted_phrase(c, SAY_READ_BAD,
						   SAY_N_UNSEEN, bad))));
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
		read_add(c, word(c, SAY_FOUND_NONE));
		return;
	}
	read_add(c,
		 row_phrase(&c->speech, SAY_FOUND,
			    WITH(count_phrase(&c->speech, SAY_N_CLAIMS, claims),
				 count_phrase(&c->speech, SAY_N_FINDINGS,
					      findings),
				 part_phrase(c, contested, SAY_FOUND_CONTESTED),
				 part_phrase(c, dropped, SAY_FOUND_DROPPED))));
}

static void
read_compose(struct composer *c)
{
	const struct brief_head *head = &c->in->head;
	struct str with = head->generator;

	if (with.len)
		with = row_phrase(&c->speech, SAY_MADE_WITH, WITH(with));
	read_pages(c);
	read_claims(c);
	made_add(c, row_phrase(&c->speech, SAY_MADE, WITH(with)));
	if (head->sandbox.len)
		made_add(c,
			 row_phrase(&c->speech,
				    head->open ? SAY_SANDBOX_OPEN : SAY_SANDBOX,
				    WITH(head->sandbox)));
	made_add(c, word(c, SAY_SCALES));
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
	marks_compose(&c);
	if (!c.failed)
		short_compose(&c);
	cites_order(&c);
	tracks_compose(&c);
	return c.failed ? -1 : brief_check(ret, err);
}
