/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wire: what travels on the socket between the parent and a worker: a head
 * of WIRE_HEAD bytes, little-endian, then `len` bytes. The parent reads it
 * as what it is, bytes from a process that has met hostile ones: whatever
 * does not fit is a fault, and ends the worker.
 *
 *	while ((n = wire_room(&in, &at)) && (got = recv(fd, at, n, 0)) > 0)
 *		wire_took(&in, (size_t)got);
 */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

enum { WIRE_HEAD = 24 };

enum wire_kind { WIRE_REQUEST = 1, WIRE_ANSWER, WIRE_ERROR, WIRE_TRAPPED };

/* wire_head: `code` is an enum err_code in an error, the number of a system
 * call in the last word of a worker that the sandbox ended, else 0. `number`
 * of a request is drawn by lot and comes back with its answer: what a worker
 * left in the socket beforehand is no answer to the next request. */
struct wire_head {
	enum wire_kind kind;
	uint32_t code;
	uint64_t len, number;
};

void wire_head_put(char raw[WIRE_HEAD], struct wire_head h);

/* wire: one message under way. Set arena, max and either number and answer
 * or neither (then a request is waited for).
 * body: UTF-8 without NUL in an error; any bytes in the other two */
struct wire {
	struct arena *arena;
	size_t max;	 /* of `len` */
	uint64_t number; /* that an answer has to have */
	bool answer;	 /* an answer or error is waited for */
	struct wire_head head;
	const char *fault; /* why it is no message; NULL so far */
	char *body;
	size_t have; /* bytes of head and body */
	char raw[WIRE_HEAD];
};

/* wire_room: how many bytes are still wanted, and where to put them; 0 when
 * the message is whole or at fault. wire_took: `n` of them were put. */
size_t wire_room(struct wire *w, char **ret_at);
void wire_took(struct wire *w, size_t n);
bool wire_whole(const struct wire *w);
struct str wire_body(const struct wire *w);

/* wire_send, wire_receive: a whole message on a blocking stream socket; false
 * at the end of the stream and at a fault. */
bool wire_send(int fd, struct wire_head head, struct str body);
bool wire_receive(int fd, struct wire *w);

#endif
