/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/entity.h"
#include "claim/holder/name.h"
#include "claim/holder/name_words.h"
#include "claim/text/script.h"
#include "claim/text/word.h"

enum {
	NAME_WORDS_MAX = 8,   /* words of one name */
	PERSON_WORDS_MAX = 4, /* of a person's */
	JA_PERSON_MIN = 2,    /* characters of a person's name */
	JA_PERSON_MAX = 5,
	JA_NAME_MIN = 4, /* characters of a body's name */
	JA_NAME_MAX = 24
};

#define T(text) STR_INIT(text)

/* ---- English ---- */

static bool
is_name_word(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];

	return t->class == TOKEN_WORD && t->capital &&
	       !(t->bits & (WORD_DET | WORD_SUBJECT | WORD_OBJECT | WORD_PREP |
			    WORD_CONJ | WORD_SUB | WORD_ADV | WORD_AUX |
			    WORD_REL | WORD_TIME | WORD_NUMBER));
}

static bool
is_title(const struct token *t)
{
	return t->bits & (WORD_TITLE | WORD_ROLE);
}

static bool
is_text(const struct doc *d, size_t i, const char *text)
{
	return str_eq(d->tokens.at[i].low, str_from(text));
}

/* "Ministry of Defence", "Institute for Security": goes on behind it. */
static bool
is_joint(const struct doc *d, size_t i, size_t end)
{
	return i + 1 < end && is_name_word(d, i + 1) &&
	       (is_text(d, i, "of") || is_text(d, i, "for") ||
		is_text(d, i, "and") || is_text(d, i, "&"));
}

/* A run of capitals; its joints are kept when a body's word is in it. */
static size_t
run_end(const struct doc *d, size_t b, size_t end, bool *ret_body)
{
	size_t e = b;

	*ret_body = false;
	while (e < end && e - b < NAME_WORDS_MAX) {
		if (is_name_word(d, e))
			*ret_body =
				*ret_body || token_names_bare(&d->tokens.at[e],
							      NAME_WORD_BODY);
		else if (e == b || !*ret_body || !is_joint(d, e, end))
			break;
		if (str_ends(d->tokens.at[e++].low, STR("'s")))
			break;
	}
	return e;
}

static struct span
bytes_of(const struct doc *d, size_t b, size_t e)
{
	struct span at = {d->tokens.at[b].at.b, d->tokens.at[e - 1].at.e};

	at.e = at.b + name_bare(str_at(d->text, at)).len;
	return at;
}

static const struct holder *
last_holder(const struct claim *c)
{
	const struct holder *last = &c->holder.at[c->holder.len - 1];

	return last->kind == HOLDER_PERSON || last->kind == HOLDER_BODY ? last
									: NULL;
}

static bool
is_called(const struct holder *h, struct str name)
{
	size_t at = h->name.len - name.len;

	return str_eq(h->name, name) ||
	       (h->kind == HOLDER_PERSON && h->name.len > name.len + 1 &&
		str_ends(h->name, name) && h->name.ptr[at - 1] == ' ');
}

static void
speaker_put(struct arena *a, struct map *to, struct str name, size_t claim)
{
	size_t *at = map_put(a, to, str_hash(name));

	if (*at == MAP_NONE)
		*at = claim;
}

void
entity_speakers(struct arena *a, const struct claims *claims, struct map *ret)
{
	for (size_t i = 0; i < claims->len; i++) {
		const struct holder *h = last_holder(&claims->at[i]);
		struct str rest = h ? h->name : STR("");

		while (rest.len) {
			speaker_put(a, ret, rest, i);
			str_cut(rest, STR(" "), &rest);
			if (h->kind != HOLDER_PERSON)
				break;
		}
	}
}

/* The first speaker of this article who bears the name, or whose last words
 * it is; NULL when nobody does. */
static const struct holder *
speaker_of(const struct finder *f, struct str name)
{
	size_t i = map_get(&f->speakers, str_hash(name));
	const struct holder *h;

	if (i == MAP_NONE)
		return NULL;
	h = last_holder(&f->claims->at[i]);
	return is_called(h, name) ? h : NULL;
}

/* ", a spokesman", ", 52,": what is said of a person behind the name. */
static bool
is_introduced(const struct doc *d, size_t e, size_t end)
{
	if (e + 2 >= end || !is_text(d, e, ","))
		return false;
	if (is_text(d, e + 1, "who") ||
	    d->tokens.at[e + 1].class == TOKEN_NUMBER)
		return e + 2 < end;
	for (size_t i = e + 1; i < end && i < e + 5; i++)
		if (is_title(&d->tokens.at[i]))
			return true;
	return false;
}

static void
run_add(struct finder *f, size_t b, size_t e, size_t end, bool body)
{
	const struct doc *d = f->d;
	size_t first = b;
	bool titled = b && is_title(&d->tokens.at[b - 1]);
	const struct holder *who;
	struct span at;

	while (first < e && is_title(&d->tokens.at[first])) {
		titled = true;
		first++;
	}
	if (body && e - b > 1) {
		at = bytes_of(d, b, e);
		entity_add(f, ENTITY_ORGANISATION, str_at(d->text, at), at);
		return;
	}
	if (first == e || e - first > PERSON_WORDS_MAX || body)
		return;
	at = bytes_of(d, first, e);
	who = speaker_of(f, str_at(d->text, at));
	if (who)
		entity_add(f,
			   who->kind == HOLDER_PERSON ? ENTITY_PERSON
						      : ENTITY_ORGANISATION,
			   who->name, at);
	else if (titled || (e - first > 1 && is_introduced(d, e, end)))
		entity_add(f, ENTITY_PERSON, str_at(d->text, at), at);
}

