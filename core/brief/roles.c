/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/roles.h"

#include "base/buf.h"
#include "base/vec.h"
#include "brief/script.h"
#include "claim/entity/gazetteer.h"

/* What a word does in a description: it is its noun, stands right before the
 * noun, is joined to it by の, belongs to a body, or says nothing. */
enum part {
	PART_NOUN,
	PART_BEFORE,
	PART_OF,
	PART_NAME, /* the same, and a name */
	PART_FORMER,
	PART_SENIOR,
	PART_BODY,
	PART_AND,
	PART_NOTHING
};

struct role_row {
	struct str english, japanese;
	enum part part;
};

#define ROW(english, japanese, part)                                           \
	{                                                                      \
		STR_INIT(english), STR_INIT(japanese), part                    \
	}
#define N(english, japanese) ROW(english, japanese, PART_NOUN)
#define B(english, japanese) ROW(english, japanese, PART_BEFORE)
#define O(english, japanese) ROW(english, japanese, PART_OF)
#define BODY(english, japanese) ROW(english, japanese, PART_BODY)

/* Singular, in lower case; longer ones before their beginnings. Words that
 * have several Japanese ones (governor, director, chairman) are left out. Of
 * several English ones the first is that for the Japanese. */
/* clang-format off */
static const struct role_row rows[] = {
	N("chief cabinet secretary", "官房長官"),
	N("deputy prime minister", "副首相"), N("prime minister", "首相"),
	N("foreign minister", "外相"), N("foreign secretary", "外相"),
	N("defence minister", "国防相"), N("defense minister", "国防相"),
	N("defence secretary", "国防相"), N("defense secretary", "国防長官"),
	N("finance minister", "財務相"), N("interior minister", "内相"),
	N("home secretary", "内相"), N("justice minister", "法相"),
	N("health minister", "保健相"), N("trade minister", "貿易相"),
	N("transport minister", "運輸相"), N("energy minister", "エネルギー相"),
	N("agriculture minister", "農相"), N("education minister", "教育相"),
	N("environment minister", "環境相"), N("cabinet minister", "閣僚"),
	N("minister", "大臣"), N("secretary of state", "国務長官"),
	N("treasury secretary", "財務長官"), N("attorney general", "司法長官"),
	N("press secretary", "報道官"), N("national security adviser", "国家安全保障担当補佐官"),
	N("national security advisor", "国家安全保障担当補佐官"),
	N("ambassador", "大使"), N("diplomat", "外交官"),
	N("chief executive officer", "最高経営責任者"),
	N("chief executive", "最高経営責任者"), N("ceo", "最高経営責任者"),
	N("chief financial officer", "最高財務責任者"),
	N("chief technology officer", "最高技術責任者"),
	N("chief information security officer", "最高情報セキュリティー責任者"),
	N("chief economist", "チーフエコノミスト"), N("executive", "幹部"),
	N("law enforcement official", "法執行当局者"),
	N("official", "当局者"), N("senior official", "高官"),
	N("spokesperson", "広報担当者"), N("spokesman", "広報担当者"),
	N("spokeswoman", "広報担当者"), N("authorities", "当局"),
	N("analyst", "アナリスト"), N("expert", "専門家"),
	N("researcher", "研究者"), N("scientist", "科学者"),
	N("source", "情報筋"), N("insider", "内部関係者"),
	N("investigator", "調査担当者"), N("prosecutor", "検察官"),
	N("lawyer", "弁護士"), N("attorney", "弁護士"), N("judge", "裁判官"),
	N("police officer", "警察官"), N("employee", "従業員"),
	N("worker", "労働者"), N("mayor", "市長"), N("senator", "上院議員"),
	N("lawmaker", "議員"), N("legislator", "議員"),
	N("member of parliament", "国会議員"), N("politician", "政治家"),
	N("associate professor", "准教授"), N("professor", "教授"),
	N("doctor", "医師"), N("nurse", "看護師"), N("teacher", "教師"),
	N("student", "学生"), N("resident", "住民"), N("witness", "目撃者"),
	N("victim", "被害者"), N("journalist", "記者"), N("reporter", "記者"),
	N("economist", "エコノミスト"), N("engineer", "技術者"),
	N("hacker", "ハッカー"), N("aide", "側近"), N("adviser", "顧問"),
	N("advisor", "顧問"), N("commander", "司令官"), N("soldier", "兵士"),
	N("activist", "活動家"), N("co-founder", "共同創業者"),
	N("founder", "創業者"), N("owner", "所有者"), N("pilot", "操縦士"),
	N("passenger", "乗客"), N("farmer", "農家"), N("customer", "顧客"),
	N("user", "利用者"), N("shareholder", "株主"), N("investor", "投資家"),
	N("historian", "歴史家"), N("firefighter", "消防士"),
	N("protester", "抗議参加者"), N("negotiator", "交渉担当者"),
	N("observer", "監視員"), N("inspector", "検査官"),
	N("person", "人物"), N("people", "人々"),
	B("cybersecurity", "サイバーセキュリティー"),
	B("cyber security", "サイバーセキュリティー"), B("cyber", "サイバー"),
	B("intelligence", "情報"), B("defence", "国防"), B("defense", "国防"),
	B("military", "軍"), B("legal", "法律"), B("health", "保健"),
	B("embassy", "大使館"), B("government", "政府"), B("ministry", "省"),
	B("police", "警察"), B("company", "会社"), B("industry", "業界"),
	B("opposition", "野党"), B("diplomatic", "外交"),
	ROW("senior", "上級", PART_SENIOR), B("deputy", "副"),
	O("private", "民間"), O("private-sector", "民間"),
	O("private sector", "民間"), O("local", "地元"), O("independent", "独立した"),
	ROW("western", "西側", PART_NAME), ROW("european", "欧州", PART_NAME),
	ROW("former", "元", PART_FORMER), ROW("ex", "元", PART_FORMER),
	ROW("and", "および", PART_AND),
	ROW("a", "", PART_NOTHING), ROW("an", "", PART_NOTHING),
	ROW("the", "", PART_NOTHING), ROW("one", "", PART_NOTHING),
	ROW("another", "", PART_NOTHING), ROW("second", "", PART_NOTHING),
	ROW("third", "", PART_NOTHING), ROW("several", "", PART_NOTHING),
	ROW("some", "", PART_NOTHING), ROW("two", "", PART_NOTHING),
	ROW("three", "", PART_NOTHING), ROW("multiple", "", PART_NOTHING),
	ROW("unnamed", "", PART_NOTHING), ROW("anonymous", "", PART_NOTHING),
	ROW("unidentified", "", PART_NOTHING),
	BODY("government", "政府"), BODY("foreign ministry", "外務省"),
	BODY("defence ministry", "国防省"), BODY("defense ministry", "国防省"),
	BODY("finance ministry", "財務省"), BODY("interior ministry", "内務省"),
	BODY("military", "軍"), BODY("army", "陸軍"), BODY("navy", "海軍"),
	BODY("air force", "空軍"), BODY("police", "警察"),
	BODY("embassy", "大使館"), BODY("parliament", "議会"),
	BODY("supreme court", "最高裁判所"), BODY("central bank", "中央銀行"),
	BODY("centre", "センター"), BODY("center", "センター"),
	BODY("company", "会社"), BODY("university", "大学"),
	BODY("hospital", "病院"), BODY("port authority", "港湾当局"),
};

