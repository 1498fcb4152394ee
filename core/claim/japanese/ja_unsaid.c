/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

size_t
ja_light(struct str text, size_t at, size_t e)
{
	static const struct str particles[] = {
		T("は"),     T("が"),	  T("も"),     T("を"),
		T("は一切"), T("も一切"), T("を一切"), T("が一切"),
		T("はまだ"), T("すら"),	  T("さえ")};
	static const struct str verbs[] = {
		T("あり"),   T("得られ"),   T("し"),   T("せ"),	  T("行っ"),
		T("出し"),   T("見当たら"), T("届い"), T("寄せ"), T("返って"),
		T("見られ"), T("でき"),	    T("続け"), T("貫い"), T("貫く")};
	struct str rest = str_slice(text, at, e);
	size_t n = 0, verb = 0;

	for (size_t i = 0; i < COUNT(particles); i++)
		if (particles[i].len > n && str_starts(rest, particles[i]))
			n = particles[i].len;
	if (!n)
		return at;
	rest = str_skip(rest, n);
	for (size_t i = 0; i < COUNT(verbs); i++)
		if (verbs[i].len > verb && str_starts(rest, verbs[i]))
			verb = verbs[i].len;
	return verb || str_starts(rest, STR("な")) ? at + n + verb : at;
}

/* What is read: beside the nouns that are known as documents, those that say
 * nothing unless something is found missing in them. */
bool
ja_is_document(struct str phrase)
{
	static const struct str more[] = {
		T("計画"),   T("計画書"), T("法律"),	 T("条約"),
		T("協定"),   T("契約"),	  T("規約"),	 T("約款"),
		T("規則"),   T("合意"),	  T("合意文"),	 T("案内"),
		T("手引"),   T("手引き"), T("予算案"),	 T("通知"),
		T("要綱"),   T("メール"), T("ページ"),	 T("広告"),
		T("社史"),   T("年表"),	  T("教科書"),	 T("本"),
		T("小説"),   T("自伝"),	  T("遺書"),	 T("草案"),
		T("素案"),   T("骨子"),	  T("勧告"),	 T("議定書"),
		T("会見録"), T("報告"),	  T("届け出"),	 T("書類"),
		T("条例"),   T("決定"),	  T("方針"),	 T("発表資料"),
		T("サイト"), T("おわび"), T("説明文"),	 T("履歴書"),
		T("要約"),   T("声明"),	  T("一覧"),	 T("目録"),
		T("名簿"),   T("伝票"),	  T("日記"),	 T("記述"),
		T("文章"),   T("文面"),	  T("お知らせ"), T("文"),
		T("書"),     T("簿"),	  T("録"),	 T("冊子"),
		T("映像"),   T("画像"),	  T("写真"),	 T("結果"),
		T("鑑定"),   T("記録"),	  T("データ"),	 T("鑑定書"),
		T("診断書"), T("警報"),	  T("注意喚起"), T("速報"),
		T("図録"),   T("説明"),	  T("見出し"),	 T("注意書き"),
	};
	const struct ja_noun *noun = ja_noun_of(phrase);

	if (noun && noun->voice == JA_SPEAKS && noun->kind != HOLDER_OUTLET)
		return false;
	return (noun && (noun->kind == HOLDER_DOCUMENT ||
			 noun->kind == HOLDER_OUTLET)) ||
	       str_ends_any(phrase, more, COUNT(more));
}

bool
ja_is_taken_back(struct str phrase)
{
	static const struct str deeds[] = {
		T("免許"), T("資格"), T("処分"),   T("契約"), T("予約"),
		T("内定"), T("許可"), T("登録"),   T("認定"), T("指定"),
		T("判決"), T("命令"), T("認可"),   T("学位"), T("注文"),
		T("査証"), T("ビザ"), T("立候補"), T("擁立"), T("勝訴"),
		T("製品"), T("商品"), T("便"),	   T("公演"), T("ルール"),
		T("制度"), T("法案"), T("予算案"), T("欠陥"), T("プログラム"),
		T("日程"), T("態度"), T("軌道"),   T("条例"), T("憲法"),
	};

	return !str_ends_any(phrase, deeds, COUNT(deeds));
}

bool
ja_document(const struct ja *j, struct span in, bool inside,
	    struct subject *ret)
{
	enum { INSIDE = 4 }; /* marks of what something stands in */
	static const struct str marks[] = {T("には"),	T("では"), T("にも"),
					   T("の中で"), T("に、"), T("は"),
					   T("も"),	T("に")};

	for (size_t i = 0; i < (inside ? INSIDE : COUNT(marks)); i++) {
		size_t at = ja_find(j->text, in.b, in.e, marks[i]), b;

		if (at == STR_NONE || at == in.b)
			continue;
		b = ja_np_begin(j, in.b, at);
		if (!ja_is_document(str_slice(j->text, b, at)))
			continue;
		*ret = (struct subject){{b, at}, at + marks[i].len};
		return true;
	}
	return false;
}

bool
ja_asked(const struct ja *j, struct span in, struct subject *ret)
{
	size_t n = STR("に").len, at, b;

	if (ja_heard_from(j, in, ret))
		return true;
	at = ja_find(j->text, in.b, in.e, STR("に"));
	if (at == STR_NONE || at == in.b)
		return false;
	b = ja_np_begin(j, in.b, at);
	if (ja_voice(j->d->names, str_slice(j->text, b, at)) < JA_NAMED)
		return false;
	*ret = (struct subject){{b, at}, at + n};
	return true;
}
