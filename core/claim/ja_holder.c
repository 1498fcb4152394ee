/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/ja.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define T(text) STR_INIT(text)

struct ending {
	struct str text;
	enum holder_kind kind;
};

/* What noun phrases of speakers end with. Longer ones first where one ends
 * with another. */
static const struct ending endings[] = {
	/* unnamed: a role without a name */
	{T("関係者"), HOLDER_GROUP},
	{T("当局者"), HOLDER_GROUP},
	{T("情報筋"), HOLDER_GROUP},
	{T("消息筋"), HOLDER_GROUP},
	{T("人物"), HOLDER_GROUP},
	{T("専門家"), HOLDER_GROUP},
	{T("担当者"), HOLDER_GROUP},
	{T("広報担当"), HOLDER_GROUP},
	{T("高官"), HOLDER_GROUP},
	{T("幹部"), HOLDER_GROUP},
	{T("職員"), HOLDER_GROUP},
	{T("研究者"), HOLDER_GROUP},
	{T("アナリスト"), HOLDER_GROUP},
	{T("外交官"), HOLDER_GROUP},
	{T("捜査員"), HOLDER_GROUP},
	{T("有識者"), HOLDER_GROUP},
	{T("従業員"), HOLDER_GROUP},
	{T("弁護団"), HOLDER_GROUP},
	{T("報道官"), HOLDER_GROUP},
	{T("広報官"), HOLDER_GROUP},
	{T("スポークスマン"), HOLDER_GROUP},
	{T("スポークスパーソン"), HOLDER_GROUP},
	{T("技術者"), HOLDER_GROUP},
	{T("責任者"), HOLDER_GROUP},
	{T("議員団"), HOLDER_GROUP},
	{T("住民"), HOLDER_GROUP},
	{T("顧問"), HOLDER_GROUP},
	{T("筋"), HOLDER_GROUP},
	/* persons: a title behind a name */
	{T("氏"), HOLDER_PERSON},
	{T("さん"), HOLDER_PERSON},
	{T("官房長官"), HOLDER_PERSON},
	{T("副長官"), HOLDER_PERSON},
	{T("長官"), HOLDER_PERSON},
	{T("首相"), HOLDER_PERSON},
	{T("副大統領"), HOLDER_PERSON},
	{T("大統領"), HOLDER_PERSON},
	{T("副大臣"), HOLDER_PERSON},
	{T("大臣"), HOLDER_PERSON},
	{T("報道局長"), HOLDER_PERSON},
	{T("局長"), HOLDER_PERSON},
	{T("外相"), HOLDER_PERSON},
	{T("防衛相"), HOLDER_PERSON},
	{T("国防相"), HOLDER_PERSON},
	{T("デジタル相"), HOLDER_PERSON},
	{T("総務相"), HOLDER_PERSON},
	{T("部長"), HOLDER_PERSON},
	{T("課長"), HOLDER_PERSON},
	{T("室長"), HOLDER_PERSON},
	{T("議長"), HOLDER_PERSON},
	{T("委員長"), HOLDER_PERSON},
	{T("会長"), HOLDER_PERSON},
	{T("副社長"), HOLDER_PERSON},
	{T("社長"), HOLDER_PERSON},
	{T("最高経営責任者"), HOLDER_PERSON},
	{T("CEO"), HOLDER_PERSON},
	{T("准教授"), HOLDER_PERSON},
	{T("教授"), HOLDER_PERSON},
	{T("弁護士"), HOLDER_PERSON},
	{T("知事"), HOLDER_PERSON},
	{T("市長"), HOLDER_PERSON},
	{T("議員"), HOLDER_PERSON},
	{T("代表"), HOLDER_PERSON},
	{T("司令官"), HOLDER_PERSON},
	{T("大使"), HOLDER_PERSON},
	{T("総理大臣"), HOLDER_PERSON},
	{T("総理"), HOLDER_PERSON},
	{T("幹事長"), HOLDER_PERSON},
	{T("国家主席"), HOLDER_PERSON},
	{T("書記長"), HOLDER_PERSON},
	{T("理事長"), HOLDER_PERSON},
	{T("理事"), HOLDER_PERSON},
	{T("学長"), HOLDER_PERSON},
	{T("院長"), HOLDER_PERSON},
	{T("所長"), HOLDER_PERSON},
	{T("監督"), HOLDER_PERSON},
	{T("選手"), HOLDER_PERSON},
	{T("取締役"), HOLDER_PERSON},
	{T("執行役員"), HOLDER_PERSON},
	{T("参事官"), HOLDER_PERSON},
	{T("審議官"), HOLDER_PERSON},
	{T("事務次官"), HOLDER_PERSON},
	{T("次官"), HOLDER_PERSON},
	{T("参謀長"), HOLDER_PERSON},
	{T("大佐"), HOLDER_PERSON},
	{T("判事"), HOLDER_PERSON},
	{T("検事"), HOLDER_PERSON},
	{T("国務長官"), HOLDER_PERSON},
	{T("補佐官"), HOLDER_PERSON},
	{T("教皇"), HOLDER_PERSON},
	{T("国王"), HOLDER_PERSON},
	{T("政調会長"), HOLDER_PERSON},
	{T("総務会長"), HOLDER_PERSON},
	{T("担当相"), HOLDER_PERSON},
	{T("財務相"), HOLDER_PERSON},
	{T("経産相"), HOLDER_PERSON},
	{T("法相"), HOLDER_PERSON},
	{T("協議会"), HOLDER_BODY},
	{T("省庁"), HOLDER_BODY},
	{T("法人"), HOLDER_BODY},
	{T("研究会"), HOLDER_BODY},
	{T("審議会"), HOLDER_BODY},
	{T("議会"), HOLDER_BODY},
	{T("内閣"), HOLDER_BODY},
	{T("官邸"), HOLDER_BODY},
	{T("与党"), HOLDER_BODY},
	{T("野党"), HOLDER_BODY},
	{T("取引所"), HOLDER_BODY},
	{T("航空"), HOLDER_BODY},
	{T("電力"), HOLDER_BODY},
	{T("製薬"), HOLDER_BODY},
	{T("証券"), HOLDER_BODY},
	{T("商事"), HOLDER_BODY},
	{T("本社"), HOLDER_BODY},
	{T("支社"), HOLDER_BODY},
	{T("保健所"), HOLDER_BODY},
	{T("消防"), HOLDER_BODY},
	{T("税関"), HOLDER_BODY},
	{T("大学院"), HOLDER_BODY},
	{T("学会"), HOLDER_BODY},
	{T("地裁"), HOLDER_BODY},
	{T("高裁"), HOLDER_BODY},
	{T("最高裁"), HOLDER_BODY},
	{T("自民党"), HOLDER_BODY},
	{T("民主党"), HOLDER_BODY},
	{T("共和党"), HOLDER_BODY},
	/* outlets and documents */
	{T("新聞"), HOLDER_OUTLET},
	{T("通信"), HOLDER_OUTLET},
	{T("日報"), HOLDER_OUTLET},
	{T("新報"), HOLDER_OUTLET},
	{T("時報"), HOLDER_OUTLET},
	{T("週報"), HOLDER_OUTLET},
	{T("速報"), HOLDER_OUTLET},
	{T("テレビ"), HOLDER_OUTLET},
	{T("放送"), HOLDER_OUTLET},
	{T("ニュース"), HOLDER_OUTLET},
	{T("紙"), HOLDER_OUTLET},
	{T("誌"), HOLDER_OUTLET},
	{T("メディア"), HOLDER_OUTLET},
	{T("報道"), HOLDER_OUTLET},
	{T("報告書"), HOLDER_DOCUMENT},
	{T("文書"), HOLDER_DOCUMENT},
	{T("声明"), HOLDER_DOCUMENT},
	{T("発表"), HOLDER_DOCUMENT},
	{T("資料"), HOLDER_DOCUMENT},
	{T("レポート"), HOLDER_DOCUMENT},
	{T("リポート"), HOLDER_DOCUMENT},
	{T("書簡"), HOLDER_DOCUMENT},
	{T("論文"), HOLDER_DOCUMENT},
	/* bodies */
	{T("省"), HOLDER_BODY},
	{T("庁"), HOLDER_BODY},
	{T("局"), HOLDER_BODY},
	{T("当局"), HOLDER_BODY},
	{T("政府"), HOLDER_BODY},
	{T("警察"), HOLDER_BODY},
	{T("県警"), HOLDER_BODY},
	{T("府警"), HOLDER_BODY},
	{T("警視庁"), HOLDER_BODY},
	{T("署"), HOLDER_BODY},
	{T("委員会"), HOLDER_BODY},
	{T("会社"), HOLDER_BODY},
	{T("社"), HOLDER_BODY},
	{T("企業"), HOLDER_BODY},
	{T("銀行"), HOLDER_BODY},
	{T("大学"), HOLDER_BODY},
	{T("研究所"), HOLDER_BODY},
	{T("機構"), HOLDER_BODY},
	{T("センター"), HOLDER_BODY},
	{T("統括室"), HOLDER_BODY},
	{T("協会"), HOLDER_BODY},
	{T("連盟"), HOLDER_BODY},
	{T("財団"), HOLDER_BODY},
	{T("団体"), HOLDER_BODY},
	{T("大使館"), HOLDER_BODY},
	{T("領事館"), HOLDER_BODY},
	{T("裁判所"), HOLDER_BODY},
	{T("地検"), HOLDER_BODY},
	{T("検察"), HOLDER_BODY},
	{T("事務局"), HOLDER_BODY},
	{T("本部"), HOLDER_BODY},
	{T("組合"), HOLDER_BODY},
	{T("病院"), HOLDER_BODY},
	{T("ホワイトハウス"), HOLDER_BODY},
	{T("国連"), HOLDER_BODY},
	{T("連合"), HOLDER_BODY},
	{T("側"), HOLDER_BODY},
	{T("軍"), HOLDER_BODY},
	{T("党"), HOLDER_BODY},
	{T("市"), HOLDER_BODY},
	{T("県"), HOLDER_BODY},
	{T("都"), HOLDER_BODY},
	{T("米国"), HOLDER_BODY},
	{T("中国"), HOLDER_BODY},
	{T("日本"), HOLDER_BODY},
	{T("ロシア"), HOLDER_BODY},
	{T("北朝鮮"), HOLDER_BODY},
	{T("アメリカ"), HOLDER_BODY},
	{T("英国"), HOLDER_BODY},
	{T("同国"), HOLDER_BODY},
	{T("弊社"), HOLDER_BODY},
	{T("当社"), HOLDER_BODY},
	{T("当庁"), HOLDER_BODY},
	{T("当省"), HOLDER_BODY},
	{T("同室"), HOLDER_BODY},
	{T("同会"), HOLDER_BODY},
	{T("同グループ"), HOLDER_BODY},
	{T("彼"), HOLDER_PERSON},
	{T("彼女"), HOLDER_PERSON},
	{T("人"), HOLDER_GROUP},
	{T("者"), HOLDER_GROUP},
};

