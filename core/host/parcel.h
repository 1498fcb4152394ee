/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * parcel: what guard.c sends into the jail and gets out of it, as bytes. Both
 * sides are ours, but what comes out has met hostile bytes: everything in it
 * is checked as foreign input is. Used by guard.c alone.
 */
#ifndef PARCEL_H
#define PARCEL_H

#include "article/packed.h"
#include "host.h"

enum parcel_call {
	PARCEL_READ,
	PARCEL_MAKE, /* read, and make more of it */
	PARCEL_DISCOVER,
	PARCEL_UNPACK,
	PARCEL_CALLS
};

/* request: what a worker is asked; `shut` as in struct watch, `own` the part
 * of it that is due to this very page and stays outside. */
struct request {
	enum parcel_call call;
	struct capture capture;
	uint8_t shut[HOST_SOURCES_MAX], own[HOST_SOURCES_MAX];
};

/* request_pack: all but the capture's bytes, which follow. request_unpack:
 * texts borrow `in`. Errors: ERR_FORMAT */
void request_pack(struct buf *b, const struct request *in);
int request_unpack(struct str in, struct request *ret, struct err *err);

/* reading, items, loaded sources: packed, and read with texts that borrow the
 * bytes. All: false when `u` holds something else, or more. */
void reading_pack(struct buf *b, const struct reading *in);
bool reading_unpack(struct arena *a, struct unpack *u, struct reading *ret);
void items_pack(struct buf *b, const struct items *in);
bool items_unpack(struct arena *a, struct unpack *u, struct items *ret);

/* deaths: for a record of them. */
void deaths_pack(struct buf *b, const struct deaths *in);
bool deaths_unpack(struct arena *a, struct unpack *u, struct deaths *ret);

/* host_pack: what the parent may know of the plugins of a zygote: their data,
 * not their functions. In: `mark` gets the number of each plugin's file while
 * its data are read, as they may be anywhere. */
void host_pack(struct buf *b, const struct host *h, volatile uint32_t *mark);
bool host_unpack(struct arena *a, struct unpack *u, struct loaded_list *ret,
		 struct strs *complaints);

#endif
