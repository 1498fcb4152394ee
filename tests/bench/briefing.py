# SPDX-License-Identifier: GPL-3.0-or-later
"""briefing: one made-up briefing as Markdown for osbrief, and the same text as
Typst, HTML and groff ms for others, for pdf-speed.

    briefing.py PAGES FOLDER

writes FOLDER/briefing.md, .typ, .html and .ms: headings, paragraphs with
citations, lists, quotes in English and Japanese, tables, links, an appendix
with an entry a citation. Nothing in it is true. Always the same for the same
PAGES, which is about how many osbrief makes of it.
"""

import random
import sys

WHO = """the port authority|the harbour office|a regional carrier|the ministry
of works|two unnamed officials|the railway union|a software maker|the city
council|the water company|an audit bureau|the coast guard|a research
institute""".replace("\n", " ").split("|")
VERB = """said|confirmed|denied|reported|told reporters|wrote in a notice|did
not say|suggested|announced""".replace("\n", " ").split("|")
WHAT = """that the maintenance window had been moved to the following weekend|that
an unusual number of connections had been seen on the booking system|that the
figures in the earlier statement were preliminary and would be corrected|that no
personal records had left the archive before the equipment was exchanged|that
the committee would publish its findings in the autumn, after a further
consultation|that suppliers had been informed in writing and were asked to
respond within ten days|that the outage affected only internal electronic mail
and not the public service|that the responsibility for the incident could not be
established from the records that were kept""".replace("\n", " ").split("|")
WHEN = """on Tuesday|in the first week of March|at a briefing in the
afternoon|before the notice was withdrawn|according to the minutes|for the
second time this month""".replace("\n", " ").split("|")
QUOTE = """We have found no indication that the archive itself was opened|The
equipment was replaced as a precaution, and the old one is kept under
seal|Whoever reads the statement carefully will see that we did not promise a
date|It is possible that some of the messages were read before they were
delivered""".replace("\n", " ").split("|")
JAPANESE = """当該機器の交換を行い、ほかの設備に影響がないことを確認しています。|調査の結果は、まとまり
次第あらためてお知らせします。|外部の専門家による点検を続けており、現時点で被害は確認されていません。""".replace(
    "\n", "").split("|")
UNITS_A_PAGE = 0.6  # findings


class Briefing:
    def __init__(self, pages):
        self.rng = random.Random(20230904)
        self.cites = 0
        self.quotes = []
        self.blocks = [("h1", [("text", "What moved in the harbour systems")])]
        for n in range(max(1, round(pages * UNITS_A_PAGE))):
            self.finding(n)
        self.blocks.append(("h2", [("text", "Citations")]))
        for n, quote in enumerate(self.quotes, 1):
            self.entry(n, quote)

    def pick(self, of):
        return self.rng.choice(of)

    def sentence(self, quote=None):
        text = f"{self.pick(WHO)} {self.pick(VERB)} {self.pick(WHAT)}, " \
            f"{self.pick(WHEN)}."
        self.cites += 1
        self.quotes.append(quote or self.pick(QUOTE))
        return [("text", text[0].upper() + text[1:] + " "),
                ("cite", self.cites), ("text", " ")]

    def finding(self, n):
        if n % 6 == 0:
            self.blocks.append(("h2", [("text", f"Part {n // 6 + 1}")]))
        self.blocks.append(("h3", [("text", f"Finding {n + 1}: " +
                                    self.pick(WHAT)[5:60].strip())]))
        self.blocks.append(("p", sum((self.sentence() for _ in range(4)), [])))
        self.blocks.append(("ul", [self.sentence() for _ in range(3)]))
        if n % 2:
            self.blocks.append(("quote", [("text", self.pick(JAPANESE) * 2)]))
        else:
            self.blocks.append(("quote", [("text", self.pick(QUOTE) + ".")]))
        if n % 3 == 0:
            rows = [["Day", "Who", "What", "Source"]]
            for day in range(5):
                self.sentence()
                rows.append([f"2023-03-{day + 1:02d}", self.pick(WHO),
                             self.pick(WHAT)[5:], ("cite", self.cites)])
            self.blocks.append(("table", rows))

    def entry(self, n, quote):
        digest = "".join(self.rng.choice("0123456789abcdef")
                         for _ in range(64))
        url = f"https://news.example.org/2023/03/{n:05d}"
        self.blocks.append(("cite", n))
        self.blocks.append(("quote", [("text", quote + ".")]))
        self.blocks.append(("ul", [
            [("bold", "Said by:"), ("text", f" {self.pick(WHO)} (asserts)")],
            [("bold", "Read in:"), ("text", " "), ("link", url),
             ("text", "; SHA-256 "), ("code", digest)]]))


