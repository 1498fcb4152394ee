/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja.h"

#define T(text) STR_INIT(text)

/* clause: a verb and the stretch of text in front of it. */
struct clause {
	struct str text;
	size_t b, e;  /* the range; the verb is inside */
	size_t verb;  /* where the verb begins */
	size_t front; /* the same without adverbs in front */
	size_t end;   /* behind its auxiliaries */
	const struct ja_verb *v;
};

static struct str
before(const struct clause *c)
{
	return str_slice(c->text, c->b, c->front);
}

/* ---- what stands behind the stem ---- */

static bool
is_negative(const struct clause *c)
{
	struct str s = str_slice(c->text, c->verb + c->v->stem.len, c->end);

	return str_has(s, STR("な")) || str_has(s, STR("ず")) ||
	       str_has(s, STR("ませ"));
}

/* 経緯を報告する: a thing to do. */
static bool
is_plan(const struct clause *c)
{
	struct str s = str_slice(c->text, c->verb, c->end);

	return str_ends(s, STR("する")) || str_ends(s, STR("かす"));
}

/* 答えられない: cannot, which is not said. */
static bool
is_unable(const struct clause *c)
{
	struct str s = str_slice(c->text, c->verb + c->v->stem.len, c->end);

	return c->v->class == JA_SAY &&
	       (str_starts(s, STR("られな")) || str_starts(s, STR("られま")));
}

static bool
is_passive(const struct clause *c)
{
	struct str s = str_slice(c->text, c->verb + c->v->stem.len, c->end);

	return str_starts(s, STR("され")) || str_starts(s, STR("られ"));
}

/* ---- where the content ends ---- */

/* The cue without what ties it to the content. みて and the like are nothing
 * without their と. */
static size_t
cue_begins(const struct clause *c, size_t content)
{
	static const struct str ties[] = {
		T("とだけ"),	   T("とのみ"),
		T("などと"),	   T("のだと"),
		T("とも"),	   T("と"),
		T("ことを"),	   T("ことも"),
		T("ことは"),	   T("ことについては"),
		T("ことについて"), T("旨を"),
		T("などを"),	   T("を"),
		T("は"),	   T("も"),
		T("については"),   T("について"),
		T("についても"),   T("に関して"),
		T("に関しては"),   T("に対しては"),
		T("には"),	   T("に"),
		T("ように"),	   T("よう"),
		T("への"),	   T("との"),
		T("という"),	   T("とする"),
		T("とした"),	   T("といった"),
		T("などの"),	   T("についての"),
		T("に関する"),	   T("に対する"),
		T("の"),	   T("として"),
	};
	struct str s = str_slice(c->text, content, c->verb);
	size_t best = 0;

	if (c->v->class == JA_HOLD)
		return content;
	for (size_t i = 0; i < COUNT(ties); i++)
		if (ties[i].len > best && str_starts(s, ties[i]))
			best = ties[i].len;
	return content + best;
}

/* The last と that closes a statement; という and として do not. */
static size_t
far_mark(struct str text, size_t b, size_t e)
{
	static const struct str bad[] = {T("いう"), T("いっ"), T("して"),
					 T("し、"), T("する"), T("した"),
					 T("の"),   T("み"),   T("され")};
	size_t n = STR("と").len, to = ja_find_last(text, b, e, STR("、と"));

	/* …がある、と研究班は: what is said ends with a comma. */
	if (to != STR_NONE && ja_is_quotative(text, b, to) &&
	    !str_starts_any(str_slice(text, to + STR("、と").len, e), bad,
			    COUNT(bad)))
		return to + STR("、").len;
	to = ja_find_last(text, b, e, STR("と、"));
	if (to != STR_NONE && ja_is_quotative(text, b, to))
		return to;
	to = ja_find_last(text, b, e, STR("と"));
	while (to != STR_NONE &&
	       (!ja_is_quotative(text, b, to) ||
		str_starts_any(str_slice(text, to + n, e), bad, COUNT(bad))))
		to = ja_find_last(text, b, to, STR("と"));
	return to;
}

