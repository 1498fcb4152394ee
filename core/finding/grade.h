/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * grade: how credible a finding is on the Admiralty scale, 1 to 6, by counting
 * alone. It is advice beside the evidence: nothing is left out or put in order
 * by it. How reliable a source is (A to F) only a person says.
 * Source: AJP-2.1 (NATO) for the scale; the rules are ours: docs/method.md,
 * "Grades".
 */
#ifndef FINDING_GRADE_H
#define FINDING_GRADE_H

#include "finding/finding.h"

struct grade {
	unsigned credibility; /* 1 to 6 */
	struct str why;	      /* "two origins say so, and nobody denies it" */
};

struct grade grade_of(const struct finding *f);

#endif
