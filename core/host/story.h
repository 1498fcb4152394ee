/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * story: services that read a whole story from data that many publishers'
 * pages carry: Arc's ANS, live blogs, plain text. They are made of the other
 * services, so what they do a source could do as well.
 */
#ifndef STORY_H
#define STORY_H

#include "osbrief/source.h"

enum { ANS_DEPTH_MAX = 6, ANS_CELLS_MAX = 64 };

/* ans_read: the service `ans` of a source: fill the article from a story.
 * In:     `story`: an object with headlines, credits, content_elements …
 * Out:    title, section, language, first publication and bylines as the
 *         story has them; modification and alternative title where none is
 *         known. Text, headers, lists, quotes and tables become blocks,
 *         images captions, embedded posts links to a source, corrections
 *         notes. Adverts, embeds and links to other stories are left out.
 *         Returns the bytes of text appended.
 * Source: Arc's public ANS schema, version 0.10 */
size_t ans_read(struct osb_host *h, const struct osb_json *story);

enum { LIVE_POSTS_MAX = 500 };

/* Posts of a live blog stay in one article, in the page's order, each under
 * two headings: its own, then time and byline.
 * live_post: the service `post`: begin a post. In: `when` in any spelling,
 * `by` a byline; both may be empty. Returns the bytes appended. */
size_t live_post(struct osb_host *h, struct osb_str title, struct osb_str when,
		 struct osb_str by);

/* live_read: the service `posts`: append all posts of the page's JSON-LD
 * LiveBlogPosting; 0 without. Its coverageEndTime is not read: publishers
 * make it up. */
size_t live_read(struct osb_host *h);

/* live_lines: the service `lines`: append a plain text, paragraphs split by
 * line ends; pictures ("[https://…]") and what follows "Related stories" are
 * left out. */
size_t live_lines(struct osb_host *h, struct osb_str text);

#endif