/* と with somebody between it and the verb: …と、経済紙のFTが報じた. */
static bool
far_to(const struct clause *c, size_t *at)
{
	enum { REACH = 150 };
	static const struct str subject[] = {T("は"),	  T("が"), T("も"),
					     T("として"), T("、"), T("に"),
					     T("で")};
	size_t from = c->front > c->b + REACH ? c->front - REACH : c->b, to;

	while (from < c->front &&
	       ((unsigned char)c->text.ptr[from] & 0xC0) == 0x80)
		from++;
	to = far_mark(c->text, from, c->front);
	if (to == STR_NONE)
		return false;
	*at = to;
	return c->front < c->verb ||
	       str_ends_any(str_slice(c->text, to + STR("と").len, c->front),
			    subject, COUNT(subject));
}

/* 指摘をイラン側は否定した: the topic stands between. */
static bool
far_wo(const struct clause *c, size_t *at)
{
	enum { REACH = 90 };
	struct str between;
	size_t to = ja_find_last(c->text, c->b, c->front, STR("を"));

	if (to == STR_NONE || c->front - to > REACH)
		return false;
	between = str_slice(c->text, to + STR("を").len, c->front);
	*at = to;
	return str_ends(between, STR("は")) &&
	       !str_ends(between, STR("では")) &&
	       !str_ends(between, STR("には"));
}

/* …よう政府に求めた: who is asked stands between. */
static bool
far_you(const struct clause *c, size_t *at)
{
	enum { REACH = 90 };
	static const struct str asked[] = {T("に"), T("へ"), T("に対し"),
					   T("に対して")};
	size_t to = ja_find_last(c->text, c->b, c->front, STR("よう"));

	if (to == STR_NONE || c->front - to > REACH ||
	    !str_ends_any(before(c), asked, COUNT(asked)))
		return false;
	*at = to;
	return true;
}

/* コメントを控える: the noun is what is withheld. */
static bool
is_refusal(const struct clause *c)
{
	static const struct str verbs[] = {
		T("控え"), T("差し控え"), T("避け"), T("拒ん"), T("拒み"),
		T("拒む"), T("拒否"),	  T("拒絶"), T("濁し"), T("濁す"),
		T("断っ"), T("断り"),	  T("断る")};

	return str_in(c->v->stem, verbs, COUNT(verbs));
}

/* 衝突を避けた, 招待を断った refuse no answer; 免許を取り消した takes no words
 * back. */
static bool
is_deed_of(const struct clause *c, size_t object)
{
	static const struct str shy[] = {T("控え"), T("差し控え"), T("避け"),
					 T("断っ"), T("断り"),	   T("断る")};
	static const struct str words[] = {
		T("コメント"), T("回答"), T("答え"),	     T("返答"),
		T("言及"),     T("明言"), T("説明"),	     T("取材"),
		T("証言"),     T("発言"), T("論評"),	     T("公表"),
		T("開示"),     T("特定"), T("名指し"),	     T("断定"),
		T("質問"),     T("見解"), T("評価"),	     T("申し込み"),
		T("会見"),     T("議論"), T("インタビュー"), T("発表"),
		T("表明"),     T("公開"), T("言明"),	     T("申し入れ"),
		T("聴取"),     T("判断"), T("依頼"),	     T("話"),
		T("答える"),   T("こと"),
	};
	static const struct str changed[] = {
		T("取り消し"), T("取り消す"), T("取り下げ"),
		T("修正"),     T("差し替え"), T("改め"),
		T("撤回"),     T("訂正"),     T("削除")};
	static const struct str said[] = {
		T("説明"),     T("見解"), T("数字"), T("見通し"), T("予測"),
		T("予想"),     T("発表"), T("主張"), T("発言"),	  T("答弁"),
		T("推計"),     T("記事"), T("表現"), T("資料"),	  T("数"),
		T("見積もり"), T("判断"), T("立場"), T("記述"),	  T("認識"),
		T("投稿"),     T("全文"), T("論文"), T("動画"),	  T("文章")};
	struct str s = str_slice(c->text, c->b, object);
	bool mended = str_in(
		c->v->stem,
		(struct str[]){T("修正"), T("改め"), T("差し替え"), T("削除")},
		4);

	if (str_in(c->v->stem, shy, COUNT(shy)))
		return !str_ends_any(s, words, COUNT(words));
	if (mended)
		return !str_ends_any(s, said, COUNT(said));
	return str_in(c->v->stem, changed, COUNT(changed)) &&
	       !ja_is_taken_back(s);
}

/* The noun at the end of what is before を: …との[強い]懸念, …への懸念,
 * …に取り組む考え. 0 when it is tied to nothing. */