/* Words in katakana and Latin letters that name no speaker. */
static const struct str things[] = {
	T("ハッカー"),
	T("システム"),
	T("サーバー"),
	T("サーバ"),
	T("データ"),
	T("メール"),
	T("ウイルス"),
	T("ランサムウェア"),
	T("マルウェア"),
	T("ネットワーク"),
	T("サービス"),
	T("アカウント"),
	T("パスワード"),
	T("ソフト"),
	T("ソフトウェア"),
	T("インフラ"),
	T("サイト"),
	T("ターミナル"),
	T("コンテナ"),
	T("デバイス"),
	T("ファイル"),
	T("ログ"),
	T("リスク"),
	T("メッセージ"),
	T("インターネット"),
	T("コスト"),
	T("ケース"),
	T("ルート"),
	T("プログラム"),
	T("ツール"),
	T("アクセス"),
	T("サイバー"),
	T("ページ"),
	T("パソコン"),
	T("コンピューター"),
	T("トラブル"),
	T("VPN"),
	T("攻撃者"),
	T("犯人"),
	T("被害者"),
	T("対象者"),
	T("利用者"),
	T("容疑者"),
	T("犠牲者"),
};

/* The unnamed as a crowd: 関係者ら, 複数の. */
static struct str
strip_plural(struct str s)
{
	if (str_ends(s, STR("たち")))
		s.len -= STR("たち").len;
	else if (str_ends(s, STR("ら")) && s.len > 3)
		s.len -= STR("ら").len;
	return s;
}

