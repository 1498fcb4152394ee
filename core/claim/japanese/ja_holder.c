/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/japanese/ja.h"

#define T(text) STR_INIT(text)

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

/* Whoever is known to be quoted by name, at the end of the phrase. */
static const struct name_form *
speaker_ending(const struct gazetteer *names, struct str np)
{
	const struct name_form *f = gazetteer_ending(names, np);

	return f && named_speaks(f) ? f : NULL;
}

/* Without an age or a short form behind: 高木所長（54）. */
static struct str
strip_brackets(struct str s)
{
	size_t open;

	if (!str_ends(s, STR("）")) && !str_ends(s, STR(")")))
		return s;
	open = ja_find(s, 0, s.len, STR("（"));
	if (open == STR_NONE)
		open = ja_find(s, 0, s.len, STR("("));
	return open == STR_NONE || !open ? s : str_slice(s, 0, open);
}

/* トヨタ自動車: a trade behind a name is a firm. */
static bool
is_firm(const struct ja_noun *noun, struct str s)
{
	return noun->kind == HOLDER_BODY && s.len > noun->text.len &&
	       ja_is_name_letter(utf8_prev(s, s.len - noun->text.len));
}

/* 週刊北斗: a magazine by the beginning of its name. */
static bool
is_magazine(struct str s)
{
	static const struct str fronts[] = {T("週刊"), T("月刊"), T("日刊")};

	return str_starts_any(s, fronts, COUNT(fronts)) &&
	       s.len > fronts[0].len;
}

/* アナリストの多く: some of them speak. */
static struct str
strip_share(struct str s)
{
	static const struct str shares[] = {T("の多く"), T("の一部"),
					    T("の大半"), T("の全員"),
					    T("の半数"), T("の一人")};

	for (size_t i = 0; i < COUNT(shares); i++)
		if (str_ends(s, shares[i]) && s.len > shares[i].len)
			s.len -= shares[i].len;
	return s;
}

enum ja_voice
ja_voice(const struct gazetteer *names, struct str np)
{
	enum { LONGEST = 240 };
	struct str s = strip_brackets(str_trim(np));
	const struct ja_noun *noun;
	uint32_t number, last;

	if (!s.len || s.len > LONGEST)
		return JA_MUTE;
	if (speaker_ending(names, s) || is_magazine(s))
		return JA_SPEAKS;
	s = strip_count(strip_share(s), &number);
	noun = ja_noun_of(s);
	if (noun && noun->voice == JA_MUTE)
		return JA_MUTE;
	if (number)
		return JA_SPEAKS;
	if (noun)
		return is_firm(noun, s) ? JA_SPEAKS : noun->voice;
	last = s.len ? utf8_prev(s, s.len) : 0;
	if (ja_is_name_letter(last))
		return last < 0x80 ? JA_SPEAKS : JA_NAMED;
	return ja_is_kanji(last) && !ja_is_date(s) ? JA_MAYBE : JA_MUTE;
}

/* ---- reading a noun phrase ---- */

/* What somebody knows: 事情に詳しい, 調査を知る, 捜査に関わる. */
static const struct str bases[] = {
	T("に詳しい"),	 T("を知る"),	  T("に関わる"), T("に関わった"),
	T("に携わる"),	 T("に近い"),	  T("に通じた"), T("を直接知る"),
	T("に携わった"), T("に応じた"),	  T("を条件に"), T("を担当する"),
	T("に関与する"), T("に参加した"),
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
	const struct ja_noun *noun;
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
	noun = ja_noun_of(org);
	if (org.len && (gazetteer_find(names, org) ||
			(noun && noun->kind == HOLDER_BODY))) {
		h->org = org;
		h->role = rest;
		return;
	}
	h->role = h->name;
}

/* 慶応大学の山田教授: the last の parts where he serves from his name. */
static struct str
split_org(const struct gazetteer *names, struct holder *h)
{
	struct str s = h->name, org = STR("");
	size_t no = str_find(s, STR("の"), 0);

	while (no != STR_NONE) {
		org = str_slice(h->name, 0, (size_t)(s.ptr - h->name.ptr) + no);
		s = str_skip(s, no + STR("の").len);
		no = str_find(s, STR("の"), 0);
	}
	if (str_starts(org, STR("同")))
		return s;
	if (gazetteer_find(names, org) ||
	    (ja_noun_of(org) && ja_noun_of(org)->kind == HOLDER_BODY))
		h->org = org;
	return s;
}

