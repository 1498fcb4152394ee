/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ARTICLE_OUTLET_H
#define ARTICLE_OUTLET_H

#include "article/page.h"

/* outlet_name: what the publisher of a page calls itself: JSON-LD, site name,
 * application name, the tail of the title that spells out the host; else its
 * domain; empty when the page tells no address either.
 * In:    section, title: of the page; neither is the outlet's name
 * Owner: the page's arena */
struct str outlet_name(const struct page *p, struct str section,
		       struct str title);

/* outlet_spells: is `host` made of beginnings of words of `name`, in order?
 * "nytimes" of "The New York Times". At most 60 bytes of a host. */
bool outlet_spells(struct str host, struct str name);

/* outlet_domain: "example.co.jp" of "news.example.co.jp". */
struct str outlet_domain(struct str host);

/* language_code: BCP 47 language of what pages write: "en_US.UTF-8", "eng",
 * "Arabic", "ja-JP"; empty when it names none. */
struct str language_code(struct arena *a, struct str s);

#endif
