/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja.h"
#include "claim/stance/stance.h"

#define T(text) STR_INIT(text)

/* 確認できない is neither: what it says is that nothing was seen. */
static const struct str unconfirmed[] = {
	T("確認できな"),	 T("確認できて"),	T("確認できません"),
	T("確認していな"),	 T("確認していません"), T("確認されていな"),
	T("確認されていません"), T("確認しな"),		T("確認は取れ"),
	T("確認を急"),		 T("確認を進"),
};

/* What the verb of the cue means, and what it means negated, in the order of
 * decision. To assert is to leave it to the next row: it is no verb of this
 * kind. */
static const struct {
	struct str stem;
	enum stance said, unsaid;
	const char *rule, *unsaid_rule;
} rows[] = {
	{T("肯定も否定も"), STANCE_DECLINES, STANCE_DECLINES, "neither-nor",
	 "neither-nor"},
	{T("否定も肯定も"), STANCE_DECLINES, STANCE_DECLINES, "neither-nor",
	 "neither-nor"},
	{T("確認も否定も"), STANCE_DECLINES, STANCE_DECLINES, "neither-nor",
	 "neither-nor"},
	{T("否定も確認も"), STANCE_DECLINES, STANCE_DECLINES, "neither-nor",
	 "neither-nor"},
	{T("捨てきれ"), STANCE_ASSERTS, STANCE_SUSPECTS, "", "not-ruled-out"},
	{T("捨て切れ"), STANCE_ASSERTS, STANCE_SUSPECTS, "", "not-ruled-out"},
	{T("拭え"), STANCE_ASSERTS, STANCE_SUSPECTS, "", "not-ruled-out"},
	{T("ぬぐえ"), STANCE_ASSERTS, STANCE_SUSPECTS, "", "not-ruled-out"},
	{T("否め"), STANCE_ASSERTS, STANCE_SUSPECTS, "", "not-ruled-out"},
	{T("排除"), STANCE_ASSERTS, STANCE_SUSPECTS, NULL, "not-ruled-out"},
	{T("否定でき"), STANCE_ASSERTS, STANCE_SUSPECTS, NULL, "not-ruled-out"},
	{T("否定"), STANCE_DENIES, STANCE_DECLINES, "deny", "not-denied"},
	{T("否認"), STANCE_DENIES, STANCE_DECLINES, "deny", "not-denied"},
	{T("口が重"), STANCE_DECLINES, STANCE_DECLINES, "declined", "declined"},
	{T("口を割ら"), STANCE_DECLINES, STANCE_DECLINES, "declined",
	 "declined"},
	{T("無言"), STANCE_DECLINES, STANCE_DECLINES, "declined", "declined"},
	{T("留保"), STANCE_DECLINES, STANCE_DECLINES, "declined", "declined"},
	{T("保留"), STANCE_DECLINES, STANCE_DECLINES, "declined", "declined"},
	{T("控え"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("差し控"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("ノーコメント"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("避"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("拒"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("断っ"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("断り"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("断る"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("濁"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("口を閉ざ"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("口をつぐ"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("口を噤"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("沈黙"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("黙秘"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("だんまり"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("はぐらか"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("かわし"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("非公開"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("非公表"), STANCE_DECLINES, STANCE_ASSERTS, "declined", NULL},
	{T("伏せ"), STANCE_SILENT, STANCE_ASSERTS, "not-said", NULL},
	{T("省か"), STANCE_SILENT, STANCE_ASSERTS, "not-said", NULL},
	{T("省い"), STANCE_SILENT, STANCE_ASSERTS, "not-said", NULL},
	{T("回答"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("返答"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("返信"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("返事"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("応答"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("応じ"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("応え"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("答え"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("コメント"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "no-answer"},
	{T("明らかに"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("公表"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("公開"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("公に"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("開示"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("発表"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("明言"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("明か"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("伝え"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("語"), STANCE_ASSERTS, STANCE_DECLINES, NULL, "not-disclosed"},
	{T("認め"), STANCE_CONFIRMS, STANCE_DECLINES, "confirm",
	 "not-confirmed"},
	{T("話そ"), STANCE_ASSERTS, STANCE_DECLINES, "", "no-answer"},
	{T("明確"), STANCE_ASSERTS, STANCE_SILENT, "", "not-said"},
	{T("言及"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("触れ"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("名指し"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("特定"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("説明"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("述べ"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("示"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("挙げ"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("記"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("書"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("載"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("盛り込"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("含ま"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("取り上げ"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("詳述"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("踏み込"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("うたっ"), STANCE_ASSERTS, STANCE_SILENT, NULL, "not-said"},
	{T("反論"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("一蹴"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("一笑"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("打ち消"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("反ばく"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("反駁"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("反発"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("無罪を主"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("無実を"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("潔白を"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("異を唱"), STANCE_DENIES, STANCE_ASSERTS, "deny", NULL},
	{T("撤回"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("翻し"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("翻す"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("翻えし"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("取り下げ"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("修正"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("ひるがえ"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("削除"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("差し替え"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("引っ込め"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("前言"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("取り消"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("訂正"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("改め"), STANCE_WITHDRAWS, STANCE_ASSERTS, "withdrawn", NULL},
	{T("求め"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("要求"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("要請"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("要望"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("勧告"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("迫っ"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("迫る"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("懇願"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("嘆願"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("請求"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("督促"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("働きかけ"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("働き掛け"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("勧め"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("指示"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("促"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("申し立て"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("呼び出"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("依頼"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("陳情"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("催促"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("推奨"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("奨励"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("問いただ"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("呼びか"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("呼び掛"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("命じ"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("命令"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("お願い"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("申し入れ"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("質問"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("尋ね"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("ただし"), STANCE_ASKS, STANCE_ASSERTS, "ask", NULL},
	{T("疑って"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("疑い"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("疑う"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("みて"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("みられ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("みる"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見て"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見られ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("懸念"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("恐れて"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("危惧"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("心配"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見込"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("予測"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("案じ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("危ぶ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("いぶか"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("勘ぐ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("疑問視"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("不安視"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("考え"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("思って"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("思われ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見方"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見通し"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("予想"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("想定"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("勘繰"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("不安"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("警戒"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("疑念"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("疑問"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("信じ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("思う"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("期待"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("踏んで"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("憶測"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("観測"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("推測"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("推定"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("推察"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("見積も"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("推計"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("にらん"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("にらむ"), STANCE_SUSPECTS, STANCE_SUSPECTS, "belief", "belief"},
	{T("確かめ"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("確認"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("裏付け"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("裏づけ"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("是認"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("認定"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("自白"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("自供"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("追認"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("白状"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("立証"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("実証"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
	{T("証明"), STANCE_CONFIRMS, STANCE_ASSERTS, "confirm", NULL},
};

/* Only what stands behind the stem is its negation. */
static bool
is_unsaid(struct str cue, struct str stem)
{
	static const struct str signs[] = {T("な"), T("ず"), T("ませ"),
					   T("ぬ")};
	struct str s = str_skip(cue, str_find(cue, stem, 0) + stem.len);

	return str_has_any(s, signs, COUNT(signs));
}

static bool
stance_verb(struct str cue, enum stance *ret, const char **rule)
{
	static const struct str again = T("改めて");
	size_t front = str_find(cue, again, 0);

	if (front != STR_NONE) /* anew, not to change */
		cue = str_skip(cue, front + again.len);
	for (size_t i = 0; i < COUNT(rows); i++) {
		bool unsaid;

		if (!str_has(cue, rows[i].stem))
			continue;
		unsaid = is_unsaid(cue, rows[i].stem);
		*ret = unsaid ? rows[i].unsaid : rows[i].said;
		if (*ret == STANCE_ASSERTS ||
		    (*ret == STANCE_CONFIRMS &&
		     str_has_any(cue, unconfirmed, COUNT(unconfirmed))))
			continue;
		*rule = unsaid ? rows[i].unsaid_rule : rows[i].rule;
		return true;
	}
	return false;
}

static const struct str untrue[] = {
	T("事実無根"),	     T("事実ではな"),	T("事実と異な"),
	T("根拠がな"),	     T("根拠のな"),	T("でたらめ"),
	T("虚偽"),	     T("うそ"),		T("捏造"),
	T("でっち上げ"),     T("関与していな"), T("関与していません"),
	T("関与はな"),	     T("無関係"),	T("事実はな"),
	T("デマ"),	     T("根も葉もな"),	T("ぬれぎぬ"),
	T("濡れ衣"),	     T("言いがかり"),	T("誤報"),
	T("作り話"),	     T("中傷"),		T("身に覚え"),
	T("覚えはな"),	     T("覚えがな"),	T("事実はありませ"),
	T("事実ではあ"),     T("根拠はな"),	T("荒唐無稽"),
	T("フェイク"),	     T("真実ではな"),	T("真っ赤な"),
	T("でまかせ"),	     T("言われな"),	T("事実誤認"),
	T("間違った情報"),   T("正しくな"),	T("誤った情報"),
	T("虚報"),	     T("嘘"),		T("ねつ造"),
	T("いわれのな"),     T("当たらな"),	T("当たりませ"),
	T("断じてな"),	     T("断じてあ"),	T("真実と異な"),
	T("実態と異な"),     T("報道は誤り"),	T("指摘は誤り"),
	T("間違いだと"),     T("事実に反"),	T("受け入れられな"),
	T("そのような事実"), T("そうした事実"), T("そんな事実"),
	T("指摘は間違"),     T("報道は間違"),	T("潔白"),
	T("無罪だ"),	     T("無実だ"),	T("あり得な"),
};

/* What a speaker says of his own answer: 「お答えできない」. */
static const struct {
	struct str find;
	enum stance stance;
	const char *rule;
} answers[] = {
	{T("することはありませ"), STANCE_DECLINES, "declined"},
	{T("すことはありませ"), STANCE_DECLINES, "declined"},
	{T("申し上げることは"), STANCE_DECLINES, "declined"},
	{T("話しできませ"), STANCE_DECLINES, "declined"},
	{T("コメントはありませ"), STANCE_DECLINES, "declined"},
	{T("コメントはな"), STANCE_DECLINES, "declined"},
	{T("話すことは何"), STANCE_DECLINES, "declined"},
	{T("差し控え"), STANCE_DECLINES, "declined"},
	{T("控えさせ"), STANCE_DECLINES, "declined"},
	{T("お答えでき"), STANCE_DECLINES, "declined"},
	{T("控えたい"), STANCE_DECLINES, "declined"},
	{T("答えできな"), STANCE_DECLINES, "declined"},
	{T("答えできませ"), STANCE_DECLINES, "declined"},
	{T("答えられな"), STANCE_DECLINES, "declined"},
	{T("答えられませ"), STANCE_DECLINES, "declined"},
	{T("答えしな"), STANCE_DECLINES, "declined"},
	{T("答えしませ"), STANCE_DECLINES, "declined"},
	{T("答えは控え"), STANCE_DECLINES, "declined"},
	{T("答えを控え"), STANCE_DECLINES, "declined"},
	{T("回答できませ"), STANCE_DECLINES, "declined"},
	{T("回答しな"), STANCE_DECLINES, "declined"},
	{T("回答を控え"), STANCE_DECLINES, "declined"},
	{T("コメントを控え"), STANCE_DECLINES, "declined"},
	{T("言えることはな"), STANCE_DECLINES, "declined"},
	{T("話せな"), STANCE_DECLINES, "declined"},
	{T("明らかにしな"), STANCE_DECLINES, "declined"},
	{T("明かせな"), STANCE_DECLINES, "declined"},
	{T("明言できな"), STANCE_DECLINES, "declined"},
	{T("公表は控え"), STANCE_DECLINES, "declined"},
	{T("公表を控え"), STANCE_DECLINES, "declined"},
	{T("公表できませ"), STANCE_DECLINES, "declined"},
	{T("公開しない"), STANCE_DECLINES, "declined"},
	{T("答えする立場"), STANCE_DECLINES, "declined"},
	{T("答えることはでき"), STANCE_DECLINES, "declined"},
	{T("答えない"), STANCE_DECLINES, "declined"},
	{T("答えは差し控"), STANCE_DECLINES, "declined"},
	{T("差し控え"), STANCE_DECLINES, "declined"},
	{T("コメントでき"), STANCE_DECLINES, "declined"},
	{T("コメントする立場"), STANCE_DECLINES, "declined"},
	{T("コメントすることはな"), STANCE_DECLINES, "declined"},
	{T("コメントはし"), STANCE_DECLINES, "declined"},
	{T("コメントしな"), STANCE_DECLINES, "declined"},
	{T("コメントしませ"), STANCE_DECLINES, "declined"},
	{T("コメントは控え"), STANCE_DECLINES, "declined"},
	{T("コメントは差し"), STANCE_DECLINES, "declined"},
	{T("ノーコメント"), STANCE_DECLINES, "declined"},
	{T("回答は控え"), STANCE_DECLINES, "declined"},
	{T("回答できな"), STANCE_DECLINES, "declined"},
	{T("何も言えな"), STANCE_DECLINES, "declined"},
	{T("何も話せな"), STANCE_DECLINES, "declined"},
	{T("何も申し上げ"), STANCE_DECLINES, "declined"},
	{T("申し上げられな"), STANCE_DECLINES, "declined"},
	{T("話しできな"), STANCE_DECLINES, "declined"},
	{T("話せることはな"), STANCE_DECLINES, "declined"},
	{T("話すことはな"), STANCE_DECLINES, "declined"},
	{T("明らかにできな"), STANCE_DECLINES, "declined"},
	{T("公表できな"), STANCE_DECLINES, "declined"},
	{T("公表しない"), STANCE_DECLINES, "declined"},
	{T("公表していない"), STANCE_DECLINES, "declined"},
	{T("開示できな"), STANCE_DECLINES, "declined"},
	{T("非公開"), STANCE_DECLINES, "declined"},
	{T("非公表"), STANCE_DECLINES, "declined"},
	{T("捨てきれな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("捨て切れな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("拭えな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("ぬぐえな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否めな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("言い切れな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除できな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除できませ"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除しない"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定できな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定できませ"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("を撤回"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り消"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を訂正"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り下げ"), STANCE_WITHDRAWS, "withdrawn"},
	{T("てほしい"), STANCE_ASKS, "ask"},
	{T("でほしい"), STANCE_ASKS, "ask"},
	{T("てもらいたい"), STANCE_ASKS, "ask"},
	{T("ていただきたい"), STANCE_ASKS, "ask"},
	{T("てください"), STANCE_ASKS, "ask"},
	{T("でください"), STANCE_ASKS, "ask"},
};

/* The predicate stands last: only the end of a content is his own. */
static bool
stance_answer(struct str content, enum stance *ret, const char **rule)
{
	enum { ENDING = 60 }; /* bytes: twenty letters */
	size_t from = content.len > ENDING ? content.len - ENDING : 0;
	struct str s = str_skip(content, from);

	for (size_t i = 0; i < COUNT(answers); i++) {
		if (!str_has(s, answers[i].find))
			continue;
		*ret = answers[i].stance;
		*rule = answers[i].rule;
		return true;
	}
	return false;
}

/* 訴え: 解明を訴えた, …べきだと訴えた want it done; 被害を訴えた tells. */
static bool
is_appeal(const struct scope *in)
{
	static const struct str told[] = {
		T("被害"),   T("痛み"), T("不調"),   T("窮状"), T("症状"),
		T("苦しさ"), T("不安"), T("思い"),   T("苦境"), T("怒り"),
		T("つらさ"), T("現状"), T("実態"),   T("無実"), T("潔白"),
		T("悩み"),   T("不満"), T("危険性"), T("い"),	T("た"),
		T("る"),     T("」"),	T("感")};
	struct str cue = str_at(in->text, in->cue);
	struct str content = str_trim(str_at(in->text, in->content)), front;

	if (!str_has(cue, STR("訴え")))
		return false;
	front = str_slice(in->text, 0, in->cue.b);
	if (str_ends(content, STR("べきだ")) ||
	    str_ends(content, STR("べき")) || str_has(cue, STR("よう")))
		return true;
	return (str_ends(front, STR("を")) || str_has(cue, STR("を訴え"))) &&
	       content.len && !str_ends_any(content, told, COUNT(told));
}

/* 主張は全くの誤りだ: somebody's word, and it is wrong. */
static bool
is_refuted(struct str content)
{
	static const struct str words[] = {
		T("主張は"),   T("報道は"), T("指摘は"), T("情報は"),
		T("うわさは"), T("噂は"),   T("批判は"), T("記事は"),
		T("説は"),     T("投稿は"), T("発表は"), T("疑惑は"),
		T("非難は")};
	static const struct str wrong[] = {T("誤りだ"),	      T("間違いだ"),
					   T("誤りである"),   T("誤っている"),
					   T("間違っている"), T("正確ではない"),
					   T("事実でない"),   T("成り立たない"),
					   T("ナンセンスだ"), T("誤解だ")};

	return str_has_any(content, words, COUNT(words)) &&
	       str_ends_any(str_trim(content), wrong, COUNT(wrong));
}

/* 批判を退けた, と突っぱねた: what is turned down is somebody's word. */
static bool
is_rebuff(const struct scope *in)
{
	static const struct str verbs[] = {T("退け"), T("はねつけ"),
					   T("突っぱね"), T("切り捨て")};
	static const struct str words[] = {
		T("主張"), T("指摘"), T("批判"), T("見方"), T("疑惑"),
		T("観測"), T("懸念"), T("非難"), T("説"),   T("抗議"),
		T("疑い"), T("報道"), T("訴え"), T("証言")};
	struct str cue = str_at(in->text, in->cue);

	return str_has_any(cue, verbs, COUNT(verbs)) &&
	       ((in->cue.b >= in->content.e &&
		 str_has_any(str_slice(in->text, in->content.e, in->cue.e),
			     words, COUNT(words))) ||
		str_starts(cue, STR("と")) ||
		str_ends(str_slice(in->text, 0, in->cue.b), STR("と")) ||
		str_ends_any(str_at(in->text, in->content), words,
			     COUNT(words)));
}

/* 警察の発表では、…の説明はなかった: what the frame's document leaves out. */
static bool
is_left_out(const struct scope *in)
{
	static const struct str ends[] = {
		T("説明はな"),	     T("説明がな"),	  T("言及はな"),
		T("言及がな"),	     T("記載はな"),	  T("記載がな"),
		T("示されていな"),   T("書かれていな"),	  T("触れていな"),
		T("触れられていな"), T("言及していな"),	  T("説明していな"),
		T("記されていな"),   T("記載されていな"), T("説明されていな"),
		T("示さな"),	     T("示されな"),	  T("触れられな"),
		T("伏せられ"),	     T("言及されていな")};
	enum { ENDING = 60 };
	struct str content = str_at(in->text, in->content);
	size_t n = content.len;

	return str_ends(str_at(in->text, in->cue), STR("では")) &&
	       str_has_any(str_skip(content, n > ENDING ? n - ENDING : 0), ends,
			   COUNT(ends));
}

/* A document cannot be asked: it is silent. */
static bool
is_mute(const struct scope *in, enum stance stance)
{
	return stance == STANCE_DECLINES && in->source.e &&
	       ja_is_document(str_at(in->text, in->source));
}

/* 国名の名指しを避けた: who leaves a name out is silent. */
static bool
is_shy(const struct scope *in)
{
	static const struct str left[] = {T("名指し"), T("言及"), T("明示")};

	return str_has(str_at(in->text, in->cue), STR("避")) &&
	       str_has_any(str_slice(in->text, in->content.b, in->cue.b), left,
			   COUNT(left));
}

/* 点検を急ぐよう通知した: what follows よう is asked for, whatever the verb. */
static bool
is_wanted(const struct scope *in)
{
	struct str tie = str_slice(in->text, in->content.e, in->cue.b);

	return in->cue.b > in->content.e &&
	       (str_eq(tie, STR("よう")) || str_eq(tie, STR("ように")));
}

/* 身元を確認したと発表した: what is announced is that it was confirmed. */
static bool
is_confirmed(const struct scope *in)
{
	static const struct str verbs[] = {T("発表"), T("明らかに"), T("述べ"),
					   T("説明"), T("報告")};
	static const struct str done[] = {T("を確認した"), T("が確認された"),
					  T("と確認した"), T("ことを認めた")};

	return str_has_any(str_at(in->text, in->cue), verbs, COUNT(verbs)) &&
	       str_ends_any(str_trim(str_at(in->text, in->content)), done,
			    COUNT(done));
}

enum stance
stance_of_ja(const struct scope *in, const char **rule)
{
	struct str cue = str_at(in->text, in->cue);
	struct str content = str_at(in->text, in->content);
	enum stance stance;

	*rule = "not-said";
	if (in->cue.b >= in->content.b && is_shy(in))
		return STANCE_SILENT;
	if (stance_verb(cue, &stance, rule)) {
		if (!is_mute(in, stance))
			return stance;
		*rule = "not-said";
		return STANCE_SILENT;
	}
	*rule = "not-said";
	if (is_left_out(in))
		return STANCE_SILENT;
	*rule = "untrue";
	if (str_has_any(content, untrue, COUNT(untrue)) || is_refuted(content))
		return STANCE_DENIES;
	if (stance_answer(content, &stance, rule))
		return stance;
	*rule = "deny";
	if (is_rebuff(in))
		return STANCE_DENIES;
	*rule = "ask";
	if (is_appeal(in) || is_wanted(in))
		return STANCE_ASKS;
	*rule = "confirm";
	if (is_confirmed(in))
		return STANCE_CONFIRMS;
	*rule = "plain";
	return STANCE_ASSERTS;
}
