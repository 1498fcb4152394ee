/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/ja.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define T(text) STR_INIT(text)

enum {		  /* which particle ends the content */
       TO = 1,	  /* と */
       WO = 2,	  /* を */
       ABOUT = 4, /* について, に */
       YOU = 8,	  /* よう, ように: what is asked for */
       OWN = 16	  /* the particle is part of the word: とみられ */
};

struct verb {
	struct str stem;
	uint8_t particles;
	enum ja_class class;
};

/* Nouns that become verbs with する; し, す, さ, せ or a full stop follow. */
static const struct verb nouns[] = {
	{T("発表"), TO | WO, JA_SAY},
	{T("公表"), TO | WO, JA_SAY},
	{T("説明"), TO | WO, JA_SAY},
	{T("主張"), TO, JA_SAY},
	{T("強調"), TO | WO, JA_SAY},
	{T("指摘"), TO | WO, JA_SAY},
	{T("警告"), TO, JA_SAY},
	{T("報道"), TO, JA_SAY},
	{T("否定"), TO | WO, JA_SAY},
	{T("否認"), TO | WO, JA_SAY},
	{T("反論"), TO, JA_SAY},
	{T("一蹴"), TO | WO, JA_SAY},
	{T("確認"), TO | WO, JA_SAY},
	{T("批判"), TO | WO, JA_SAY},
	{T("非難"), TO | WO, JA_SAY},
	{T("回答"), TO | ABOUT, JA_SAY},
	{T("表明"), TO | WO, JA_SAY},
	{T("証言"), TO, JA_SAY},
	{T("明言"), TO | WO, JA_SAY},
	{T("言及"), ABOUT, JA_SAY},
	{T("コメント"), TO | ABOUT, JA_SAY},
	{T("約束"), TO | WO, JA_SAY},
	{T("要求"), TO | WO | YOU, JA_SAY},
	{T("要請"), TO | WO | YOU, JA_SAY},
	{T("撤回"), WO, JA_SAY},
	{T("訂正"), WO | TO, JA_SAY},
	{T("懸念"), TO | WO, JA_SAY},
	{T("警戒"), TO, JA_SAY},
	{T("分析"), TO, JA_SAY},
	{T("予測"), TO, JA_SAY},
	{T("推測"), TO, JA_SAY},
	{T("推定"), TO, JA_SAY},
	{T("断定"), TO, JA_SAY},
	{T("結論"), TO, JA_SAY},
	{T("投稿"), TO, JA_SAY},
	{T("宣言"), TO, JA_SAY},
	{T("特定"), WO, JA_SAY},
	{T("名指し"), TO | WO, JA_SAY},
	{T("糾弾"), TO, JA_SAY},
	{T("告発"), TO, JA_SAY},
	{T("通知"), TO | WO, JA_SAY},
	{T("報告"), TO | WO, JA_SAY},
	{T("拒否"), WO, JA_SAY},
	{T("公開"), TO, JA_SAY},
};

/* Verbs proper, by the stem that all needed forms share. */
static const struct verb verbs[] = {
	{T("述べ"), TO | WO, JA_SAY},
	{T("話し"), TO, JA_SAY},
	{T("話す"), TO, JA_SAY},
	{T("語っ"), TO, JA_SAY},
	{T("語り"), TO, JA_SAY},
	{T("語る"), TO, JA_SAY},
	{T("明らかにし"), TO | WO, JA_SAY},
	{T("明らかにす"), TO | WO, JA_SAY},
	{T("明らかにせ"), TO | WO, JA_SAY},
	{T("報じ"), TO | WO, JA_SAY},
	{T("伝え"), TO | WO, JA_SAY},
	{T("訴え"), TO | WO, JA_SAY},
	{T("認め"), TO | WO, JA_SAY},
	{T("答え"), TO | ABOUT, JA_SAY},
	{T("書い"), TO, JA_SAY},
	{T("記し"), TO, JA_SAY},
	{T("言っ"), TO, JA_SAY},
	{T("打ち消"), WO | TO, JA_SAY},
	{T("求め"), WO | YOU, JA_SAY},
	{T("促し"), WO | YOU, JA_SAY},
	{T("促す"), WO | YOU, JA_SAY},
	{T("呼びかけ"), TO | WO | YOU, JA_SAY},
	{T("呼び掛け"), TO | WO | YOU, JA_SAY},
	{T("命じ"), TO | WO | YOU, JA_SAY},
	{T("お願いし"), WO | YOU, JA_SAY},
	{T("お願いいた"), WO | YOU, JA_SAY},
	{T("控え"), WO, JA_SAY},
	{T("差し控え"), WO, JA_SAY},
	{T("避け"), WO, JA_SAY},
	{T("拒ん"), WO, JA_SAY},
	{T("触れ"), ABOUT, JA_SAY},
	{T("応じ"), ABOUT, JA_SAY},
	{T("肯定も否定もし"), WO, JA_SAY},
	{T("取り消し"), WO, JA_SAY},
	{T("尋ね"), TO | WO, JA_SAY},
	{T("ただし"), TO | WO, JA_SAY},
	{T("位置付け"), TO, JA_SAY},
	{T("結論づけ"), TO, JA_SAY},
	{T("結論付け"), TO, JA_SAY},
	{T("疑っ"), TO, JA_SAY},
	{T("考えて"), TO, JA_HOLD},
	{T("考えま"), TO, JA_HOLD},
	{T("恐れて"), TO, JA_HOLD},
	{T("みて"), TO, JA_HOLD},
	{T("みる"), TO, JA_HOLD},
	{T("見て"), TO, JA_HOLD},
	{T("としてい"), OWN, JA_HOLD},
	{T("とした"), OWN, JA_HOLD},
	{T("としま"), OWN, JA_HOLD},
	{T("とみられ"), OWN, JA_HEARSAY},
	{T("と見られ"), OWN, JA_HEARSAY},
	{T("とされ"), OWN, JA_HEARSAY},
	{T("と考えられ"), OWN, JA_HEARSAY},
	{T("と思われ"), OWN, JA_HEARSAY},
	{T("とのこと"), OWN, JA_HEARSAY},
	{T("という"), OWN, JA_HEARSAY},
	{T("ということ"), OWN, JA_HEARSAY},
	{T("と報じられ"), OWN, JA_HEARSAY},
	{T("と伝えられ"), OWN, JA_HEARSAY},
};

