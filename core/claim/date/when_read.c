/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/date/when_scan.h"

/* Words that turn what follows them to the future, or back to the past. */
static const struct {
	struct str text;
	bool future;
} turns[] = {
	W(" will ", true),	  W("\xE2\x80\x99ll ", true),
	W("'ll ", true),	  W(" scheduled ", true),
	W(" plan to ", true),	  W(" plans to ", true),
	W(" planned for ", true), W(" expected to ", true),
	W(" is to ", true),	  W(" are to ", true),
	W(" would ", true),	  W(" due ", true),
	W(" going to ", true),	  W(" said", false),
	W(" told ", false),	  W(" announced", false),
	W(" reported", false),	  W(" confirmed", false),
	W(" denied", false),	  W(" was ", false),
	W(" were ", false),	  W(" had ", false),
	W(" declined", false),
};

static const struct str ja_future[] = {
	T("予定"), T("見込み"), T("計画"), T("方針"), T("見通し"),
};

/* The longest stretch in which a tense is looked for. */
enum { TENSE_REACH = 240 };

static const bool *
turn_at(struct str s, size_t at)
{
	struct str rest = str_skip(s, at);

	for (size_t i = 0; rest.len > 1 && i < COUNT(turns); i++)
		if (turns[i].text.ptr[1] == rest.ptr[1] &&
		    str_starts(rest, turns[i].text))
			return &turns[i].future;
	return NULL;
}

/* The last turn before the date decides. */
static bool
is_future_en(struct str sentence, size_t at)
{
	size_t from = at > TENSE_REACH ? at - TENSE_REACH : 0;
	struct str before = str_slice(sentence, from, at);

	for (size_t i = before.len; i-- > 0;) {
		char c = before.ptr[i];
		const bool *turn = NULL;

		if (c == ' ' || c == '\'' || c & 0x80)
			turn = turn_at(before, i);
		if (turn)
			return *turn;
	}
	return false;
}

/* 避難所を開くと発表した: a verb of doing in its plain form, in front of
 * who says so, is what will be done. */
static bool
says_to_come(struct str after)
{
	static const struct str said[] = {
		T("と発表"), T("と表明"),   T("と述べ"), T("と説明"),
		T("と話"),   T("と明らか"), T("と伝え"), T("と予告"),
	};
	static const struct str plain[] = {
		T("う"), T("く"), T("ぐ"), T("す"), T("つ"),
		T("ぬ"), T("ぶ"), T("む"), T("る"),
	};
	static const struct str state[] = {
		T("いる"),   T("ある"), T("できる"), T("られる"),
		T("という"), T("いう"), T("だろう"), T("思う"),
	};

	for (size_t i = 0; i < COUNT(said); i++) {
		size_t at = str_find(after, said[i], 0);
		struct str verb = str_slice(after, 0, at);

		if (at != STR_NONE && str_ends_any(verb, plain, COUNT(plain)) &&
		    !str_ends_any(verb, state, COUNT(state)))
			return true;
	}
	return false;
}

/* The verb comes last: look behind the date. A date cut off by a comma tells
 * when it was said. */
static bool
is_future_ja(struct str sentence, size_t at)
{
	struct str after = str_slice(sentence, at, at + TENSE_REACH);

	if (str_starts(after, STR("、")))
		return false;
	for (size_t i = 0; i < COUNT(ja_future); i++)
		if (str_has(after, ja_future[i]))
			return true;
	return says_to_come(after);
}

/* Lands south of the equator whose year has four seasons. */
static const struct str southern[] = {
	T("Australia"),	     T("New Zealand"), T("Argentin"),
	T("Chile"),	     T("Uruguay"),     T("Paraguay"),
	T("South Africa"),   T("Lesotho"),     T("Eswatini"),
	T("オーストラリア"), T("豪州"),	       T("ニュージーランド"),
	T("アルゼンチン"),   T("チリ"),	       T("ウルグアイ"),
	T("パラグアイ"),     T("南アフリカ"),  T("レソト"),
	T("エスワティニ"),
};

