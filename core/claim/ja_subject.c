/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/ja_work.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define T(text) STR_INIT(text)

/* Letters of which a bare name is made: no hiragana but の and さん. */
static bool
is_bare_name(struct str s)
{
	static const struct str kana[] = {T("の"), T("さ"), T("ん"),
					  T("ら"), T("と"), T("や")};

	if (ja_starts_any(s, kana, COUNT(kana)))
		return false;
	for (size_t i = 0; i < s.len; i += utf8_len(s, i)) {
		uint32_t cp = utf8_at(s, i);

		if (cp >= 0x3041 && cp <= 0x3096 &&
		    !ja_starts_any(str_skip(s, i), kana, COUNT(kana)))
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
		T("に対し"),	   T("に対して"),     T("の取材に"),
		T("取材に応じ"),   T("会見で"),	      T("声明で"),
		T("談話で"),	   T("取材で"),	      T("インタビューで"),
		T("ブログで"),	   T("ツイッターで"), T("SNSで"),
		T("発表で"),	   T("コメントで"),   T("記者団に"),
		T("を挙げ"),	   T("を挙げて"),     T("を引用し"),
		T("その中で"),	   T("の中で"),	      T("あらためて"),
		T("改めて"),	   T("文書で"),	      T("電話で"),
		T("メールで"),	   T("答弁で"),	      T("動画で"),
		T("演説で"),	   T("講演で"),	      T("国会で"),
		T("議会で"),	   T("法廷で"),	      T("公判で"),
		T("番組で"),	   T("会合で"),	      T("集会で"),
		T("投稿で"),	   T("提言で"),	      T("報告書で"),
		T("サイトで"),	   T("の席で"),	      T("の場で"),
		T("委員会で"),	   T("書面で"),	      T("誌上で"),
		T("紙上で"),	   T("説明会で"),     T("判決で"),
		T("ページで"),	   T("論告で"),	      T("調べに"),
		T("について"),	   T("については"),   T("に関して"),
		T("に関しては"),   T("をめぐり"),     T("を巡り"),
		T("をめぐって"),   T("を巡って"),     T("を受け"),
		T("を受けて"),	   T("に触れ"),	      T("を開き"),
		T("を開いて"),	   T("に応じ"),	      T("に先立ち"),
		T("との質問に"),   T("との指摘に"),   T("との報道に"),
		T("と問われ"),	   T("と聞かれ"),     T("その一方で"),
		T("で演説し"),	   T("で講演し"),     T("を前に"),
		T("に出演し"),	   T("を通じて"),     T("を通じ"),
		T("その上で"),	   T("そのうえで"),   T("を理由に"),
		T("を理由として"), T("これまで"),
	};

	return ja_ends_any(phrase, ends, COUNT(ends));
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
	if (comma != STR_NONE && (is_adjunct(str_slice(j->text, at, comma)) ||
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

	if (sure && find_quoting(j, in, ret))
		return true;
	if (find_particle(j, in, topic, ret) ||
	    (sure && find_first(j, in, ret)))
		return true;
	if (find_particle(j, in, subject, ret) ||
	    find_particle(j, in, also, ret))
		return true;
	topic.least = JA_MAYBE;
	return sure && find_particle(j, in, topic, ret);
}

bool
ja_heard_from(const struct ja *j, struct span in, struct subject *ret)
{
	static const struct str marks[] = {T("から"), T("の間で"), T("の間に")};
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

			n = ja_starts_any(rest, behind, COUNT(behind))
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

bool
ja_witness(struct ja *j, const struct ja_cue *cue, struct holder *ret)
{
	static const struct str tails[] = {T("の話として"), T("の証言として"),
					   T("の話を引用し"),
					   T("の情報として")};
	size_t b = cue->content + STR("と").len;
	struct str between = str_slice(j->text, b, cue->verb);

	if (!cue->far || b >= cue->verb)
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

/* In front of a quote that is all that is said: 会見で「…」と. What has a
 * subject or an object of its own is told as well. */
static size_t
past_prefix(struct str text, size_t b, size_t e)
{
	static const struct str ends[] = {T("で"), T("て"), T("、"), T("し"),
					  T("と"), T("り"), T("ら")};
	size_t open = ja_find(text, b, e, STR("「"));
	struct str prefix;

	if (open == STR_NONE || open == b ||
	    !str_ends(str_slice(text, b, e), STR("」")) ||
	    ja_find_last(text, b, e, STR("「")) != open)
		return b;
	prefix = str_slice(text, b, open);
	if (ja_is_date(prefix) || is_adjunct(prefix))
		return open;
	if (ja_find(text, b, open, STR("は")) != STR_NONE ||
	    ja_find(text, b, open, STR("が")) != STR_NONE)
		return b;
	return ja_ends_any(prefix, ends, COUNT(ends)) ? open : b;
}

size_t
ja_skip_adjuncts(struct ja *j, size_t b, size_t e, struct said *s)
{
	enum { MOST = 4, REACH = 200 };
	size_t comma;
	struct str phrase;

	for (int i = 0; i < MOST; i++) {
		while (str_starts(str_slice(j->text, b, e), STR("、")))
			b += STR("、").len;
		b = ja_skip_lead(j->text, b, e);
		comma = ja_find(j->text, b, e, STR("、"));
		phrase = str_slice(j->text, b, comma);
		if (comma == STR_NONE || comma - b > REACH ||
		    (!is_adjunct(phrase) &&
		     !(s->source.e && ja_is_date(phrase))))
			break;
		note_relay(j, (struct span){b, comma}, s);
		b = comma;
	}
	return past_prefix(j->text, ja_skip_lead(j->text, b, e), e);
}
