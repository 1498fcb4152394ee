/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

bool
ja_is_adjunct(struct str phrase)
{
	static const struct str ends[] = {
		T("に対し"),	 T("に対して"),	    T("取材に"),
		T("取材に応じ"), T("会見で"),	    T("声明で"),
		T("談話で"),	 T("取材で"),	    T("インタビューで"),
		T("ブログで"),	 T("ツイッターで"), T("SNSで"),
		T("発表で"),	 T("コメントで"),   T("記者団に"),
		T("を挙げ"),	 T("を挙げて"),	    T("を引用し"),
		T("その中で"),	 T("の中で"),	    T("あらためて"),
		T("改めて"),	 T("文書で"),	    T("電話で"),
		T("メールで"),	 T("答弁で"),	    T("動画で"),
		T("演説で"),	 T("講演で"),	    T("国会で"),
		T("議会で"),	 T("法廷で"),	    T("公判で"),
		T("番組で"),	 T("会合で"),	    T("集会で"),
		T("投稿で"),	 T("提言で"),	    T("報告書で"),
		T("サイトで"),	 T("の席で"),	    T("の場で"),
		T("委員会で"),	 T("書面で"),	    T("誌上で"),
		T("紙上で"),	 T("説明会で"),	    T("判決で"),
		T("ページで"),	 T("論告で"),	    T("調べに"),
		T("の質問に"),	 T("の問いに"),	    T("について"),
		T("については"), T("に関して"),	    T("に関しては"),
		T("をめぐり"),	 T("を巡り"),	    T("をめぐって"),
		T("を巡って"),	 T("を受け"),	    T("を受けて"),
		T("に触れ"),	 T("を開き"),	    T("を開いて"),
		T("に応じ"),	 T("に先立ち"),	    T("との質問に"),
		T("との指摘に"), T("との報道に"),   T("と問われ"),
		T("と聞かれ"),	 T("その一方で"),   T("で演説し"),
		T("で講演し"),	 T("を前に"),	    T("に出演し"),
		T("を通じて"),	 T("を通じ"),	    T("その上で"),
		T("そのうえで"), T("を理由に"),	    T("を理由として"),
		T("これまで"),
	};

	/* 某が公開した文書を挙げ: papers, whoever made them. */
	static const struct str papers[] = {
		T("文書を挙げ"),   T("資料を挙げ"),	  T("報道を挙げ"),
		T("記事を挙げ"),   T("データを挙げ"),	  T("報告書を挙げ"),
		T("文書を挙げて"), T("資料を挙げて"),	  T("報道を引用し"),
		T("を引き合いに"), T("を引き合いに出し"), T("を根拠に")};

	if (str_ends_any(phrase, papers, COUNT(papers)))
		return true;
	/* 株が不正な取引を受け: a clause with a subject is told. */
	if (str_has(phrase, STR("が")) && !str_has(phrase, STR("こと")))
		return false;
	return str_ends_any(phrase, ends, COUNT(ends));
}

/* Behind と, or between commas: whose talk it is. */
static bool
witness_take(struct ja *j, struct span in, struct said *s)
{
	static const struct str tails[] = {
		T("の話として"),     T("の証言として"), T("の話を引用し"),
		T("の話を引用して"), T("の情報として"), T("の話をもとに"),
	};
	struct str phrase = str_at(j->text, in);

	for (size_t i = 0; i < COUNT(tails); i++) {
		if (!str_ends(phrase, tails[i]) || phrase.len == tails[i].len)
			continue;
		in.e -= tails[i].len;
		s->source = (struct span){ja_np_begin(j, in.b, in.e), in.e};
		s->relay = s->speaker;
		s->speaker = ja_holder(j->text, s->source, &j->known);
		return true;
	}
	return false;
}

void
ja_witness(struct ja *j, const struct ja_cue *cue, struct said *s)
{
	size_t b = cue->content + STR("と").len;

	if (cue->far && b < cue->verb)
		witness_take(j, (struct span){b, cue->verb}, s);
}

static bool
is_outlet(struct ja *j, struct span np)
{
	struct ja_known known = j->known;

	return ja_holder(j->text, np, &known).kind == HOLDER_OUTLET;
}

void
ja_note_relay(struct ja *j, struct span phrase, struct said *s)
{
	static const struct str ends[] = {T("に対し"),	     T("に対して"),
					  T("の取材に対し"), T("の取材に"),
					  T("の取材に応じ"), T("に")};
	struct str p = str_at(j->text, phrase);
	size_t best = 0;

	for (size_t i = 0; i < COUNT(ends); i++)
		if (ends[i].len > best && str_ends(p, ends[i]))
			best = ends[i].len;
	phrase.e -= best;
	phrase.b = ja_np_begin(j, phrase.b, phrase.e);
	if (!best || phrase.b >= phrase.e || !is_outlet(j, phrase))
		return;
	s->relay = ja_holder(j->text, phrase, &j->known);
}

/* In front of a quote that is all that is said: 会見で「…」と. What has a
 * subject or an object of its own is told as well. */
static size_t
past_prefix(struct str text, size_t b, size_t e)
{
	static const struct str ends[] = {T("で"), T("て"), T("、"), T("し"),
					  T("と"), T("り"), T("ら")};
	size_t open = ja_find(text, b, e, STR("「"));
	struct str prefix;

	if (open == STR_NONE || open == b ||
	    !str_ends(str_slice(text, b, e), STR("」")) ||
	    ja_find_last(text, b, e, STR("「")) != open)
		return b;
	prefix = str_slice(text, b, open);
	if (ja_is_date(prefix) || ja_is_adjunct(prefix))
		return open;
	if (ja_find(text, b, open, STR("は")) != STR_NONE ||
	    ja_find(text, b, open, STR("が")) != STR_NONE)
		return b;
	return str_ends_any(prefix, ends, COUNT(ends)) ? open : b;
}

size_t
ja_skip_adjuncts(struct ja *j, size_t b, size_t e, struct said *s)
{
	enum { MOST = 4, REACH = 200 };
	size_t comma, open;
	struct str phrase;

	for (int i = 0; i < MOST; i++) {
		while (str_starts(str_slice(j->text, b, e), STR("、")))
			b += STR("、").len;
		b = ja_skip_lead(j->text, b, e);
		comma = ja_find(j->text, b, e, STR("、"));
		phrase = str_slice(j->text, b, comma);
		if (comma != STR_NONE && s->source.e &&
		    witness_take(j, (struct span){b, comma}, s)) {
			b = comma;
			continue;
		}
		if (comma == STR_NONE || comma - b > REACH ||
		    (!ja_is_adjunct(phrase) &&
		     !(s->source.e && ja_is_date(phrase))))
			break;
		ja_note_relay(j, (struct span){b, comma}, s);
		b = comma;
	}
	b = ja_skip_lead(j->text, b, e);
	open = past_prefix(j->text, b, e);
	if (open > b)
		ja_note_relay(j, (struct span){b, open}, s);
	return open;
}
