/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/unit.h"

const char *const unit_rows[] = {
	"person|people|individual|resident|citizen|man|men|woman|women|"
	"victim|人|名",
	"address|アドレス",
	"piece|件",
	"company|companies|firm|business|社|企業",
	"country|countries|nation|か国|カ国|ヶ国",
	"percent|per cent|パーセント|％|%",
	"dollar|ドル|usd",
	"yen|円",
	"euro|ユーロ",
	"pound|sterling|ポンド",
	"yuan|renminbi|人民元",
	"year|年間",
	"month|カ月|か月|ヶ月",
	"week|週間",
	"day|日間",
	"hour|時間",
	"minute|分間",
	"kilometer|kilometre|km|キロ",
	"mile|マイル",
	"ton|tonne|トン",
	"gigabyte|GB|ギガバイト",
	"terabyte|TB|テラバイト",
	"point|ポイント",
	"magnitude|マグニチュード",
	"share|株",
	"job|雇用",
	"soldier|兵士|personnel|隊員",
	"household|世帯|棟",
	"account|アカウント",
	"server|サーバー",
	"computer|machine|台",
	"device|appliance",
	"record|レコード",
	"message|通",
	"file|document|ファイル",
	"customer|顧客",
	"employee|worker|staff",
	"attack|incident",
	"system|システム",
	"organization|organisation|団体",
	"site|website|サイト|カ所|か所|ヶ所",
	"school|校",
	"hospital|病院",
	"ship|vessel|隻",
	"aircraft|plane|機",
	"time|回",
	"bitcoin|BTC|ビットコイン",
	NULL,
};

/* One form after the other; false at the end of the row. */
static bool
form_next(struct str *row, struct str *ret)
{
	if (!row->len)
		return false;
	*ret = str_cut(*row, STR("|"), row);
	return true;
}

static struct str
row_name(const char *row)
{
	struct str rest;

	return str_cut(str_from(row), STR("|"), &rest);
}

static bool
is_first(struct str s, char c)
{
	return s.len && !((*s.ptr ^ c) & 0x5F);
}

/* "attacks", "addresses". */
static bool
is_form(struct str word, struct str form)
{
	struct str tail = str_skip(word, form.len);

	return str_starts_ci(word, form) &&
	       (!tail.len || str_eq_ci(tail, STR("s")) ||
		str_eq_ci(tail, STR("es")));
}

struct str
unit_word(struct str word)
{
	for (size_t i = 0; unit_rows[i]; i++) {
		struct str row = str_from(unit_rows[i]), form;

		while (form_next(&row, &form))
			if (is_first(word, *form.ptr) && is_form(word, form))
				return row_name(unit_rows[i]);
	}
	return STR("");
}

struct str
unit_chars(struct str s, size_t *ret_n)
{
	struct str best = STR("");

	*ret_n = 0;
	for (size_t i = 0; s.len && *s.ptr != ' ' && unit_rows[i]; i++) {
		struct str row = str_from(unit_rows[i]), form;

		while (form_next(&row, &form))
			if (form.len > *ret_n && str_starts(s, form)) {
				*ret_n = form.len;
				best = row_name(unit_rows[i]);
			}
	}
	return best;
}
