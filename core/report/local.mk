# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/markdown.c %D%/markdown.h \
	%D%/mdtext.c %D%/mdtext.h %D%/mdtree.h \
	%D%/mustache.c %D%/mustache.h \
	%D%/shape.c %D%/shape.h \
	%D%/template.c %D%/template.h \
	%D%/template_check.c \
	%D%/template_data.c %D%/template_data.h \
	%D%/uncited.c %D%/uncited.h
UNIT_TESTS += \
	tests/unit/test_markdown \
	tests/unit/test_mdtext \
	tests/unit/test_mustache \
	tests/unit/test_shape \
	tests/unit/test_template_check \
	tests/unit/test_template_data \
	tests/unit/test_uncited \
	tests/unit/test_shape \
	tests/unit/test_logo \
	tests/unit/test_looks \
	tests/unit/test_style \
	tests/unit/test_template \
	tests/unit/test_template_check \
	tests/unit/test_template_data \
	tests/unit/test_uncited
# The HTML edition, and drawings in it
libcore_a_SOURCES += \
	%D%/edition.c %D%/edition.h \
	%D%/leaf_lang.c %D%/leaf.h \
	%D%/leaf_note.c \
	%D%/leaf_table.c \
	%D%/leaf_tree.c \
	%D%/markup.c %D%/markup.h \
	%D%/svg.c %D%/svg.h
UNIT_TESTS += \
	tests/unit/test_edition \
	tests/unit/test_markup
# Plain text, and the feed of what was issued
libcore_a_SOURCES += \
	%D%/atom.c %D%/atom.h \
	%D%/txt.c %D%/txt.h \
	%D%/txt_line.c \
	%D%/txt_table.c
UNIT_TESTS += tests/unit/test_atom tests/unit/test_txt
# The PDF renderer
libcore_a_SOURCES += \
	%D%/binder.c %D%/binder.h \
	%D%/bidi.c %D%/bidi.h \
	%D%/breaks.c %D%/breaks.h \
	%D%/brush.c %D%/brush.h \
	%D%/columns.c %D%/columns.h \
	%D%/cp.c %D%/cp.h \
	%D%/doc.h \
	%D%/bars.c \
	%D%/draw.c %D%/draw.h \
	%D%/dump.c %D%/dump.h \
	%D%/embed.c %D%/embed.h \
	%D%/faces.c %D%/faces.h \
	%D%/flow.c %D%/flow.h %D%/flow_walk.h \
	%D%/flow_block.c \
	%D%/flow_fence.c \
	%D%/flow_inline.c \
	%D%/font.c %D%/font.h \
	%D%/fontrole.c %D%/fontrole.h \
	%D%/fontset.c %D%/fontset.h \
	%D%/foot.c %D%/foot.h \
	%D%/grid.c \
	%D%/han.c %D%/han.h \
	%D%/haru.c %D%/haru.h \
	%D%/hyphens.c %D%/hyphens.h \
	%D%/items.c \
	%D%/join.c %D%/join.h \
	%D%/layers.c %D%/layers.h \
	%D%/line.c %D%/line.h \
	%D%/link.c %D%/link.h \
	%D%/logo.c %D%/logo.h \
	%D%/looks.c %D%/looks.h \
	%D%/meta.c %D%/meta.h \
	%D%/net.c \
	%D%/outline.c %D%/outline.h \
	%D%/page.c %D%/page.h \
	%D%/paint.c %D%/paint.h \
	%D%/pdf.c %D%/pdf.h \
	%D%/share.c %D%/share.h \
	%D%/sheet.c %D%/sheet.h \
	%D%/stack.c \
	%D%/slots.c %D%/slots.h \
	%D%/srgb.c %D%/srgb.h \
	%D%/style.c %D%/style.h \
	%D%/table.c %D%/table.h \
	%D%/tag.c %D%/tag.h \
	%D%/text.c %D%/text.h \
	%D%/tongue.c %D%/tongue.h \
	%D%/unspaced.c %D%/unspaced.h
UNIT_TESTS += \
	tests/unit/test_binder \
	tests/unit/test_bidi \
	tests/unit/test_breaks \
	tests/unit/test_columns \
	tests/unit/test_cp \
	tests/unit/test_draw \
	tests/unit/test_dump \
	tests/unit/test_fontrole \
	tests/unit/test_foot \
	tests/unit/test_han \
	tests/unit/test_hyphens \
	tests/unit/test_layers \
	tests/unit/test_line \
	tests/unit/test_page \
	tests/unit/test_pdf \
	tests/unit/test_share \
	tests/unit/test_srgb \
	tests/unit/test_text \
	tests/unit/test_tongue \
	tests/unit/test_unspaced
# ICU judges line breaks; the program does without it.
tests_unit_test_breaks_LDADD = $(LDADD) $(ICU_LIBS)
tests_unit_test_unspaced_LDADD = $(LDADD) $(ICU_LIBS)
check_PROGRAMS += tests/e2e/setpdf
SHELL_TESTS += tests/e2e/haru.sh tests/e2e/layout.sh tests/e2e/marks.sh tests/e2e/pdf.sh \
	tests/e2e/pdf_faults.sh tests/e2e/pdf_preflight.sh \
	tests/e2e/pdf_standards.sh
EXTRA_DIST += tests/bench/briefing.py tests/bench/han.py tests/bench/layout.py \
	tests/bench/pdf-speed tests/e2e/pdf.md \
	tests/e2e/pdf_file.py tests/e2e/pdf_proof.py tests/e2e/pdf_rules.py \
	tests/e2e/pdf_tags.py tests/e2e/scripts.md tests/e2e/stress.md
