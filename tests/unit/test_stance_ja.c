/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: stance_ja hedge_ja. */
#include "stance_table.h"

static const struct stance_row rows[] = {
	/* plain */
	{"NISCは{機器を交換した}<と発表した>。", ASSERTS, CTP, ""},
	{"長官は「{対策を進める}」<と述べた>。", ASSERTS, CTP, ""},
	{"関係者は{侵入は昨秋からだ}<と話した>。", ASSERTS, CTP, ""},
	{"FT<によると>、{侵入は9カ月続いた}。", ASSERTS, CTP, ""},
	{"港は{LockBitによるものだ}<としている>。", ASSERTS, CTP, ""},
	{"同省は{被害は限られる}<と説明した>。", ASSERTS, CTP, ""},
	{"同紙は{侵入が続いていた}<と報じた>。", ASSERTS, CTP, ""},
	{"同社は{影響はない}<と説明している>。", ASSERTS, CTM, ""},
	{"同社は{顧客のデータは含まれていない}<と述べた>。", ASSERTS, CTM, ""},
	{"同社は{機密は漏れていません}<と回答した>。", ASSERTS, CTM, ""},
	{"NISCは{原因を調べる方針}<を明らかにした>。", ASSERTS, CTP, ""},
	{"専門家は{対策が遅い}<と批判した>。", ASSERTS, CTP, ""},
	{"専門家は{対策が要る}<と指摘する>。", ASSERTS, CTP, ""},
	{"長官は{安全だと}<強調した>。", ASSERTS, CTP, ""},
	{"警察は{男性の身元を確認した}<と発表した>。", CONFIRMS, CTP, ""},
	{"政府は自治体に{点検を急ぐ}よう<通知した>。", ASKS, UU, ""},
	{"会社は{被害の総額を30億円}と<見積もっている>。", SUSPECTS, PRP,
	 "見積も"},
	{"長官は{国名の名指し}を<避けた>。", SILENT, UU, ""},
	/* denials */
	{"中国外務省は{関与}<を否定した>。", DENIES, CTM, ""},
	{"中国外務省は{関与}<を否定しました>。", DENIES, CTM, ""},
	{"同社は{情報が漏れたこと}<を否定している>。", DENIES, CTM, ""},
	{"同氏は{容疑}<を否認した>。", DENIES, CTM, ""},
	{"大使館は{非難は当たらない}<と反論した>。", DENIES, CTM, ""},
	{"報道官は{報道は事実無根だ}<と述べた>。", DENIES, CTM, ""},
	{"同国は{攻撃に関与していない}<と主張した>。", DENIES, CTM, ""},
	{"長官は{疑惑}<を一蹴した>。", DENIES, CTM, ""},
	{"政府は{報道}<を打ち消した>。", DENIES, CTM, ""},
	/* refusals */
	{"NISCは{攻撃者}について<コメントを控えた>。", DECLINES, UU, ""},
	{"同省は{被害の規模}<を明らかにしていない>。", DECLINES, UU, ""},
	{"同社は{件数}<を明らかにしていません>。", DECLINES, UU, ""},
	{"長官は{個別の件}<への回答を避けた>。", DECLINES, UU, ""},
	{"大使館は{取材}<に応じなかった>。", DECLINES, UU, ""},
	{"同社は{質問}<に答えなかった>。", DECLINES, UU, ""},
	{"同省は{報道}<を肯定も否定もしなかった>。", DECLINES, UU, ""},
	{"長官は{国名}<への言及を避けた>。", DECLINES, UU, ""},
	{"同社は{社名}<を公表していない>。", DECLINES, UU, ""},
	{"報道官は{報道}<を否定しなかった>。", DECLINES, UU, ""},
	{"長官は{お答えは差し控えたい}<と述べ、回答を差し控えた>。", DECLINES,
	 UU, ""},
	{"同社は{説明}<を拒んだ>。", DECLINES, UU, ""},
	{"同社は{侵入}<を認めていない>。", DECLINES, UU, ""},
	{"同社<からは回答が得られなかった>。", DECLINES, UU, ""},
	/* silences */
	{"NISCは{攻撃者}<については言及していません>。", SILENT, UU, ""},
	{"発表は{国名}<に触れていない>。", SILENT, UU, ""},
	{"声明は{中国}<を名指ししていない>。", SILENT, UU, ""},
	{"長官は{原因}<に言及しなかった>。", SILENT, UU, ""},
	{"NISCは{犯人}<を特定していない>。", SILENT, UU, ""},
	{"文書は{件数}<に触れず>、対策を述べた。", SILENT, UU, ""},
	{"同省は{経緯}<を説明していない>。", SILENT, UU, ""},
	/* suspicion */
	{"専門家は{中国の実験だったのではないか}<と疑っている>。", SUSPECTS,
	 PSP, "のではないか"},
	{"2人は{他のサーバーも}<懸念している>。", SUSPECTS, PSP, "懸念"},
	{"{侵入は秋に始まった}<とみられる>。", SUSPECTS, PRP, "とみられ"},
	{"{侵入は秋に始まった}<とみられています>。", SUSPECTS, PRP,
	 "とみられて"},
	{"警察は{国家が関わった}<とみている>。", SUSPECTS, PRP, "とみて"},
	{"当局は{中国が背後にいる}<と考えている>。", SUSPECTS, PRP, "と考えて"},
	{"当局は{誤作動だ}<と推測する>。", SUSPECTS, PRP, "推測"},
	{"政府は{流出の可能性}<は否定できない>とした。", SUSPECTS, PSP,
	 "可能性"},
	{"政府は{別の侵入}<も排除できない>とした。", SUSPECTS, PSP,
	 "も排除できない"},
	/* confirmation, withdrawal, asking */
	{"同社は{情報が流出したこと}<を認めた>。", CONFIRMS, CTP, ""},
	{"NISCは{漏えいした可能性があること}<を確認しました>。", CONFIRMS, PSP,
	 "可能性がある"},
	{"NISCは{個人情報の一部が漏えいした可能性がある}<と発表した>。",
	 ASSERTS, PSP, "可能性がある"},
	{"同社は{顧客情報が流出した}<と公表した>。", ASSERTS, CTP, ""},
	{"同紙は{記事}<を撤回した>。", WITHDRAWS, UU, ""},
	{"同社は{発表の内容}<を訂正した>。", WITHDRAWS, UU, ""},
	{"NISCは{注意}<を呼びかけた>。", ASKS, UU, ""},
	{"米国は{対策の強化}<を求めた>。", ASKS, UU, ""},
	{"{添付ファイルを開かないよう}<お願いします>。", ASKS, UU, ""},
	{"当局は{機器の点検}<を促した>。", ASKS, UU, ""},
	{"議員は{資料の公開}<を要求した>。", ASKS, UU, ""},
	/* hedges */
	{"同社は{情報が漏れたおそれがある}<と説明した>。", ASSERTS, PSP,
	 "おそれがあ"},
	{"長官は{再発の可能性が高い}<と述べた>。", ASSERTS, PRP, "可能性が高"},
	{"長官は{再発の可能性は低い}<と述べた>。", ASSERTS, PRM, "可能性は低"},
	{"長官は{再発の可能性が極めて高い}<と述べた>。", ASSERTS, PRP,
	 "可能性が極めて高"},
	{"当局者は「{ほぼ確実に中国からだ}」<と話した>。", ASSERTS, CTP,
	 "ほぼ確実"},
	{"当局者は「{おそらく国のためだ}」<と話した>。", ASSERTS, PRP,
	 "おそらく"},
	{"同氏は{情報が読まれたかもしれない}<と述べた>。", ASSERTS, PSP,
	 "かもしれな"},
	{"同省は{流出は確認されていない}<と述べた>。", ASSERTS, UU,
	 "確認されていな"},
	{"{隊員は約900人だ}<とされています>。", ASSERTS, UU, "とされて"},
	{"同省は{流出の証拠はない}<と述べた>。", ASSERTS, UU, "証拠はな"},
	{"同社は{サーバーは使われていなかった}<と述べた>。", ASSERTS, CTM, ""},
	{"同社は{システムだけではない}<と述べた>。", ASSERTS, CTP, ""},
	{"長官は{原因は不明だ}<と述べた>。", ASSERTS, UU, "不明"},
	{"同社は{影響が及んだ恐れがある}<と発表した>。", ASSERTS, PSP,
	 "恐れがあ"},
};

static void
japanese_stances_and_hedges(void **state)
{
	size_t n = sizeof rows / sizeof *rows;

	(void)state;
	assert_int_equal(stance_table(rows, n, true), n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(japanese_stances_and_hedges),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