static void
english(struct finder *f, struct span in)
{
	const struct doc *d = f->d;
	size_t b = doc_token(d, in.b), end = doc_token(d, in.e);

	while (b < end) {
		bool body;
		size_t e = run_end(d, b, end, &body);

		if (e > b)
			run_add(f, b, e, end, body);
		b = e > b ? e : b + 1;
	}
}

/* ---- Japanese ---- */

/* What stands behind a person's name; longer ones first. */
static const struct str titles[] = {
	T("官房長官"),	 T("副大統領"),	  T("大統領"), T("副大臣"),
	T("容疑者"),	 T("報道官"),	  T("司令官"), T("代表取締役"),
	T("首席補佐官"), T("首相"),	  T("総理"),   T("大臣"),
	T("防衛相"),	 T("外相"),	  T("総務相"), T("法相"),
	T("財務相"),	 T("デジタル相"), T("国防相"), T("長官"),
	T("知事"),	 T("市長"),	  T("社長"),   T("会長"),
	T("議員"),	 T("教授"),	  T("准教授"), T("被告"),
	T("幹事長"),	 T("氏"),	  T("さん"),   T("国家主席"),
	T("主席"),	 T("総書記"),
};

/* With what the name of a body ends. */
static const struct str bodies[] = {
	T("委員会"), T("大学"),	  T("銀行"),	 T("研究所"),	T("協会"),
	T("機構"),   T("病院"),	  T("株式会社"), T("県警"),	T("府警"),
	T("道警"),   T("警察署"), T("財団"),	 T("学会"),	T("連盟"),
	T("組合"),   T("市役所"), T("県庁"),	 T("センター"), T("電鉄"),
	T("製作所"), T("新聞社"), T("商事"),	 T("建設"),	T("工業"),
};

static size_t
char_before(struct str s, size_t at)
{
	do
		at--;
	while (at && ((unsigned char)s.ptr[at] & 0xc0) == 0x80);
	return at;
}

/* Back from `at` over characters of a name, one more than it may have at the
 * most; how many. */
static size_t
name_begin(struct str s, size_t b, size_t at, size_t *ret_n)
{
	*ret_n = 0;
	while (at > b && *ret_n <= JA_NAME_MAX) {
		uint32_t cp = utf8_prev(s, at);
		enum script k = script_of(cp);

		if (k != SCRIPT_HAN && k != SCRIPT_KATAKANA && cp != 0x30fb &&
		    cp != 0x3005)
			break;
		at = char_before(s, at);
		(*ret_n)++;
	}
	return at;
}

/* The part of a run that is of the script of its last character: 米国のバイ
 * デン大統領 is cut by の, 米バイデン大統領 by the script. */
static size_t
same_script(struct str s, size_t b, size_t at, size_t *ret_n)
{
	enum script last = script_of(utf8_prev(s, at));

	*ret_n = 0;
	while (at > b && *ret_n <= JA_NAME_MAX) {
		uint32_t cp = utf8_prev(s, at);

		if (script_of(cp) != last && cp != 0x30fb)
			break;
		at = char_before(s, at);
		(*ret_n)++;
	}
	return at;
}

static bool
is_reference(struct str name)
{
	static const struct str heads[] = {T("同"), T("両"), T("前"), T("元"),
					   T("副"), T("各"), T("当"), T("新")};

	for (size_t i = 0; i < COUNT(heads); i++)
		if (str_starts(name, heads[i]))
			return true;
	return false;
}

static void
person_add(struct finder *f, size_t b, size_t e)
{
	struct str text = f->d->text, name;
	size_t n, at = same_script(text, b, e, &n);
	enum script k = script_of(utf8_prev(text, e));
	size_t used;

	name = str_slice(text, at, e);
	if (n < JA_PERSON_MIN || n > JA_NAME_MAX || is_reference(name) ||
	    (k == SCRIPT_HAN && n > JA_PERSON_MAX) ||
	    (k != SCRIPT_HAN && k != SCRIPT_KATAKANA) ||
	    gazetteer_at(f->d->names, str_slice(text, 0, e), at, &used) ||
	    gazetteer_ending(f->d->names, name))
		return;
	entity_add(f, ENTITY_PERSON, name, (struct span){at, e});
}

static void
body_add(struct finder *f, size_t b, size_t e)
{
	struct str text = f->d->text, name;
	size_t n, at = name_begin(text, b, e, &n);

	name = str_slice(text, at, e);
	if (n < JA_NAME_MIN || n > JA_NAME_MAX || is_reference(name))
		return;
	entity_add(f, ENTITY_ORGANISATION, name, (struct span){at, e});
}

static size_t
list_at(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(s, list[i]))
			return list[i].len;
	return 0;
}

/* Is this byte the end of a run of name characters? 大学院 is not 大学. */
static bool
ends_name(struct str text, size_t at)
{
	enum script k = script_of(utf8_at(text, at));

	return k != SCRIPT_HAN && k != SCRIPT_KATAKANA;
}

static void
japanese(struct finder *f, struct span in)
{
	struct str text = str_slice(f->d->text, 0, in.e);
	size_t n;

	for (size_t at = in.b; at < in.e; at += utf8_len(text, at)) {
		struct str rest = str_slice(text, at, in.e);

		if ((unsigned char)text.ptr[at] < 0x80)
			continue;
		n = list_at(rest, titles, COUNT(titles));
		if (n && at > in.b)
			person_add(f, in.b, at);
		n = list_at(rest, bodies, COUNT(bodies));
		if (n && ends_name(text, at + n))
			body_add(f, in.b, at + n);
	}
}

void
entity_people(struct finder *f, struct span in)
{
	if (f->d->japanese)
		japanese(f, in);
	else
		english(f, in);
}