/* Auxiliaries behind a stem: た, ている, ませんでした, なかった. */
static size_t
skip_auxiliaries(struct str text, size_t at, size_t e)
{
	static const struct str parts[] = {
		T("ませんでした"), T("ません"), T("ました"), T("ます"),
		T("なかった"),	   T("ない"),	T("ている"), T("ていた"),
		T("ています"),	   T("ていま"), T("ていな"), T("ておらず"),
		T("ており"),	   T("てき"),	T("た"),     T("て"),
		T("い"),	   T("っ"),	T("し"),     T("する"),
		T("すると"),	   T("され"),	T("せず"),   T("ず"),
		T("る"),	   T("です"),	T("りま"),   T("り"),
		T("ん"),	   T("だ"),	T("ら"),     T("す"),
		T("さ"),	   T("れ"),	T("せ"),     T("でした"),
		T("かっ"),	   T("ま"),	T("く"),
	};
	size_t best;

	do {
		best = 0;
		for (size_t i = 0; i < COUNT(parts); i++)
			if (parts[i].len > best &&
			    str_starts(str_slice(text, at, e), parts[i]))
				best = parts[i].len;
		at += best;
	} while (best);
	return at;
}

/* What a cue is followed by tells whether it ends a clause; false when it
 * stands before a noun (報じた内容). */
static bool
join_of(struct str text, size_t at, size_t e, enum ja_join *ret)
{
	static const struct str coord[] = {
		T("が、"), T("、"),   T("うえで"),   T("上で"),
		T("ほか"), T("一方"), T("ものの"),   T("際"),
		T("後、"), T("し、"), T("とともに"), T("と同時に"),
	};
	static const struct str ends[] = {T("。"), T("」"), T("！"),
					  T("\n"), T("．"), T("）")};
	struct str rest = str_slice(text, at, e);

	*ret = JA_FINAL;
	if (!str_trim(rest).len || ja_starts_any(rest, ends, COUNT(ends)))
		return true;
	*ret = JA_COORD;
	if (ja_starts_any(rest, coord, COUNT(coord)))
		return true;
	*ret = JA_NESTED;
	return str_starts(rest, STR("と")) || str_starts(rest, STR("などと")) ||
	       str_starts(rest, STR("とのこと"));
}

/* Cut what only ties the content to its particle: ことを, などと, との考えを.
 */
static size_t
cut_tail(struct str text, size_t b, size_t e)
{
	static const struct str tails[] = {
		T("などと"),
		T("のだと"),
		T("とも"),
		T("と"),
		T("ことを"),
		T("ことも"),
		T("ことは"),
		T("旨を"),
		T("との考えを"),
		T("との見方を"),
		T("との見解を"),
		T("との認識を"),
		T("との方針を"),
		T("とする見解を"),
		T("とする声明を"),
		T("との声明を"),
		T("とのコメントを"),
		T("などを"),
		T("を"),
		T("は"),
		T("も"),
		T("については"),
		T("について"),
		T("に関して"),
		T("に関しては"),
		T("についても"),
		T("に対しては"),
		T("には"),
		T("に"),
		T("ように"),
		T("よう"),
		T("への"),
	};
	size_t best = 0;

	for (size_t i = 0; i < COUNT(tails); i++)
		if (tails[i].len > best &&
		    str_ends(str_slice(text, b, e), tails[i]))
			best = tails[i].len;
	return e - best;
}

/* Whether と at `at` closes a statement and is no "and": a verb's or
 * adjective's last letter, or a quote, stands before it. */
