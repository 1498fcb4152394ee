/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/certainty.h"

#define H(words, band)                                                         \
	{                                                                      \
		STR_INIT(words), &band_##band                                  \
	}
#define T(text) STR_INIT(text)

/* Longer phrases first: the first that stands at a place wins. */
static const struct hedge hedges[] = {
	H("可能性が極めて高", very_likely),
	H("可能性が非常に高", very_likely),
	H("可能性がきわめて高", very_likely),
	H("可能性は極めて高", very_likely),
	H("可能性が極めて低", very_unlikely),
	H("可能性は極めて低", very_unlikely),
	H("可能性が高", likely),
	H("可能性は高", likely),
	H("可能性が大き", likely),
	H("可能性が濃厚", very_likely),
	H("可能性が低", unlikely),
	H("可能性は低", unlikely),
	H("可能性は小さ", unlikely),
	H("可能性は薄", unlikely),
	H("可能性はほとんどな", remote),
	H("可能性はほぼな", remote),
	H("可能性がな", remote),
	H("可能性はな", remote),
	H("可能性は否定でき", possible),
	H("可能性も否定でき", possible),
	H("可能性は排除でき", possible),
	H("可能性も排除でき", possible),
	H("可能性がある", possible),
	H("可能性があ", possible),
	H("可能性もあ", possible),
	H("可能性を", possible),
	H("可能性の", possible),
	H("可能性", possible),
	H("かもしれな", possible),
	H("かもしれま", possible),
	H("かも知れな", possible),
	H("のではないか", possible),
	H("ではないかと", possible),
	H("おそれがあ", possible),
	H("おそれのあ", possible),
	H("恐れがあ", possible),
	H("恐れのあ", possible),
	H("おそれ", possible),
	H("恐れ", possible),
	H("懸念", possible),
	H("疑いが濃", likely),
	H("疑いが強", likely),
	H("疑いがあ", possible),
	H("疑いのあ", possible),
	H("疑いで", possible),
	H("疑いが持たれ", possible),
	H("疑って", possible),
	H("疑われ", possible),
	H("疑い", possible),
	H("危険性があ", possible),
	H("ほぼ確実", almost_certain),
	H("ほぼ間違いな", almost_certain),
	H("極めて高い確率", very_likely),
	H("高い確率", very_likely),
	H("恐らく", likely),
	H("おそらく", likely),
	H("たぶん", likely),
	H("多分", likely),
	H("公算が大き", likely),
	H("公算", likely),
	H("とみられて", likely),
	H("とみられ", likely),
	H("と見られ", likely),
	H("とみて", likely),
	H("と見て", likely),
	H("とみる", likely),
	H("とみな", likely),
	H("みられて", likely),
	H("みられ", likely),
	H("みて", likely),
	H("考えられ", likely),
	H("と考えて", likely),
	H("考えて", likely),
	H("思われ", likely),
	H("と思って", likely),
	H("信じて", likely),
	H("見込んで", likely),
	H("にらんで", likely),
	H("観測", likely),
	H("かねな", possible),
	H("推定", likely),
	H("推計", likely),
	H("見積も", likely),
	H("推測", likely),
	H("推察", likely),
	H("であろう", likely),
	H("だろう", likely),
	H("でしょう", likely),
	H("もようだ", likely),
	H("模様だ", likely),
	H("ようだ", likely),
	H("ようです", likely),
	H("らしい", likely),
	H("見通し", likely),
	H("予想", likely),
	H("予測", likely),
	H("との見方", likely),
	H("見方", likely),
	H("見ており", likely),
	H("見ている", likely),
	H("見られ", likely),
	H("と見る", likely),
	H("濃厚", likely),
	H("ないとは言え", possible),
	H("ないとは限ら", possible),
	H("不透明", unknown),
	H("予断を許", unknown),
	H("判明していな", unknown),
	H("特定できていな", unknown),
	H("特定に至って", unknown),
	H("はっきりしな", unknown),
	H("定かでな", unknown),
	H("五分五分", even),
	H("半々", even),
	H("万が一", possible),
	H("まずな", very_unlikely),
	H("考えにく", unlikely),
	H("ありそうにな", unlikely),
	H("見込みは薄", unlikely),
	H("違いな", almost_certain),
	H("間違いな", almost_certain),
	H("見込み", likely),
	H("とされて", unknown),
	H("とされる", unknown),
	H("とされた", unknown),
	H("されてい", unknown),
	H("という", unknown),
	H("確認されていな", unknown),
	H("確認されていません", unknown),
	H("確認できな", unknown),
	H("確認できていな", unknown),
	H("確認していな", unknown),
	H("証拠はな", unknown),
	H("証拠はあ", unknown),
	H("証拠は見つか", unknown),
	H("痕跡はな", unknown),
	H("痕跡は見つか", unknown),
	H("形跡はな", unknown),
	H("形跡は見つか", unknown),
	H("不明", unknown),
	H("分かっていな", unknown),
	H("分からな", unknown),
	H("わからな", unknown),
	H("わかっていな", unknown),
	H("把握していな", unknown),
};

