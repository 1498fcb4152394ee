/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "finding/slot.h"

static void
the_phrase_beside_the_mark_is_found(void **state)
{
	static const struct {
		enum slot_kind kind;
		const char *text, *at;
	} rows[] = {
		{SLOT_CAUSE, "the outage was caused by a software update",
		 "a software update"},
		{SLOT_CAUSE, "it failed because of a flaw in the router, too",
		 "a flaw in the router"},
		{SLOT_CAUSE, "the intruders used a stolen key to enter",
		 "a stolen key"},
		{SLOT_CAUSE, "he unused a key", ""},
		{SLOT_CAUSE, "漏えいの原因は設定の誤りだった", "設定の誤り"},
		{SLOT_CAUSE, "攻撃者は盗まれた鍵を使って侵入した",
		 "盗まれた鍵"},
		{SLOT_ACTOR, "that North Korea was behind the attack",
		 "North Korea"},
		{SLOT_ACTOR, "the attack was carried out by LockBit on Monday",
		 "LockBit"},
		{SLOT_ACTOR, "LockBitが港への攻撃を行った", "LockBit"},
		{SLOT_ACTOR, "the port was attacked", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct str text = str_from(rows[i].text);

		assert_str(str_at(text, slot_find(text, rows[i].kind).at),
			   rows[i].at);
	}
}

static void
the_mark_belongs_to_the_whole(void **state)
{
	struct str text = STR("the fire was caused by a candle in the hall");
	struct slot s = slot_find(text, SLOT_CAUSE);

	(void)state;
	assert_str(str_at(text, s.whole), "caused by a candle in the hall");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_phrase_beside_the_mark_is_found),
		cmocka_unit_test(the_mark_belongs_to_the_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