static bool
is_quotative(struct str text, size_t b, size_t at)
{
	static const uint32_t finals[] = {
		0x305F, 0x308B, 0x3044, 0x3060, 0x3046, 0x3059, 0x3093, 0x304B,
		0x306A, 0x305A, 0x304F, 0x3064, 0x300D, 0x3080, 0x3076, 0x304D};
	uint32_t cp = at > b ? utf8_prev(text, at) : 0;

	for (size_t i = 0; i < COUNT(finals); i++)
		if (cp == finals[i])
			return true;
	return false;
}

/* と with somebody between it and the verb: …と、経済紙のFTが報じた. */
static bool
far_to(struct str text, size_t b, size_t verb, size_t *at)
{
	enum { REACH = 150 };
	static const struct str subject[] = {T("は"),	  T("が"),    T("も"),
					     T("として"), T("、"),    T("に"),
					     T("で"),	  T("改めて")};
	size_t from = verb > b + REACH ? verb - REACH : b, to;
	struct str between;

	while (from < verb && ((unsigned char)text.ptr[from] & 0xC0) == 0x80)
		from++;
	to = ja_find_last(text, from, verb, STR("と、"));
	if (to == STR_NONE || !is_quotative(text, b, to)) {
		to = ja_find_last(text, from, verb, STR("と"));
		if (to == STR_NONE || !is_quotative(text, b, to))
			return false;
	}
	between = str_slice(text, to + STR("と").len, verb);
	if (!ja_ends_any(between, subject, COUNT(subject)))
		return false;
	*at = to;
	return true;
}

static bool
content_ends(struct str text, size_t b, size_t verb, uint8_t particles,
	     size_t *ret, size_t *cue)
{
	static const struct str about[] = {
		T("について"),	 T("については"), T("に関して"),
		T("に"),	 T("には"),	  T("に関しては"),
		T("についても"), T("へ"),	  T("は"),
	};
	struct str before = str_slice(text, b, verb);
	bool near =
		(particles & TO && (str_ends(before, STR("と")) ||
				    str_ends(before, STR("とも")))) ||
		(particles & WO && (str_ends(before, STR("を")) ||
				    str_ends(before, STR("も")))) ||
		(particles & YOU && (str_ends(before, STR("よう")) ||
				     str_ends(before, STR("ように")))) ||
		(particles & ABOUT && ja_ends_any(before, about, COUNT(about)));
	size_t to;

	if (near) {
		*ret = cut_tail(text, b, verb);
		*cue = *ret;
		return *ret > b;
	}
	if (particles & TO && far_to(text, b, verb, &to)) {
		*ret = to;
		*cue = verb;
		return to > b;
	}
	return false;
}

static bool
cue_at(struct str text, size_t b, size_t at, size_t e, const struct verb *v,
       struct ja_cue *ret)
{
	size_t end = skip_auxiliaries(text, at + v->stem.len, e);

	if (!join_of(text, end, e, &ret->join))
		return false;
	ret->class = v->class;
	ret->verb = at;
	ret->at.e = end;
	if (v->particles & OWN) {
		ret->content = ret->at.b = at;
		return at > b &&
		       (v->class != JA_HEARSAY || ret->join != JA_COORD ||
			!str_starts(v->stem, STR("という")));
	}
	return content_ends(text, b, at, v->particles, &ret->content,
			    &ret->at.b);
}

/* A noun counts only with する behind it, or as the sentence's last word. */
static bool
noun_stands(struct str text, size_t at, size_t e)
{
	static const struct str follow[] = {T("し"),	 T("す"), T("さ"),
					    T("せ"),	 T("。"), T("できな"),
					    T("できて"), T("は"), T("を")};
	struct str rest = str_slice(text, at, e);

	return !rest.len || ja_starts_any(rest, follow, COUNT(follow) - 2);
}

static bool
cue_here(struct str text, size_t b, size_t at, size_t e, struct ja_cue *ret)
{
	struct str rest = str_slice(text, at, e);
	const struct verb *best = NULL;

	for (size_t i = 0; i < COUNT(verbs); i++)
		if (str_starts(rest, verbs[i].stem) &&
		    (!best || best->stem.len < verbs[i].stem.len))
			best = &verbs[i];
	for (size_t i = 0; !best && i < COUNT(nouns); i++)
		if (str_starts(rest, nouns[i].stem) &&
		    noun_stands(text, at + nouns[i].stem.len, e))
			best = &nouns[i];
	return best && cue_at(text, b, at, e, best, ret);
}

bool
ja_cue_next(struct str text, struct span in, size_t from, struct ja_cue *ret)
{
	static const struct str opens[] = {T("「"), T("『"), T("（"), T("(")};
	static const struct str closes[] = {T("」"), T("』"), T("）"), T(")")};
	size_t depth = 0;

	for (size_t i = from; i < in.e; i += utf8_len(text, i)) {
		struct str rest = str_slice(text, i, in.e);

		if (ja_starts_any(rest, opens, COUNT(opens)))
			depth++;
		else if (depth && ja_starts_any(rest, closes, COUNT(closes)))
			depth--;
		else if (!depth && cue_here(text, in.b, i, in.e, ret))
			return true;
	}
	return false;
}
