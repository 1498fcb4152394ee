/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/ja_work.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define T(text) STR_INIT(text)

size_t
ja_np_begin(const struct ja *j, size_t b, size_t e)
{
	size_t comma = ja_find_last(j->text, b, e, STR("、"));

	if (comma == STR_NONE)
		return ja_skip_lead(j->text, b, e);
	return ja_skip_lead(j->text, comma, e);
}

/* は after these is no topic of its own: には, では, とは. */
static bool
is_topic(struct str text, size_t b, size_t at)
{
	static const struct str bad[] = {
		T("に"), T("で"),   T("と"),   T("へ"),	  T("て"),
		T("の"), T("また"), T("から"), T("まで"), T("ある")};

	return at > b && !ja_ends_any(str_slice(text, b, at), bad, COUNT(bad));
}

/* が after a predicate is "but". */
static bool
is_subject(struct str text, size_t b, size_t at)
{
	static const struct str bad[] = {T("た"), T("す"), T("だ"), T("る"),
					 T("い"), T("に"), T("で"), T("と"),
					 T("ん"), T("う")};

	return at > b && !ja_ends_any(str_slice(text, b, at), bad, COUNT(bad));
}

/* Phrases between topic and content that are not told: 4日、会見で、記者団に
 * 対し. */
static bool
is_adjunct(struct str phrase)
{
	static const struct str ends[] = {
		T("に対し"),	 T("に対して"),	    T("の取材に"),
		T("取材に応じ"), T("会見で"),	    T("声明で"),
		T("談話で"),	 T("取材で"),	    T("インタビューで"),
		T("ブログで"),	 T("ツイッターで"), T("SNSで"),
		T("発表で"),	 T("コメントで"),   T("記者団に"),
		T("を挙げ"),	 T("を挙げて"),	    T("を引用し"),
		T("その中で"),	 T("の中で"),	    T("あらためて"),
		T("改めて"),	 T("文書で"),	    T("電話で"),
		T("メールで"),	 T("答弁で"),
	};

	return ja_ends_any(phrase, ends, COUNT(ends)) || ja_is_date(phrase);
}

/* NISCが運用する… is a relative clause; 警察庁が4日、 and 警察庁が「 are
 * speakers. In a notice nothing but a comma will do. */
static bool
cut_off(const struct ja *j, size_t at, size_t e)
{
	static const struct str marks[] = {T("、"), T("「")};
	size_t comma = ja_find(j->text, at, e, STR("、"));

	if (ja_starts_any(str_slice(j->text, at, e), marks, COUNT(marks)))
		return true;
	if (comma != STR_NONE && is_adjunct(str_slice(j->text, at, comma)))
		return true;
	return !j->notice && comma == STR_NONE;
}

static bool
find_particle(const struct ja *j, struct span in, struct str particle,
	      bool sure, struct subject *ret)
{
	enum { TRIES = 3 };
	size_t from = in.b, at, b;
	bool topic = str_eq(particle, STR("は"));

	for (int i = 0; i < TRIES; i++) {
		at = ja_find(j->text, from, in.e, particle);
		if (at == STR_NONE)
			return false;
		from = at + particle.len;
		if (!(topic ? is_topic : is_subject)(j->text, in.b, at))
			continue;
		b = ja_np_begin(j, in.b, at);
		if (!ja_can_speak(j->d->names, str_slice(j->text, b, at),
				  sure) ||
		    (!topic && !cut_off(j, from, in.e)))
			continue;
		*ret = (struct subject){{b, at}, from};
		return true;
	}
	return false;
}

/* Xは「…」: whoever stands right before the quote has said it. */
static bool
find_quoting(const struct ja *j, struct span in, struct subject *ret)
{
	static const struct str marks[] = {T("は「"), T("は、「"), T("も「"),
					   T("は『")};
	size_t n = STR("は").len, at, b;

	for (size_t i = 0; i < COUNT(marks); i++) {
		at = str_find(str_slice(j->text, 0, in.e), marks[i], in.b);
		if (at == STR_NONE || at == in.b ||
		    !is_topic(j->text, in.b, at))
			continue;
		b = ja_np_begin(j, in.b, at);
		if (!ja_can_speak(j->d->names, str_slice(j->text, b, at), true))
			continue;
		*ret = (struct subject){{b, at}, at + n};
		return true;
	}
	return false;
}

