/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/claim.h"

const char *const holder_names[] = {"outlet",	"person",  "body", "group",
				    "document", "unknown", NULL};
const char *const stance_names[] = {"asserts",	 "confirms", "denies",
				    "suspects",	 "declines", "silent",
				    "withdraws", "asks",     NULL};
const char *const factbank_names[] = {"CT+", "CT-", "PR+", "PR-",
				      "PS+", "PS-", "Uu",  NULL};
const char *const precision_names[] = {"none",	  "year",  "half", "season",
				       "quarter", "month", "part", "week",
				       "day",	  "time",  NULL};
const char *const claim_kind_names[] = {"direct", "mixed", "indirect",
					"hearsay", NULL};
