#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf_rules: what ISO 14289-1 (PDF/UA-1), 19005-3 (PDF/A-3u) and 19005-1
(PDF/A-1b) ask of a file, as far as a program can see it and osbrief could
break it. What osbrief never makes (forms, images, layers, scripts) is only
looked for.

    pdf_rules.py ua|a3u|a1b FILE    a line a broken rule; exit status 1
    pdf_rules.py --prove FILE       break a PDF/A-3u file in many ways, and
                                    see that the rules notice each
"""

import copy
import os
import re
import sys
import xml.etree.ElementTree as ET

from pdf_file import Pdf

RULES = []
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NS = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "ext": "http://www.aiim.org/pdfa/ns/extension/",
    "schema": "http://www.aiim.org/pdfa/ns/schema#",
}
PARENTS = {
    "/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"}, "/LI": {"/L"},
    "/Lbl": {"/LI", "/Note"}, "/LBody": {"/LI"},
}
KNOWN = set("""/Document /Sect /H1 /H2 /H3 /H4 /H5 /H6 /P /L /LI /Lbl /LBody
/BlockQuote /Table /TR /TH /TD /Link /Figure /Span /Code /NonStruct /Note
/Caption /Quote /Reference /Div /Part /Art""".split())
OPERATORS = set("""b B b* B* BDC BMC BT c cm d Do EMC ET f f* G g h i J j K k l
M m n q Q re RG rg ri S s Tc Td TD Tf TJ Tj TL Tm Tr Ts Tw Tz T* v w W W* y ' "
cs CS gs sc SC scn SCN sh""".split())
KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")


def rule(kinds, clause):
    def add(fn):
        RULES.append((kinds.split(), clause, fn))
        return fn
    return add


# ---- the file as a whole ---------------------------------------------------

@rule("a3u a1b", "6.1.2 header")
def header(p):
    want = b"%PDF-1.7\n%" if "a3u" in p.kind else b"%PDF-1.4\n%"
    if not p.bytes.startswith(want) or min(p.bytes[10:14]) < 128:
        yield "no header with four high bytes behind it"


@rule("a3u a1b", "6.1.3 trailer")
def trailer(p):
    if len(p.trailer.get("/ID", [])) != 2 or "/Encrypt" in p.trailer:
        yield "no identifiers, or encrypted"
    if not p.bytes.endswith(b"%%EOF\n"):
        yield "bytes behind the end"


@rule("a1b", "6.1.4 no streams of objects")
def plain(p):
    for key, d in p.all():
        if d.get("/Type") in ("/ObjStm", "/XRef"):
            yield f"{key} is {d['/Type']}"
    if b"\nxref\n" not in p.bytes:
        yield "no cross-reference table"


@rule("a3u a1b", "6.1.12 limits")
def limits(p):
    for key, d in p.all():
        for k, v in d.items():
            if isinstance(v, str) and v[:2] in ("u:", "b:"):
                size = len(v) - 2 if v[0] == "u" else len(v) // 2 - 1
                if size > 32767:
                    yield f"{key} {k}: a string of {size}"
            elif isinstance(v, str) and v[:1] == "/" and len(v) > 128:
                yield f"{key} {k}: a name of {len(v)}"


@rule("ua a3u a1b", "no scripts, forms, layers, images")
def foreign(p):
    for key in ("/AcroForm", "/OpenAction", "/AA", "/OCProperties",
                "/Requirements", "/Collection"):
        if key in p.root:
            yield f"catalog has {key}"
    for key, d in p.all():
        if d.get("/Subtype") in ("/Image", "/Form") or "/JS" in d:
            yield f"{key} is none of ours"
        if "/S" in d and d.get("/S") in ("/Launch", "/JavaScript", "/Movie",
                                         "/Sound", "/ResetForm"):
            yield f"{key}: action {d['/S']}"


@rule("ua a3u a1b", "7.1 / 6.2.10 content streams")
def content(p):
    yield from p.loose
    for op in p.operators - OPERATORS:
        yield f"operator {op}"
    for ref in p.pages:
        extra = set(p.get(p.get(ref)["/Resources"])) - {"/Font", "/ProcSet"}
        if extra:
            yield f"{ref}: resources {extra}"


@rule("a3u a1b", "6.2.2 output intent")
def intent(p):
    found = [p.get(i) for i in p.get(p.root.get("/OutputIntents", []))]
    if [i.get("/S") for i in found] != ["/GTS_PDFA1"]:
        yield "no output intent"
        return
    icc = p.stream(found[0]["/DestOutputProfile"])
    if p.get(found[0]["/DestOutputProfile"]).get("/N") != 3 or \
            icc[36:40] != b"acsp" or icc[16:20] != b"RGB " or icc[8] > 2 or \
            int.from_bytes(icc[:4], "big") != len(icc):
        yield "its profile is no RGB profile of version 2"


# ---- metadata --------------------------------------------------------------

def xmp(p):
    text = p.stream(p.root["/Metadata"])
    return text, ET.fromstring(text)


def values(root, name):
    prefix, local = name.split(":")
    e = root.find(f".//{{{NS[prefix]}}}{local}")
    if e is None:
        return []
    return [i.text for i in e.iter(RDF + "li")] or [e.text]


@rule("ua a3u a1b", "7.1 / 6.7 metadata")
def metadata(p):
    text, root = xmp(p)
    if b"<?xpacket begin=" not in text or b"encoding=" in text[:120]:
        yield "no packet, or one with an encoding"
    if not values(root, "dc:title"):
        yield "no dc:title"
    want = {"ua": ([], [], ["1"]), "a3u": (["3"], ["U"], ["1"]),
            "a1b": (["1"], ["B"], [])}
    has = (values(root, "pdfaid:part"), values(root, "pdfaid:conformance"),
           values(root, "pdfuaid:part"))
    if has != want[p.claim]:
        yield f"claims {has}, not {want[p.claim]}"


@rule("ua a3u a1b", "6.7.3 Info says what XMP says")
def info(p):
    _, root = xmp(p)
    d = p.get(p.trailer["/Info"])
    for key, name in (("/Title", "dc:title"), ("/Author", "dc:creator"),
                      ("/Subject", "dc:description"),
                      ("/Keywords", "pdf:Keywords"),
                      ("/Producer", "pdf:Producer"),
                      ("/Creator", "xmp:CreatorTool")):
        one = d.get(key, "u:")[2:]
        if [one] != (values(root, name) or [""]):
            yield f"{key} is {one!r}, {name} is {values(root, name)}"
    day = re.sub(r"\D", "", d.get("/CreationDate", ""))
    made = re.sub(r"\D", "", "".join(values(root, "xmp:CreateDate")))
    if day != made:
        yield f"/CreationDate is {day}, xmp:CreateDate is {made}"


@rule("a3u a1b", "6.6.2.3 properties that are not described")
def described(p):
    _, root = xmp(p)
    own = {NS[k] for k in ("dc", "pdf", "xmp", "pdfaid", "ext")}
    own |= {e.text for e in root.iter(f"{{{NS['schema']}}}namespaceURI")}
    for d in root.iter(RDF + "Description"):
        for e in d:
            if e.tag[1:].split("}")[0] not in own:
                yield e.tag


# ---- fonts -----------------------------------------------------------------

@rule("ua a3u a1b", "7.21 / 6.2.11 fonts")
def fonts(p):
    for ref, f in p.fonts.items():
        if f.dict["/Encoding"] != "/Identity-H" or \
                f.dict["/BaseFont"] != f.cid["/BaseFont"]:
            yield f"{ref}: not what a Type0 font has to be"
        if not {"/FontFile2", "/FontFile3"} & set(f.descriptor):
            yield f"{ref}: not embedded"
        if "/FontFile2" in f.descriptor and not f.gids:
            yield f"{ref}: no CIDToGIDMap"
        for cid in sorted(f.used):
            text = f.unicode.get(cid)
            if cid == 0 or cid not in f.widths:
                yield f"{ref}: CID {cid} is no glyph of it"
            # Only outlines that cannot be joined leave marks without text.
            if text is None or set(text) & set("\0\ufeff\ufffe") or \
                    (not text and (f.program or f.widths.get(cid))):
                yield f"{ref}: CID {cid} stands for {text!r}"
            if f.program and abs(f.advance(cid) - f.widths.get(cid, 0)) > 1:
                yield f"{ref}: CID {cid} has another width"


@rule("a1b", "6.3.5 CIDSet")
def cid_set(p):
    for ref, f in p.fonts.items():
        bits = p.stream(f.descriptor.get("/CIDSet")) or b""
        has = {8 * i + k for i, b in enumerate(bits) for k in range(8)
               if b & 0x80 >> k}
        if has != set(f.widths) | {0}:
            yield f"{ref}: not its CIDs"


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
    if not re.match(r"u:[a-z]{2,3}(-\w+)*$", p.root.get("/Lang", "")):
        yield "no language"


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
        if n.type == "/LI" and not any(k.type == "/LBody" for k in n.kids):
            yield f"{n.ref}: an item without a body"


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
            if "/Scope" not in p.get(h.d.get("/A", {})):
                yield f"{h.ref}: a head of nothing"


def up_to(n, top):
    while n and n is not top:
        n = n.parent
    return n is top


@rule("ua", "7.9 notes have names")
def notes(p):
    root = p.get(p.root["/StructTreeRoot"])
    ids = dict(p.tree(root["/IDTree"], "/Names")) if "/IDTree" in root else {}
    for n in p.nodes:
        if n.type == "/Note" and ids.get(n.d.get("/ID")) != n.ref:
            yield n.ref


@rule("ua", "7.3 figures say what they show")
def figures(p):
    for n in p.nodes:
        if n.type == "/Figure" and len(n.d.get("/Alt", "")) < 4:
            yield n.ref


@rule("ua", "7.2 Japanese says that it is")
def japanese(p):
    if p.root.get("/Lang", "").startswith("u:ja"):
        return
    texts = {(p.pages[m.page], m.mcid): m.text for m in p.marks}
    for n in p.nodes:
        said = "".join(texts.get(m, "") for m in n.marks)
        if len(KANA.findall(said)) > 1 and n.lang() != "ja":
            yield f"{n.ref}: {said[:40]}"


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
    heads = [h for h in heads if not re.match(r"Cite\d+$", h)]
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


@rule("a3u a1b", "6.3 / 6.5.3 annotations are printed")
def printed(p):
    for ref in p.pages:
        for a in p.get(p.get(ref).get("/Annots", [])):
            d = p.get(a)
            if d["/Subtype"] != "/Link" or d.get("/F", 0) & 0x27 != 4:
                yield f"{a}: {d['/Subtype']}, flags {d.get('/F')}"
            if p.get(d.get("/Border", [])) != [0, 0, 0]:
                yield f"{a}: a border is drawn"


def beside(p, uri):
    """A place in the HTML edition that lies beside the file."""
    m = re.match(r"([\w.-]+\.html)#([\w-]+)$", uri)
    if not m:
        return False
    if m[1] not in p.editions:
        path = os.path.join(os.path.dirname(p.path), m[1])
        p.editions[m[1]] = open(path, encoding="utf-8").read() \
            if os.path.exists(path) else ""
    return f' id="{m[2]}"' in p.editions[m[1]]


@rule("ua a3u a1b", "links lead somewhere")
def targets(p):
    names = p.get(p.root.get("/Names", {}))
    dests = dict(p.tree(names["/Dests"], "/Names")) if "/Dests" in names else {}
    for ref in p.pages:
        for a in p.get(p.get(ref).get("/Annots", [])):
            d = p.get(a)
            if "/A" in d:
                uri = p.get(d["/A"]).get("/URI", "u:")[2:]
                if not re.match(r"(https?|mailto):[!-~]+$", uri) and \
                        not beside(p, uri):
                    yield f"{a}: {uri}"
            elif isinstance(d["/Dest"], str) and d["/Dest"] not in dests:
                yield f"{a}: {d['/Dest']}"


@rule("ua a3u", "7.11 / 6.8 attached files")
def attached(p):
    listed = p.get(p.root.get("/AF", []))
    for key, d in p.all():
        if "/EF" not in d:
            continue
        if not d.get("/F") or d.get("/F") != d.get("/UF") or "/" in d["/F"]:
            yield f"{key}: no name"
        if d.get("/AFRelationship") != "/Data" or key not in listed:
            yield f"{key}: related to nothing"
        if p.get(d["/EF"]["/F"]).get("/Subtype") != "/application/json":
            yield f"{key}: of no kind"


@rule("a1b", "6.1.11 nothing attached")
def unattached(p):
    if any("/EF" in d for _, d in p.all()) or "/AF" in p.root:
        yield "a file"


# ---- running them ----------------------------------------------------------

def check(p, kinds, claim):
    """Messages of all rules of these kinds."""
    p.kind, p.claim = kinds, claim
    p.marks, p.loose, p.operators, p.fonts = [], [], set(), {}
    p.editions = {}
    try:
        p.paint()
        p.nodes = nodes(p)
    except (KeyError, IndexError, ValueError) as e:
        return [f"cannot be read: {e!r}"]
    said = []
    for of, clause, fn in RULES:
        if set(of) & set(kinds):
            said += [f"{clause}: {m}" for m in list(fn(p))[:5]]
    return said


KINDS = {"ua": (["ua"], "ua"), "a3u": (["ua", "a3u"], "a3u"),
         "a1b": (["a1b"], "a1b")}


def first(p, test):
    return next(d for _, d in p.all() if test(d))


def of_type(kind):
    return lambda d: d.get("/S") == kind


FAULTS = [
    ("in a language", lambda p: p.root.pop("/Lang")),
    ("tagged", lambda p: p.root.pop("/MarkInfo")),
    ("output intent", lambda p: p.root.pop("/OutputIntents")),
    ("read where they stand", lambda p: first(
        p, lambda d: "/StructParent" in d).pop("/StructParent")),
    ("read where they stand", lambda p: first(
        p, lambda d: d.get("/Subtype") == "/Link").update({"/Contents": "u:"})),
    ("read where they stand", lambda p: p.get(p.pages[0]).pop("/Tabs")),
    ("are printed", lambda p: first(
        p, lambda d: d.get("/Subtype") == "/Link").update({"/F": 2})),
    ("lead somewhere", lambda p: first(
        p, lambda d: "/Dest" in d and d.get("/Subtype") == "/Link"
    ).update({"/Dest": "u:nowhere"})),
    ("lead somewhere", lambda p: first(
        p, lambda d: d.get("/S") == "/URI").update(
            {"/URI": "u:brief.html#nothing"})),
    ("tables", lambda p: first(p, of_type("/TH")).pop("/A")),
    ("figures", lambda p: first(p, of_type("/Figure")).pop("/Alt")),
    ("bookmarks", lambda p: first(
        p, lambda d: "/Title" in d and "/Dest" in d).update(
            {"/Title": "u:Other"})),
    ("headings", lambda p: first(p, of_type("/H2")).update({"/S": "/H4"})),
    ("fit", lambda p: first(p, of_type("/P")).update({"/K": []})),
    ("fit", lambda p: first(p, of_type("/P")).update({"/S": "/Span"})),
    ("standard types", lambda p: first(p, of_type("/LI")).update(
        {"/S": "/TR"})),
    ("Japanese", lambda p: [d.pop("/Lang", 0) for _, d in p.all()
                            if "/K" in d]),
    ("fonts", lambda p: first(p, lambda d: "/W" in d).update(
        {"/W": [1, [1, 2]]})),
    ("fonts", lambda p: first(
        p, lambda d: "/FontFile2" in d).pop("/FontFile2")),
    ("attached", lambda p: p.root.pop("/AF")),
    ("Info", lambda p: p.get(p.trailer["/Info"]).update(
        {"/Title": "u:Other"})),
    ("scripts", lambda p: p.root.update({"/AcroForm": {}})),
    ("trailer", lambda p: p.trailer.pop("/ID")),
    ("limits", lambda p: p.root.update({"/X": "u:" + "x" * 40000})),
]


def prove(path):
    p = Pdf(path)
    missed = 0
    for says, fault in FAULTS:
        bad = copy.deepcopy(p)
        bad.root = bad.get(bad.trailer["/Root"])
        fault(bad)
        said = check(bad, *KINDS["a3u"])
        if not any(says in m for m in said):
            print(f"not noticed: {says}: {said[:3]}")
            missed += 1
    return missed


def main():
    kind, path = sys.argv[1:3]
    if kind == "--prove":
        return 1 if prove(path) else 0
    said = check(Pdf(path), *KINDS[kind])
    for m in said:
        print(f"{path}: {m}")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