bool
ja_subject(const struct ja *j, struct span in, bool sure, struct subject *ret)
{
	if (sure && find_quoting(j, in, ret))
		return true;
	return find_particle(j, in, STR("は"), false, ret) ||
	       find_particle(j, in, STR("が"), false, ret) ||
	       (sure && (find_particle(j, in, STR("は"), true, ret) ||
			 find_particle(j, in, STR("が"), true, ret)));
}

/* 29日にNHK: the day is when it was said. */
static size_t
past_date(struct str text, size_t b, size_t e)
{
	size_t at = ja_find(text, b, e, STR("に"));

	if (at == STR_NONE || at == b || !ja_is_date(str_slice(text, b, at)))
		return b;
	return at + STR("に").len;
}

bool
ja_late_subject(const struct ja *j, const struct ja_cue *cue,
		struct subject *ret)
{
	static const struct str particles[] = {T("は"), T("が"), T("も")};
	size_t n = STR("は").len, b = cue->content + STR("と").len;
	struct span in = {b, cue->verb};

	if (cue->at.b != cue->verb || b >= cue->verb)
		return false;
	for (size_t i = 0; i < COUNT(particles); i++) {
		size_t at = ja_find_last(j->text, in.b, in.e, particles[i]);

		if (at == STR_NONE || at == in.b)
			continue;
		b = past_date(j->text, ja_np_begin(j, in.b, at), at);
		if (!ja_can_speak(j->d->names, str_slice(j->text, b, at), true))
			continue;
		*ret = (struct subject){{b, at}, at + n};
		return true;
	}
	return false;
}

bool
ja_witness(struct ja *j, const struct ja_cue *cue, struct holder *ret)
{
	static const struct str tails[] = {T("の話として"), T("の証言として"),
					   T("の話を引用し"),
					   T("の情報として")};
	size_t b = cue->content + STR("と").len;
	struct str between = str_slice(j->text, b, cue->verb);

	if (cue->at.b != cue->verb || b >= cue->verb)
		return false;
	for (size_t i = 0; i < COUNT(tails); i++)
		if (str_ends(between, tails[i])) {
			size_t e = cue->verb - tails[i].len;

			b = ja_np_begin(j, b, e);
			*ret = ja_holder(j->text, (struct span){b, e},
					 &j->known);
			return true;
		}
	return false;
}

/* "NISCはFTに対し": the outlet through which it is told. */
static void
note_relay(struct ja *j, struct span phrase, struct said *s)
{
	static const struct str ends[] = {T("に対し"), T("に対して"),
					  T("の取材に")};
	struct str p = str_at(j->text, phrase);

	for (size_t i = 0; i < COUNT(ends); i++) {
		struct str np = str_slice(p, 0, p.len - ends[i].len);
		const struct name_form *outlet;

		if (!str_ends(p, ends[i]))
			continue;
		outlet = gazetteer_ending(j->d->names, np);
		if (!outlet || outlet->of->kind != NAMED_OUTLET)
			continue;
		phrase.e = phrase.b + np.len;
		s->relay = ja_holder(j->text, phrase, &j->known);
		return;
	}
}

size_t
ja_skip_adjuncts(struct ja *j, size_t b, size_t e, struct said *s)
{
	enum { MOST = 4, REACH = 200 };
	size_t comma;

	for (int i = 0; i < MOST; i++) {
		while (str_starts(str_slice(j->text, b, e), STR("、")))
			b += STR("、").len;
		comma = ja_find(j->text, b, e, STR("、"));
		if (comma == STR_NONE || comma - b > REACH ||
		    !is_adjunct(str_slice(j->text, b, comma)))
			break;
		note_relay(j, (struct span){b, comma}, s);
		b = comma;
	}
	return b;
}
