/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

static void parse(struct ja *j, const struct piece *p);
static void relay_group(const struct ja *j, const struct piece *p,
			struct said *s);

/* What is told inside a content. */
static void
parse_inside(struct ja *j, const struct piece *p, const struct said *s,
	     struct span content, const struct claim *parent)
{
	struct holders *chain;
	struct piece inner = {.at = ja_trim(j->text, content),
			      .depth = p->depth + 1};

	if (!parent || inner.depth >= JA_DEPTH_MAX)
		return;
	chain = arena_alloc(j->arena, sizeof *chain);
	ja_chain(j, chain, p, s);
	inner.chain = chain;
	inner.parent = parent->id;
	parse(j, &inner);
}

/* ---- によると ---- */

static const struct str frames[] = {
	T("によると"),	 T("によれば"),	  T("によりますと"), T("の報道では"),
	T("の発表では"), T("の説明では"), T("の話では"),     T("の調べでは"),
	T("の調査では"), T("の推計では"), T("の試算では"),   T("のまとめでは"),
	T("の集計では"), T("の分析では"), T("の見方では"),
};

static size_t
frame_find(const struct ja *j, struct span in, struct span *cue)
{
	size_t best = STR_NONE, at;

	for (size_t i = 0; i < COUNT(frames); i++) {
		at = ja_find(j->text, in.b, in.e, frames[i]);
		if (at < best) {
			best = at;
			*cue = (struct span){at, at + frames[i].len};
		}
	}
	return best;
}

/* Hearsay at the end of what a frame already tells. */
static size_t
cut_hearsay(struct str text, size_t b, size_t e)
{
	static const struct str tails[] = {
		T("という"),	   T("といいます"),	T("とのこと"),
		T("とのことです"), T("ということです"), T("ということだ"),
		T("とのことだ"),   T("とのことでした"), T("そうだ"),
		T("そうです"),
	};
	struct span at = ja_trim(text, (struct span){b, e});

	for (size_t i = 0; i < COUNT(tails); i++)
		if (str_ends(str_at(text, at), tails[i]))
			return at.e - tails[i].len;
	return e;
}

/* FTが関係者の話として報じたところによると: not a phrase but a clause. */
static void
frame_clause(struct ja *j, struct said *s)
{
	struct span np = s->source;
	struct ja_cue told = {.far = true};
	size_t ga;

	if (!str_ends(str_at(j->text, np), STR("ところ")))
		return;
	ga = ja_find(j->text, np.b, np.e, STR("が"));
	if (ga == STR_NONE || ga == np.b)
		return;
	s->source.e = ga;
	s->speaker = ja_holder(j->text, s->source, &j->known);
	told.content = ga;
	told.verb = ja_find(j->text, ga, np.e, STR("報じ"));
	if (told.verb != STR_NONE)
		ja_witness(j, &told, s);
}

static bool
parse_frame(struct ja *j, const struct piece *p)
{
	struct said s = {.rule = "according-to"};
	struct span before, at = p->at;
	size_t np;

	if (frame_find(j, at, &s.cue) == STR_NONE)
		return false;
	np = ja_np_begin(j, at.b, s.cue.b);
	s.source = ja_trim(j->text, (struct span){np, s.cue.b});
	s.word = str_at(j->text, s.cue);
	if (s.source.b == s.source.e)
		return false;
	s.speaker = ja_holder(j->text, s.source, &j->known);
	frame_clause(j, &s);
	relay_group(j, p, &s);
	before = ja_trim(j->text,
			 (struct span){ja_skip_lead(j->text, at.b, np), np});
	if (before.b < before.e && !ja_is_date(str_at(j->text, before)))
		s.content[0] = before;
	s.content[1] =
		(struct span){s.cue.e, cut_hearsay(j->text, s.cue.e, at.e)};
	if (!p->depth) {
		j->frame = j->speaker = s.speaker;
		j->silent = 0;
	}
	parse_inside(j, p, &s, s.content[1], ja_emit(j, p, &s));
	return true;
}

/* とみられる is somebody's belief. */
static bool
is_belief(const struct ja *j, const struct ja_cue *cue)
{
	static const struct str beliefs[] = {T("とみ"), T("と見"), T("と考"),
					     T("と思")};

	return str_starts_any(str_at(j->text, cue->at), beliefs,
			      COUNT(beliefs));
}

