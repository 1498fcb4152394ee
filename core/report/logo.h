/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logo: a PNG picture for the first page, decoded by libpng on white. */
#ifndef REPORT_LOGO_H
#define REPORT_LOGO_H

#include "base/err.h"
#include "base/str.h"

#define LOGO_NAME "Logo"

enum {
	LOGO_BYTES_MAX = 4 << 20, /* of the file */
	LOGO_SIDE_MAX = 4000,	  /* pixels */
	LOGO_HEIGHT = 30,	  /* points on the page */
	LOGO_WIDTH = 180
};

struct logo {
	uint32_t width, height; /* pixels; 0: none */
	struct str rgb;		/* three bytes each, from the top */
};

struct haru;
struct haru_obj;

/* logo_read: Errors: ERR_FORMAT for what is no PNG or a broken one, ERR_LIMIT
 * for one that is too large. Owner: `a` */
int logo_read(struct arena *a, struct str png, struct logo *ret,
	      struct err *err);

/* logo_write: the picture as an object, known to the page by LOGO_NAME. */
void logo_write(struct haru *h, const struct logo *in, struct haru_obj *page);

#endif
