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
	{T("撤回"), STANCE_WITHDRAWS, "withdrawn"},
	{T("取り消"), STANCE_WITHDRAWS, "withdrawn"},
	{T("訂正"), STANCE_WITHDRAWS, "withdrawn"},
	{T("求め"), STANCE_ASKS, "ask"},
	{T("要求"), STANCE_ASKS, "ask"},
	{T("要請"), STANCE_ASKS, "ask"},
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
	{T("推測"), STANCE_SUSPECTS, "belief"},
	{T("推定"), STANCE_SUSPECTS, "belief"},
	{T("推察"), STANCE_SUSPECTS, "belief"},
	{T("認め"), STANCE_CONFIRMS, "confirm"},
	{T("確認"), STANCE_CONFIRMS, "confirm"},
	{T("裏付け"), STANCE_CONFIRMS, "confirm"},
	{T("是認"), STANCE_CONFIRMS, "confirm"},
};

/* 確認できない is neither: what it says is that nothing was seen. */
static const struct str unconfirmed[] = {
	T("確認できな"),	 T("確認できて"),	T("確認できません"),
	T("確認していな"),	 T("確認していません"), T("確認されていな"),
	T("確認されていません"), T("確認しな"),		T("確認は取れ"),
	T("確認を急"),		 T("確認を進"),
};

static const struct str untrue[] = {
	T("事実無根"),	 T("事実ではな"),   T("事実と異な"),
	T("根拠がな"),	 T("根拠のな"),	    T("でたらめ"),
	T("虚偽"),	 T("うそ"),	    T("捏造"),
	T("でっち上げ"), T("関与していな"), T("関与していません"),
	T("関与はな"),	 T("無関係"),	    T("事実はな"),
};

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
	return STANCE_ASSERTS;
}
