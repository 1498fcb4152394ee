/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * who: the bodies that speak, each under one key however it is called:
 * "Chinese Ministry", "China's foreign ministry" and 中国外務省. Origins are
 * counted by it, so it joins in doubt and never parts.
 */
#ifndef FINDING_WHO_H
#define FINDING_WHO_H

#include "finding/parts.h"

enum {
	LAND_NONE = 0,
	LAND_ANY = 1, /* a minister, and no word of which country */
	WHO_WORDS = 12
};

/* who_make: learn how bodies are called in each affair: a name that is but a
 * kind of body ("the centre", "the Chinese ministry") is the one body of the
 * affair whose name holds all its words, when there is only one. Then key
 * view.speaker by it.
 * Cost: in each affair the short names by all, at most WHO_FORMS_MAX. */
void who_make(struct merge *m);

/* who_body: of a name as it is used on `page`. */
struct who who_body(const struct merge *m, uint32_t page, struct str name);

/* who_behind: the body for which unnamed people speak ("an official at the
 * centre") or that made a document ("files published by WikiLeaks"). Former
 * officials speak for nobody; nor do those of whom only the country is
 * known. */
struct who who_behind(const struct merge *m, uint32_t page,
		      const struct holder *h);

/* who_is_definite: is an unnamed speaker a body that its noun tells apart,
 * "the city museum"? */
bool who_is_definite(const struct holder *h);

/* who_is_of_last: a document of whoever stands before it in the chain: "our
 * checks", "its statement". */
bool who_is_of_last(const struct holder *h);

/* who_land: key of the country for whose government a person or group holds
 * an office, as who_body gives it for "Japan's government"; LAND_ANY,
 * LAND_NONE. */
uint64_t who_land(const struct merge *m, const struct holder *h);

/* who_is_government: does a body's name say no more than a country's, or that
 * it is its government? */
bool who_is_government(const struct merge *m, struct str name);

/* who_may_be: is `name` but a shorter name of `longer`, as far as words
 * tell? Never true of both ways round. */
bool who_may_be(const struct merge *m, struct str name, struct str longer);

#endif
