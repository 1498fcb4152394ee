/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/srgb.h"

#include <math.h>

#include "base/buf.h"

enum { HEAD = 128, CURVE = 1024, TAGS = 9 };

static void
zeros(struct buf *b, size_t n)
{
	while (n--)
		buf_char(b, 0);
}

/* From a stored value, 0 to 1, to light. */
static double
linear(double v)
{
	return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static void
put_curve(struct buf *b)
{
	buf_add(b, STR("curv\0\0\0\0"));
	buf_be(b, CURVE, 4);
	for (int i = 0; i < CURVE; i++)
		buf_be(b, (uint32_t)lround(linear(i / (CURVE - 1.0)) * 65535),
		       2);
}

/* s15Fixed16 numbers: white point and primaries. */
static void
put_xyz(struct buf *b, const uint32_t v[3])
{
	buf_add(b, STR("XYZ \0\0\0\0"));
	for (int i = 0; i < 3; i++)
		buf_be(b, v[i], 4);
}

static void
put_text(struct buf *b)
{
	static const struct str text = STR_INIT("No copyright\0");

	buf_add(b, STR("text\0\0\0\0"));
	buf_add(b, text);
}

/* ASCII, then neither Unicode nor a Macintosh script. */
static void
put_name(struct buf *b)
{
	static const struct str name = STR_INIT("sRGB IEC61966-2.1\0");

	buf_add(b, STR("desc\0\0\0\0"));
	buf_be(b, (uint32_t)name.len, 4);
	buf_add(b, name);
	zeros(b, 4 + 4 + 2 + 1 + 67);
}

static const uint32_t white[] = {0xf6d6, 0x10000, 0xd32d},
		      red[] = {0x6fa2, 0x38f5, 0x0390},
		      green[] = {0x6299, 0xb785, 0x18da},
		      blue[] = {0x24a0, 0x0f84, 0xb6cf};

/* The three curves are one. */
static const struct {
	struct str name;
	void (*put)(struct buf *b);
	const uint32_t *xyz;
} parts[] = {
	{STR_INIT("desc"), put_name, NULL},  {STR_INIT("cprt"), put_text, NULL},
	{STR_INIT("wtpt"), NULL, white},     {STR_INIT("rXYZ"), NULL, red},
	{STR_INIT("gXYZ"), NULL, green},     {STR_INIT("bXYZ"), NULL, blue},
	{STR_INIT("rTRC"), put_curve, NULL}, {STR_INIT("gTRC"), NULL, NULL},
	{STR_INIT("bTRC"), NULL, NULL},
};

static void
put_head(struct buf *b, size_t len)
{
	buf_be(b, (uint32_t)len, 4);
	zeros(b, 4);
	buf_be(b, 0x02100000, 4);
	buf_add(b, STR("mntrRGB XYZ "));
	/* a day that never changes: 2000-01-01 */
	buf_be(b, 2000, 2);
	buf_be(b, 1, 2);
	buf_be(b, 1, 2);
	zeros(b, 6);
	buf_add(b, STR("acsp"));
	zeros(b, 28);
	for (int i = 0; i < 3; i++)
		buf_be(b, white[i], 4);
	zeros(b, HEAD - b->len);
}

struct str
srgb_profile(struct arena *a)
{
	struct buf data = {.arena = a}, table = {.arena = a}, b = {.arena = a};
	size_t first = HEAD + 4 + 12 * TAGS, at = first, len = 0;

	for (size_t i = 0; i < TAGS; i++) {
		if (parts[i].put || parts[i].xyz) {
			zeros(&data, (4 - data.len % 4) % 4);
			at = first + data.len;
		}
		if (parts[i].put)
			parts[i].put(&data);
		else if (parts[i].xyz)
			put_xyz(&data, parts[i].xyz);
		if (parts[i].put || parts[i].xyz)
			len = first + data.len - at;
		buf_add(&table, parts[i].name);
		buf_be(&table, (uint32_t)at, 4);
		buf_be(&table, (uint32_t)len, 4);
	}
	zeros(&data, (4 - data.len % 4) % 4);
	put_head(&b, first + data.len);
	buf_be(&b, TAGS, 4);
	buf_add(&b, buf_str(&table));
	buf_add(&b, buf_str(&data));
	return buf_str(&b);
}
