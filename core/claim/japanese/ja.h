/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ja: Japanese attribution by rules on bytes and particles, without a
 * dictionary. The verb stands last, the speaker first (…は、), the content
 * ends with と, を or について; news prose keeps to this.
 * Source: patterns of docs/method.md, "Japanese".
 */
#ifndef CLAIM_JA_H
#define CLAIM_JA_H

#include "claim/parts.h"

/* A longer sentence is no sentence: passed over, so that rules stay linear. */
enum { JA_SENTENCE_MAX = 4096, JA_DEPTH_MAX = 4 };

/* ---- ja_text.c: byte ranges outside brackets ---- */

/* ja_walk: the letters of [next, e) that stand outside of 「」『』（）, one by
 * one in `at`; a mark that opens is outside, what it opens is not.
 *
 *	struct ja_walk w = {.text = text, .next = b, .e = e};
 *
 *	while (ja_walk_next(&w))
 *		...
 */
struct ja_walk {
	struct str text;
	size_t at, next, e, depth;
};
bool ja_walk_next(struct ja_walk *w);

/* ja_find: first or last `needle` in [b, e) outside of 「」『』（）; STR_NONE
 * when none. A range that begins inside a bracket counts from its own
 * start. */
size_t ja_find(struct str text, size_t b, size_t e, struct str needle);
size_t ja_find_last(struct str text, size_t b, size_t e, struct str needle);
/* ja_skip_lead: past blanks, bullets and conjunctions (また、しかし、) at b. */
size_t ja_skip_lead(struct str text, size_t b, size_t e);
/* ja_trim: without blanks, commas, full stops at the ends; a lone pair of
 * 「」 around all of it is dropped. */
struct span ja_trim(struct str text, struct span at);
/* ja_is_date: whether the phrase is nothing but a date and its particles. */
bool ja_is_date(struct str phrase);

/* ---- ja_verbs.c, ja_cue.c: reporting verbs ---- */

enum ja_class {
	JA_SAY,	 /* 述べる, 発表する: needs a speaker */
	JA_HOLD, /* としている, とみている: only of who can speak */
	JA_HEARSAY, /* という, とみられる, とされる: nobody is named */
	JA_FOUND, /* 分かる: by somebody's inquiry, or it is no claim */
	JA_HEARD /* と伝えられる, との連絡を受ける: from somebody */
};

/* Which particle ends the content. */
enum {
	JA_TO = 1,    /* と */
	JA_WO = 2,    /* を */
	JA_ABOUT = 4, /* について, に */
	JA_YOU = 8,   /* よう, ように: what is asked for */
	JA_OWN = 16,  /* the particle is part of the word: とみられ */
	JA_SHOWN = 32, /* を with a noun of saying: …との考えを示した */
	JA_NOT = 64, /* counts only when it is negated: 応じない */
	JA_WIDE = 128, /* negated it needs no particle: 一言も触れなかった */
	JA_FREE = 256 /* needs none at all: 7人から5人に訂正した */
};

struct ja_verb {
	struct str stem;
	uint16_t particles;
	enum ja_class class;
	bool noun; /* a verb only with する */
};

/* ja_verb_at: the longest verb with which `s` begins, or NULL.
 * ja_saying_ends: bytes of the noun of saying (考え, 見通し) with which `s`
 * ends; 0 when none. */
const struct ja_verb *ja_verb_at(struct str s);
size_t ja_saying_ends(struct str s);

enum ja_join {
	JA_FINAL, /* ends the range */
	JA_COORD, /* another clause of the same speaker may follow */
	JA_NESTED /* …と述べたと: inside the next one's content */
};

struct ja_cue {
	struct span at; /* と述べた: from the particle to the auxiliaries */
	size_t verb;	/* where the verb begins */
	size_t content; /* where the content ends */
	size_t begin;	/* it begins no earlier; 0: as the clause */
	bool far;	/* words stand between its と and the verb */
	bool bare;	/* no particle: somebody has to be named */
	bool unsaid;	/* a verb of saying, negated */
	bool missing;	/* a noun with a light verb: 説明がない */
	bool passive;	/* 書かれていない: of a document, or nobody's */
	struct span by; /* who is named beside a JA_FOUND; else empty */
	enum ja_class class;
	enum ja_join join;
};

/* ja_cue_next: first cue at or after `from`, outside of brackets; its content
 * begins no earlier than in.b. */
