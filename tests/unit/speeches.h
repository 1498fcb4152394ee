/* SPDX-License-Identifier: GPL-3.0-or-later */
/* speeches: something said in English, or in Japanese with the tree's names. */
#ifndef TESTS_SPEECHES_H
#define TESTS_SPEECHES_H

#include "../names.h"
#include "brief/phrase.h"

static inline struct speech
english(struct arena *a)
{
	return (struct speech){a, &words_en, NULL};
}

static inline struct speech
japanese(struct arena *a)
{
	return (struct speech){a, &words_ja, tree_names()};
}

#endif