static int32_t
digit_of(uint32_t cp)
{
	static const uint32_t kanji[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB,
					 0x4E94, 0x516D, 0x4E03, 0x516B,
					 0x4E5D, 0x5341};

	if (cp >= '0' && cp <= '9')
		return (int32_t)(cp - '0');
	if (cp >= 0xFF10 && cp <= 0xFF19)
		return (int32_t)(cp - 0xFF10);
	for (size_t i = 0; i < COUNT(kanji); i++)
		if (cp == kanji[i])
			return (int32_t)i + 1;
	return -1;
}

/* "3人" in a noun phrase: its number and bytes; 0 when there is none. */
static uint32_t
count_find(struct str s, struct span *at)
{
	size_t n = str_find(s, STR("人"), 0), b;
	uint32_t value = 0, scale = 1;

	for (; n != STR_NONE; n = str_find(s, STR("人"), n + 1)) {
		for (b = n; b && digit_of(utf8_prev(s, b)) >= 0;) {
			if (scale <= 1000)
				value += scale *
					 (uint32_t)digit_of(utf8_prev(s, b));
			scale = scale <= 1000 ? scale * 10 : scale;
			b--;
			while (b && ((unsigned char)s.ptr[b] & 0xC0) == 0x80)
				b--;
		}
		*at = (struct span){b, n + STR("人").len};
		if (value)
			return value;
	}
	return 0;
}

