/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/utf8.h"
#include "claim/japanese/ja.h"
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

enum {
	REACH = 3000,	  /* bytes looked back for a name */
	PHRASE_MAX = 240, /* bytes of one phrase */
	TRIES = 40	  /* phrases looked at */
};

/* Where the phrase that ends at `e` begins: behind a comma, a bracket or a
 * full stop. */
static size_t
phrase_begin(struct str text, size_t e)
{
	static const struct str ends[] = {T("、"), T("。"), T("「"), T("」"),
					  T("\n"), T("　"), T("（"), T("）")};
	size_t b = e, least = e > PHRASE_MAX ? e - PHRASE_MAX : 0;

	while (b > least &&
	       !str_ends_any(str_slice(text, least, b), ends, COUNT(ends)))
		b--;
	while (b < e && ((unsigned char)text.ptr[b] & 0xC0) == 0x80)
		b++;
	return b;
}

static struct holder
phrase_read(struct str text, struct span np, const struct ja_known *known)
{
	struct ja_known alone = {.names = known->names};

	return ja_holder_plain(text, np, &alone);
}

/* Does the phrase answer to 同省, この当局者, 同紙? */
static bool
answers(struct str np, const struct holder *h, const struct ja_reference *want)
{
	if (h->kind != want->kind || !h->name.len ||
	    str_starts(np, STR("同")) || str_starts(np, STR("この")))
		return false;
	if (h->kind == HOLDER_PERSON)
		return h->role.len > 0;
	return h->kind == HOLDER_OUTLET || str_ends(np, want->tail);
}

bool
ja_refer_subject(struct str text, size_t at, const struct ja_reference *want,
		 const struct ja_known *known, struct holder *ret)
{
	static const struct str particles[] = {T("は"), T("が"), T("の")};
	size_t n = STR("は").len, least = at > REACH ? at - REACH : 0;
	int tries = TRIES;

	for (size_t e = at; e > least + n && tries; e--) {
		struct span np;
		struct holder h;

		if (!str_ends_any(str_slice(text, least, e), particles,
				  want->kind == HOLDER_OUTLET ||
						  want->kind == HOLDER_BODY
					  ? 3
					  : 2))
			continue;
		tries--;
		np = (struct span){phrase_begin(text, e - n), e - n};
		if (np.e <= np.b ||
		    ja_voice(known->names, str_at(text, np)) != JA_SPEAKS)
			continue;
		h = phrase_read(text, np, known);
		if (answers(str_at(text, np), &h, want)) {
			*ret = h;
			ret->at = np;
			return true;
		}
	}
	return false;
}

static bool
is_run_letter(uint32_t cp)
{
	return ja_is_kanji(cp) || ja_is_name_letter(cp) || cp == 0x30FB;
}

/* 河野氏: 河野太郎デジタル相 of before. */
bool
ja_refer_surname(struct str text, size_t at, const struct ja_known *known,
		 struct holder *io)
{
	size_t from = at > REACH ? at - REACH : 0, e;

	if (io->kind != HOLDER_PERSON || !io->name.len)
		return false;
	for (from = str_find(text, io->name, from); from < at;
	     from = str_find(text, io->name, from + io->name.len)) {
		struct holder h;

		for (e = from + io->name.len; e < at && e - from < PHRASE_MAX &&
					      is_run_letter(utf8_at(text, e));)
			for (e++; e < at &&
				  ((unsigned char)text.ptr[e] & 0xC0) == 0x80;)
				e++;
		h = phrase_read(text, (struct span){from, e}, known);
		if (h.kind != HOLDER_PERSON || h.name.len <= io->name.len)
			continue;
		*io = h;
		io->from = (struct span){from, e};
		return true;
	}
	return false;
}

/* 北斗水産: 株式会社北斗水産 of before. */
struct str
ja_refer_firm(struct str text, size_t at, struct str name)
{
	static const struct str forms[] = {T("株式会社"), T("有限会社"),
					   T("合同会社")};
	size_t from = at > REACH ? at - REACH : 0;

	for (from = str_find(text, name, from); name.len && from < at;
	     from = str_find(text, name, from + name.len))
		for (size_t i = 0; i < COUNT(forms); i++) {
			size_t n = forms[i].len;

			if (from >= n &&
			    str_eq(str_slice(text, from - n, from), forms[i]))
				return str_slice(text, from - n,
						 from + name.len);
			if (str_starts(str_skip(text, from + name.len),
				       forms[i]))
				return str_slice(text, from,
						 from + name.len + n);
		}
	return STR("");
}

/* （共同）: the agency that a paragraph credits. */
struct holder
ja_credit(const struct gazetteer *names, struct str paragraph)
{
	static const struct {
		struct str text, name;
	} agencies[] = {{T("共同"), T("共同通信")}, {T("時事"), T("時事通信")}};
	struct holder h = {.kind = HOLDER_OUTLET, .name = STR("")};
	struct str s = str_trim(paragraph), name;
	const struct name_form *f;
	size_t open;

	if (!str_ends(s, STR("）")))
		return h;
	s.len -= STR("）").len;
	open = s.len;
	while (open && !str_starts(str_skip(s, open), STR("（")))
		open--;
	if (!open || !str_ends(str_slice(s, 0, open), STR("。")))
		return h;
	name = str_skip(s, open + STR("（").len);
	for (size_t i = 0; i < COUNT(agencies); i++)
		if (str_eq(name, agencies[i].text))
			name = agencies[i].name;
	f = gazetteer_find(names, name);
	if (f && named_holder(f) == HOLDER_OUTLET)
		h.name = f->of->name;
	return h;
}
