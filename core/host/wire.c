/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/wire.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include "base/utf8.h"

static void
number_put(char *to, uint64_t n, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		to[i] = (char)(n >> 8 * i & 0xff);
}

static uint64_t
number_get(const char *from, size_t bytes)
{
	uint64_t n = 0;

	for (size_t i = 0; i < bytes; i++)
		n |= (uint64_t)(unsigned char)from[i] << 8 * i;
	return n;
}

void
wire_head_put(char raw[WIRE_HEAD], struct wire_head h)
{
	number_put(raw, h.kind, 4);
	number_put(raw + 4, h.code, 4);
	number_put(raw + 8, h.len, 8);
	number_put(raw + 16, h.number, 8);
}

/* What `code` may be, by kind. */
static const struct {
	uint32_t least, most;
} codes[] = {[WIRE_ERROR] = {ERR_FORMAT, ERR_REFUSED},
	     [WIRE_TRAPPED] = {0, INT32_MAX}};

/* NULL when the head is as it should be. */
static const char *
head_fault(const struct wire *w, uint64_t kind)
{
	const struct wire_head *h = &w->head;

	if (kind < (w->answer ? WIRE_ANSWER : WIRE_REQUEST) ||
	    kind > (w->answer ? WIRE_TRAPPED : WIRE_REQUEST))
		return "of no known kind";
	if (h->code < codes[kind].least || h->code > codes[kind].most)
		return "with a code that means nothing";
	if (w->answer && kind != WIRE_TRAPPED && h->number != w->number)
		return "not asked for";
	if (kind == WIRE_TRAPPED && h->len)
		return "longer than it may be";
	if (h->len > w->max)
		return "too long";
	if (kind == WIRE_ERROR && h->len >= sizeof((struct err *)0)->msg)
		return "with too long an error";
	return NULL;
}

static void
head_take(struct wire *w)
{
	uint64_t kind = number_get(w->raw, 4);

	w->head.code = (uint32_t)number_get(w->raw + 4, 4);
	w->head.len = number_get(w->raw + 8, 8);
	w->head.number = number_get(w->raw + 16, 8);
	w->fault = head_fault(w, kind);
	if (w->fault)
		return;
	w->head.kind = (enum wire_kind)kind;
	w->body = arena_alloc(w->arena, w->head.len + 1);
}

size_t
wire_room(struct wire *w, char **ret_at)
{
	if (w->fault)
		return 0;
	if (w->have < WIRE_HEAD) {
		*ret_at = w->raw + w->have;
		return WIRE_HEAD - w->have;
	}
	*ret_at = w->body + (w->have - WIRE_HEAD);
	return w->head.len - (w->have - WIRE_HEAD);
}

void
wire_took(struct wire *w, size_t n)
{
	bool head = w->have < WIRE_HEAD;

	w->have += n;
	if (head && w->have == WIRE_HEAD)
		head_take(w);
	if (wire_whole(w) && w->head.kind == WIRE_ERROR &&
	    (utf8_valid(wire_body(w)) != STR_NONE ||
	     memchr(w->body, '\0', w->head.len)))
		w->fault = "with an error that is no text";
}

bool
wire_whole(const struct wire *w)
{
	return !w->fault && w->have >= WIRE_HEAD &&
	       w->have - WIRE_HEAD == w->head.len;
}

struct str
wire_body(const struct wire *w)
{
	return (struct str){w->body, w->head.len};
}

/* Take `n` bytes off the two parts. */
static void
parts_skip(struct iovec io[2], size_t n)
{
	for (size_t i = 0; i < 2; i++) {
		size_t take = n < io[i].iov_len ? n : io[i].iov_len;

		io[i].iov_base = (char *)io[i].iov_base + take;
		io[i].iov_len -= take;
		n -= take;
	}
}

bool
wire_send(int fd, struct wire_head head, struct str body)
{
	char raw[WIRE_HEAD];
	struct iovec io[2] = {{raw, sizeof raw},
			      {(char *)(uintptr_t)body.ptr, body.len}};
	const struct msghdr m = {.msg_iov = io, .msg_iovlen = 2};

	head.len = body.len;
	wire_head_put(raw, head);
	while (io[0].iov_len || io[1].iov_len) {
		ssize_t n = sendmsg(fd, &m, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		parts_skip(io, (size_t)n);
	}
	return true;
}

bool
wire_receive(int fd, struct wire *w)
{
	char *at;
	size_t room;

	while ((room = wire_room(w, &at))) {
		ssize_t n = recv(fd, at, room, 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		wire_took(w, (size_t)n);
	}
	return wire_whole(w);
}