/* Without the number: 情報筋3人, 3人の関係者, 当局者の1人. */
static struct str
strip_count(struct str s, uint32_t *number)
{
	struct span at;
	size_t no = STR("の").len;

	*number = count_find(s, &at);
	if (!*number)
		return strip_plural(s);
	if (at.e == s.len) {
		s.len = at.b;
		if (str_ends(s, STR("の")))
			s.len -= no;
		return strip_plural(s);
	}
	if (!at.b && str_starts(str_skip(s, at.e), STR("の")))
		return strip_plural(str_skip(s, at.e + no));
	return strip_plural(s);
}

static const struct ending *
ending_of(struct str s)
{
	const struct ending *best = NULL;

	for (size_t i = 0; i < COUNT(endings); i++)
		if (str_ends(s, endings[i].text) &&
		    (!best || best->text.len < endings[i].text.len))
			best = &endings[i];
	return best;
}

static bool
is_name_letter(uint32_t cp)
{
	return (cp >= 0x30A1 && cp <= 0x30FC) || (cp >= 'A' && cp <= 'Z') ||
	       (cp >= 'a' && cp <= 'z') || (cp >= 0xFF21 && cp <= 0xFF5A);
}

/* A thing by its whole last word: ソフト, not マイクロソフト. */
static bool
is_thing(struct str s)
{
	for (size_t i = 0; i < COUNT(things); i++)
		if (str_ends(s, things[i]) &&
		    !is_name_letter(utf8_prev(s, s.len - things[i].len)))
			return true;
	return false;
}

/* Whoever is known to be quoted by name, at the end of the phrase. */
static const struct name_form *
speaker_ending(const struct gazetteer *names, struct str np)
{
	const struct name_form *f = gazetteer_ending(names, np);

	return f && named_speaks(f) ? f : NULL;
}

bool
ja_can_speak(const struct gazetteer *names, struct str np, bool sure)
{
	enum { LEAST = 3, LONGEST = 150 };
	struct str s = str_trim(np);
	uint32_t number;

	if (!s.len || s.len > LONGEST)
		return false;
	if (speaker_ending(names, s))
		return true;
	s = strip_count(s, &number);
	if (is_thing(s))
		return false;
	if (number || ending_of(s))
		return true;
	return sure && s.len >= LEAST && is_name_letter(utf8_prev(s, s.len));
}

/* ---- reading a noun phrase ---- */

/* What somebody knows: 事情に詳しい, 調査を知る, 捜査に関わる. */
static const struct str bases[] = {
	T("に詳しい"),	 T("を知る"),	  T("に関わる"),   T("に関わった"),
	T("に携わる"),	 T("に近い"),	  T("に通じた"),   T("を直接知る"),
	T("に携わった"), T("を担当する"), T("に関与する"), T("に参加した"),
};

static void
split_basis(struct holder *h)
{
	size_t best = 0;

	for (size_t i = 0; i < COUNT(bases); i++) {
		size_t at = str_find(h->name, bases[i], 0);

		if (at != STR_NONE && at + bases[i].len > best)
			best = at + bases[i].len;
	}
	if (!best || best >= h->name.len)
		return;
	h->basis = str_slice(h->name, 0, best);
	h->name = str_trim(str_skip(h->name, best));
	if (str_starts(h->name, STR("、")))
		h->name = str_skip(h->name, STR("、").len);
}

static void
read_group(const struct gazetteer *names, struct holder *h)
{
	struct str org, rest;
	uint32_t number;
	size_t no;

	split_basis(h);
	h->name = strip_count(h->name, &number);
	h->number = h->number ? h->number : number;
	if (str_starts(h->name, STR("複数の")))
		h->name = str_skip(h->name, STR("複数の").len);
	no = str_find(h->name, STR("の"), 0);
	org = no == STR_NONE ? STR("") : str_slice(h->name, 0, no);
	rest = no == STR_NONE ? h->name : str_skip(h->name, no + 3);
	if (org.len &&
	    (gazetteer_find(names, org) ||
	     (ending_of(org) && ending_of(org)->kind == HOLDER_BODY))) {
		h->org = org;
		h->role = rest;
		return;
	}
	h->role = h->name;
}