/* Only a season asks for it. */
static bool
is_southern(struct str sentence, const struct expr *e)
{
	for (size_t i = 0; e->season && i < COUNT(southern); i++)
		if (str_has(sentence, southern[i]))
			return true;
	return false;
}

/* Only a date without a year needs a tense. */
static bool
is_future(struct str sentence, const struct expr *e, bool japanese)
{
	if (e->slot[UNIT_YEAR].fill)
		return false;
	return japanese ? is_future_ja(sentence, e->at.e)
			: is_future_en(sentence, e->at.b);
}

static bool
names_frame(const struct expr *e)
{
	return e->slot[UNIT_YEAR].fill || e->slot[UNIT_MONTH].fill || e->season;
}

static void
follow(struct scene *io, const struct expr *e, const struct moment *m)
{
	io->story = *m;
	if (!m->from.year)
		io->story.from = m->to;
	if (names_frame(e))
		io->frame = io->story;
	io->same_sentence = true;
}

/* "between October and December 2022": what the first lacks, the second
 * says. */
static void
lend_year(struct expr *a, const struct expr *b)
{
	if (a->slot[UNIT_YEAR].fill || !b->slot[UNIT_YEAR].fill ||
	    a->slot[UNIT_MONTH].fill != FILL_GIVEN)
		return;
	a->slot[UNIT_YEAR] = b->slot[UNIT_YEAR];
	if (b->slot[UNIT_MONTH].fill == FILL_GIVEN &&
	    a->slot[UNIT_MONTH].n > b->slot[UNIT_MONTH].n)
		a->slot[UNIT_YEAR].n--;
}

/* Both ends of an interval, or only its first one when they do not fit. */
static bool
read_pair(struct expr *a, struct expr *b, struct scene *io, struct moment *m)
{
	struct moment last;
	enum open open = a->open;

	lend_year(a, b);
	a->open = OPEN_NOT;
	if (!moment_of(a, io, m))
		return false;
	follow(io, a, m);
	b->open = OPEN_NOT;
	if (!moment_of(b, io, &last))
		return false;
	if (a->weekday && date_cmp(m->from, last.to) > 0)
		m->from = date_add_days(m->from, -7);
	if (!moment_join(m, &last, m)) {
		a->open = open;
		return false;
	}
	io->story.to = last.to;
	return true;
}

static bool
read_one(struct expr *e, struct expr *next, struct scene *io, struct moment *m,
	 size_t *i)
{
	if (e->pair && next && read_pair(e, next, io, m)) {
		(*i)++;
		return true;
	}
	if (!moment_of(e, io, m))
		return false;
	follow(io, e, m);
	return true;
}

static void
exprs_read(struct arena *a, const struct told *in, const struct scene *s,
	   struct exprs *ret)
{
	if (in->japanese)
		when_scan_ja(a, in->text, ret);
	else
		when_scan_en(a, s->english ? s->english : &when_grammar_en,
			     in->text, in->from, ret);
	for (size_t i = 0; i < ret->len; i++) {
		struct expr *e = &ret->at[i];

		e->future = is_future(in->text, e, in->japanese);
		e->at.b += in->offset;
		e->at.e += in->offset;
	}
}

void
moments_read(struct arena *a, const struct told *in, struct scene *io,
	     struct moments *ret)
{
	struct exprs found = {0};
	struct moment m;

	io->same_sentence = false;
	exprs_read(a, in, io, &found);
	for (size_t i = 0; i < found.len; i++) {
		struct expr *e = &found.at[i];

		io->future = e->future;
		io->southern = is_southern(in->text, e);
		if (read_one(e, i + 1 < found.len ? e + 1 : NULL, io, &m, &i))
			*vec_add(a, ret) = m;
	}
}
