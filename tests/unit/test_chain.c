/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has it from whom, claim by claim; test_origin.c counts the ends. */
#include "made.h"

#include <stdio.h>

static const char content[] =
	"the intruders copied the mail of the agency for nine months and sold "
	"a part of it to a broker in another country before anybody noticed it";

static struct claim *
tell(struct made *m, const char *outlet, const char *day, const char *chain)
{
	made_page(m, outlet, day, "Mail of agency copied");
	return made_claim(m, chain, STANCE_ASSERTS, content);
}

/* "A > B; A > C" of the first claim's finding. */
static struct str
cites(struct made *m)
{
	const struct citings *all;
	struct str s = STR("");

	made_merge(m);
	all = &made_of(m, 0)->cites;
	for (size_t i = 0; i < all->len; i++)
		s = str_fmt(m->a, "%.*s%s%.*s > %.*s", STR_ARG(s),
			    i ? "; " : "", STR_ARG(all->at[i].from),
			    STR_ARG(all->at[i].to));
	return s;
}

static void
a_chain_is_followed_link_by_link(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "NHK", "2023-08-29", "o:NHK|o:Asahi|p:Anna Ozolina");
	assert_str(cites(&m), "Asahi > Anna Ozolina; NHK > Asahi");
}

static void
a_copy_heard_nobody_itself(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "Asahi", "2023-08-30", "o:Asahi|g2:officials");
	tell(&m, "NHK", "2023-08-29", "o:NHK|g2:officials");
	assert_str(cites(&m), "Asahi > NHK; NHK > unnamed sources via NHK");
}

static void
who_is_heard_in_agency_copy_spoke_to_the_agency(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "NHK", "2023-08-29", "o:NHK|g2:officials");
	m.corpus.articles.at[0].text = STR("TOKYO (Reuters) - Two officials");
	assert_str(cites(&m), "NHK > Reuters; Reuters > unnamed sources via "
			      "Reuters");
}

static void
a_publisher_is_known_whatever_it_was_taken_for(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "Harbour Daily", "2023-08-29", "o:Harbour Daily|g2:officials");
	tell(&m, "NHK", "2023-08-29", "o:NHK|p:Harbour Daily|g2:officials")
		->quote_text = STR("two officials told the Harbour Daily");
	assert_str(cites(&m),
		   "Harbour Daily > unnamed sources via Harbour Daily; "
		   "NHK > Harbour Daily");
}

static void
who_takes_it_back_is_no_origin_wherever_cited(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "Asahi", "2023-08-29", "o:Asahi");
	tell(&m, "NHK", "2023-08-30", "o:NHK|o:Asahi");
	tell(&m, "Asahi", "2023-08-31", "o:Asahi")->stance = STANCE_WITHDRAWS;
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->independent, 0);
	assert_int_equal(made_of(&m, 0)->origins.len, 0);
}

static void
an_outlet_that_only_links_has_no_report_of_its_own(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct link *l;

	(void)state;
	tell(&m, "Asahi", "2023-08-29", "o:Asahi|p:Anna Ozolina");
	tell(&m, "NHK", "2023-08-30", "o:NHK|o:TBS")->quote_text =
		STR("as TBS reports");
	made_page(&m, "TBS", "2023-08-30", "Mail of agency copied");
	l = vec_add(&a, &m.corpus.articles.at[2].links);
	l->url = m.corpus.articles.at[0].url;
	made_claim(&m, "o:TBS|p:Janis Kalnins", STANCE_ASSERTS,
		   "the agency has ninety people");
	assert_str(cites(&m), "Asahi > Anna Ozolina; NHK > TBS; TBS > Asahi");
	assert_int_equal(made_of(&m, 0)->independent, 1);
}

/* The page of TBS was read, and does not say so: whoever cites TBS for it may
 * have it from the others. */
static void
a_page_that_does_not_tell_it_is_no_second_origin(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct article *in;

	(void)state;
	tell(&m, "Asahi", "2023-08-29", "o:Asahi|p:Anna Ozolina");
	tell(&m, "NHK", "2023-08-30", "o:NHK|o:TBS")->quote_text =
		STR("as TBS reports");
	in = made_page(&m, "TBS", "2023-08-30", "Mail of agency copied");
	in->text = STR("The agency has ninety people.");
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->independent, 1);
	assert_int_equal(made_of(&m, 0)->unresolved, 1);
	in->text = STR("");
	in->access = ACCESS_BARRIER;
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->independent, 2);
}

static void
who_is_cited_for_what_another_took_back_is_no_origin(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	tell(&m, "Asahi", "2023-08-29", "o:Asahi|p:Anna Ozolina");
	tell(&m, "NHK", "2023-08-30", "o:NHK|o:Asahi");
	tell(&m, "TBS", "2023-08-31", "o:TBS|p:Anna Ozolina")->stance =
		STANCE_WITHDRAWS;
	made_merge(&m);
	assert_int_equal(made_of(&m, 0)->independent, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_chain_is_followed_link_by_link),
		cmocka_unit_test(a_copy_heard_nobody_itself),
		cmocka_unit_test(
			who_is_heard_in_agency_copy_spoke_to_the_agency),
		cmocka_unit_test(
			a_publisher_is_known_whatever_it_was_taken_for),
		cmocka_unit_test(who_takes_it_back_is_no_origin_wherever_cited),
		cmocka_unit_test(
			an_outlet_that_only_links_has_no_report_of_its_own),
		cmocka_unit_test(
			a_page_that_does_not_tell_it_is_no_second_origin),
		cmocka_unit_test(
			who_is_cited_for_what_another_took_back_is_no_origin),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
