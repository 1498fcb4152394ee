/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * concepts: words that mean the same for merging, in English and Japanese.
 * One row is one thing; its forms are split by "|". English forms are
 * compared by stem, so inflections need no form of their own unless they are
 * irregular. A row joins languages and synonyms; it never reaches a reader.
 * Names are none of its business: they stand in the tables of names/.
 * Included by lexicon.c only.
 */
#ifndef FINDING_CONCEPTS_H
#define FINDING_CONCEPTS_H

#define P ROW_PREDICATE
#define E ROW_ENTITY
#define U ROW_UNIT

static const struct row rows[] = {
	/* offices that every country has */
	{E, "foreign ministry|ministry of foreign affairs|foreign office|"
	    "外務省|外交部|ministry of foreign affair"},
	{E, "defense ministry|ministry of defense|defence ministry|ministry of "
	    "defence|Pentagon|Department of Defense|防衛省|国防省|国防総省"},
	{E, "police|警察|警視庁"},

	/* computers and intrusion */
	{P, "hack|breach|intrude|intrusion|break into|broke into|broken into|"
	    "break-in|breaking into|compromise|infiltrate|penetrate|"
	    "unauthorized access|unauthorised access|enter the systems|"
	    "entered the systems|access without permission|侵入|不正アクセス|"
	    "ハッキング|侵害"},
	{0, "hacker|ハッカー|侵入者|攻撃者|"
	    "ハッカー集団"},
	{P, "cyber attack|cyberattack|attack|サイバー攻撃|攻撃"},
	{P, "leak|expose|exfiltrate|stolen|steal|stole|theft|漏えい|漏洩|流出|"
	    "盗ま|窃取"},
	{0, "cyber|cybersecurity|cyber security|サイバー|"
	    "サイバーセキュリティ"},
	{ROW_MEANS | U, "account|アカウント"},
	{0, "e-mail|email|mail|電子メール|メール|Eメール"},
	{0, "personal data|personal information|個人情報|個人データ"},
	{U, "data|record|データ|information|情報"},
	{ROW_REACH, "system|システム"},
	{ROW_REACH | U, "server|サーバー|サーバ"},
	{ROW_REACH, "network|ネットワーク"},
	{ROW_MEANS | ROW_CAUSE,
	 "flaw|vulnerability|bug|zero-day|zero day|security hole|"
	 "脆弱性|欠陥|ゼロデイ"},
	{ROW_MEANS | ROW_REACH, "device|appliance|gateway|equipment|機器|装置"},
	{ROW_MEANS, "password|credential|login|パスワード|認証情報"},
	{ROW_MEANS, "phishing|spear-phishing|フィッシング|標的型メール"},
	{ROW_MEANS, "malware|virus|trojan|マルウェア|ウイルス"},
	{ROW_MEANS, "ransomware|ランサムウェア"},
	{ROW_MEANS, "insider|rogue employee|内部犯行|内通者"},
	{ROW_MEANS, "misconfiguration|misconfigured|設定ミス|設定の誤り"},
	{ROW_MEANS, "human error|mistake|operator error|人為的ミス|ミス|"
		    "pilot error|driver error"},
	{ROW_MEANS, "short circuit|electrical fault|faulty wiring|"
		    "wiring fault|漏電|ショート"},
	{ROW_MEANS, "arson|deliberately set|放火"},
	{ROW_MEANS, "engine failure|mechanical failure|technical fault|"
		    "機械的故障|エンジン故障"},
	{ROW_MEANS, "gas leak|ガス漏れ"},
	{ROW_MEANS, "bad weather|storm|fog|悪天候|濃霧"},
	{0, "employee|staff member|staffer|職員|従業員|社員"},
	{0, "state|state-backed|state-sponsored|state sponsored|government|"
	    "government-backed|supported by the government|国家|政府|政府系|"
	    "国家主導"},
	{0, "military|army|troop|軍|部隊|軍事"},
	{0, "defense|defence|防衛"},
	{0, "classified|secret|top-secret|機密|秘密"},
	{0, "infrastructure|インフラ"},
	{ROW_REACH, "building|建物|庁舎"},
	{0, "port|harbor|harbour|港"},
	{ROW_ACTOR | P,
	 "behind|responsible|involve|involvement|have a part|"
	 "had any part|any part|carry out|carried out|"
	 "perpetrate|blame|attribute|work for|"
	 "test by|attack by|the work of|working for|orchestrate|背後|関与|仕業|犯行|働いて|"
	 "支援を受けた|a hand in|come from China|came from|"
	 "come from"},
	{ROW_WHO, "who|whom|identity|perpetrator|culprit|suspect|"
		  "any suspect|particular group|group or country|誰|何者|犯人|"
		  "攻撃元|攻撃主体|攻撃者"},
	{ROW_CAUSE, "cause|the way in|way in|entry point|entry|enter through|"
		    "entered through|came in through|come in through|got in|"
		    "gained access|due to|exploit|put down to|blamed on|"
		    "result from|stem from|root cause|原因|侵入口|入口|経路|"
		    "悪用|起因|by way of|started by|triggered by"},
	{P, "affect|impact|影響|被害"},
	{0, "find|found|discover|detect|notice|発見|検知|気づ"},
	{P, "investigate|investigation|inquiry|probe|examination|調査|捜査"},
	{P, "stop|halt|shut|suspend|停止|中止"},
	{P, "announce|unveil|reveal|disclose|launch|発表|公表"},
	{P, "test|試す|実験|テスト"},
	{ROW_ANAPHOR, "allegation|accusation|claim|charge|assertion|report|"
		      "suggestion|the story|指摘|主張|疑惑|報道|疑い|"
		      "any involvement|involvement|関与"},
	{ROW_EVIDENCE, "proof|evidence|trace|sign|confirm|confirmation|aware|"
		       "indication|know|known|証拠|形跡|痕跡|確認|承知"},
	{0, "ally|同盟国"},
	{0, "spy|espionage|wiretap|eavesdrop|盗聴|スパイ"},

	/* common events of news */
	{P, "kill|die|dead|death|slay|slain|murder|murdered|homicide|殺害|"
	    "死亡|殺人|死者"},
	{P, "shoot|shot|gun down|gunned down|gunfire|open fire|opened fire|"
	    "銃撃|発砲"},
	{P, "injure|injury|wound|hurt|負傷|けが|重傷"},
	{P, "arrest|detain|custody|apprehend|逮捕|拘束|検挙"},
	{P, "charge with|charged with|indict|indictment|起訴|prosecute"},
	{P, "convict|guilty|conviction|有罪"},
	{P, "sentence|jail|prison|imprison|禁錮|懲役|収監"},
	{P, "sue|lawsuit|suit|litigation|提訴|訴訟"},
	{P, "court|trial|judge|jury|裁判|法廷|判決"},
	{P, "acquire|acquisition|buy|bought|purchase|takeover|take over|"
	    "買収|取得"},
	{P, "merge|merger|合併|経営統合"},
	{P, "release|publish|発売|公開"},
	{P, "appoint|name as|hire|hired|nominate|任命|起用|就任"},
	{P, "dismiss|sack|oust|解任|解雇|更迭"},
	{P, "resign|resignation|step down|stepped down|quit|辞任|辞職"},
	{P, "win|won|victory|defeat|beat|triumph|勝利|優勝"},
	{P, "lose|lost|loss|敗北"},
	{P, "earthquake|quake|tremor|temblor|地震"},
	{P, "fire|blaze|inferno|火災|火事"},
	{P, "crash|collide|collision|wreck|derail|墜落|衝突|脱線"},
	{P, "explode|explosion|blast|bomb|bombing|detonate|爆発|爆弾|爆破"},
	{P, "rescue|save|saved|救助|救出"},
	{P, "flood|flooding|inundate|洪水|浸水"},
	{P, "protest|demonstrate|demonstration|rally|デモ|抗議"},
	{P, "strike|walkout|stoppage|スト|ストライキ"},
	{P, "escape|flee|fled|break out of|逃走|脱走"},
	{P, "rob|robbery|burgle|heist|強盗"},
	{P, "seize|capture|confiscate|押収|拿捕"},
	{P, "marry|wedding|wed|結婚"},
	{P, "divorce|separate|split|離婚"},
	{P, "born|birth|baby|出産|誕生"},
	{P, "recall|リコール"},
	{P, "cut off|sever|severed|outage|disrupt|断線|障害|切断"},
	{P, "test-fire|missile|launch a missile|ミサイル|発射"},
	{P, "sanction|embargo|制裁"},
	{P, "vote|ballot|poll|投票|選挙|election|elect"},
	{P, "rehab|rehabilitation|treatment center|treatment centre|リハビリ"},
	{P, "increase|rise|rose|上昇|増加|引き上げ"},
	{P, "reduce|decrease|decline|減少|削減|引き下げ|低下"},
	{P, "agree|agreement|deal|pact|accord|合意|協定"},
	{P, "ban|prohibit|outlaw|禁止"},
	{P, "approve|approval|承認|認可"},
	{P, "reject|refuse|turn down|拒否|却下"},
	{P, "deny|denial|否定"},
	{P, "patch|修正"},
	{P, "invade|invasion|侵攻"},
	{P, "star in|starred|出演"},
	{P, "nominate|nominee|nomination|ノミネート"},
	{ROW_REACH | U, "computer|machine|PC|台|パソコン"},
};

#undef P
#undef E
#undef U

#endif