/* と発表された: somebody did it, unnamed. */
static bool
is_passive(const struct ja *j, const struct ja_cue *cue)
{
	struct str s = str_at(j->text, cue->at);

	return str_has(s, STR("され")) || str_has(s, STR("られ"));
}

/* A press conference runs over a paragraph's end, no further; whoever was
 * quoted last is quoted on for some more. */
static bool
still_speaks(const struct ja *j, const struct ja_cue *cue)
{
	enum { TALK = 1, QUOTES = 3 };
	bool quoted = str_ends(str_slice(j->text, 0, cue->content), STR("」"));

	return j->silent <= (quoted ? QUOTES : TALK);
}

/* Nobody is named in the clause: hearsay leans on the paragraph's によると,
 * a verb of saying on its last speaker. */
static void
speaker_default(const struct ja *j, const struct piece *p,
		const struct ja_cue *cue, struct said *s)
{
	static const struct holder none;
	const struct holder *h = &j->frame;

	if (cue->class != JA_HEARSAY)
		h = still_speaks(j, cue) ? &j->speaker : &none;

	s->speaker = (struct holder){.kind = HOLDER_UNKNOWN};
	s->hearsay = cue->class == JA_HEARSAY;
	s->rule = s->hearsay ? "hearsay" : "no-speaker";
	if (j->notice) {
		s->speaker.kind = HOLDER_BODY;
		s->speaker.name = j->d->article->publisher;
		s->rule = "notice";
		return;
	}
	if (p->depth || !h->name.len) {
		/* Of とされる no more is known than that the outlet has it;
		 * and who writes without a subject writes of himself. */
		if (s->hearsay ? !is_belief(j, cue) : !is_passive(j, cue))
			s->speaker.kind = HOLDER_OUTLET;
		return;
	}
	s->speaker = *h;
	s->speaker.text = STR("");
	s->speaker.from = h->from.e ? h->from : h->at;
	s->speaker.at = (struct span){0, 0};
	s->rule = s->hearsay ? "hearsay-inherited" : "zero-subject";
}

static void
speaker_set(struct ja *j, const struct subject *who, struct said *s,
	    const char *rule)
{
	s->source = who->np;
	s->speaker = ja_holder(j->text, who->np, &j->known);
	s->rule = rule;
}

/* と伝えられ is hearsay only when nobody is named whom it comes from. */
static bool
is_heard(const struct ja *j, const struct ja_cue *cue)
{
	static const struct str verbs[] = {T("と伝えられ"), T("と言われ"),
					   T("といわれ"), T("と指摘され")};

	return cue->class == JA_HEARD ||
	       (cue->class == JA_HEARSAY &&
		str_starts_any(str_skip(j->text, cue->verb), verbs,
			       COUNT(verbs)));
}

/* との声が上がる, との見方もある: nobody has to be named. */
static bool
is_voiced(const struct ja *j, const struct ja_cue *cue)
{
	static const struct str particles[] = {T("が"), T("も")};

	return str_starts_any(str_skip(j->text, cue->verb), particles,
			      COUNT(particles));
}

/* No topic that can speak: what it is missing in, or who was asked. */
static size_t
find_silent(struct ja *j, const struct piece *p, struct span in,
	    const struct ja_cue *cue, struct said *s)
{
	struct span head = {p->at.b, cue->verb};
	struct subject who;

	if (ja_document(j, head, false, &who))
		speaker_set(j, &who, s, "document");
	else if (cue->bare && ja_asked(j, head, &who))
		speaker_set(j, &who, s, "asked");
	else
		return STR_NONE;
	return who.end > in.b ? who.end : in.b;
}

/* 映像は証言を裏付けている: what is read or seen can do this. */
static bool
is_shown(const struct ja *j, const struct ja_cue *cue)
{
	static const struct str verbs[] = {T("裏付け"), T("裏づけ")};

	return str_starts_any(str_skip(j->text, cue->verb), verbs,
			      COUNT(verbs));
}

/* Whom the cue itself or a document beside it names; STR_NONE: neither. */
static size_t
find_beside(struct ja *j, const struct piece *p, struct span in,
	    const struct ja_cue *cue, struct said *s)
{
	struct span sentence = {p->at.b, cue->verb};
	struct subject who;
	const char *rule = "document";

	if (cue->by.e) {
		who.np = ja_trim(j->text, cue->by);
		speaker_set(j, &who, s, "found-by");
		return cue->begin;
	}
	if (is_heard(j, cue) &&
	    ja_heard_from(j, (struct span){in.b, cue->content}, &who))
		rule = "heard-from";
	else if (!(cue->unsaid && (cue->passive || cue->missing) &&
		   ja_document(j, sentence, !cue->passive, &who)) &&
		 !(is_shown(j, cue) && ja_document(j, sentence, false, &who)))
		return STR_NONE;
	speaker_set(j, &who, s, rule);
	return who.end > in.b ? who.end : in.b;
}