static size_t
saying_content(const struct clause *c, size_t e)
{
	enum { REACH = 42 }; /* との and fourteen letters */
	static const struct str ties[] = {
		T("との"),     T("という"), T("とする"), T("とした"),
		T("といった"), T("などの"), T("と")};
	static const struct str about[] = {
		T("についての"), T("に関する"), T("に対する"),
		T("への"),	 T("に"),	T("について"),
	};
	struct str s = str_slice(c->text, c->b, e);
	size_t noun = e - ja_saying_ends(s), from, at, tie = 0;

	if (noun == e)
		return 0;
	from = noun > c->b + REACH ? noun - REACH : c->b;
	while (from < noun && ((unsigned char)c->text.ptr[from] & 0xC0) == 0x80)
		from++;
	for (size_t i = 0; i < COUNT(ties); i++) {
		at = ja_find_last(c->text, from, noun, ties[i]);
		if (at != STR_NONE && at >= tie &&
		    ja_is_quotative(c->text, c->b, at))
			tie = at;
	}
	if (tie)
		return tie;
	s = str_slice(c->text, c->b, noun);
	if (c->v->particles & JA_SHOWN && ja_is_quotative(c->text, c->b, noun))
		return noun;
	if (!(c->v->particles & JA_SHOWN) && !is_refusal(c))
		return 0;
	for (size_t i = 0; i < COUNT(about); i++)
		if (str_ends(s, about[i]))
			return noun - about[i].len;
	return 0;
}

/* を, or も and は where they stand for it. */
static size_t
object_ends(const struct clause *c)
{
	static const struct str adjuncts[] = {
		T("でも"), T("にも"), T("とも"), T("からも"),
		T("には"), T("では"), T("とは"), T("からは")};
	struct str s = before(c);
	size_t e = c->front - STR("を").len;

	if (s.len <= STR("を").len)
		return 0;
	if (str_ends(s, STR("を")))
		return e;
	if (str_ends_any(s, adjuncts, COUNT(adjuncts)))
		return 0;
	if (str_ends(s, STR("も")) || str_ends(s, STR("ことは")))
		return e;
	/* Xは、国名は明らかにしていない: the second topic is the object. */
	if (str_ends(s, STR("は")) && is_negative(c) &&
	    ja_find(c->text, c->b, e, STR("は")) != STR_NONE)
		return e;
	return 0;
}

/* 痕跡を確認し、…: a deed on the way to what is said. */
static bool
is_deed(const struct clause *c, size_t object, const struct ja_cue *ret)
{
	static const struct str deeds[] = {T("確認"), T("特定"), T("開示"),
					   T("公開"), T("通知"), T("報告")};
	static const struct str that[] = {T("こと"), T("旨")};

	return ret->join != JA_FINAL &&
	       str_in(c->v->stem, deeds, COUNT(deeds)) &&
	       !str_ends_any(str_slice(c->text, c->b, object), that,
			     COUNT(that));
}

static bool
is_near(const struct clause *c)
{
	static const struct str about[] = {
		T("について"), T("については"), T("に関して"),	 T("に"),
		T("には"),     T("に関しては"), T("についても"), T("へ"),
		T("は"),       T("への"),
	};
	struct str s = before(c);
	uint8_t p = c->v->particles;

	return (p & JA_TO &&
		(str_ends(s, STR("と")) || str_ends(s, STR("とだけ")) ||
		 str_ends(s, STR("とのみ")) ||
		 (str_ends(s, STR("とも")) &&
		  ja_is_quotative(c->text, c->b,
				  c->front - 2 * STR("と").len)))) ||
	       (p & JA_TO && str_ends(s, STR("として")) &&
		ja_is_quotative(c->text, c->b, c->front - STR("として").len)) ||
	       (p & JA_WO && object_ends(c) &&
		(!is_plan(c) || ja_is_issued(c->text, c->end, c->e)) &&
		!(is_passive(c) && c->v->class == JA_SAY)) ||
	       (p & JA_YOU &&
		(str_ends(s, STR("よう")) || str_ends(s, STR("ように")))) ||
	       (p & JA_ABOUT && str_ends_any(s, about, COUNT(about)));
}

