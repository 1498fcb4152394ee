/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define T(text) STR_INIT(text)

/* What stands in the cue, in the order of decision. The verb comes last in
 * Japanese, so its negation is part of the cue. */
static const struct {
	struct str find;
	enum stance stance;
	const char *rule;
} rows[] = {
	{T("肯定も否定も"), STANCE_DECLINES, "neither-nor"},
	{T("否定も肯定も"), STANCE_DECLINES, "neither-nor"},
	{T("確認も否定も"), STANCE_DECLINES, "neither-nor"},
	{T("排除でき"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定でき"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除しな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除して"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定しな"), STANCE_DECLINES, "not-denied"},
	{T("否定していな"), STANCE_DECLINES, "not-denied"},
	{T("否定していません"), STANCE_DECLINES, "not-denied"},
	{T("否定はしな"), STANCE_DECLINES, "not-denied"},
	{T("否定しません"), STANCE_DECLINES, "not-denied"},
	{T("控え"), STANCE_DECLINES, "declined"},
	{T("差し控"), STANCE_DECLINES, "declined"},
	{T("ノーコメント"), STANCE_DECLINES, "declined"},
	{T("回答を避け"), STANCE_DECLINES, "declined"},
	{T("言及を避け"), STANCE_DECLINES, "declined"},
	{T("明言を避け"), STANCE_DECLINES, "declined"},
	{T("説明を避け"), STANCE_DECLINES, "declined"},
	{T("コメントを避け"), STANCE_DECLINES, "declined"},
	{T("拒否"), STANCE_DECLINES, "declined"},
	{T("拒ん"), STANCE_DECLINES, "declined"},
	{T("拒み"), STANCE_DECLINES, "declined"},
	{T("コメントしな"), STANCE_DECLINES, "declined"},
	{T("コメントしていな"), STANCE_DECLINES, "declined"},
	{T("コメントしていません"), STANCE_DECLINES, "declined"},
	{T("コメントしません"), STANCE_DECLINES, "declined"},
	{T("コメントに応じ"), STANCE_DECLINES, "no-answer"},
	{T("取材に応じな"), STANCE_DECLINES, "no-answer"},
	{T("取材に応じていな"), STANCE_DECLINES, "no-answer"},
	{T("応じなかった"), STANCE_DECLINES, "no-answer"},
	{T("応じていません"), STANCE_DECLINES, "no-answer"},
	{T("応じていない"), STANCE_DECLINES, "no-answer"},
	{T("応じませんでした"), STANCE_DECLINES, "no-answer"},
	{T("回答していな"), STANCE_DECLINES, "no-answer"},
	{T("回答していません"), STANCE_DECLINES, "no-answer"},
	{T("回答しな"), STANCE_DECLINES, "no-answer"},
	{T("回答しませんでした"), STANCE_DECLINES, "no-answer"},
	{T("答えな"), STANCE_DECLINES, "no-answer"},
	{T("答えていな"), STANCE_DECLINES, "no-answer"},
	{T("答えませんでした"), STANCE_DECLINES, "no-answer"},
	{T("答えていません"), STANCE_DECLINES, "no-answer"},
	{T("返答していな"), STANCE_DECLINES, "no-answer"},
	{T("回答を得られ"), STANCE_DECLINES, "no-answer"},
	{T("回答が得られ"), STANCE_DECLINES, "no-answer"},
	{T("明らかにしな"), STANCE_DECLINES, "not-disclosed"},
	{T("明らかにしていな"), STANCE_DECLINES, "not-disclosed"},
	{T("明らかにしていません"), STANCE_DECLINES, "not-disclosed"},
	{T("明らかにしません"), STANCE_DECLINES, "not-disclosed"},
	{T("明らかにせず"), STANCE_DECLINES, "not-disclosed"},
	{T("明らかにされていな"), STANCE_DECLINES, "not-disclosed"},
	{T("公表していな"), STANCE_DECLINES, "not-disclosed"},
	{T("公表していません"), STANCE_DECLINES, "not-disclosed"},
	{T("公表しな"), STANCE_DECLINES, "not-disclosed"},
	{T("公表されていな"), STANCE_DECLINES, "not-disclosed"},
	{T("開示していな"), STANCE_DECLINES, "not-disclosed"},
	{T("発表していな"), STANCE_DECLINES, "not-disclosed"},
	{T("明言しな"), STANCE_DECLINES, "not-disclosed"},
	{T("明言していな"), STANCE_DECLINES, "not-disclosed"},
	{T("認めていな"), STANCE_DECLINES, "not-confirmed"},
	{T("認めていません"), STANCE_DECLINES, "not-confirmed"},
	{T("認めなかった"), STANCE_DECLINES, "not-confirmed"},
	{T("公開していな"), STANCE_DECLINES, "declined"},
	{T("非公開"), STANCE_DECLINES, "declined"},
	{T("公にしていな"), STANCE_DECLINES, "declined"},
	{T("開示しな"), STANCE_DECLINES, "declined"},
	{T("開示を拒"), STANCE_DECLINES, "declined"},
	{T("応じようとしな"), STANCE_DECLINES, "declined"},
	{T("口を閉ざ"), STANCE_DECLINES, "declined"},
	{T("沈黙を守"), STANCE_DECLINES, "declined"},
	{T("口をつぐ"), STANCE_DECLINES, "declined"},
	{T("伏せた"), STANCE_DECLINES, "declined"},
	{T("黙秘"), STANCE_DECLINES, "declined"},
	{T("はぐらか"), STANCE_DECLINES, "declined"},
	{T("語らな"), STANCE_DECLINES, "declined"},
	{T("語ろうとしな"), STANCE_DECLINES, "declined"},
	{T("取材を断"), STANCE_DECLINES, "declined"},
	{T("かわし"), STANCE_DECLINES, "declined"},
	{T("返答はな"), STANCE_DECLINES, "declined"},
	{T("返答がな"), STANCE_DECLINES, "declined"},
	{T("回答はな"), STANCE_DECLINES, "declined"},
	{T("回答がな"), STANCE_DECLINES, "declined"},
	{T("返信はな"), STANCE_DECLINES, "declined"},
	{T("返信がな"), STANCE_DECLINES, "declined"},
	{T("返事はな"), STANCE_DECLINES, "declined"},
	{T("返事がな"), STANCE_DECLINES, "declined"},
	{T("説明を避"), STANCE_DECLINES, "declined"},
	{T("回答を拒"), STANCE_DECLINES, "declined"},
	{T("答えを避"), STANCE_DECLINES, "declined"},
	{T("明言は避"), STANCE_DECLINES, "declined"},
	{T("明言を控"), STANCE_DECLINES, "declined"},
	{T("コメントはし"), STANCE_DECLINES, "declined"},
	{T("コメントはな"), STANCE_DECLINES, "declined"},
	{T("コメントがな"), STANCE_DECLINES, "declined"},
	{T("明かしていな"), STANCE_DECLINES, "declined"},
	{T("明かさな"), STANCE_DECLINES, "declined"},
	{T("明かしません"), STANCE_DECLINES, "declined"},
	{T("伝えていな"), STANCE_DECLINES, "declined"},
	{T("否定"), STANCE_DENIES, "deny"},
	{T("否認"), STANCE_DENIES, "deny"},
	{T("反論"), STANCE_DENIES, "deny"},
	{T("一蹴"), STANCE_DENIES, "deny"},
	{T("打ち消"), STANCE_DENIES, "deny"},
	{T("反ばく"), STANCE_DENIES, "deny"},
	{T("反発"), STANCE_DENIES, "deny"},
	{T("言及していな"), STANCE_SILENT, "not-said"},
	{T("言及していません"), STANCE_SILENT, "not-said"},
	{T("言及しな"), STANCE_SILENT, "not-said"},
	{T("言及しませんでした"), STANCE_SILENT, "not-said"},
	{T("言及せず"), STANCE_SILENT, "not-said"},
	{T("言及はな"), STANCE_SILENT, "not-said"},
	{T("言及はありません"), STANCE_SILENT, "not-said"},
	{T("触れていな"), STANCE_SILENT, "not-said"},
	{T("触れていません"), STANCE_SILENT, "not-said"},
	{T("触れな"), STANCE_SILENT, "not-said"},
	{T("触れませんでした"), STANCE_SILENT, "not-said"},
	{T("触れず"), STANCE_SILENT, "not-said"},
	{T("名指ししていな"), STANCE_SILENT, "not-said"},
	{T("名指ししな"), STANCE_SILENT, "not-said"},
	{T("名指しを避け"), STANCE_DECLINES, "declined"},
	{T("特定していな"), STANCE_SILENT, "not-said"},
	{T("説明していな"), STANCE_SILENT, "not-said"},
	{T("説明しな"), STANCE_SILENT, "not-said"},
	{T("説明していません"), STANCE_SILENT, "not-said"},
	{T("述べていな"), STANCE_SILENT, "not-said"},
	{T("述べていません"), STANCE_SILENT, "not-said"},
	{T("述べな"), STANCE_SILENT, "not-said"},
	{T("示していな"), STANCE_SILENT, "not-said"},
	{T("言及がな"), STANCE_SILENT, "not-said"},
	{T("言及もな"), STANCE_SILENT, "not-said"},
	{T("説明はな"), STANCE_SILENT, "not-said"},
	{T("説明がな"), STANCE_SILENT, "not-said"},
	{T("説明をしていな"), STANCE_SILENT, "not-said"},
	{T("説明はしていな"), STANCE_SILENT, "not-said"},
	{T("示さな"), STANCE_SILENT, "not-said"},
	{T("示しませ"), STANCE_SILENT, "not-said"},
	{T("示されていな"), STANCE_SILENT, "not-said"},
	{T("示されな"), STANCE_SILENT, "not-said"},
	{T("挙げな"), STANCE_SILENT, "not-said"},
	{T("挙げていな"), STANCE_SILENT, "not-said"},
	{T("挙げず"), STANCE_SILENT, "not-said"},
	{T("挙げませ"), STANCE_SILENT, "not-said"},
	{T("記していな"), STANCE_SILENT, "not-said"},
	{T("記されていな"), STANCE_SILENT, "not-said"},
	{T("記載はな"), STANCE_SILENT, "not-said"},
	{T("記載がな"), STANCE_SILENT, "not-said"},
	{T("記述はな"), STANCE_SILENT, "not-said"},
	{T("記述がな"), STANCE_SILENT, "not-said"},
	{T("書かれていな"), STANCE_SILENT, "not-said"},
	{T("書いていな"), STANCE_SILENT, "not-said"},
	{T("伏せて"), STANCE_SILENT, "not-said"},
	{T("伏せられ"), STANCE_SILENT, "not-said"},
	{T("名指しはし"), STANCE_SILENT, "not-said"},
	{T("名指しは避"), STANCE_SILENT, "not-said"},
	{T("特定しな"), STANCE_SILENT, "not-said"},
	{T("特定を避"), STANCE_SILENT, "not-said"},
	{T("説明されていな"), STANCE_SILENT, "not-said"},
	{T("述べず"), STANCE_SILENT, "not-said"},
	{T("述べませ"), STANCE_SILENT, "not-said"},
	{T("説明せず"), STANCE_SILENT, "not-said"},
	{T("説明しませ"), STANCE_SILENT, "not-said"},
	{T("明示していな"), STANCE_SILENT, "not-said"},
	{T("明示しな"), STANCE_SILENT, "not-said"},
	{T("盛り込まれていな"), STANCE_SILENT, "not-said"},
	{T("盛り込まな"), STANCE_SILENT, "not-said"},
	{T("含まれていな"), STANCE_SILENT, "not-said"},
	{T("載っていな"), STANCE_SILENT, "not-said"},
	{T("載せていな"), STANCE_SILENT, "not-said"},
	{T("省いて"), STANCE_SILENT, "not-said"},
	{T("省かれ"), STANCE_SILENT, "not-said"},
	{T("具体的な説明"), STANCE_SILENT, "not-said"},
	{T("撤回"), STANCE_WITHDRAWS, "withdrawn"},
	{T("翻し"), STANCE_WITHDRAWS, "withdrawn"},
	{T("翻す"), STANCE_WITHDRAWS, "withdrawn"},
	{T("翻えし"), STANCE_WITHDRAWS, "withdrawn"},
	{T("取り下げ"), STANCE_WITHDRAWS, "withdrawn"},
	{T("修正"), STANCE_WITHDRAWS, "withdrawn"},
	{T("差し替え"), STANCE_WITHDRAWS, "withdrawn"},
	{T("引っ込め"), STANCE_WITHDRAWS, "withdrawn"},
	{T("前言"), STANCE_WITHDRAWS, "withdrawn"},

	{T("取り消"), STANCE_WITHDRAWS, "withdrawn"},
	{T("訂正"), STANCE_WITHDRAWS, "withdrawn"},
	{T("求め"), STANCE_ASKS, "ask"},
	{T("要求"), STANCE_ASKS, "ask"},
	{T("要請"), STANCE_ASKS, "ask"},
	{T("要望"), STANCE_ASKS, "ask"},
	{T("勧告"), STANCE_ASKS, "ask"},
	{T("迫っ"), STANCE_ASKS, "ask"},
	{T("迫る"), STANCE_ASKS, "ask"},
	{T("懇願"), STANCE_ASKS, "ask"},
	{T("嘆願"), STANCE_ASKS, "ask"},
	{T("請求"), STANCE_ASKS, "ask"},
	{T("督促"), STANCE_ASKS, "ask"},
	{T("働きかけ"), STANCE_ASKS, "ask"},
	{T("勧め"), STANCE_ASKS, "ask"},
	{T("指示"), STANCE_ASKS, "ask"},
	{T("注意を促"), STANCE_ASKS, "ask"},
	{T("申し立て"), STANCE_ASKS, "ask"},
	{T("呼び出"), STANCE_ASKS, "ask"},
	{T("依頼"), STANCE_ASKS, "ask"},
	{T("要求"), STANCE_ASKS, "ask"},
	{T("陳情"), STANCE_ASKS, "ask"},
	{T("催促"), STANCE_ASKS, "ask"},
	{T("問いただ"), STANCE_ASKS, "ask"},

	{T("呼びかけ"), STANCE_ASKS, "ask"},
	{T("呼び掛け"), STANCE_ASKS, "ask"},
	{T("促し"), STANCE_ASKS, "ask"},
	{T("促す"), STANCE_ASKS, "ask"},
	{T("命じ"), STANCE_ASKS, "ask"},
	{T("お願い"), STANCE_ASKS, "ask"},
	{T("申し入れ"), STANCE_ASKS, "ask"},
	{T("質問"), STANCE_ASKS, "ask"},
	{T("尋ね"), STANCE_ASKS, "ask"},
	{T("ただし"), STANCE_ASKS, "ask"},
	{T("疑って"), STANCE_SUSPECTS, "belief"},
	{T("疑い"), STANCE_SUSPECTS, "belief"},
	{T("疑う"), STANCE_SUSPECTS, "belief"},
	{T("みて"), STANCE_SUSPECTS, "belief"},
	{T("みられ"), STANCE_SUSPECTS, "belief"},
	{T("みる"), STANCE_SUSPECTS, "belief"},
	{T("見て"), STANCE_SUSPECTS, "belief"},
	{T("見られ"), STANCE_SUSPECTS, "belief"},
	{T("懸念"), STANCE_SUSPECTS, "belief"},
	{T("恐れて"), STANCE_SUSPECTS, "belief"},
	{T("危惧"), STANCE_SUSPECTS, "belief"},
	{T("心配"), STANCE_SUSPECTS, "belief"},
	{T("考え"), STANCE_SUSPECTS, "belief"},
	{T("思って"), STANCE_SUSPECTS, "belief"},
	{T("思われ"), STANCE_SUSPECTS, "belief"},
	{T("見ており"), STANCE_SUSPECTS, "belief"},
	{T("見方"), STANCE_SUSPECTS, "belief"},
	{T("見通し"), STANCE_SUSPECTS, "belief"},
	{T("予想"), STANCE_SUSPECTS, "belief"},
	{T("想定"), STANCE_SUSPECTS, "belief"},
	{T("勘繰"), STANCE_SUSPECTS, "belief"},
	{T("不安"), STANCE_SUSPECTS, "belief"},
	{T("警戒"), STANCE_SUSPECTS, "belief"},
	{T("疑念"), STANCE_SUSPECTS, "belief"},
	{T("疑問"), STANCE_SUSPECTS, "belief"},
	{T("信じて"), STANCE_SUSPECTS, "belief"},
	{T("思う"), STANCE_SUSPECTS, "belief"},
	{T("期待"), STANCE_SUSPECTS, "belief"},
	{T("踏んで"), STANCE_SUSPECTS, "belief"},
	{T("憶測"), STANCE_SUSPECTS, "belief"},
	{T("観測"), STANCE_SUSPECTS, "belief"},
	{T("推測"), STANCE_SUSPECTS, "belief"},
	{T("推定"), STANCE_SUSPECTS, "belief"},
	{T("推察"), STANCE_SUSPECTS, "belief"},
	{T("認め"), STANCE_CONFIRMS, "confirm"},
	{T("確認"), STANCE_CONFIRMS, "confirm"},
	{T("裏付け"), STANCE_CONFIRMS, "confirm"},
	{T("是認"), STANCE_CONFIRMS, "confirm"},
	{T("認定"), STANCE_CONFIRMS, "confirm"},
	{T("自白"), STANCE_CONFIRMS, "confirm"},
	{T("自供"), STANCE_CONFIRMS, "confirm"},
	{T("追認"), STANCE_CONFIRMS, "confirm"},
	{T("白状"), STANCE_CONFIRMS, "confirm"},
	{T("立証"), STANCE_CONFIRMS, "confirm"},
	{T("実証"), STANCE_CONFIRMS, "confirm"},
	{T("証明"), STANCE_CONFIRMS, "confirm"},

};

/* 確認できない is neither: what it says is that nothing was seen. */
static const struct str unconfirmed[] = {
	T("確認できな"),	 T("確認できて"),	T("確認できません"),
	T("確認していな"),	 T("確認していません"), T("確認されていな"),
	T("確認されていません"), T("確認しな"),		T("確認は取れ"),
	T("確認を急"),		 T("確認を進"),
};

static const struct str untrue[] = {
	T("事実無根"),	   T("事実ではな"),   T("事実と異な"),
	T("根拠がな"),	   T("根拠のな"),     T("でたらめ"),
	T("虚偽"),	   T("うそ"),	      T("捏造"),
	T("でっち上げ"),   T("関与していな"), T("関与していません"),
	T("関与はな"),	   T("無関係"),	      T("事実はな"),
	T("デマ"),	   T("根も葉もな"),   T("ぬれぎぬ"),
	T("濡れ衣"),	   T("言いがかり"),   T("誤報"),
	T("作り話"),	   T("中傷"),	      T("身に覚え"),
	T("覚えはな"),	   T("覚えがな"),     T("事実はありませ"),
	T("事実ではあ"),   T("根拠はな"),     T("荒唐無稽"),
	T("フェイク"),	   T("真実ではな"),   T("真っ赤な"),
	T("でまかせ"),	   T("言われな"),     T("事実誤認"),
	T("間違った情報"), T("正しくな"),     T("誤った情報"),
	T("虚報"),	   T("嘘"),	      T("ねつ造"),
	T("いわれのな"),
};

/* What a speaker says of his own answer: 「お答えできない」. */
static const struct {
	struct str find;
	enum stance stance;
	const char *rule;
} answers[] = {
	{T("答えできな"), STANCE_DECLINES, "declined"},
	{T("答えできませ"), STANCE_DECLINES, "declined"},
	{T("答えられな"), STANCE_DECLINES, "declined"},
	{T("答えられませ"), STANCE_DECLINES, "declined"},
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
	{T("排除できな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除できませ"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("排除しない"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定できな"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("否定できませ"), STANCE_SUSPECTS, "not-ruled-out"},
	{T("を撤回する"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を撤回した"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り消す"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り消した"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を訂正する"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を訂正した"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り下げる"), STANCE_WITHDRAWS, "withdrawn"},
	{T("を取り下げた"), STANCE_WITHDRAWS, "withdrawn"},
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

static bool
has_any(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_has(s, list[i]))
			return true;
	return false;
}

enum stance
stance_of_ja(const struct scope *in, const char **rule)
{
	struct str cue = str_at(in->text, in->cue);
	struct str content = str_at(in->text, in->content);
	enum stance stance;

	for (size_t i = 0; i < COUNT(rows); i++) {
		if (!str_has(cue, rows[i].find))
			continue;
		if (rows[i].stance == STANCE_CONFIRMS &&
		    has_any(cue, unconfirmed, COUNT(unconfirmed)))
			continue;
		*rule = rows[i].rule;
		return rows[i].stance;
	}
	if (has_any(content, untrue, COUNT(untrue))) {
		*rule = "untrue";
		return STANCE_DENIES;
	}
	if (stance_answer(content, &stance, rule))
		return stance;
	return STANCE_ASSERTS;
}