/* Who speaks and where the content begins. `shared` is the subject of the
 * clause before in the same sentence. */
static size_t
find_speaker(struct ja *j, const struct piece *p, struct span in,
	     const struct ja_cue *cue, struct said *s)
{
	struct span head = {in.b, cue->content};
	struct subject who;
	size_t begin = find_beside(j, p, in, cue, s);

	if (begin != STR_NONE)
		return begin;
	if (cue->unsaid && cue->passive)
		return STR_NONE;
	if (cue->class == JA_HEARSAY) {
		speaker_default(j, p, cue, s);
		return in.b;
	}
	if (cue->class == JA_HEARD && is_voiced(j, cue)) {
		s->speaker = (struct holder){.kind = HOLDER_UNKNOWN};
		s->hearsay = true;
		s->rule = "hearsay";
		return in.b;
	}
	if (ja_late_subject(j, cue, &who)) {
		speaker_set(j, &who, s, "late-subject");
		if (who.end < cue->verb)
			ja_note_relay(j, (struct span){who.end, cue->verb}, s);
		return in.b;
	}
	if (ja_subject(j, head, cue->class == JA_SAY, &who)) {
		speaker_set(j, &who, s, "topic");
		if (who.np.b > in.b)
			ja_note_relay(
				j,
				ja_trim(j->text, (struct span){in.b, who.np.b}),
				s);
		return who.end;
	}
	if (cue->unsaid)
		return find_silent(j, p, in, cue, s);
	return STR_NONE;
}

static bool
is_hollow(const struct ja *j, const struct said *s)
{
	struct span c = ja_trim(j->text, s->content[0]);

	return c.e - c.b < STR("関与").len;
}

/* The first claim is another outlet's. */
static bool
is_retold(const struct ja *j)
{
	const struct holders *h;

	if (!j->out->len)
		return false;
	h = &j->out->at[0].holder;
	return h->len == 2 && h->at[1].kind == HOLDER_OUTLET &&
	       str_eq(h->at[1].name, j->known.outlet.name);
}

/* In an article that lives on another report, unnamed people without a link
 * of their own are that report's. */
static void
relay_group(const struct ja *j, const struct piece *p, struct said *s)
{
	const struct links *links = &j->d->article->links;
	bool retold = is_retold(j);

	if (p->depth || s->relay.name.len || s->speaker.kind != HOLDER_GROUP ||
	    s->speaker.org.len || !j->known.outlet.name.len)
		return;
	for (size_t i = 0; i < links->len; i++)
		retold |= links->at[i].kind == LINK_SOURCE;
	if (!retold)
		return;
	s->relay = j->known.outlet;
	s->relay.text = STR("");
	s->relay.at = (struct span){0, 0};
}

/* One clause; `shared` passes its speaker on to the next. */
static void
parse_clause(struct ja *j, const struct piece *p, struct span in,
	     const struct ja_cue *cue, struct said *shared)
{
	const struct ja_verb *v = ja_verb_at(str_skip(j->text, cue->verb));
	struct said s = {.cue = cue->at, .word = v ? v->stem : STR("")};
	size_t b = find_speaker(j, p, in, cue, &s);

	if (b == STR_NONE &&
	    (cue->class == JA_HEARD || (cue->unsaid && cue->passive) ||
	     (cue->bare && !shared->source.e)))
		return;
	if (b == STR_NONE && shared->source.e) {
		s.source = shared->source;
		s.speaker = shared->speaker;
		s.relay = shared->relay;
		s.rule = "shared-topic";
		b = in.b;
	} else if (b == STR_NONE) {
		speaker_default(j, p, cue, &s);
		b = in.b;
		if (cue->class == JA_HOLD && !s.speaker.name.len)
			return;
	}
	ja_witness(j, cue, &s);
	relay_group(j, p, &s);
	b = ja_skip_adjuncts(j, ja_skip_lead(j->text, b, cue->content),
			     cue->content, &s);
	s.content[0] = (struct span){b, cue->content};
	if (cue->bare && is_hollow(j, &s))
		s.content[0] = cue->at;
	if (is_hollow(j, &s))
		return;
	if (!s.hearsay && !p->depth) {
		j->speaker = s.speaker;
		j->silent = 0;
	}
	*shared = s;
	parse_inside(j, p, &s, s.content[0], ja_emit(j, p, &s));
}

