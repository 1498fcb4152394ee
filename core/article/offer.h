/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ARTICLE_OFFER_H
#define ARTICLE_OFFER_H

#include "base/str.h"

/* offer_is: a short line that sells, asks or points elsewhere rather
 * than tells: "Sign up for our newsletter", "この記事は会員限定です"; or one
 * that is nothing but a stamp: "5 hours ago". */
bool offer_is(struct str line);

#endif