/* Nothing ties it: 報告書には、…についての記載がない, 数を7人に訂正した. */
static size_t
wide_ends(const struct clause *c)
{
	enum { REACH = 90 };
	size_t at = ja_find_last(c->text, c->b, c->front, STR("を"));

	if (at != STR_NONE && at > c->b && c->front - at < REACH)
		return at;
	if (str_ends(before(c), STR("は")) || str_ends(before(c), STR("とも")))
		return c->front;
	return ja_cut_tail(c->text, c->b, c->front);
}

static bool
is_wide(const struct clause *c)
{
	return c->v->particles & JA_FREE ||
	       (c->v->particles & JA_WIDE && is_negative(c));
}

static bool
content_ends(const struct clause *c, struct ja_cue *ret)
{
	size_t object =
		c->v->particles & (JA_WO | JA_SHOWN) ? object_ends(c) : 0;

	if (c->v->particles & JA_NOT && !is_negative(c))
		return false;
	if (object && (is_deed(c, object, ret) || is_deed_of(c, object)))
		return false;
	ret->content = object ? saying_content(c, object) : 0;
	if (!ret->content && c->v->particles & JA_SHOWN && is_negative(c))
		ret->content = object; /* 時期を示していない */
	if (!ret->content && is_near(c))
		ret->content = ja_cut_tail(c->text, c->b, c->front);
	if (ret->content) {
		ret->at.b = cue_begins(c, ret->content);
		return ret->content > c->b;
	}
	ret->at.b = c->verb;
	ret->far = c->v->particles & JA_TO && far_to(c, &ret->content);
	if (ret->far)
		return ret->content > c->b;
	if (c->v->particles & JA_YOU && far_you(c, &ret->content))
		return ret->content > c->b;
	ret->far = c->v->particles & JA_WO && far_wo(c, &ret->content);
	if (ret->far || !is_wide(c))
		return ret->far && ret->content > c->b;
	ret->bare = true;
	ret->content = wide_ends(c);
	return ret->content >= c->b && !is_deed_of(c, ret->content);
}

/* ---- cues of other shapes ---- */

/* どのような調べで分かったか: …ことが、県警の調べで分かった. */
static bool
found_by(const struct clause *c, struct ja_cue *ret)
{
	static const struct str media[] = {
		T("の調べで"),	 T("の調査で"), T("への取材で"), T("の取材で"),
		T("の発表で"),	 T("の分析で"), T("の捜査で"),	 T("の集計で"),
		T("のまとめで"), T("の話で"),	T("の説明で"),	 T("の研究で"),
		T("の検証で"),	 T("の検査で"), T("の鑑定で"),	 T("の証言で"),
		T("の供述で"),	 T("の報告で"), T("の通報で"),	 T("の監査で"),
	};
	static const struct str that[] = {T("ことが"), T("ことも"), T("のが")};
	size_t end = STR_NONE, at;

	for (size_t i = 0; i < COUNT(that); i++) {
		at = ja_find_last(c->text, c->b, c->verb, that[i]);
		if (at != STR_NONE && (end == STR_NONE || at > end))
			end = at;
	}
	if (end == STR_NONE || end == c->b)
		return false;
	for (size_t i = 0; i < COUNT(media); i++) {
		at = ja_find(c->text, c->b, c->verb, media[i]);
		if (at == STR_NONE)
			continue;
		ret->by = (struct span){
			at > end ? end + STR("ことが").len : c->b, at};
		ret->begin = at > end ? c->b : at + media[i].len;
		ret->content = end;
		ret->at.b = at > end ? at : c->verb;
		return end > ret->begin;
	}
	return false;
}

/* 住民から「…」との通報を受けた. */
static bool
heard_noun(const struct clause *c, struct ja_cue *ret)
{
	ret->content = saying_content(c, c->verb);
	ret->at.b = cue_begins(c, ret->content);
	return ret->content > c->b;
}

/* …として反論した: what ties the content to the verb behind. */
static bool
is_tie(const struct clause *c)
{
	const struct ja_verb *next =
		ja_verb_at(str_slice(c->text, c->end, c->e));

	return str_eq(c->v->stem, STR("として")) && next &&
	       next->particles & JA_TO && next->class == JA_SAY;
}

