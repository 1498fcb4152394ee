/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/alias.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define A(text, name, key, kind)                                               \
	{                                                                      \
		STR_INIT(text), STR_INIT(name), STR_INIT(key), HOLDER_##kind   \
	}
#define OUTLET(text, name) A(text, name, name, OUTLET)
#define BODY(text, name) A(text, name, name, BODY)

/* Longer names before those they end with. */
static const struct alias aliases[] = {
	/* nisc.go.jp to 2025-06, cyber.go.jp from 2025-07-01: one body */
	A("内閣官房内閣サイバーセキュリティセンター", "NISC", "NISC", BODY),
	A("内閣サイバーセキュリティセンター", "NISC", "NISC", BODY),
	A("内閣官房情報セキュリティセンター", "NISC", "NISC", BODY),
	A("National center of Incident readiness and Strategy for "
	  "Cybersecurity",
	  "NISC", "NISC", BODY),
	A("National Center of Incident Readiness and Strategy for "
	  "Cybersecurity (NISC)",
	  "NISC", "NISC", BODY),
	A("Cabinet Cyber Security Center", "NISC", "NISC", BODY),
	A("Cabinet Cybersecurity Center", "NISC", "NISC", BODY),
	A("National Information Security Center", "NISC", "NISC", BODY),
	A("NISC", "NISC", "NISC", BODY),
	A("内閣官房国家サイバー統括室", "NCO", "NISC", BODY),
	A("国家サイバー統括室", "NCO", "NISC", BODY),
	A("National Cybersecurity Office", "NCO", "NISC", BODY),
	A("NCO", "NCO", "NISC", BODY),
	/* outlets */
	OUTLET("Financial Times (FT)", "Financial Times"),
	OUTLET("フィナンシャル・タイムズ（FT）", "Financial Times"),
	OUTLET("フィナンシャル・タイムズ(FT)", "Financial Times"),
	OUTLET("フィナンシャル・タイムズ", "Financial Times"),
	OUTLET("フィナンシャルタイムズ", "Financial Times"),
	OUTLET("ファイナンシャル・タイムズ", "Financial Times"),
	OUTLET("Financial Times", "Financial Times"),
	OUTLET("FT", "Financial Times"),
	OUTLET("ワシントン・ポスト", "The Washington Post"),
	OUTLET("ワシントンポスト", "The Washington Post"),
	OUTLET("Washington Post", "The Washington Post"),
	OUTLET("ニューヨーク・タイムズ", "The New York Times"),
	OUTLET("ニューヨークタイムズ", "The New York Times"),
	OUTLET("New York Times", "The New York Times"),
	OUTLET("ウォール・ストリート・ジャーナル", "The Wall Street Journal"),
	OUTLET("ウォールストリートジャーナル", "The Wall Street Journal"),
	OUTLET("Wall Street Journal", "The Wall Street Journal"),
	OUTLET("ガーディアン", "The Guardian"),
	OUTLET("Guardian", "The Guardian"),
	OUTLET("ロイター通信", "Reuters"),
	OUTLET("ロイター", "Reuters"),
	OUTLET("Reuters", "Reuters"),
	OUTLET("AP通信", "Associated Press"),
	OUTLET("Associated Press", "Associated Press"),
	OUTLET("AFP通信", "AFP"),
	OUTLET("AFP", "AFP"),
	OUTLET("ブルームバーグ", "Bloomberg"),
	OUTLET("Bloomberg", "Bloomberg"),
	OUTLET("共同通信", "Kyodo News"),
	OUTLET("Kyodo News", "Kyodo News"),
	OUTLET("Kyodo", "Kyodo News"),
	OUTLET("時事通信", "Jiji Press"),
	OUTLET("Jiji Press", "Jiji Press"),
	OUTLET("新華社", "Xinhua"),
	OUTLET("Xinhua", "Xinhua"),
	OUTLET("日本経済新聞", "Nikkei"),
	OUTLET("日経新聞", "Nikkei"),
	OUTLET("Nikkei", "Nikkei"),
	OUTLET("読売新聞", "Yomiuri Shimbun"),
	OUTLET("Yomiuri Shimbun", "Yomiuri Shimbun"),
	OUTLET("Japan News", "The Japan News"),
	OUTLET("朝日新聞", "Asahi Shimbun"),
	OUTLET("Asahi Shimbun", "Asahi Shimbun"),
	OUTLET("毎日新聞", "Mainichi Shimbun"),
	OUTLET("Mainichi Shimbun", "Mainichi Shimbun"),
	OUTLET("産経新聞", "Sankei Shimbun"),
	OUTLET("NHK", "NHK"),
	OUTLET("TBS", "TBS"),
	OUTLET("BBC", "BBC"),
	OUTLET("CNN", "CNN"),
	OUTLET("The Record", "The Record"),
	OUTLET("GIGAZINE", "GIGAZINE"),
	OUTLET("ウィキリークス", "WikiLeaks"),
	OUTLET("WikiLeaks", "WikiLeaks"),
	/* bodies with a name in each language */
	BODY("中国外務省", "China's foreign ministry"),
	BODY("中国外交部", "China's foreign ministry"),
	BODY("Chinese Ministry of Foreign Affairs", "China's foreign ministry"),
	BODY("Ministry of Foreign Affairs of China",
	     "China's foreign ministry"),
	BODY("Chinese Foreign Ministry", "China's foreign ministry"),
	BODY("China's Foreign Ministry", "China's foreign ministry"),
	BODY("防衛省", "Japan's defense ministry"),
	BODY("Japan's Defense Ministry", "Japan's defense ministry"),
	BODY("Japanese Ministry of Defense", "Japan's defense ministry"),
	BODY("警察庁", "National Police Agency"),
	BODY("National Police Agency", "National Police Agency"),
	BODY("気象庁", "Japan Meteorological Agency"),
	BODY("Japan Meteorological Agency", "Japan Meteorological Agency"),
	BODY("個人情報保護委員会", "Personal Information Protection "
				   "Commission"),
	BODY("Personal Information Protection Commission",
	     "Personal Information Protection Commission"),
	BODY("国家安全保障局（NSA）", "National Security Agency"),
	BODY("National Security Agency", "National Security Agency"),
	BODY("NSA", "National Security Agency"),
	BODY("連邦捜査局（FBI）", "FBI"),
	BODY("米連邦捜査局", "FBI"),
	BODY("Federal Bureau of Investigation", "FBI"),
	BODY("FBI", "FBI"),
	BODY("人民解放軍", "People's Liberation Army"),
	BODY("People's Liberation Army", "People's Liberation Army"),
};