/* 松野博一官房長官 → 松野博一; a title alone stays. */
static void
read_person(const struct gazetteer *names, struct holder *h,
	    const struct ja_noun *e)
{
	enum { NAME_LEAST = 6 }; /* two kanji */
	static const struct str fronts[] = {T("副"), T("元"), T("前"),
					    T("代理")};
	struct str s = split_org(names, h), name = s;

	if (s.len >= e->text.len + NAME_LEAST) {
		name.len -= e->text.len;
		for (size_t i = 0; i < COUNT(fronts); i++)
			if (name.len > NAME_LEAST && str_ends(name, fronts[i]))
				name.len -= fronts[i].len;
		h->role = str_skip(s, name.len);
	}
	h->name = name;
}

static const struct ja_reference references[] = {
	{T("同紙"), T("紙"), HOLDER_OUTLET},
	{T("同誌"), T("誌"), HOLDER_OUTLET},
	{T("同通信"), T("通信"), HOLDER_OUTLET},
	{T("同省"), T("省"), HOLDER_BODY},
	{T("同庁"), T("庁"), HOLDER_BODY},
	{T("同局"), T("局"), HOLDER_BODY},
	{T("同社"), T("社"), HOLDER_BODY},
	{T("同センター"), T("センター"), HOLDER_BODY},
	{T("同室"), T("室"), HOLDER_BODY},
	{T("同委員会"), T("委員会"), HOLDER_BODY},
	{T("同党"), T("党"), HOLDER_BODY},
	{T("同大"), T("大学"), HOLDER_BODY},
	{T("同国"), T("国"), HOLDER_BODY},
	{T("同署"), T("署"), HOLDER_BODY},
	{T("同県"), T("県"), HOLDER_BODY},
	{T("同市"), T("市"), HOLDER_BODY},
	{T("同氏"), T(""), HOLDER_PERSON},
	{T("彼女"), T(""), HOLDER_PERSON},
	{T("彼"), T(""), HOLDER_PERSON},
	{T("同長官"), T("長官"), HOLDER_PERSON},
	{T("同当局者"), T("当局者"), HOLDER_GROUP},
	{T("同関係者"), T("関係者"), HOLDER_GROUP},
	{T("この当局者"), T("当局者"), HOLDER_GROUP},
	{T("この関係者"), T("関係者"), HOLDER_GROUP},
	{T("この人物"), T("人物"), HOLDER_GROUP},
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

/* 同省, 同紙: the last one named of that kind; where nobody of that name has
 * spoken, the last who was spoken of. */
static bool
refer(struct str text, size_t at, struct str np, struct ja_known *known,
      struct holder *h)
{
	for (size_t i = 0; i < COUNT(references); i++) {
		const struct ja_reference *want = &references[i];
		const struct holder *old = slot_of(known, want->kind);

		if (!str_eq(np, want->text))
			continue;
		if (old->name.len && (str_ends(old->text, want->tail) ||
				      str_ends(old->name, want->tail))) {
			*h = *old;
			return true;
		}
		if (ja_refer_subject(text, at, want, known, h))
			return true;
		*h = *old;
		return old->name.len > 0;
	}
	return false;
}

static bool
is_run_letter(uint32_t cp)
{
	return ja_is_kanji(cp) || ja_is_name_letter(cp) ||
	       (cp >= '0' && cp <= '9') || cp == 0x30FB;
}

/* The last name in front of byte `at` that ends with `tail` and is longer. */
static struct str
named_before(struct str text, size_t at, struct str tail)
{
	enum { REACH = 3000 };
	size_t from = at > REACH ? at - REACH : 0, b;
	struct str best = STR("");

	for (from = str_find(text, tail, from); from < at;
	     from = str_find(text, tail, from + tail.len)) {
		if (is_run_letter(utf8_at(text, from + tail.len)))
			continue;
		for (b = from; is_run_letter(utf8_prev(text, b));)
			for (b--; ((unsigned char)text.ptr[b] & 0xC0) == 0x80;)
				b--;
		if (b < from && !str_starts(str_skip(text, b), STR("同")))
			best = str_slice(text, b, from + tail.len);
	}
	return best;
}

/* 同機構, この病院, 協会: a body whose name ends so, even one that has not
 * spoken. */
static struct str
refer_name(struct str text, size_t at, struct str np)
{
	static const struct str bare[] = {
		T("協会"),   T("機構"), T("財団"),   T("組合"),
		T("大学"),   T("病院"), T("委員会"), T("研究所"),
		T("連盟"),   T("学校"), T("協議会"), T("センター"),
		T("事務局"), T("会議"), T("本部"),   T("公社"),
	};
	enum { LEAST = 6 }; /* two letters: 社, 省 say too little */
	bool same = str_starts(np, STR("同")),
	     this = str_starts(np, STR("この"));

	if (same)
		np = str_skip(np, STR("同").len);
	if (this)
		np = str_skip(np, STR("この").len);
	if (np.len < LEAST ||
	    !(same ? ja_noun_of(np) != NULL : str_in(np, bare, COUNT(bare))))
		return STR("");
	return named_before(text, at, np);
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

static bool
is_body(const struct gazetteer *names, struct str s)
{
	const struct ja_noun *noun = ja_noun_of(s);

	return gazetteer_find(names, s) ||
	       (noun && noun->kind == HOLDER_BODY && s.len > noun->text.len);
}

/* 警察庁と金融庁: two bodies. */
static bool
is_joined(const struct gazetteer *names, struct str s)
{
	size_t and = str_find(s, STR("と"), 0);

	return and != STR_NONE && is_body(names, str_slice(s, 0, and)) &&
	       is_body(names, str_skip(s, and+STR("と").len));
}

static void
read_kind(const struct gazetteer *names, struct str np, struct holder *h)
{
	const struct name_form *known = speaker_ending(names, np);
	const struct ja_noun *e;
	uint32_t number;
	struct str bare = strip_count(np, &number);

	if (is_joined(names, np)) {
		h->kind = HOLDER_BODY;
		h->number = 2;
		return;
	}
	if (known) {
		h->name = known->of->name;
		h->kind = named_holder(known);
		return;
	}
	e = ja_noun_of(bare);
	h->kind = e && e->voice != JA_MUTE ? e->kind : HOLDER_BODY;
	if (number)
		h->kind = HOLDER_GROUP;
	if (is_magazine(np))
		h->kind = HOLDER_OUTLET;
	if (h->kind == HOLDER_GROUP)
		read_group(names, h);
	if (h->kind == HOLDER_PERSON)
		read_person(names, h, e);
}

static struct span
span_of(struct str text, struct str part)
{
	size_t b = (size_t)(part.ptr - text.ptr);

	return (struct span){b, b + part.len};
}

struct holder
ja_holder(struct str text, struct span np, struct ja_known *known)
{
	struct holder h = {0};
	struct str s = str_trim(str_at(text, np)), name;
	struct span at = span_of(text, s);

	name = refer_name(text, np.b, s);
	if (name.len || !refer(text, np.b, s, known, &h)) {
		h.name = name.len ? name : strip_medium(strip_brackets(s));
		read_kind(known->names, h.name, &h);
		if (name.len)
			h.from = span_of(text, name);
		if (!ja_refer_surname(text, np.b, known, &h))
			name = ja_refer_firm(text, np.b, h.name);
		if (name.len && !h.from.e)
			h.from = span_of(text, name);
		if (h.kind == HOLDER_BODY && name.len)
			h.name = name;
		h.text = s;
		h.at = at;
		*slot_of(known, h.kind) = h;
	} else {
		h.from = h.from.e ? h.from : h.at;
	}
	h.text = s;
	h.at = at;
	return h;
}

struct holder
ja_holder_plain(struct str text, struct span np, struct ja_known *known)
{
	struct holder h = {0};
	struct str s = str_trim(str_at(text, np));

	h.name = strip_medium(strip_brackets(s));
	read_kind(known->names, h.name, &h);
	return h;
}