/* The particle is part of the word: とみられ. */
static bool
own_cue(const struct clause *c, struct ja_cue *ret)
{
	static const struct str loose[] = {T("とした"), T("とし、"),
					   T("として"), T("といい、")};
	/* したとしても, としての */
	static const struct str binds[] = {T("も"), T("の"), T("は")};
	/* Verbs in their own right: their と is none of theirs. */
	static const struct str told[] = {T("と報じられ"), T("と伝えられ"),
					  T("と推定され"), T("と推測され"),
					  T("と信じられ"), T("と言われ")};
	bool hearsay = c->v->class == JA_HEARSAY;

	ret->content = ret->at.b = c->verb;
	if (c->verb == c->b || is_tie(c))
		return false;
	if (str_in(c->v->stem, loose, COUNT(loose)) &&
	    (!ja_is_quotative(c->text, c->b, c->verb) ||
	     str_starts_any(str_slice(c->text, c->end, c->e), binds,
			    COUNT(binds))))
		return false;
	if (str_in(c->v->stem, told, COUNT(told)))
		ret->at.b += STR("と").len;
	if (!str_starts(c->v->stem, STR("と")) &&
	    !ja_is_quotative(c->text, c->b, c->verb))
		return false;
	return !hearsay || ret->join != JA_COORD ||
	       !str_starts(c->v->stem, STR("という"));
}

/* 名は伏せられている: without a negation left unsaid. */
static bool
is_left_out(const struct clause *c)
{
	return str_in(c->v->stem, (struct str[]){T("伏せられ"), T("省かれ")},
		      2);
}

static bool
cue_at(struct clause *c, struct ja_cue *ret)
{
	size_t n = c->v->stem.len, light = c->verb + n;
	bool comma = str_ends(c->v->stem, STR("、")), issued;

	*ret = (struct ja_cue){.verb = c->verb, .class = c->v->class};
	if (c->v->noun && c->v->particles & (JA_WIDE | JA_FREE))
		light = ja_light(c->text, light, c->e);
	c->end = comma ? c->verb + n - STR("、").len
		       : ja_skip_auxiliaries(c->text, light, c->e);
	c->front = ja_skip_adverbs(c->text, c->b, c->verb);
	ret->at.e = c->end;
	issued = ja_is_issued(c->text, c->end, c->e);
	if (is_unable(c) ||
	    (!ja_join_of(c->text, c->end, c->e, &ret->join) && !issued &&
	     !(is_negative(c) && ja_is_policy(c->text, c->end, c->e))))
		return false;
	if (issued)
		ret->join = JA_FINAL;
	ret->unsaid =
		(c->v->particles & JA_WIDE && is_negative(c)) || is_left_out(c);
	ret->passive = is_passive(c) || str_ends(c->v->stem, STR("られ")) ||
		       str_ends(c->v->stem, STR("か")) ||
		       str_ends(c->v->stem, STR("記さ")) ||
		       str_ends(c->v->stem, STR("まれ"));
	if (light > c->verb + n && !is_negative(c) &&
	    !(c->v->particles & JA_FREE))
		return false;
	ret->bare = ret->missing = light > c->verb + n;
	if (c->v->class == JA_FOUND)
		return found_by(c, ret);
	if (c->v->class == JA_HEARD && c->v->particles & JA_OWN)
		return heard_noun(c, ret);
	if (c->v->particles & JA_OWN)
		return own_cue(c, ret);
	return content_ends(c, ret);
}

/* A noun counts only with する behind it, or as the sentence's last word. */
static bool
noun_stands(const struct clause *c)
{
	static const struct str follow[] = {
		T("し"), T("す"),   T("さ"),   T("せ"),
		T("。"), T("はし"), T("でき"),
	};
	struct str rest = str_slice(c->text, c->verb + c->v->stem.len, c->e);

	if (!rest.len)
		return str_ends(str_slice(c->text, c->b, c->verb), STR("と"));
	if (c->v->particles & (JA_WIDE | JA_FREE) &&
	    ja_light(c->text, c->verb + c->v->stem.len, c->e) >
		    c->verb + c->v->stem.len)
		return true;
	return str_starts_any(rest, follow, COUNT(follow));
}

bool
ja_cue_next(struct str text, struct span in, size_t from, struct ja_cue *ret)
{
	struct ja_walk w = {.text = text, .next = from, .e = in.e};
	struct clause c = {.text = text, .b = in.b, .e = in.e};

	while (ja_walk_next(&w)) {
		c.verb = w.at;
		c.v = ja_verb_at(str_slice(text, w.at, in.e));
		if (c.v && (!c.v->noun || noun_stands(&c)) && cue_at(&c, ret))
			return true;
	}
	return false;
}