def md(b):
    def run(parts):
        form = {"text": "{}", "bold": "**{}**", "code": "`{}`",
                "link": "<{}>", "cite": "[\\[{0}\\]](#cite-{0})"}
        return "".join(form[k].format(v) for k, v in parts).strip()

    for kind, x in b.blocks:
        if kind in ("h1", "h2", "h3"):
            yield "#" * int(kind[1]) + " " + run(x)
        elif kind == "cite":
            yield f"### Cite {x}"
        elif kind == "p":
            yield run(x)
        elif kind == "ul":
            yield "\n".join("- " + run(i) for i in x)
        elif kind == "quote":
            yield "> " + run(x)
        else:
            rows = ["\t".join(c if isinstance(c, str) else f"[{c[1]}]"
                              for c in r) for r in x]
            yield "```table\n" + "\n".join(rows) + "\n```"


def typ(b):
    def run(parts):
        form = {"text": "{}", "bold": "*{}*", "code": "`{}`",
                "link": '#link("{0}")[#raw("{0}")]',
                "cite": "#link(<cite-{0}>)[\\[{0}\\]]"}
        return "".join(form[k].format(v) for k, v in parts).strip()

    yield ('#set document(title: "Briefing")\n'
           '#set page(paper: "a4", margin: (x: 39mm, y: 31mm), header: '
           '[TLP:AMBER], footer: context counter(page).display("1 / 1", '
           'both: true))\n'
           '#set text(font: ("Noto Serif", "IPAexMincho"), size: 10.4pt, '
           'lang: "en")\n#set par(justify: true)\n')
    for kind, x in b.blocks:
        if kind in ("h1", "h2", "h3"):
            yield "=" * int(kind[1]) + " " + run(x)
        elif kind == "cite":
            yield f"=== Cite {x} <cite-{x}>"
        elif kind == "p":
            yield run(x)
        elif kind == "ul":
            yield "\n".join("- " + run(i) for i in x)
        elif kind == "quote":
            yield "#quote(block: true)[" + run(x) + "]"
        else:
            cells = ["[" + (c if isinstance(c, str) else run([c])) + "]"
                     for r in x[1:] for c in r]
            head = ", ".join(f"[{c}]" for c in x[0])
            yield (f"#table(columns: (auto, auto, 1fr, auto), "
                   f"table.header({head}), {', '.join(cells)})")


def html(b):
    def run(parts):
        form = {"text": "{}", "bold": "<b>{}</b>", "code": "<code>{}</code>",
                "link": '<a href="{0}">{0}</a>',
                "cite": '<a href="#cite-{0}">[{0}]</a>'}
        return "".join(form[k].format(v) for k, v in parts).strip()

    yield ('<!doctype html><html lang="en"><meta charset="utf-8">'
           "<title>Briefing</title><style>@page{size:A4;margin:31mm 39mm;"
           "@top-right{content:'TLP:AMBER'}@bottom-left{content:"
           "counter(page) ' / ' counter(pages)}}body{font:10.4pt/15pt "
           "'Noto Serif','IPAexMincho';text-align:justify;hyphens:auto}"
           "code{font-family:'DejaVu Sans Mono';font-size:7.8pt}</style>")
    for kind, x in b.blocks:
        if kind in ("h1", "h2", "h3"):
            yield f"<{kind}>{run(x)}</{kind}>"
        elif kind == "cite":
            yield f'<h3 id="cite-{x}">Cite {x}</h3>'
        elif kind == "p":
            yield f"<p>{run(x)}</p>"
        elif kind == "ul":
            yield "<ul>" + "".join(f"<li>{run(i)}</li>" for i in x) + "</ul>"
        elif kind == "quote":
            yield f"<blockquote>{run(x)}</blockquote>"
        else:
            def row(r, tag):
                return "<tr>" + "".join(
                    f"<{tag}>{c if isinstance(c, str) else run([c])}</{tag}>"
                    for c in r) + "</tr>"
            yield ("<table><thead>" + row(x[0], "th") + "</thead><tbody>" +
                   "".join(row(r, "td") for r in x[1:]) + "</tbody></table>")


def ms(b):
    def run(parts):
        return "".join(f"[{v}]" if k == "cite" else str(v) for k, v in parts
                       ).strip()

    yield ".nr PS 10.4p\n.nr VS 15p"
    for kind, x in b.blocks:
        if kind in ("h1", "h2", "h3"):
            yield f".NH {kind[1]}\n{run(x)}"
        elif kind == "cite":
            yield f".NH 3\nCite {x}"
        elif kind == "p":
            yield ".PP\n" + run(x)
        elif kind == "ul":
            yield "\n".join(".IP \\(bu 2\n" + run(i) for i in x)
        elif kind == "quote":
            yield ".QP\n" + run(x)
        else:
            rows = ["\t".join(f"T{{\n{c if isinstance(c, str) else run([c])}"
                              "\nT}" for c in r) for r in x]
            yield (".TS H\nl l lx l.\n" + rows[0] + "\n.TH\n" +
                   "\n".join(rows[1:]) + "\n.TE")


def main():
    pages, folder = int(sys.argv[1]), sys.argv[2]
    b = Briefing(pages)
    for name, form, gap in (("md", md, "\n\n"), ("typ", typ, "\n\n"),
                            ("html", html, "\n"), ("ms", ms, "\n")):
        with open(f"{folder}/briefing.{name}", "w", encoding="utf-8") as f:
            f.write(gap.join(form(b)) + "\n")


if __name__ == "__main__":
    main()