/* How they know, as pages say it of unnamed people. */
static const struct role_row bases[] = {
	N("familiar with the matter", "事情に詳しい"),
	N("familiar with the situation", "事情に詳しい"),
	N("familiar with the case", "事情に詳しい"),
	N("with knowledge of the matter", "事情を知る"),
	N("with knowledge of the situation", "事情を知る"),
	N("with direct knowledge of the matter", "事情を直接知る"),
	N("who know the matter", "事情を知る"),
	N("briefed on the matter", "説明を受けた"),
	N("close to the matter", "事情に近い"),
	N("with knowledge of the investigation", "調査を知る"),
	N("familiar with the investigation", "調査に詳しい"),
	N("who know the investigation", "調査を知る"),
	N("briefed on the investigation", "調査について説明を受けた"),
	N("involved in the investigation", "調査に携わる"),
	N("involved in the inquiry", "調査に携わる"),
	N("familiar with the talks", "協議に詳しい"),
	N("briefed on the talks", "協議について説明を受けた"),
	N("involved in the talks", "協議に携わる"),
};
/* clang-format on */

/* ---- English: which row stands at the beginning ------------------------- */

/* singular: of the last word of a description. */
static struct str
singular(struct arena *a, struct str s)
{
	if (str_ends(s, STR("spokespeople")))
		return str_fmt(a, "%.*sperson",
			       STR_ARG(str_slice(s, 0, s.len - 6)));
	if (str_ends(s, STR("witnesses")))
		return str_slice(s, 0, s.len - 2);
	if (str_ends(s, STR("ies")) && !str_ends(s, STR("authorities")))
		return str_fmt(a, "%.*sy", STR_ARG(str_slice(s, 0, s.len - 3)));
	if (str_ends(s, STR("s")) && !str_ends(s, STR("ss")) &&
	    !str_ends(s, STR("authorities")))
		return str_slice(s, 0, s.len - 1);
	return s;
}