/* Behind a cue: が、 うえで、 and the like belong to no clause. */
static size_t
skip_joint(struct str text, size_t b, size_t e)
{
	enum { REACH = 24 };
	size_t end = b + REACH < e ? b + REACH : e;
	size_t comma = ja_find(text, b, end, STR("、"));

	return comma == STR_NONE ? b : comma + STR("、").len;
}

/* 容疑を認めているという: of whom it is told stands there, and it is his; who
 * tells it is nobody. */
static bool
is_only_told(const struct ja *j, const struct ja_cue *last,
	     const struct ja_cue *cue, struct span in,
	     const struct said *shared)
{
	static const struct str tells[] = {T("という"), T("とのこと"),
					   T("といいま")};
	struct subject who;

	if (cue->class != JA_HEARSAY || cue->content != last->at.e ||
	    !str_starts_any(str_skip(j->text, cue->verb), tells, COUNT(tells)))
		return false;
	return shared->source.e ||
	       ja_subject(j, (struct span){in.b, last->content},
			  last->class == JA_SAY, &who);
}

static void
parse_clauses(struct ja *j, const struct piece *p)
{
	struct span in = {ja_skip_lead(j->text, p->at.b, p->at.e), p->at.e};
	struct said shared = {0};
	struct ja_cue cue, last = {0};
	size_t from = in.b;
	bool open = false;

	while (ja_cue_next(j->text, in, from, &cue)) {
		from = cue.at.e;
		if (open && is_only_told(j, &last, &cue, in, &shared)) {
			cue = last;
		} else if (cue.join == JA_NESTED) {
			open = true;
			last = cue;
			continue;
		}
		open = false;
		parse_clause(j, p, in, &cue, &shared);
		in.b = from = skip_joint(j->text, from, in.e);
	}
	if (open)
		parse_clause(j, p, in, &last, &shared);
}

static void
parse(struct ja *j, const struct piece *p)
{
	if (p->at.e - p->at.b > JA_SENTENCE_MAX)
		return;
	if (!parse_frame(j, p))
		parse_clauses(j, p);
}

/* ---- notices: every sentence is the body's ---- */

static void
parse_notice(struct ja *j, const struct piece *p)
{
	struct str s = str_at(j->text, p->at);
	struct said whole = {.rule = "notice"};
	size_t before = j->out->len;
	enum ja_notice what = ja_notice_of(j, s);

	if (what == JA_MANNERS)
		return;
	if (what == JA_SENTENCE)
		parse(j, p);
	if (j->out->len > before)
		return;
	whole.content[0] =
		(struct span){ja_skip_lead(j->text, p->at.b, p->at.e), p->at.e};
	ja_emit(j, p, &whole);
}

/* （以下「NISC」という。）が: the full stop in brackets ended nothing. */
static bool
is_tail(const struct ja *j, struct span at)
{
	static const struct str closes[] = {T("）"), T(")"), T("」"), T("』")};

	return str_starts_any(str_at(j->text, at), closes, COUNT(closes));
}

void
ja_extract(struct arena *a, const struct doc *d, struct claims *out)
{
	struct ja j = {.arena = a,
		       .d = d,
		       .text = d->text,
		       .out = out,
		       .known = {.names = d->names}};
	size_t paragraph_end = 0, p = 0;

	j.notice = d->article->genre == GENRE_NOTICE;
	for (size_t i = 0; i < d->sentences.len; i++) {
		const struct stretch *s = &d->sentences.at[i];
		struct piece piece = {.at = s->at};

		while (i + 1 < d->sentences.len &&
		       is_tail(&j, d->sentences.at[i + 1].at))
			piece.at.e = d->sentences.at[++i].at.e;
		while (p < d->paragraphs.len && s->at.b >= paragraph_end) {
			paragraph_end = d->paragraphs.at[p++].at.e;
			j.frame = (struct holder){0};
			j.silent++;
			j.credit = ja_credit(
				d->names,
				str_at(d->text, d->paragraphs.at[p - 1].at));
		}
		if (s->title || piece.at.e - piece.at.b > JA_SENTENCE_MAX)
			continue;
		if (j.notice)
			parse_notice(&j, &piece);
		else
			parse(&j, &piece);
	}
}
