#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf_rules: what ISO 14289-1 (PDF/UA-1), 19005-3 (PDF/A-3u) and 19005-1
(PDF/A-1b) ask of a file, as far as a program can see it and osbrief could
break it. What osbrief never makes (forms, images, layers, scripts) is only
looked for.

    pdf_rules.py ua|a3u|a1b FILE    a line a broken rule; exit status 1

docs/pdf.md tells which conditions of those standards these are; pdf_proof.py
breaks a file in many ways, and sees that they notice.
"""

import os
import re
import sys
import xml.etree.ElementTree as ET

from pdf_file import RULES, Pdf, rule
from pdf_tags import nodes

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
# No colour but DeviceRGB, no state of graphics or intent by name.
OPERATORS = set("""BDC BMC BT c cm d Do EMC ET f h l m n q Q re RG rg S Tc Tf TJ
Tm Ts Tz w""".split())


# ---- the file as a whole ---------------------------------------------------

@rule("a3u a1b", "6.1.2 header")
def header(p):
    want = b"%PDF-1.7\n%" if "a3u" in p.kind else b"%PDF-1.4\n%"
    if not p.bytes.startswith(want) or min(p.bytes[10:14]) < 128:
        yield "no header with four high bytes behind it"


@rule("ua", "7.16 not encrypted")
def open_to_all(p):
    if "/Encrypt" in p.trailer:
        yield "readers of text may be shut out"


@rule("a3u a1b", "6.1.7 / 6.1.9 objects and streams")
def syntax(p):
    for number, at in p.places():
        head = re.compile(rb"%d 0 obj\n" % number).match(p.bytes, at)
        if not head:
            yield f"{number}: does not begin on a line of its own"
            continue
        o = p.objects.get(f"obj:{number} 0 R", {})
        b = p.bytes.find(b"\nstream\n", at) + 8 if "stream" in o else 0
        said = re.findall(rb"/Length (\d+)\n", p.bytes[at:b])
        if b and (len(said) != 1 or p.bytes[b + int(said[0]):][:18] !=
                  b"\nendstream\nendobj\n"):
            yield f"{number}: not as long as it says"
        if b and set(re.findall(rb"/(F|FFilter|FDecodeParms|LZWDecode|Crypt)\s",
                                p.bytes[at:b])):
            yield f"{number}: its bytes stand elsewhere, or are hidden"


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
            elif isinstance(v, int) and abs(v) > 2 ** 31 - 1:
                yield f"{key} {k}: {v}"
    if p.deepest > 28 or any(abs(n) > 32767 for n in p.numbers):
        yield "numbers, or states kept, beyond what readers must know"
    for ref in p.pages:
        box = p.get(p.get(ref).get("/MediaBox", [0] * 4))
        if not all(3 <= box[i + 2] - box[i] <= 14400 for i in (0, 1)):
            yield f"{ref}: a page of {box}"


@rule("ua a3u a1b", "no scripts, forms, layers, signatures")
def foreign(p):
    for key in ("/AcroForm", "/OpenAction", "/AA", "/OCProperties",
                "/Requirements", "/Collection", "/Perms", "/Threads"):
        if key in p.root:
            yield f"catalog has {key}"
    for key in set(p.get(p.root.get("/Names", {}))) - {"/Dests",
                                                       "/EmbeddedFiles"}:
        yield f"names of {key}"
    for key, d in p.all():
        if d.get("/Subtype") in ("/Form", "/PS") or "/JS" in d or \
                "/PresSteps" in d or "/AA" in d or "/Group" in d:
            yield f"{key} is none of ours"
    for ref in p.pages:
        for a in p.get(p.get(ref).get("/Annots", [])):
            action = p.get(p.get(a).get("/A", {}))
            if action and action.get("/S") != "/URI" or "/IsMap" in action:
                yield f"{a}: action {action.get('/S')}"


@rule("ua a3u a1b", "6.2.8 pictures")
def pictures(p):
    for key, d in p.all():
        if d.get("/Subtype") != "/Image":
            continue
        extra = set(d) - {"/Type", "/Subtype", "/Width", "/Height", "/Length",
                          "/ColorSpace", "/BitsPerComponent"}
        if extra or d["/ColorSpace"] != "/DeviceRGB":
            yield f"{key}: {extra}, {d['/ColorSpace']}"


@rule("ua a3u a1b", "7.1 / 6.2.10 content streams")
def content(p):
    yield from p.loose
    for op in p.operators - OPERATORS:
        yield f"operator {op}"
    for ref in p.pages:
        extra = set(p.get(p.get(ref)["/Resources"])) - {
            "/Font", "/ProcSet", "/XObject"}
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
    packet = re.match(rb"<\?xpacket (.*?)\?>", text)
    if not packet or re.search(rb"bytes=|encoding=", packet[1]):
        yield "no packet, or one with a length or an encoding"
    if b"<?xpacket begin" not in p.bytes:
        yield "the packet is not to be found by who knows no PDF"
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
    names = {e.text for e in root.iter(
        "{http://www.aiim.org/pdfa/ns/property#}name")}
    for e in root.iter():
        if e.tag.startswith(f"{{{NS['pdfuaid']}}}") and \
                e.tag.split("}")[1] not in names:
            yield f"{e.tag} is not among what is described"


# ---- fonts -----------------------------------------------------------------

@rule("ua a3u a1b", "7.21 / 6.2.11 fonts")
def fonts(p):
    for ref, f in p.fonts.items():
        name = f.dict["/BaseFont"]
        if f.dict["/Encoding"] != "/Identity-H" or \
                not re.match(r"/[A-Z]{6}\+.", name) or \
                {f.cid["/BaseFont"], f.descriptor["/FontName"]} != {name} or \
                not {"/Registry", "/Ordering", "/Supplement"} <= set(
                    p.get(f.cid["/CIDSystemInfo"])):
            yield f"{ref}: not what a Type0 font has to be"
        if f.descriptor.get("/Flags", 0) & 36 != 4:
            yield f"{ref}: symbolic, or not?"
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
            if f.program and f.gids and not 0 < f.gid(cid) < f.half("maxp", 4):
                yield f"{ref}: CID {cid} has no glyph in the program"
            if f.program and f.gids and abs(f.advance(cid) - f.widths.get(cid, 0)) > 1:
                yield f"{ref}: CID {cid} has another width"


@rule("a1b", "6.3.5 CIDSet")
def cid_set(p):
    for ref, f in p.fonts.items():
        bits = p.stream(f.descriptor.get("/CIDSet")) or b""
        has = {8 * i + k for i, b in enumerate(bits) for k in range(8)
               if b & 0x80 >> k}
        if has != set(f.widths) | {0}:
            yield f"{ref}: not its CIDs"


@rule("ua a3u a1b", "6.3 / 6.5.3 annotations are printed")
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
        size = p.get(p.get(d["/EF"]["/F"]).get("/Params", {})).get("/Size")
        if size != len(p.stream(d["/EF"]["/F"])) or not d.get("/Desc"):
            yield f"{key}: {size} bytes, not described"


@rule("a1b", "6.1.11 nothing attached")
def unattached(p):
    if any("/EF" in d for _, d in p.all()) or "/AF" in p.root:
        yield "a file"


# ---- TLP 2.0: FIRST, Traffic Light Protocol, "usage: in documents" -----------

TLP = {"TLP:RED": (1, .17, .17), "TLP:AMBER": (1, .75, 0),
       "TLP:AMBER+STRICT": (1, .75, 0), "TLP:GREEN": (.2, 1, 0),
       "TLP:CLEAR": (1, 1, 1)}


@rule("ua a3u a1b", "TLP 2.0: marked at head and foot, right, 12 points, colour")
def marking(p):
    said = p.get(p.trailer["/Info"]).get("/Keywords", "u:")[2:].split(",")[0]
    if said not in TLP:
        return
    for at, ref in enumerate(p.pages):
        media = p.get(p.get(ref)["/MediaBox"])
        signs = [s for s in p.signs if s.page == at and s.text == said]
        where = sorted(s.y / media[3] for s in signs)
        if len(where) != 2 or where[0] > .1 or where[1] < .9:
            yield f"page {at + 1}: at {where}"
        for s in signs:
            box, ink = s.box or ([0] * 4, None)
            if s.size < 12 or max(abs(a - b) for a, b in zip(
                    s.ink, TLP[said])) > .01:
                yield f"page {at + 1}: {s.size} points, {s.ink}"
            if ink != (0, 0, 0) or not box[0] < s.x < s.end < box[0] + box[2]:
                yield f"page {at + 1}: not on black"
            if s.end < media[2] * .75:
                yield f"page {at + 1}: not at the right"


# ---- running them ----------------------------------------------------------

def look(p):
    """Read pages and structure; what is wrong with that."""
    p.clear()
    try:
        p.paint()
    except (KeyError, IndexError, ValueError) as e:
        return [f"cannot be read: {e!r}"]
    return []


def check(p, kinds, claim, clauses=""):
    """Messages of the rules of these kinds whose clause has those words."""
    p.kind, p.claim = kinds, claim
    try:
        p.nodes = nodes(p)
    except (KeyError, IndexError, ValueError) as e:
        return [f"cannot be read: {e!r}"]
    said = []
    for of, clause, fn in RULES:
        if set(of) & set(kinds) and clauses in clause:
            said += [f"{clause}: {m}" for m in list(fn(p))[:5]]
    return said


KINDS = {"ua": (["ua"], "ua"), "a3u": (["ua", "a3u"], "a3u"),
         "a1b": (["a1b"], "a1b")}


def main():
    kind, path = sys.argv[1:3]
    p = Pdf(path)
    said = look(p) or check(p, *KINDS[kind])
    for m in said:
        print(f"{path}: {m}")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
