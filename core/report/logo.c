/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/logo.h"

#include <png.h>

#include "report/haru.h"

static int
pixels_read(struct arena *a, png_image *image, struct logo *ret,
	    struct err *err)
{
	const png_color white = {255, 255, 255};
	char *room;

	if (!image->width || !image->height || image->width > LOGO_SIDE_MAX ||
	    image->height > LOGO_SIDE_MAX)
		return err_set(err, ERR_LIMIT, "more than %d pixels a side",
			       LOGO_SIDE_MAX);
	image->format = PNG_FORMAT_RGB;
	room = arena_alloc(a, PNG_IMAGE_SIZE(*image));
	if (!png_image_finish_read(image, &white, room, 0, NULL))
		return err_set(err, ERR_FORMAT, "%s", image->message);
	*ret = (struct logo){
		image->width, image->height, {room, PNG_IMAGE_SIZE(*image)}};
	return 0;
}

int
logo_read(struct arena *a, struct str png, struct logo *ret, struct err *err)
{
	png_image image = {.version = PNG_IMAGE_VERSION};
	int got;

	*ret = (struct logo){0};
	if (png.len > LOGO_BYTES_MAX)
		return err_set(err, ERR_LIMIT, "more than %d bytes",
			       LOGO_BYTES_MAX);
	if (!png_image_begin_read_from_memory(&image, png.ptr, png.len))
		return err_set(err, ERR_FORMAT, "no PNG picture: %s",
			       image.message);
	got = pixels_read(a, &image, ret, err);
	png_image_free(&image);
	return got;
}

void
logo_write(struct haru *h, const struct logo *in, struct haru_obj *page)
{
	struct haru_obj *o;

	if (!in->width)
		return;
	o = haru_stream(h, in->rgb);
	haru_put_name(o, "Type", "XObject");
	haru_put_name(o, "Subtype", "Image");
	haru_put_int(o, "Width", (int32_t)in->width);
	haru_put_int(o, "Height", (int32_t)in->height);
	haru_put_name(o, "ColorSpace", "DeviceRGB");
	haru_put_int(o, "BitsPerComponent", 8);
	haru_page_object(h, page, LOGO_NAME, o);
}
