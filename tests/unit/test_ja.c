/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: ja ja_adjunct ja_around ja_cue ja_emit ja_holder ja_notice. */
/* tests: ja_nouns ja_subject ja_text ja_unsaid ja_verbs. */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/parts.h"

/* `want`: every claim as "holder > holder stance content", in reading order,
 * joined by " / ". The outlet is left out; unnamed groups have their number in
 * front, "?" is nobody. */
struct ja_row {
	const char *text, *want;
};

static const struct ja_row rows[] = {
	/* によると */
	{"英紙フィナンシャル・タイムズ（FT）によると、侵入は9カ月続いた。",
	 "Financial Times asserts 侵入は9カ月続いた"},
	{"関係者3人によると、侵入は昨秋に始まったという。",
	 "3 関係者 asserts 侵入は昨秋に始まった"},
	{"複数の政府関係者によれば、被害は限られるという。",
	 "政府関係者 asserts 被害は限られる"},
	{"侵入は、関係者によると、昨秋に始まったという。",
	 "関係者 asserts 侵入は 昨秋に始まった"},
	{"FTによると、事情に詳しい3人の関係者は「国家が関わった」と述べた。",
	 "Financial Times asserts 事情に詳しい3人の関係者は「国家が関わった」"
	 "と述べた / "
	 "Financial Times > 3 関係者 asserts 国家が関わった"},
	{"FTの報道によると、NISCは影響を否定した。",
	 "Financial Times asserts NISCは影響を否定した / "
	 "Financial Times > NISC denies 影響"},
	{"警察庁によると、被害は50件だった。",
	 "National Police Agency asserts 被害は50件だった"},
	{"この障害による影響は大きい。", ""},
	/* は … と */
	{"松野博一官房長官は8日、流出は確認していないと述べた。",
	 "松野博一 asserts 流出は確認していない"},
	{"NISCは4日、個人情報が漏えいした可能性があると発表した。",
	 "NISC asserts 個人情報が漏えいした可能性がある"},
	{"同社の広報担当者は「調査を続けている」と話した。",
	 "同社の広報担当者 asserts 調査を続けている"},
	{"警視庁は会見で、被害の届け出があったことを明らかにした。",
	 "Tokyo Metropolitan Police Department asserts "
	 "被害の届け出があった"},
	{"マイクロソフトは、欠陥を修正したと説明している。",
	 "Microsoft asserts 欠陥を修正した"},
	{"港の当局は、攻撃はLockBitによるものだとしている。",
	 "port authority asserts 攻撃はLockBitによるものだ"},
	{"専門家は、対策が遅れていると指摘する。",
	 "専門家 asserts 対策が遅れている"},
	{"ハッカーはシステムに侵入した。", ""},
	{"首相は、報道を承知していると答えた。",
	 "首相 asserts 報道を承知している"},
	{"田中氏は、攻撃が続くだろうと予測した。",
	 "田中 suspects 攻撃が続くだろう"},
	/* という tells nothing of its own */
	{"容疑者は「やった」と供述し、容疑を認めているという。",
	 "容疑者 confirms 容疑 / 容疑者 asserts やった"},
	/* late subject, nesting, witness */
	{"鍵が壊れていた可能性がある、と研究チームは警告した。",
	 "研究チーム asserts 鍵が壊れていた可能性がある"},
	{"防犯カメラの映像は、店員の証言を裏付けている。",
	 "防犯カメラの映像 confirms 店員の証言"},
	{"報道官は会見で、攻撃したとの指摘は「でたらめだ」と反発した。",
	 "報道官 denies 攻撃したとの指摘は「でたらめだ」"},
	{"侵入が9カ月続いていたと、経済紙のFinancial Timesが報じました。",
	 "Financial Times asserts 侵入が9カ月続いていた"},
	{"当局者が侵入を認めたとロイター通信は伝えた。",
	 "Reuters asserts 当局者が侵入を認めた / "
	 "Reuters > 当局者 confirms 侵入"},
	{"専門家は実験だったのではないかと疑っているとFTは伝えています。",
	 "Financial Times asserts "
	 "専門家は実験だったのではないかと疑っている / "
	 "Financial Times > 専門家 suspects 実験だったのではないか"},
	{"ワシントン・ポストは、中国軍が侵入していたと、米国の元当局者の話と"
	 "して報じた。",
	 "The Washington Post > 米国の元当局者 asserts "
	 "中国軍が侵入していた"},
	{"共同通信は、政府関係者が流出を認めたと報じた。",
	 "Kyodo News asserts 政府関係者が流出を認めた / "
	 "Kyodo News > 政府関係者 confirms 流出"},
	/* denials, refusals, silences */
	{"中国外務省は関与を否定した。",
	 "China's foreign ministry denies 関与"},
	{"同社は、情報が流出したことを否定しています。",
	 "同社 denies 情報が流出した"},
	{"NISCは攻撃者についてのコメントを控えた。", "NISC declines 攻撃者"},
	{"防衛省は、被害の規模を明らかにしていない。",
	 "Japan's defense ministry declines 被害の規模"},
	{"NISCは、誰が関わったかについて言及していない。",
	 "NISC silent 誰が関わったか"},
	{"NISCは漏えいの可能性を認めたが、攻撃者については言及していません。",
	 "NISC silent 攻撃者 / NISC confirms 漏えいの可能性"},
	{"大使館は取材に応じなかった。", "大使館 declines 取材"},
	/* hearsay */
	{"侵入は秋に始まったとみられる。", "? suspects 侵入は秋に始まった"},
	{"隊員は約900人だとされています。", " asserts 隊員は約900人だ"},
	{"警察庁によると、被害は50件だった。手口は同じだという。",
	 "National Police Agency asserts 被害は50件だった / "
	 "National Police Agency asserts 手口は同じだ"},
	{"県警は国家の関与を疑っている。", ""},
	{"県警は国家が関与したとみている。", "県警 suspects 国家が関与した"},
	/* zero subject, 同X */
	{"長官は対策を急ぐと述べた。予算も増やすと説明した。",
	 "長官 asserts 対策を急ぐ / 長官 asserts 予算も増やす"},
	{"中国外務省は関与を否定した。同省は、証拠を示すべきだと主張した。",
	 "China's foreign ministry denies 関与 / "
	 "China's foreign ministry asserts 証拠を示すべきだ"},
	{"FTは侵入を報じた。同紙は、原因は不明だと伝えている。",
	 "Financial Times asserts 侵入 / "
	 "Financial Times asserts 原因は不明だ"},
	{"読売新聞が侵入を報じた内容によると、被害は小さい。",
	 "読売新聞が侵入を報じた内容 asserts 被害は小さい"},
	{"長官は対策を急ぐと述べた。\n\n雨が降った。\n\n風も吹いた。\n\n"
	 "「まだ続く」と語った。",
	 "長官 asserts 対策を急ぐ / 長官 asserts まだ続く"},
	/* groups */
	{"調査を知る2人の人物は、他の機器も破られたと話している。",
	 "2 人物 asserts 他の機器も破られた"},
	{"調査に関わる当局者の1人は「ほぼ確実だ」と話しています。",
	 "1 当局者 asserts ほぼ確実だ"},
	{"NISCの担当者は、原因を調べていると述べた。",
	 "NISCの担当者 asserts 原因を調べている"},
	{"専門家2人が、手口は同じだと証言した。",
	 "2 専門家 asserts 手口は同じだ"},
	/* asks, withdraws, relays */
	{"NISCは利用者に注意を呼びかけた。", "NISC asks 利用者に注意"},
	{"米国は日本に対策の強化を求めた。", "米国 asks 日本に対策の強化"},
	{"同紙は記事を撤回した。", "同紙 withdraws 記事"},
	{"NISCはFinancial Timesに対し、侵入口は1つだと説明しています。",
	 "Financial Times > NISC asserts 侵入口は1つだ"},
	/* any topic may speak with a verb of saying, if it is no thing */
	{"被告は起訴内容を認めた。", "被告 confirms 起訴内容"},
	{"高木徹所長（54）は「安全だ」と話す。", "高木徹 asserts 安全だ"},
	{"運転手は「眠かった」と説明した。", "運転手 asserts 眠かった"},
	{"攻撃は、国家によるものだと述べた。",
	 " asserts 攻撃は、国家によるものだ"},
	/* adverbs, places and hearers are not told */
	{"両社は報道を重ねて否定した。", "両社 denies 報道"},
	{"社長は会見で「深く反省している」と話した。",
	 "社長 asserts 深く反省している"},
	{"会見で松野長官は、影響はないと述べた。", "松野 asserts 影響はない"},
	{"委員会は、経緯を報告するよう政府に要請した。",
	 "委員会 asks 経緯を報告する"},
	{"市長は記者会見を開き、「責任は重い」と述べた。",
	 "市長 asserts 責任は重い"},
	/* nouns of saying */
	{"知事は、計画に反対する姿勢を改めて示した。",
	 "知事 asserts 計画に反対する"},
	{"大統領府は、毒物を使ったとの主張を否定した。",
	 "大統領府 denies 毒物を使った"},
	/* found out, heard */
	{"けが人が5人いることが、消防への取材で分かった。",
	 "消防 asserts けが人が5人いる"},
	{"県は、市立病院から「記録を復旧した」との連絡があったと発表した。",
	 "県 asserts 市立病院から「記録を復旧した」との連絡があった / "
	 "県 > 市立病院 asserts 記録を復旧した"},
	{"警察によりますと、男は容疑を否認しているということです。",
	 "警察 asserts 男は容疑を否認している / "
	 "警察 > 男 denies 容疑"},
	{"県警は、男が金に困っていたとみて調べている。",
	 "県警 suspects 男が金に困っていた"},
	{"同センターは、誰が攻撃したかは明らかにしていない。",
	 "同センター declines 誰が攻撃したか"},
	{"長官は、詳細について回答を控えた。", "長官 declines 詳細"},
	/* relays */
	{"NHKは、政府関係者の話として、首相が辞任すると報じた。",
	 "NHK > 政府関係者 asserts 首相が辞任する"},
	{"ロイター通信は、交渉が決裂したと関係者2人の話として伝えた。",
	 "Reuters > 2 関係者 asserts 交渉が決裂した"},
	{"「交渉は決裂した」と、交渉に詳しい関係者がロイター通信に語った。",
	 "Reuters > 関係者 asserts 交渉は決裂した"},
	{"共同通信が関係者の話として報じたところによると、工場は閉鎖される。",
	 "Kyodo News > 関係者 asserts 工場は閉鎖される"},
	{"長官は、米国政府から「侵入の形跡がある」と伝えられたと述べた。",
	 "長官 asserts 米国政府から「侵入の形跡がある」と伝えられた / "
	 "長官 > 米国政府 asserts 侵入の形跡がある"},
	{"流出したとの指摘を運営側はこれまで一貫して否定してきた。",
	 "運営側 denies 流出したとの指摘"},
	{"ヤマト運輸は、荷物に遅れはないとしている。",
	 "ヤマト運輸 asserts 荷物に遅れはない"},
	/* a body that was named before, and one that nobody names */
	{"日本貿易機構が攻撃を受けた。同機構は被害はないと説明した。",
	 "日本貿易機構 asserts 被害はない"},
	{"背後に国家がいるとの見方もある。", "? suspects 背後に国家がいる"},
	{"警察は、痕跡を確認し、内部の犯行だと発表した。",
	 "警察 asserts 痕跡を確認し、内部の犯行だ"},
	/* what is not said */
	{"発表した資料には件数が載っている。", ""},
	{"報じられた内容は多い。", ""},
	{"政府は対策を急いでいる。", ""},
	{"同社は影響はないと述べた一方、原因は調査中だとした。",
	 "同社 asserts 原因は調査中だ / 同社 asserts 影響はない"},
	{"「攻撃は続く。守りは弱い」と同氏は警告した。",
	 "同氏 asserts 攻撃は続く。守りは弱い"},
};

