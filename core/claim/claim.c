/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/claim.h"

#include "base/utf8.h"

const char *const entity_names[] = {
	"person",  "organisation", "outlet",  "threat-group",
	"malware", "place",	   "country", "vulnerability",
	"number",  "indicator",	   "id",      NULL};
const char *const holder_names[] = {"outlet",	"person",  "body", "group",
				    "document", "unknown", NULL};
const char *const stance_names[] = {"asserts",	 "confirms", "denies",
				    "suspects",	 "declines", "silent",
				    "withdraws", "asks",     NULL};
const char *const factbank_names[] = {"CT+", "CT-", "PR+", "PR-",
				      "PS+", "PS-", "Uu",  NULL};
const char *const precision_names[] = {"none",	  "year",  "half", "season",
				       "quarter", "month", "part", "week",
				       "day",	  "time",  NULL};
const char *const claim_kind_names[] = {"direct", "mixed", "indirect",
					"hearsay", NULL};
const char *const why_names[] = {"frame", "cue",    "source", "holder",
				 "nest",  "stance", "hedge",  NULL};

static bool
names_some(const struct holder *h)
{
	return h->kind == HOLDER_PERSON || h->kind == HOLDER_BODY ||
	       h->kind == HOLDER_OUTLET;
}

uint32_t
holder_parts(const struct holder *h)
{
	return names_some(h) && h->number > 1 ? h->number : 1;
}

struct holder
holder_part(const struct holder *h, uint32_t i)
{
	static const struct str ands[] = {STR_INIT(" and "), STR_INIT("と"),
					  STR_INIT("や")};
	struct holder part = *h;
	struct str rest = h->name;
	uint32_t n = holder_parts(h);

	part.number = n > 1 ? 0 : h->number;
	for (uint32_t k = 0; n > 1 && k <= i && rest.len; k++) {
		size_t end = STR_NONE, past = 0;

		for (size_t j = 0; k + 2 == n && j < 3; j++)
			if (end == STR_NONE) {
				end = str_find(rest, ands[j], 0);
				past = ands[j].len;
			}
		if (end == STR_NONE && k + 2 < n) {
			end = str_find(rest, STR(", "), 0);
			past = 2;
		}
		part.name =
			str_slice(rest, 0, end == STR_NONE ? rest.len : end);
		rest = end == STR_NONE ? STR("") : str_skip(rest, end + past);
	}
	return part;
}

static bool
is_boundary(struct str text, size_t at)
{
	return at == text.len ||
	       (at < text.len && ((unsigned char)text.ptr[at] & 0xC0) != 0x80);
}

static bool
span_stands(struct str text, struct span at)
{
	return at.b <= at.e && at.e <= text.len && is_boundary(text, at.b) &&
	       is_boundary(text, at.e);
}

static int
spans_gate(const struct claim *c, struct str text, const struct spans *s,
	   const char *what, struct err *err)
{
	for (size_t i = 0; i < s->len; i++) {
		struct span at = s->at[i];

		if (at.b == at.e || !span_stands(text, at) ||
		    at.b < c->quote.b || at.e > c->quote.e)
			return err_set(err, ERR_REFUSED,
				       "claim %.*s: %s span %zu stands outside "
				       "its quote",
				       STR_ARG(c->id), what, i + 1);
	}
	return 0;
}

/* Spans that may stand anywhere in the text, or be empty. */
static int
loose_gate(const struct claim *c, struct str text, struct err *err)
{
	const struct span loose[] = {c->certainty.at, c->said.at,
				     c->said.anchor, c->event.at,
				     c->event.anchor};

	for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
		if (!span_stands(text, loose[i]))
			return err_set(err, ERR_REFUSED,
				       "claim %.*s: span outside the text",
				       STR_ARG(c->id));
	for (size_t i = 0; i < c->entities.len; i++)
		if (!span_stands(text, c->entities.at[i].at) ||
		    c->entities.at[i].at.b < c->quote.b ||
		    c->entities.at[i].at.e > c->quote.e)
			return err_set(err, ERR_REFUSED,
				       "claim %.*s: entity %zu stands outside "
				       "its quote",
				       STR_ARG(c->id), i + 1);
	for (size_t i = 0; i < c->why.len; i++)
		if (!span_stands(text, c->why.at[i].at))
			return err_set(err, ERR_REFUSED,
				       "claim %.*s: rule outside the text",
				       STR_ARG(c->id));
	for (size_t i = 0; i < c->holder.len; i++) {
		const struct holder *h = &c->holder.at[i];

		if (!span_stands(text, h->at) ||
		    (h->at.e > h->at.b &&
		     !str_eq(str_at(text, h->at), h->text)))
			return err_set(err, ERR_REFUSED,
				       "claim %.*s: holder %zu is not in the "
				       "text as given",
				       STR_ARG(c->id), i + 1);
	}
	return 0;
}

const struct holder *
claim_speaker(const struct claim *c)
{
	return c->holder.len ? &c->holder.at[c->holder.len - 1] : NULL;
}

bool
claim_is_hearsay(const struct claim *c)
{
	const struct holder *h = claim_speaker(c);

	return c->kind == CLAIM_HEARSAY || (h && h->kind == HOLDER_UNKNOWN);
}

int
claim_gate(const struct claim *c, struct str text, struct err *err)
{
	if (c->quote.b == c->quote.e || !span_stands(text, c->quote))
		return err_set(err, ERR_REFUSED,
			       "claim %.*s: quote stands outside the text",
			       STR_ARG(c->id));
	if (!str_eq(str_at(text, c->quote), c->quote_text))
		return err_set(err, ERR_REFUSED,
			       "claim %.*s: quote is not what stands at its "
			       "place in the text",
			       STR_ARG(c->id));
	if (!c->content.len)
		return err_set(err, ERR_REFUSED, "claim %.*s: no content",
			       STR_ARG(c->id));
	if (spans_gate(c, text, &c->source, "source", err) < 0 ||
	    spans_gate(c, text, &c->cue, "cue", err) < 0 ||
	    spans_gate(c, text, &c->content, "content", err) < 0)
		return -1;
	return loose_gate(c, text, err);
}
