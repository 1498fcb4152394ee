/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ja_work: what the parts of the Japanese extractor share while at work.
 */
#ifndef CLAIM_JA_WORK_H
#define CLAIM_JA_WORK_H

#include "claim/japanese/ja.h"

struct ja {
	struct arena *arena;
	const struct doc *d;
	struct str text;
	struct claims *out;
	struct ja_known known;
	struct holder frame;   /* last によると of the paragraph */
	struct holder credit;  /* the agency the paragraph credits */
	struct holder speaker; /* who spoke last */
	int silent;	       /* paragraphs since then */
	bool notice;	       /* a body's own notice: it speaks throughout */
};

/* piece: a stretch under work and whom it is told by. */
struct piece {
	struct span at;
	const struct holders *chain; /* between the outlet and the speaker */
	struct str parent;
	int depth;
};

/* said: one claim about to be made. */
struct said {
	struct span source, cue, content[2];
	struct holder relay;   /* told to an outlet, or the outlet quoting */
	struct holder speaker; /* kind unknown: nobody is named */
	bool hearsay;
	const char *rule;
	struct str word; /* the reporting word, as its table has it */
};

/* subject: whom a clause's topic names. */
struct subject {
	struct span np;
	size_t end; /* behind its particle */
};

/* ---- ja_emit.c: a claim from what was found ---- */

/* ja_emit: one claim with its spans, chain and rules; NULL past the limit.
 * ja_chain: the holders behind the outlet: what the piece is told by, the
 * relay, the speaker; a body in its own notice is not named twice. */
struct claim *ja_emit(struct ja *j, const struct piece *p,
		      const struct said *s);
void ja_chain(struct ja *j, struct holders *to, const struct piece *p,
	      const struct said *s);

/* ---- ja_notice.c: what a body's own notice states ---- */

enum ja_notice {
	JA_MANNERS,  /* apologies, addresses, headings: no fact */
	JA_SENTENCE, /* a sentence with a predicate */
	JA_ENTRY /* ・6月13日　痕跡を発見: a dated entry of a list */
};
enum ja_notice ja_notice_of(struct ja *j, struct str s);

/* ---- ja_subject.c ---- */

/* ja_np_begin: where the noun phrase that ends at `e` begins: behind the last
 * comma, or a particle when nothing but a name follows (会見で松野長官). */
size_t ja_np_begin(const struct ja *j, size_t b, size_t e);
/* ja_subject: the topic or subject of [in.b, in.e) that can speak. */
bool ja_subject(const struct ja *j, struct span in, bool sure,
		struct subject *ret);
/* ja_heard_from: 住民から, whom a JA_HEARD comes from. */
bool ja_heard_from(const struct ja *j, struct span in, struct subject *ret);
/* ja_late_subject: somebody between と and the verb. */
bool ja_late_subject(const struct ja *j, const struct ja_cue *cue,
		     struct subject *ret);

/* ---- ja_unsaid.c ---- */

/* ja_document: 声明には, 同社の資料では: the document that leaves it out;
 * `inside`: not as the topic (声明は).
 * ja_asked: 同社に, 大使館から: who was asked and gave no answer. */
bool ja_document(const struct ja *j, struct span in, bool inside,
		 struct subject *ret);
bool ja_asked(const struct ja *j, struct span in, struct subject *ret);

/* ---- ja_adjunct.c: what stands around the content and is not told ---- */

/* ja_is_adjunct: 会見で, 報道について, 要請を受け; a date is none. */
bool ja_is_adjunct(struct str phrase);
/* ja_witness: …と、元当局者の話として報じた: he speaks, and whoever was the
 * speaker relays. */
void ja_witness(struct ja *j, const struct ja_cue *cue, struct said *s);
/* ja_note_relay: FTに対し, 同紙の取材に: the outlet that was told. */
void ja_note_relay(struct ja *j, struct span phrase, struct said *s);
/* ja_skip_adjuncts: past phrases that are not told (4日、会見で、), and to the
 * quote when it is all that is said; the outlet that was told becomes the
 * relay. Without a source a day belongs to what is told. */
size_t ja_skip_adjuncts(struct ja *j, size_t b, size_t e, struct said *s);

#endif