bool ja_cue_next(struct str text, struct span in, size_t from,
		 struct ja_cue *ret);

/* ---- ja_around.c: what stands around the stem of a verb ---- */

/* ja_skip_auxiliaries: past た, ている, ませんでした behind a stem.
 * ja_join_of: how the clause goes on behind them; false before a noun.
 * ja_skip_adverbs: to the front of 強く, 改めて before a verb at `e`.
 * ja_cut_tail: without ことを, などと, について at the end of a content.
 * ja_is_policy: a plan stands behind (…しない方針だ); ja_is_issued: a noun
 * that is issued (…を認めるコメントを出した).
 * ja_is_quotative: whether と at `at` closes a statement and is no "and". */
size_t ja_skip_auxiliaries(struct str text, size_t at, size_t e);
bool ja_join_of(struct str text, size_t at, size_t e, enum ja_join *ret);
size_t ja_skip_adverbs(struct str text, size_t b, size_t e);
size_t ja_cut_tail(struct str text, size_t b, size_t e);
bool ja_is_policy(struct str text, size_t at, size_t e);
bool ja_is_issued(struct str text, size_t at, size_t e);
bool ja_is_quotative(struct str text, size_t b, size_t at);

/* ---- ja_unsaid.c: answers not given and things left out ---- */

/* ja_light: past the particle and the light verb behind a noun, to its
 * negation: 説明[をし]ていない, 回答[は]なかった; `at` when there is none.
 * ja_is_document: whether the phrase names what is read and not asked.
 * ja_is_taken_back: whether it names words, and no licence or order. */
size_t ja_light(struct str text, size_t at, size_t e);
bool ja_is_document(struct str phrase);
bool ja_is_taken_back(struct str phrase);

/* ---- ja_nouns.c: what noun phrases end with ---- */

enum ja_voice {
	JA_MUTE,  /* cannot speak: 被害, 昨年 */
	JA_MAYBE, /* nothing is known of it; may be a name */
	JA_NAMED, /* speaks when the verb is one of saying: a bare name, 男性 */
	JA_SPEAKS
};

struct ja_noun {
	struct str text;
	enum holder_kind kind;
	enum ja_voice voice;
	bool whole; /* only as a word of its own */
};

/* ja_noun_of: the longest noun of the table at the end of `s`, or NULL.
 * Cost: O(log n) for each of its last letters. */
const struct ja_noun *ja_noun_of(struct str s);
/* ja_is_name_letter: katakana and Latin letters, of which foreign names are
 * made. ja_is_kanji: Han characters. */
bool ja_is_name_letter(uint32_t cp);
bool ja_is_kanji(uint32_t cp);

/* ---- ja_holder.c: who speaks ---- */

/* ja_known: who was named before, for 同省 and 同紙. */
struct ja_known {
	const struct gazetteer *names;
	struct holder outlet, body, person, group;
};

/* ja_voice: whether a noun phrase names somebody who can speak. */
enum ja_voice ja_voice(const struct gazetteer *names, struct str np);
/* ja_holder: read a noun phrase and remember whom it names. */
struct holder ja_holder(struct str text, struct span np,
			struct ja_known *known);
/* ja_holder_plain: the phrase by itself, nothing is looked up. */
struct holder ja_holder_plain(struct str text, struct span np,
			      struct ja_known *known);

/* ---- ja_refer.c: whom a word means that points back ---- */

/* ja_reference: 同省: a body whose name ends with `tail`. */
struct ja_reference {
	struct str text, tail;
	enum holder_kind kind;
};

/* ja_refer_subject: the last topic or subject in front of byte `at` that
 * answers to it, even one that did not speak. ja_refer_surname: the full
 * name with its title of a person named by surname. ja_refer_firm: the name
 * with its legal form, or an empty one. ja_credit: the agency in brackets at
 * the end of a paragraph; no name without.
 * Cost: the bytes looked back, a few thousand. */
bool ja_refer_subject(struct str text, size_t at,
		      const struct ja_reference *want,
		      const struct ja_known *known, struct holder *ret);
bool ja_refer_surname(struct str text, size_t at, const struct ja_known *known,
		      struct holder *io);
struct str ja_refer_firm(struct str text, size_t at, struct str name);
struct holder ja_credit(const struct gazetteer *names, struct str paragraph);

#endif
