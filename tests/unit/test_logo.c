/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <png.h>

#include "report/logo.h"

/* png_made: a picture of one half-transparent colour. */
static struct str
png_made(struct arena *a, uint32_t width, uint32_t height)
{
	png_image image = {.version = PNG_IMAGE_VERSION,
			   .width = width,
			   .height = height,
			   .format = PNG_FORMAT_RGBA};
	char *pixels = arena_alloc(a, PNG_IMAGE_SIZE(image));
	png_alloc_size_t size = 0;
	char *bytes;

	assert_true(png_image_write_to_memory(&image, NULL, &size, 0, pixels, 0,
					      NULL));
	bytes = arena_alloc(a, size);
	assert_true(png_image_write_to_memory(&image, bytes, &size, 0, pixels,
					      0, NULL));
	return (struct str){bytes, size};
}

static void
a_picture_is_put_on_white(void **state)
{
	AUTO_ARENA a = {0};
	struct logo got;
	struct err err = {0};

	(void)state;
	if (logo_read(&a, png_made(&a, 12, 7), &got, &err) < 0)
		fail_msg("%s", err.msg);
	assert_int_equal(got.width, 12);
	assert_int_equal(got.height, 7);
	assert_int_equal(got.rgb.len, 12 * 7 * 3);
	assert_int_equal((unsigned char)got.rgb.ptr[0], 255);
}

static void
bad_and_large_pictures_are_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct str good = png_made(&a, 40, 40);
	char *bent = arena_alloc(&a, good.len);
	struct logo got;
	struct err err = {0};

	(void)state;
	assert_int_equal(logo_read(&a, STR("GIF89a"), &got, &err), -1);
	assert_int_equal(err.code, ERR_FORMAT);
	assert_int_equal(logo_read(&a, STR(""), &got, &err), -1);
	for (size_t n = 0; n < good.len; n++) {
		int rc = logo_read(&a, str_slice(good, 0, n), &got, &err);

		assert_int_equal(!rc, got.width > 0);
		memcpy(bent, good.ptr, good.len);
		bent[n] = (char)~bent[n];
		logo_read(&a, (struct str){bent, good.len}, &got, &err);
	}
	assert_int_equal(
		logo_read(&a, png_made(&a, LOGO_SIDE_MAX + 1, 1), &got, &err),
		-1);
	assert_int_equal(err.code, ERR_LIMIT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_picture_is_put_on_white),
		cmocka_unit_test(bad_and_large_pictures_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