/* Hedges of hearsay that are plain grammar inside a content. */
static bool
is_grammar(const struct hedge *h, struct str text, size_t at, struct span in)
{
	enum { TAIL = 15 }; /* that nothing is known is said at the end */
	size_t end = at + h->words.len;

	if (h->band == &band_unknown && in.e - end > TAIL)
		return true;

	if (str_eq(h->words, STR("されてい")))
		return true;
	if (!str_eq(h->words, STR("という")))
		return false;
	return end < in.e && str_skip(text, end).len &&
	       !str_starts(str_skip(text, end), STR("。"));
}

const struct band *
hedge_find_ja(struct str text, struct span at, struct span *ret)
{
	for (size_t i = at.b; i < at.e; i += utf8_len(text, i)) {
		struct str rest = str_slice(text, i, at.e);

		for (size_t j = 0; j < COUNT(hedges); j++) {
			if (!str_starts(rest, hedges[j].words) ||
			    is_grammar(&hedges[j], text, i, at))
				continue;
			*ret = (struct span){i, i + hedges[j].words.len};
			return hedges[j].band;
		}
	}
	return NULL;
}

/* The predicate stands last; what follows it may be an auxiliary. */
static const struct str negations[] = {
	T("ない"),     T("ません"),	T("なかった"), T("ませんでした"),
	T("ないと"),   T("なかったと"), T("ず"),       T("ないこと"),
	T("ないとの"), T("ないの"),
};

static const struct str doubles[] = {
	T("かもしれない"),	 T("かもしれません"),	  T("ではないか"),
	T("ではないかと"),	 T("にほかならない"),	  T("否定できない"),
	T("否定できません"),	 T("排除できない"),	  T("排除できません"),
	T("だけではない"),	 T("しかない"),		  T("間違いない"),
	T("違いない"),		 T("やむを得ない"),	  T("確認されていない"),
	T("確認されていません"), T("確認できない"),	  T("分かっていない"),
	T("把握していない"),	 T("過言ではない"),	  T("とは言えない"),
	T("かねない"),		 T("捨てきれない"),	  T("捨て切れない"),
	T("拭えない"),		 T("ぬぐえない"),	  T("否めない"),
	T("分からない"),	 T("わからない"),	  T("とは限らない"),
	T("言い切れない"),	 T("とは言い切れません"), T("とは言えません"),
};

/* A clause joined before the last one: 始まり、…気づかれなかった. The whole is
 * then not negative. */
static bool
is_joined(struct str s)
{
	static const struct str joints[] = {
		T("り、"), T("し、"), T("て、"), T("で、"), T("き、"),
		T("み、"), T("び、"), T("え、"), T("け、"), T("れ、"),
		T("せ、"), T("ち、"), T("が、"),
	};

	for (size_t i = 0; i < COUNT(joints); i++)
		if (str_has(s, joints[i]))
			return true;
	return false;
}

bool
denies_ja(struct str cue)
{
	static const struct str stems[] = {T("否"), T("打ち消"), T("退け"),
					   T("一蹴"), T("反論")};

	for (size_t i = 0; i < COUNT(stems); i++)
		if (str_has(cue, stems[i]))
			return true;
	return false;
}

bool
excludes_ja(struct str cue)
{
	static const struct str stems[] = {T("排除"),	  T("否"),
					   T("捨てきれ"), T("捨て切"),
					   T("拭え"),	  T("ぬぐえ")};

	for (size_t i = 0; i < COUNT(stems); i++)
		if (str_has(cue, stems[i]))
			return true;
	return false;
}

bool
told_ja(struct str behind)
{
	return str_starts(behind, STR("と")) ||
	       str_starts(behind, STR("」と")) ||
	       str_starts(behind, STR("などと"));
}

bool
negative_ja(struct str content)
{
	/* 間に合わないのではないか: what stands before decides. */
	static const struct str asking[] = {T("のではないか"), T("のでは"),
					    T("かもしれない"),
					    T("かもしれません")};
	struct str s = str_trim(content);

	if (str_has(s, STR("しか")))
		return false; /* 数十羽しか残っていない: some do */

	if (is_joined(s))
		return false;
	while (str_ends(s, STR("。")) || str_ends(s, STR("」")) ||
	       str_ends(s, STR("、")))
		s.len -= STR("。").len;
	for (size_t i = 0; i < COUNT(asking); i++)
		if (str_ends(s, asking[i])) {
			s.len -= asking[i].len;
			break;
		}
	for (size_t i = 0; i < COUNT(doubles); i++)
		if (str_ends(s, doubles[i]))
			return false;
	for (size_t i = 0; i < COUNT(negations); i++)
		if (str_ends(s, negations[i]))
			return true;
	return false;
}