static bool
is_word_at(struct str s, struct str word)
{
	return str_starts_ci(s, word) &&
	       (s.len == word.len || s.ptr[word.len] == ' ' ||
		s.ptr[word.len] == '-');
}

/* row_at: the row with which `s` begins; the longest, a noun only where the
 * description ends with it. */
static const struct role_row *
row_at(struct str s, bool body)
{
	const struct role_row *best = NULL;

	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct role_row *r = &rows[i];

		if (body != (r->part == PART_BODY) ||
		    !is_word_at(s, r->english) ||
		    ((r->part == PART_NOUN || body) && r->english.len != s.len))
			continue;
		if (!best || r->english.len > best->english.len)
			best = r;
	}
	return best;
}

static struct str
in_japanese(const struct gazetteer *g, const struct name_form *f)
{
	for (const struct name_form *x = gazetteer_forms(g, f->of->key); x;
	     x = name_form_next(x))
		if (x->of == f->of && !x->place.len && is_japanese(x->text) &&
		    !str_ends(x->text, STR("政府")))
			return x->text;
	return STR("");
}

/* land_at: a country with which `s` begins ("US", "Japan’s", "South Korean"),
 * in Japanese; its bytes, 0 without one. */
static size_t
land_at(const struct gazetteer *g, struct str s, struct str *ret)
{
	const struct name_form *f;
	size_t e = 0;

	if (!g || !s.len)
		return 0;
	f = gazetteer_at(g, s, 0, &e);
	if (!f || !f->of || f->of->kind != NAMED_COUNTRY || f->place.len)
		return 0;
	*ret = in_japanese(g, f);
	if (str_starts(str_skip(s, e), STR("’s")))
		e += STR("’s").len;
	else if (str_starts(str_skip(s, e), STR("'s")))
		e += 2;
	return ret->len && (e == s.len || s.ptr[e] == ' ') ? e : 0;
}

/* reader: a description on its way. */
struct reader {
	struct arena *arena;
	const struct gazetteer *names;
	struct str rest, land, noun;
	struct buf before;
	bool former, senior, of, body;
};

static void
row_take(struct reader *r, const struct role_row *row)
{
	switch (row->part) {
	case PART_FORMER:
		r->former = true;
		break;
	case PART_SENIOR:
		r->senior = true;
		break;
	case PART_NOUN:
	case PART_BODY:
		r->noun = row->japanese;
		break;
	case PART_AND:
	case PART_OF:
	case PART_NAME:
		r->of = true;
		buf_add(&r->before, row->japanese);
		break;
	default:
		buf_add(&r->before, row->japanese);
	}
	r->rest = str_skip(r->rest, row->english.len);
	while (r->rest.len && (r->rest.ptr[0] == ' ' || r->rest.ptr[0] == '-'))
		r->rest = str_skip(r->rest, 1);
}

/* read: whether every word is known. */
static bool
read_all(struct reader *r)
{
	while (r->rest.len) {
		const struct role_row *row = row_at(r->rest, r->body);
		size_t n = row || r->land.len
				   ? 0
				   : land_at(r->names, r->rest, &r->land);

		if (!row && !n)
			return false;
		if (row)
			row_take(r, row);
		else
			r->rest = str_trim(str_skip(r->rest, n));
	}
	return r->noun.len;
}

/* noun_of: of a description of which not every word is known. */
static struct str
noun_of(struct str s)
{
	for (; s.len; str_cut(s, STR(" "), &s)) {
		const struct role_row *row = row_at(s, false);

		if (row && row->part == PART_NOUN)
			return row->japanese;
	}
	return STR("");
}

static struct str
basis_japanese(struct str basis)
{
	for (size_t i = 0; i < COUNT(bases); i++)
		if (str_eq_ci(bases[i].english, basis))
			return bases[i].japanese;
	return STR("");
}

/* basis_ends: how they know, when it is the end of what they are. */
static struct str
basis_ends(struct str role, struct str *ret_role)
{
	for (size_t i = 0; i < COUNT(bases); i++) {
		struct str tail = bases[i].english;

		if (str_ends(role, tail) && role.len > tail.len + 1) {
			*ret_role = str_trim(
				str_slice(role, 0, role.len - tail.len));
			return bases[i].japanese;
		}
	}
	return STR("");
}

