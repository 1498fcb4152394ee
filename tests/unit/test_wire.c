/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "host/wire.h"

enum { MOST = 100, NUMBER = 0x112233 };

/* Feed the bytes in steps of `step`; what became of them. */
static struct wire
fed(struct arena *a, struct str bytes, bool answer, size_t step)
{
	struct wire w = {
		.arena = a, .max = MOST, .number = NUMBER, .answer = answer};
	char *at;
	size_t room;

	while (bytes.len && (room = wire_room(&w, &at))) {
		size_t n = room < step ? room : step;

		n = n < bytes.len ? n : bytes.len;
		memcpy(at, bytes.ptr, n);
		wire_took(&w, n);
		bytes = str_skip(bytes, n);
	}
	return w;
}

static struct str
message(struct arena *a, struct wire_head h, struct str body)
{
	char *raw = arena_alloc(a, WIRE_HEAD + body.len);

	wire_head_put(raw, h);
	memcpy(raw + WIRE_HEAD, body.ptr, body.len);
	return (struct str){raw, WIRE_HEAD + body.len};
}

static void
a_message_is_whole_in_pieces_of_any_size(void **state)
{
	AUTO_ARENA a = {0};
	struct str all =
		message(&a, (struct wire_head){WIRE_ANSWER, 0, 5, NUMBER},
			STR("a\0\xff"
			    "bc"));

	(void)state;
	for (size_t step = 1; step <= all.len; step++) {
		struct wire w = fed(&a, all, true, step);

		assert_true(wire_whole(&w));
		assert_memory_equal(wire_body(&w).ptr,
				    "a\0\xff"
				    "bc",
				    5);
	}
	for (size_t n = 0; n < all.len; n++) {
		struct wire w = fed(&a, str_slice(all, 0, n), true, 7);

		assert_false(wire_whole(&w));
		assert_null(w.fault);
	}
}

static void
what_does_not_fit_is_a_fault(void **state)
{
	static const struct {
		struct wire_head head;
		struct str body;
		bool answer;
		const char *fault; /* NULL: none */
	} cases[] = {
		{{WIRE_ANSWER, 0, 0, NUMBER}, STR_INIT(""), true, NULL},
		{{WIRE_ERROR, ERR_LIMIT, 4, NUMBER},
		 STR_INIT("deep"),
		 true,
		 NULL},
		{{WIRE_TRAPPED, 41, 0, 0}, STR_INIT(""), true, NULL},
		{{WIRE_REQUEST, 0, 1, 9}, STR_INIT("x"), false, NULL},
		{{WIRE_REQUEST, 0, 0, NUMBER}, STR_INIT(""), true, "kind"},
		{{WIRE_ANSWER, 0, 0, NUMBER}, STR_INIT(""), false, "kind"},
		{{0, 0, 0, NUMBER}, STR_INIT(""), true, "kind"},
		{{77, 0, 0, NUMBER}, STR_INIT(""), true, "kind"},
		{{WIRE_ANSWER, 1, 0, NUMBER}, STR_INIT(""), true, "code"},
		{{WIRE_ERROR, 0, 0, NUMBER}, STR_INIT(""), true, "code"},
		{{WIRE_ERROR, 99, 0, NUMBER}, STR_INIT(""), true, "code"},
		{{WIRE_ANSWER, 0, 0, NUMBER + 1},
		 STR_INIT(""),
		 true,
		 "not asked for"},
		{{WIRE_ANSWER, 0, MOST + 1, NUMBER},
		 STR_INIT(""),
		 true,
		 "too long"},
		{{WIRE_ANSWER, 0, UINT64_MAX, NUMBER},
		 STR_INIT(""),
		 true,
		 "too long"},
		{{WIRE_TRAPPED, 41, 1, 0}, STR_INIT("x"), true, "longer"},
		{{WIRE_ERROR, ERR_LIMIT, 2, NUMBER},
		 STR_INIT("\xc3("),
		 true,
		 "no text"},
		{{WIRE_ERROR, ERR_LIMIT, 3, NUMBER},
		 STR_INIT("a\0b"),
		 true,
		 "no text"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct str all = message(&a, cases[i].head, cases[i].body);
		struct wire w = fed(&a, all, cases[i].answer, 1000);

		if (cases[i].fault
			    ? !w.fault || !strstr(w.fault, cases[i].fault)
			    : !wire_whole(&w))
			fail_msg("case %zu: %s", i, w.fault ? w.fault : "-");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_message_is_whole_in_pieces_of_any_size),
		cmocka_unit_test(what_does_not_fit_is_a_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