/* One letter in the form in which names are compared. */
static uint32_t
fold(struct str *s)
{
	uint32_t cp = utf8_next(s);

	if (cp >= 0xFF01 && cp <= 0xFF5E)
		cp -= 0xFEE0;
	if (cp == 0x3000 || cp == 0xA0)
		cp = ' ';
	if (cp == 0x2019 || cp == 0x2018)
		cp = '\'';
	return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
}

static bool
same(struct str a, struct str b)
{
	while (a.len && b.len)
		if (fold(&a) != fold(&b))
			return false;
	return !a.len && !b.len;
}

const struct alias *
alias_find(struct str name)
{
	name = str_trim(name);
	if (str_starts_ci(name, STR("the ")))
		name = str_skip(name, 4);
	for (size_t i = 0; i < COUNT(aliases); i++) {
		struct str text = aliases[i].text;

		if (str_starts(text, STR("The ")))
			text = str_skip(text, 4);
		if (same(name, text))
			return &aliases[i];
	}
	return NULL;
}

const struct alias *
alias_at(size_t i)
{
	return i < COUNT(aliases) ? &aliases[i] : NULL;
}

struct str
alias_canonical(struct str name)
{
	const struct alias *a = alias_find(name);

	return a ? a->key : name;
}

/* Letters before `at` would make the match part of another word. */
static bool
begins_word(struct str s, size_t at)
{
	uint32_t cp = utf8_prev(s, at), here = utf8_at(s, at);
	bool ascii = here < 0x80;

	return !ascii ||
	       !((cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z'));
}

const struct alias *
alias_ending(struct str s)
{
	const struct alias *best = NULL;

	for (size_t i = 0; i < COUNT(aliases); i++) {
		struct str text = aliases[i].text;

		if (str_ends(s, text) && begins_word(s, s.len - text.len) &&
		    (!best || best->text.len < text.len))
			best = &aliases[i];
	}
	return best;
}
