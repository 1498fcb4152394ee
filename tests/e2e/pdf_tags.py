# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf_tags: what ISO 14289-1 asks of a file's structure. For pdf_rules.py."""

import re

from pdf_file import rule

PARENTS = {
    "/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"}, "/LI": {"/L"},
    "/Lbl": {"/LI", "/Note"}, "/LBody": {"/LI"},
}
KNOWN = set("""/Document /Sect /H1 /H2 /H3 /H4 /H5 /H6 /P /L /LI /Lbl /LBody
/BlockQuote /Table /TR /TH /TD /Link /Figure /Span /Code /NonStruct /Note
/Caption /Quote /Reference /Div /Part /Art""".split())
KIDS = {
    "/Table": {"/TR", "/Caption"}, "/TR": {"/TH", "/TD"},
    "/L": {"/LI", "/Caption"}, "/LI": {"/Lbl", "/LBody"},
}
# Letters that are of one language alone.
LETTERS = {
    "ja": re.compile("[\u3041-\u3096\u30a1-\u30fa]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "el": re.compile("[\u03b1-\u03c9]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "th": re.compile("[\u0e01-\u0e2e]"),
}


# ---- structure -------------------------------------------------------------

class Node:
    def __init__(self, ref, d, parent):
        self.ref, self.d, self.parent = ref, d, parent
        self.type, self.kids = d["/S"], []
        self.marks, self.annots = [], []
        self.order = []  # kids and marks as they are read

    def lang(self):
        n = self
        while n and "/Lang" not in n.d:
            n = n.parent
        return n.d["/Lang"][2:] if n else None


def nodes(p):
    """Structure elements in the order in which they are read."""
    out, todo = [], []

    def push(ref, parent):
        n = Node(ref, p.get(ref), parent)
        if parent:
            parent.kids.append(n)
            parent.order.append(n)
        todo.append(n)

    for ref in reversed(p.get(p.get(p.root["/StructTreeRoot"])["/K"])):
        push(ref, None)
    while todo:
        n = todo.pop()
        out.append(n)
        kids = p.get(n.d.get("/K", []))
        deeper = len(todo)
        for k in kids if isinstance(kids, list) else [kids]:
            page = n.d.get("/Pg")
            if isinstance(k, int):
                n.marks.append((page, k))
                n.order.append(n.marks[-1])
            elif isinstance(k, dict) and k.get("/Type") == "/MCR":
                n.marks.append((k.get("/Pg", page), k["/MCID"]))
                n.order.append(n.marks[-1])
            elif isinstance(k, dict):
                n.annots.append(k["/Obj"])
            else:
                push(k, n)
        todo[deeper:] = todo[deeper:][::-1]
    return out


@rule("ua", "7.1 tagged, with a title, in a language")
def catalog(p):
    if not p.get(p.root.get("/MarkInfo", {})).get("/Marked"):
        yield "not marked"
    prefs = p.get(p.root.get("/ViewerPreferences", {}))
    if not prefs.get("/DisplayDocTitle"):
        yield "the title is not displayed"
    for n in [p] + p.nodes:
        lang = n.d.get("/Lang", "u:en") if n is not p else \
            p.root.get("/Lang", "")
        if not re.match(r"u:[a-z]{2,3}(-\w+)*$", lang):
            yield f"no language, or none that there is: {lang[2:]}"
    if p.get(p.root.get("/MarkInfo", {})).get("/Suspects"):
        yield "not sure of its tags"
    roles = p.get(p.get(p.root["/StructTreeRoot"]).get("/RoleMap", {}))
    if set(roles) & KNOWN:
        yield "types of the standard that mean something else"


@rule("ua", "7.1 structure and content fit")
def owners(p):
    root = p.get(p.root["/StructTreeRoot"])
    tree = dict(p.tree(root["/ParentTree"], "/Nums"))
    owned = {m: n for n in p.nodes for m in n.marks}
    if len(owned) != sum(len(n.marks) for n in p.nodes):
        yield "content that two elements own"
    painted = set()
    for m in p.marks:
        if m.mcid is None:
            continue
        page = p.pages[m.page]
        painted.add((page, m.mcid))
        n = owned.get((page, m.mcid))
        listed = p.get(tree.get(p.get(page)["/StructParents"], []))
        if not n or m.mcid >= len(listed) or listed[m.mcid] != n.ref:
            yield f"page {m.page + 1}: content {m.mcid} has no element"
        elif m.tag != n.type:
            yield f"page {m.page + 1}: {m.tag} in a {n.type}"
    for page, mcid in set(owned) - painted:
        yield f"{page}: content {mcid} is not there"


@rule("ua", "7.1 standard types, rightly nested")
def types(p):
    for n in p.nodes:
        if n.type not in KNOWN:
            yield f"{n.ref}: {n.type}"
        up = n.parent
        while up and up.type == "/NonStruct":
            up = up.parent
        if n.type in PARENTS and (not up or up.type not in PARENTS[n.type]):
            yield f"{n.ref}: {n.type} in {up and up.type}"
        for k in kids_of(n):
            if n.type in KIDS and k.type not in KIDS[n.type]:
                yield f"{k.ref}: {k.type} in a {n.type}"
        if n.type == "/LI" and not any(k.type == "/LBody" for k in n.kids):
            yield f"{n.ref}: an item without a body"


def kids_of(n):
    """Kids, and those of kids that only hold others."""
    for k in n.kids:
        if k.type == "/NonStruct":
            yield from kids_of(k)
        else:
            yield k


def attribute(p, n, key):
    """Of one element, whatever owns it; None."""
    a = p.get(n.d.get("/A", {}))
    for d in a if isinstance(a, list) else [a]:
        if key in p.get(d):
            return p.get(p.get(d)[key])
    return None


@rule("ua", "7.6 lists with labels tell how they count")
def lists(p):
    for n in p.nodes:
        if n.type != "/L":
            continue
        how = attribute(p, n, "/ListNumbering")
        labels = [k for i in kids_of(n) for k in i.kids if k.type == "/Lbl"]
        if labels and how not in ("/Decimal", "/Disc"):
            yield f"{n.ref}: labels, and numbered {how}"


@rule("ua", "7.4.2 headings skip no level")
def headings(p):
    last = 0
    for n in p.nodes:
        if re.match("/H[1-6]$", n.type):
            level = int(n.type[2])
            if level > last + 1:
                yield f"{n.ref}: H{level} behind H{last}"
            last = level


@rule("ua", "7.5 tables")
def tables(p):
    for t in p.nodes:
        if t.type != "/Table":
            continue
        rows = [r for r in p.nodes if r.type == "/TR" and up_to(r, t)]
        if len({len(r.kids) for r in rows}) != 1:
            yield f"{t.ref}: rows of different length"
        heads = [h for r in rows for h in r.kids if h.type == "/TH"]
        if not heads:
            yield f"{t.ref}: no head"
        for h in heads:
            if not attribute(p, h, "/Scope"):
                yield f"{h.ref}: a head of nothing"


def up_to(n, top):
    while n and n is not top:
        n = n.parent
    return n is top


@rule("ua", "7.9 notes have names")
def notes(p):
    root = p.get(p.root["/StructTreeRoot"])
    ids = dict(p.tree(root["/IDTree"], "/Names")) if "/IDTree" in root else {}
    seen = set()
    for n in p.nodes:
        if n.type != "/Note":
            continue
        if ids.get(n.d.get("/ID")) != n.ref or n.d["/ID"] in seen:
            yield n.ref
        seen.add(n.d.get("/ID"))


@rule("ua", "7.3 figures say what they show")
def figures(p):
    for n in p.nodes:
        if n.type != "/Figure":
            continue
        if len(n.d.get("/Alt", "")) < 4:
            yield f"{n.ref}: says nothing"
        pages = {m[0] for k in p.nodes if up_to(k, n) for m in k.marks}
        box = attribute(p, n, "/BBox")
        if len(pages) == 1 and not inside(p, box, pages.pop()):
            yield f"{n.ref}: a box of {box}"


def inside(p, box, page):
    media = p.get(p.get(page)["/MediaBox"])
    return box and media[0] <= box[0] < box[2] <= media[2] and \
        media[1] <= box[1] < box[3] <= media[3]


@rule("ua", "7.2 other languages say which they are")
def languages(p):
    texts = {(p.pages[m.page], m.mcid): m.text for m in p.marks}
    for n in p.nodes:
        said = "".join(texts.get(m, "") for m in n.marks)
        for lang, letters in LETTERS.items():
            if len(letters.findall(said)) > 1 and \
                    (n.lang() or p.root["/Lang"][2:]) != lang:
                yield f"{n.ref}: {n.lang()}, not {lang}: {said[:40]}"


@rule("ua", "7.18 annotations are read where they stand")
def annotations(p):
    tree = dict(p.tree(p.get(p.root["/StructTreeRoot"])["/ParentTree"],
                       "/Nums"))
    owners_of = {a: n for n in p.nodes for a in n.annots}
    for ref in p.pages:
        page = p.get(ref)
        annots = p.get(page.get("/Annots", []))
        if annots and page.get("/Tabs") != "/S":
            yield f"{ref}: another order"
        for a in annots:
            d, n = p.get(a), owners_of.get(a)
            if not d.get("/Contents", "u:")[2:]:
                yield f"{a}: does not say where it leads"
            if not n or n.type != "/Link" or not n.marks or \
                    tree.get(d.get("/StructParent")) != n.ref:
                yield f"{a}: not in a link of the text"


def said_by(n, texts):
    """Text of an element and of those in it."""
    todo, out = [n], []
    while todo:
        n = todo.pop(0)
        if isinstance(n, Node):
            todo = n.order + todo
        else:
            out.append(texts.get(n, ""))
    return re.sub(r"[\s\u00ad]", "", "".join(out))


@rule("ua", "7.17 bookmarks are the headings")
def bookmarks(p):
    texts = {(p.pages[m.page], m.mcid): m.text for m in p.marks}
    heads = [said_by(n, texts) for n in p.nodes
             if re.match("/H[1-6]$", n.type)]
    heads = [h for h in heads if not re.match(r"(Cite|出典)\d+$", h)]
    titles, todo = [], [p.get(p.root.get("/Outlines", {})).get("/First")]
    while todo:
        item = p.get(todo.pop())
        if item:
            titles.append(re.sub(r"\s", "", item["/Title"][2:]))
            todo += [item.get("/Next"), item.get("/First")]
    if titles != heads:
        yield f"{len(titles)} of {len(heads)}: {set(heads) ^ set(titles)}"
    if not p.get(p.root.get("/PageLabels", {})).get("/Nums"):
        yield "no page labels"