/* 松野博一官房長官 → 松野博一; a title alone stays. */
static void
read_person(struct holder *h, const struct ending *e)
{
	enum { NAME_LEAST = 6 }; /* two kanji */
	struct str s = h->name;
	size_t no = str_find(s, STR("の"), 0);

	while (no != STR_NONE) {
		s = str_skip(s, no + STR("の").len);
		no = str_find(s, STR("の"), 0);
	}
	if (s.len >= e->text.len + NAME_LEAST) {
		h->role = str_skip(s, s.len - e->text.len);
		s.len -= e->text.len;
	}
	h->name = s;
}

static const struct {
	struct str text;
	enum holder_kind kind;
} references[] = {
	{T("同紙"), HOLDER_OUTLET},	 {T("同誌"), HOLDER_OUTLET},
	{T("同通信"), HOLDER_OUTLET},	 {T("同省"), HOLDER_BODY},
	{T("同庁"), HOLDER_BODY},	 {T("同局"), HOLDER_BODY},
	{T("同社"), HOLDER_BODY},	 {T("同センター"), HOLDER_BODY},
	{T("同室"), HOLDER_BODY},	 {T("同委員会"), HOLDER_BODY},
	{T("同党"), HOLDER_BODY},	 {T("同大"), HOLDER_BODY},
	{T("同国"), HOLDER_BODY},	 {T("同署"), HOLDER_BODY},
	{T("同氏"), HOLDER_PERSON},	 {T("彼女"), HOLDER_PERSON},
	{T("彼"), HOLDER_PERSON},	 {T("同長官"), HOLDER_PERSON},
	{T("同当局者"), HOLDER_GROUP},	 {T("同関係者"), HOLDER_GROUP},
	{T("この当局者"), HOLDER_GROUP}, {T("この関係者"), HOLDER_GROUP},
	{T("この人物"), HOLDER_GROUP},
};

static struct holder *
slot_of(struct ja_known *k, enum holder_kind kind)
{
	switch (kind) {
	case HOLDER_OUTLET:
		return &k->outlet;
	case HOLDER_PERSON:
		return &k->person;
	case HOLDER_GROUP:
		return &k->group;
	default:
		return &k->body;
	}
}

/* 同省, 同紙: the last one named of that kind. */
static bool
refer(struct str np, struct ja_known *known, struct holder *h)
{
	for (size_t i = 0; i < COUNT(references); i++) {
		const struct holder *old = slot_of(known, references[i].kind);

		if (!str_eq(np, references[i].text) || !old->name.len)
			continue;
		*h = *old;
		return true;
	}
	return false;
}

/* The report, statement or talk of somebody stands for them. */
static struct str
strip_medium(struct str s)
{
	static const struct str media[] = {
		T("の報道"), T("の発表"),   T("の説明"), T("の声明"),
		T("の話"),   T("の報告書"), T("の調べ"), T("のまとめ"),
		T("の記事"), T("の証言"),   T("の資料"), T("への取材"),
	};

	for (size_t i = 0; i < COUNT(media); i++)
		if (str_ends(s, media[i]))
			s.len -= media[i].len;
	return s;
}

static void
read_kind(const struct gazetteer *names, struct str np, struct holder *h)
{
	const struct name_form *known = speaker_ending(names, np);
	const struct ending *e;
	uint32_t number;
	struct str bare = strip_count(np, &number);

	if (known) {
		h->name = known->of->name;
		h->kind = named_holder(known);
		return;
	}
	e = ending_of(bare);
	h->kind = e ? e->kind : HOLDER_BODY;
	if (number)
		h->kind = HOLDER_GROUP;
	if (h->kind == HOLDER_GROUP)
		read_group(names, h);
	if (h->kind == HOLDER_PERSON)
		read_person(h, e);
}

struct holder
ja_holder(struct str text, struct span np, struct ja_known *known)
{
	struct holder h = {0};
	struct str s = str_trim(str_at(text, np));

	if (!refer(s, known, &h)) {
		h.name = strip_medium(s);
		read_kind(known->names, h.name, &h);
		*slot_of(known, h.kind) = h;
	}
	h.text = s;
	h.at.b = (size_t)(s.ptr - text.ptr);
	h.at.e = h.at.b + s.len;
	return h;
}
