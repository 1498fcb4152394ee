/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

/* Letters of which a bare name is made: no hiragana but の and さん. */
static bool
is_bare_name(struct str s)
{
	static const struct str kana[] = {T("の"), T("さ"), T("ん"),
					  T("ら"), T("と"), T("や")};

	if (str_starts_any(s, kana, COUNT(kana)))
		return false;
	for (size_t i = 0; i < s.len; i += utf8_len(s, i)) {
		uint32_t cp = utf8_at(s, i);

		if (cp >= 0x3041 && cp <= 0x3096 &&
		    !str_starts_any(str_skip(s, i), kana, COUNT(kana)))
			return false;
	}
	return true;
}

/* 会見で松野長官, 報道を受けて同社: only what stands behind the particle. */
static size_t
past_adverbial(struct str text, size_t b, size_t e)
{
	static const struct str ends[] = {T("で"),   T("に"), T("て"), T("し"),
					  T("から"), T("が"), T("を")};
	enum { LEAST = 6 }; /* two letters */
	size_t best = b, at;

	for (size_t i = 0; i < COUNT(ends); i++) {
		at = ja_find_last(text, b, e, ends[i]);
		if (at == STR_NONE || at == b)
			continue;
		at += ends[i].len;
		if (at > best && at + LEAST <= e &&
		    is_bare_name(str_slice(text, at, e)))
			best = at;
	}
	return best;
}

size_t
ja_np_begin(const struct ja *j, size_t b, size_t e)
{
	size_t comma = ja_find_last(j->text, b, e, STR("、"));

	b = ja_skip_lead(j->text, comma == STR_NONE ? b : comma, e);
	return past_adverbial(j->text, b, e);
}

/* は after these is no topic of its own: には, では, とは. */
static bool
is_topic(struct str text, size_t b, size_t at)
{
	static const struct str bad[] = {
		T("に"), T("で"),   T("と"),   T("へ"),	  T("て"),
		T("の"), T("また"), T("から"), T("まで"), T("ある")};

	return at > b && !str_ends_any(str_slice(text, b, at), bad, COUNT(bad));
}

/* が after a predicate is "but". */
static bool
is_subject(struct str text, size_t b, size_t at)
{
	static const struct str bad[] = {T("た"), T("す"), T("だ"), T("る"),
					 T("い"), T("に"), T("で"), T("と"),
					 T("ん"), T("う")};

	return at > b && !str_ends_any(str_slice(text, b, at), bad, COUNT(bad));
}

/* NISCが運用する… is a relative clause; 警察庁が4日、 and 警察庁が「 are
 * speakers. In a notice nothing but a comma will do. */
static bool
cut_off(const struct ja *j, size_t at, size_t e)
{
	static const struct str marks[] = {T("、"), T("「")};
	size_t comma = ja_find(j->text, at, e, STR("、"));

	if (str_starts_any(str_slice(j->text, at, e), marks, COUNT(marks)))
		return true;
	if (comma != STR_NONE &&
	    (ja_is_adjunct(str_slice(j->text, at, comma)) ||
	     ja_is_date(str_slice(j->text, at, comma))))
		return true;
	return !j->notice && comma == STR_NONE;
}

struct wanted {
	struct str particle;
	enum ja_voice least;
};

static bool
find_particle(const struct ja *j, struct span in, struct wanted w,
	      struct subject *ret)
{
	enum { TRIES = 4 };
	size_t from = in.b, at, b;
	bool topic = !str_eq(w.particle, STR("が"));

	for (int i = 0; i < TRIES; i++) {
		at = ja_find(j->text, from, in.e, w.particle);
		if (at == STR_NONE)
			return false;
		from = at + w.particle.len;
		if (!(topic ? is_topic : is_subject)(j->text, in.b, at))
			continue;
		b = ja_np_begin(j, in.b, at);
		if (ja_voice(j->d->names, str_slice(j->text, b, at)) <
			    w.least ||
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
					   T("は『"), T("も、「")};
	size_t n = STR("は").len, at, b;

	for (size_t i = 0; i < COUNT(marks); i++) {
		at = str_find(str_slice(j->text, 0, in.e), marks[i], in.b);
		if (at == STR_NONE || at == in.b ||
		    !is_topic(j->text, in.b, at))
			continue;
		b = ja_np_begin(j, in.b, at);
		if (ja_voice(j->d->names, str_slice(j->text, b, at)) < JA_MAYBE)
			continue;
		*ret = (struct subject){{b, at}, at + n};
		return true;
	}
	return false;
}

/* Of a bare name with は and a sure speaker with が the first one speaks. */
static bool
find_first(const struct ja *j, struct span in, struct subject *ret)
{
	struct subject ga;
	bool named =
		find_particle(j, in, (struct wanted){STR("は"), JA_NAMED}, ret);

	if (!find_particle(j, in, (struct wanted){STR("が"), JA_SPEAKS}, &ga))
		return named;
	if (!named || ga.np.b < ret->np.b)
		*ret = ga;
	return true;
}

bool
ja_subject(const struct ja *j, struct span in, bool sure, struct subject *ret)
{
	struct wanted topic = {STR("は"), JA_SPEAKS};
	struct wanted subject = {STR("が"), sure ? JA_NAMED : JA_SPEAKS};
	struct wanted also = {STR("も"), JA_SPEAKS};
	struct wanted both = {STR("とも"), JA_SPEAKS};

	if (sure && find_quoting(j, in, ret) &&
	    (ja_voice(j->d->names, str_at(j->text, ret->np)) >= JA_NAMED ||
	     !find_particle(j, (struct span){in.b, ret->np.b}, topic, ret)))
		return true;
	if (find_particle(j, in, topic, ret) ||
	    (sure && find_first(j, in, ret)))
		return true;
	if (find_particle(j, in, subject, ret) ||
	    find_particle(j, in, also, ret) || find_particle(j, in, both, ret))
		return true;
	topic.least = JA_MAYBE;
	return sure && find_particle(j, in, topic, ret);
}

bool
ja_heard_from(const struct ja *j, struct span in, struct subject *ret)
{
	static const struct str marks[] = {T("から"), T("の間で"), T("の間に"),
					   T("では")};
	static const struct str behind[] = {T("は"), T("も"), T("の"), T("、")};

	for (size_t i = 0; i < COUNT(marks); i++) {
		size_t at = ja_find(j->text, in.b, in.e, marks[i]), b, n = 1;

		if (at == STR_NONE || at == in.b)
			continue;
		b = ja_np_begin(j, in.b, at);
		if (ja_voice(j->d->names, str_slice(j->text, b, at)) < JA_NAMED)
			continue;
		*ret = (struct subject){{b, at}, at + marks[i].len};
		while (n && ret->end < in.e) {
			struct str rest = str_slice(j->text, ret->end, in.e);

			n = str_starts_any(rest, behind, COUNT(behind))
				    ? behind[0].len
				    : 0;
			ret->end += n;
		}
		return true;
	}
	return false;
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

	if (!cue->far || b >= cue->verb)
		return false;
	for (size_t i = 0; i < COUNT(particles); i++) {
		size_t at = ja_find_last(j->text, in.b, in.e, particles[i]);

		if (at == STR_NONE || at == in.b)
			continue;
		b = past_date(j->text, ja_np_begin(j, in.b, at), at);
		if (ja_voice(j->d->names, str_slice(j->text, b, at)) < JA_MAYBE)
			continue;
		*ret = (struct subject){{b, at}, at + n};
		return true;
	}
	return false;
}
