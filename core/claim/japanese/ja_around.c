/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja.h"

#define T(text) STR_INIT(text)

/* Auxiliaries: た, ている, ませんでした, なかった. */
size_t
ja_skip_auxiliaries(struct str text, size_t at, size_t e)
{
	static const struct str parts[] = {
		T("ませんでした"), T("ません"),	    T("ました"),
		T("ます"),	   T("なかった"),   T("ない"),
		T("ている"),	   T("でいる"),	    T("でいた"),
		T("でいます"),	   T("でいません"), T("でいない"),
		T("ていた"),	   T("ています"),   T("ていま"),
		T("ていな"),	   T("ておらず"),   T("ており"),
		T("てき"),	   T("た"),	    T("て"),
		T("い"),	   T("っ"),	    T("し"),
		T("する"),	   T("すると"),	    T("され"),
		T("せず"),	   T("ず"),	    T("る"),
		T("です"),	   T("りま"),	    T("り"),
		T("ん"),	   T("だ"),	    T("ら"),
		T("す"),	   T("さ"),	    T("れ"),
		T("せ"),	   T("でした"),	    T("かっ"),
		T("ま"),	   T("く"),	    T("てはい"),
		T("続け"),	   T("はし"),	    T("できていな"),
		T("きた"),	   T("なく"),
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
bool
ja_join_of(struct str text, size_t at, size_t e, enum ja_join *ret)
{
	static const struct str coord[] = {
		T("が、"),     T("、"),		T("うえで"),
		T("上で"),     T("ほか"),	T("一方"),
		T("ものの"),   T("際"),		T("後、"),
		T("し、"),     T("とともに"),	T("と同時に"),
		T("ため"),     T("のに対"),	T("ことについて"),
		T("ことに対"), T("ことを受け"), T("ことから"),
		T("ことで、"), T("ながら"),	T("ばかり"),
		T("じまい"),   T("にとどめ"),	T("にとどま"),
	};
	static const struct str ends[] = {T("。"), T("」"), T("！"),
					  T("\n"), T("．"), T("）")};
	static const struct str nested[] = {T("と"), T("などと"), T("こと")};
	struct str rest = str_slice(text, at, e);

	*ret = JA_FINAL;
	if (!str_trim(rest).len || str_starts_any(rest, ends, COUNT(ends)))
		return true;
	*ret = JA_COORD;
	if (str_starts_any(rest, coord, COUNT(coord)) ||
	    str_ends(str_slice(text, 0, at), STR("て")))
		return true;
	if (str_ends(str_slice(text, 0, at), STR("ず")) &&
	    str_starts(rest, STR("に")))
		return true;
	*ret = JA_NESTED;
	return str_starts_any(rest, nested, COUNT(nested));
}

/* を強く否定, と改めて: between particle and verb. */
size_t
ja_skip_adverbs(struct str text, size_t b, size_t e)
{
	static const struct str adverbs[] = {
		T("重ねて"),	 T("改めて"),	T("あらためて"), T("強く"),
		T("厳しく"),	 T("初めて"),	T("事実上"),	 T("一貫して"),
		T("これまで"),	 T("はっきり"), T("きっぱり"),	 T("繰り返し"),
		T("相次いで"),	 T("次々と"),	T("次々に"),	 T("正式に"),
		T("公式に"),	 T("明確に"),	T("真っ向から"), T("それぞれ"),
		T("いずれも"),	 T("ともに"),	T("一切"),	 T("一部"),
		T("具体的には"), T("詳しく"),	T("早く"),	 T("直ちに"),
		T("すぐに"),	 T("率直に"),	T("静かに"),	 T("口々に"),
		T("ようやく"),	 T("あっさり"), T("最後まで"),	 T("すでに"),
		T("既に"),	 T("まだ"),	T("いまだに"),	 T("的に"),
		T("何も"),	 T("一言も"),	T("ひと言も"),	 T("何ら"),
		T("全く"),	 T("まったく"), T("ほとんど"),	 T("大筋で"),
		T("おおむね"),	 T("自ら"),	T("即座に"),	 T("直後に"),
		T("後に"),	 T("のちに"),	T("後になって"), T("笑って"),
		T("断固"),	 T("いまも"),	T("今も"),	 T("素直に"),
	};
	enum { MOST = 3, LETTER = 3 };
	size_t best = 1;

	for (int n = 0; n < MOST && best; n++) {
		best = 0;
		for (size_t i = 0; i < COUNT(adverbs); i++)
			if (adverbs[i].len > best &&
			    str_ends(str_slice(text, b, e), adverbs[i]))
				best = adverbs[i].len;
		e -= best;
		/* 全面的に: two letters before 的 */
		if (best && str_starts(str_skip(text, e), STR("的に")) &&
		    e >= b + 2 * LETTER)
			e -= 2 * LETTER;
	}
	return e;
}

/* Without what only ties the content to its particle: ことを, などと. */
size_t
ja_cut_tail(struct str text, size_t b, size_t e)
{
	static const struct str tails[] = {
		T("とだけ"),	 T("とのみ"),	  T("などと"),
		T("とも"),	 T("と"),	  T("ことを"),
		T("ことも"),	 T("ことは"),	  T("ことについて"),
		T("旨を"),	 T("などを"),	  T("を"),
		T("は"),	 T("も"),	  T("については"),
		T("について"),	 T("に関して"),	  T("に関しては"),
		T("についても"), T("に対しては"), T("には"),
		T("に"),	 T("ように"),	  T("よう"),
		T("への"),	 T("として"),	  T("についての"),
		T("に関する"),	 T("に対する"),
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
bool
ja_is_quotative(struct str text, size_t b, size_t at)
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

/* 明らかにしない方針だ: it is not said now either. */
bool
ja_is_policy(struct str text, size_t at, size_t e)
{
	static const struct str words[] = {
		T("方針だ"), T("考えだ"),   T("構えだ"),   T("意向だ"),
		T("姿勢だ"), T("方針です"), T("考えです"), T("方針を"),
		T("姿勢を"), T("まま")};

	return str_starts_any(str_slice(text, at, e), words, COUNT(words));
}

/* を認めるコメントを出した: what is issued says it. */
bool
ja_is_issued(struct str text, size_t end, size_t e)
{
	static const struct str words[] = {
		T("コメント"), T("声明"),	T("決定"),   T("談話"),
		T("文書"),     T("アナウンス"), T("署名"),   T("要望書"),
		T("書簡"),     T("決議"),	T("意見書"), T("文章"),
		T("通知"),     T("通達"),	T("投稿"),   T("発表"),
		T("声明文"),   T("命令"),	T("見解"),   T("考え"),
		T("要請文"),   T("抗議文"),	T("回答"),   T("手紙"),
		T("供述"),     T("答弁"),	T("証言"),   T("発言"),
		T("メール")};
	static const struct str verbs[] = {
		T("出"),   T("発表"), T("公表"), T("提出"),   T("採択"),
		T("手渡"), T("送"),   T("流"),	 T("まとめ"), T("示"),
		T("掲載"), T("投稿"), T("発し"), T("寄せ"),   T("読み上げ"),
		T("公開"), T("届け"), T("可決"), T("配"),     T("し")};
	enum { REACH = 60 };
	struct str rest = str_slice(text, end, e), w;
	size_t best = 0, at;

	for (size_t i = 0; i < COUNT(words); i++)
		if (words[i].len > best && str_starts(rest, words[i]))
			best = words[i].len;
	w = str_skip(rest, best);
	if (!best || !str_starts(w, STR("を")))
		return false;
	w = str_skip(w, STR("を").len);
	at = end + best + STR("を").len;
	for (size_t i = 0; i < COUNT(verbs); i++) {
		size_t v = ja_find(text, at, at + REACH < e ? at + REACH : e,
				   verbs[i]);

		if (v != STR_NONE &&
		    ja_find(text, at, v, STR("、")) == STR_NONE &&
		    (v == at ||
		     str_ends_any(str_slice(text, at, v),
				  (struct str[]){T("に"), T("へ"), T("で")},
				  3)))
			return true;
	}
	return false;
}