static void
claim_print(struct buf *b, const struct doc *d, const struct claim *c)
{
	buf_fmt(b, "%s", b->len ? " / " : "");
	for (size_t i = 1; i < c->holder.len; i++) {
		const struct holder *h = &c->holder.at[i];

		buf_fmt(b, "%s", i > 1 ? " > " : "");
		if (h->number)
			buf_fmt(b, "%u ", h->number);
		buf_add(b, h->kind == HOLDER_UNKNOWN ? STR("?") : h->name);
	}
	buf_fmt(b, " %s", stance_names[c->stance]);
	for (size_t i = 0; i < c->content.len; i++) {
		buf_char(b, ' ');
		buf_add(b, str_at(d->text, c->content.at[i]));
	}
}

/* Where claims begin together the longest comes first. */
static struct str
read_as(struct arena *a, const char *text, enum genre genre)
{
	struct article in = {.id = STR("a"),
			     .file = STR("a.html"),
			     .genre = genre,
			     .publisher = STR("GIGAZINE"),
			     .language = STR("ja"),
			     .published = {.text = STR("2023-08-30")},
			     .text = str_from(text)};
	struct claims c = {0};
	struct err err = {0};
	struct buf b = {.arena = a};
	struct doc d;

	doc_make(a, &in, tree_names(), NULL, &d);
	assert_int_equal(
		claim_extract(a, &in,
			      &(struct extract_options){.names = tree_names()},
			      &c, &err),
		0);
	for (size_t i = 0; i < c.len; i++)
		claim_print(&b, &d, &c.at[i]);
	return buf_str(&b);
}

static void
speakers_contents_and_stances(void **state)
{
	size_t n = sizeof rows / sizeof *rows, good = 0;

	(void)state;
	for (size_t i = 0; i < n; i++) {
		AUTO_ARENA a = {0};
		struct str got = read_as(&a, rows[i].text, GENRE_NEWS);

		if (str_eq(got, str_from(rows[i].want)))
			good++;
		else
			print_message("# %s\n#   got  %.*s\n#   want %s\n",
				      rows[i].text, STR_ARG(got), rows[i].want);
	}
	assert_int_equal(good, n);
}

/* A body's own notice: what happened is told by the body, seen or not. */
static void
a_notice_speaks_itself(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(read_as(&a, "同じ種類の事案は国外でも確認されています。",
			   GENRE_NOTICE),
		   " asserts 同じ種類の事案は国外でも確認されています");
}

static void
a_long_line_is_passed_over(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	for (int i = 0; i < 20000; i++)
		buf_add(&b, STR("「はとによると、"));
	buf_char(&b, 0);
	read_as(&a, buf_str(&b).ptr, GENRE_NEWS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(speakers_contents_and_stances),
		cmocka_unit_test(a_notice_speaks_itself),
		cmocka_unit_test(a_long_line_is_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