/* joined: 元政府高官, 政府および民間の情報筋. */
static struct str
joined(struct reader *r)
{
	bool high = r->senior && str_eq(r->noun, STR("当局者"));
	bool of = r->of || (r->before.len && str_eq(r->noun, STR("情報筋")));

	return str_fmt(r->arena, "%s%s%.*s%s%.*s", r->former ? "元" : "",
		       r->senior && !high ? "上級" : "",
		       STR_ARG(buf_str(&r->before)), of ? "の" : "",
		       STR_ARG(high ? STR("高官") : r->noun));
}

struct role_parts
role_japanese(struct arena *a, const struct gazetteer *names, struct str role,
	      struct str basis)
{
	struct role_parts ret = {0};
	struct reader r = {.arena = a, .names = names};

	ret.basis = basis_ends(role, &role);
	role = str_trim(role);
	r.rest = singular(a, role);
	r.before.arena = a;
	ret.whole = read_all(&r);
	ret.role = ret.whole ? joined(&r) : noun_of(singular(a, role));
	if (ret.whole && r.land.len)
		ret.land = str_fmt(a, "%.*sの", STR_ARG(r.land));
	if (basis.len && !ret.basis.len) {
		ret.basis = basis_japanese(basis);
		ret.whole = ret.whole && ret.basis.len;
	}
	return ret;
}

struct str
body_japanese(struct arena *a, const struct gazetteer *names, struct str name)
{
	struct reader r = {.arena = a, .names = names, .body = true};

	r.rest = str_starts_ci(name, STR("the ")) ? str_skip(name, 4) : name;
	r.before.arena = a;
	if (!is_english(name) || !read_all(&r) || r.former || r.before.len)
		return STR("");
	return str_fmt(a, "%.*s%.*s", STR_ARG(r.land), STR_ARG(r.noun));
}

/* ---- Japanese: from its end --------------------------------------------- */

static const struct role_row *
japanese_row(struct str s, bool noun)
{
	const struct role_row *best = NULL;

	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct role_row *r = &rows[i];
		bool fits =
			noun ? r->part == PART_NOUN && str_ends(s, r->japanese)
			     : (r->part == PART_BEFORE || r->part == PART_OF) &&
					str_starts(s, r->japanese);

		if (fits && (!best || r->japanese.len > best->japanese.len))
			best = r;
	}
	return best;
}

static struct str
plural(struct arena *a, struct str noun)
{
	if (str_eq(noun, STR("person")))
		return STR("people");
	if (str_ends(noun, STR("person")))
		return str_fmt(a, "%.*speople",
			       STR_ARG(str_slice(noun, 0, noun.len - 6)));
	if (str_ends(noun, STR("s")) && !str_ends(noun, STR("ss")))
		return noun;
	return str_fmt(a, str_ends(noun, STR("ss")) ? "%.*ses" : "%.*ss",
		       STR_ARG(noun));
}

struct str
role_english(struct arena *a, struct str role, bool one)
{
	static const struct str former[] = {STR_INIT("元"), STR_INIT("前")};
	const struct role_row *noun = japanese_row(role, true), *row;
	struct buf b = {.arena = a};
	struct str rest, words;

	if (!noun)
		return STR("");
	rest = str_slice(role, 0, role.len - noun->japanese.len);
	if (str_starts_any(rest, former, COUNT(former))) {
		buf_add(&b, STR("former "));
		rest = str_skip(rest, STR("元").len);
	}
	words = noun->english;
	if (rest.len && str_starts(words, STR("senior "))) {
		buf_add(&b, STR("senior "));
		words = str_skip(words, STR("senior ").len);
	}
	while (rest.len) {
		row = japanese_row(rest, false);
		if (!row)
			return STR("");
		buf_fmt(&b, "%.*s ", STR_ARG(row->english));
		rest = str_skip(rest, row->japanese.len);
		if (str_starts(rest, STR("の")))
			rest = str_skip(rest, STR("の").len);
	}
	buf_add(&b, one ? words : plural(a, words));
	return buf_str(&b);
}

struct str
role_lower(struct arena *a, struct str role)
{
	struct str rest, first = str_cut(role, STR(" "), &rest);
	struct str one = singular(a, first);

	if (!first.len || first.ptr[0] < 'A' || first.ptr[0] > 'Z' ||
	    is_capitals(first))
		return role;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (rows[i].part != PART_BODY && rows[i].part != PART_NAME &&
		    (is_word_at(rows[i].english, str_lower(a, first)) ||
		     is_word_at(rows[i].english, str_lower(a, one))))
			return str_fmt(a, "%c%.*s", first.ptr[0] - 'A' + 'a',
				       STR_ARG(str_skip(role, 1)));
	return role;
}
