#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf_proof: break a PDF/A-3u file in many ways, and see that the rules of
pdf_rules.py notice each, and that no rule is left unproved.

    pdf_proof.py FILE    a line a fault that passes; exit status 1
"""

import base64
import copy
import sys

from pdf_file import RULES, Pdf
from pdf_rules import KINDS, check, look


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
    ("other languages", lambda p: [d.pop("/Lang", 0) for _, d in p.all()
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
    ("limits", lambda p: p.get(p.pages[0]).update(
        {"/MediaBox": [0, 0, 20000, 800]})),
    ("objects and streams", lambda p: spoil(p, b"\nendstream", b" endstream")),
    ("objects and streams", lambda p: spoil(p, b" 0 obj\n", b" 0 obj ")),
    ("objects and streams", lambda p: spoil(p, b"/FlateDecode", b"/LZWDecode ")),
    ("header", lambda p: spoil(p, b"%PDF-1.7", b"%PDF-1.3")),
    ("trailer", lambda p: setattr(p, "bytes", p.bytes + b"x")),
    ("not encrypted", lambda p: p.trailer.update({"/Encrypt": {}})),
    ("scripts", lambda p: p.get(p.pages[0]).update({"/AA": {}})),
    ("scripts", lambda p: p.get(p.root["/Names"]).update({"/JavaScript": {}})),
    ("scripts", lambda p: first(p, of_type("/URI")).update({"/S": "/Launch"})),
    ("pictures", lambda p: p.root.update(
        {"/X": {"/Subtype": "/Image", "/ColorSpace": "/DeviceCMYK"}})),
    ("content streams", lambda p: paint(p, b"/I gs\n")),
    ("content streams", lambda p: paint(p, b"0 0 5 5 re f\n")),
    ("content streams", lambda p: paint(p, b"/Artifact BMC 0 0 1 0 k EMC\n")),
    ("content streams", lambda p: paint(
        p, b"/P <</MCID 90>> BDC /Artifact BMC 0 0 5 5 re f EMC EMC\n")),
    ("fit", lambda p: paint(p, b"/P <</MCID 999>> BDC EMC\n")),
    ("limits", lambda p: paint(p, b"q " * 29 + b"Q " * 29)),
    ("metadata", lambda p: respell(p, b"<pdfaid:part>3", b"<pdfaid:part>2")),
    ("metadata", lambda p: respell(p, b"<pdfuaid:part>1", b"<pdfuaid:part>2")),
    ("metadata", lambda p: respell(p, b"dc:title", b"dc:titles")),
    ("metadata", lambda p: respell(p, b' id="W5', b' bytes="9" id="W5')),
    ("metadata", lambda p: spoil(p, b"<?xpacket begin", b"<?xpocket begin")),
    ("not described", lambda p: respell(
        p, b"pdfaProperty:name>part", b"pdfaProperty:name>rest")),
    ("not described", lambda p: respell(
        p, b"<dc:format>", b'<x:y xmlns:x="urn:x">', b"</dc:format>",
        b"</x:y>")),
    ("tagged", lambda p: p.root.update({"/ViewerPreferences": {}})),
    ("tagged", lambda p: p.get(p.root["/MarkInfo"]).update(
        {"/Suspects": True})),
    ("tagged", lambda p: p.get(p.root["/StructTreeRoot"]).update(
        {"/RoleMap": {"/P": "/Span"}})),
    ("tagged", lambda p: first(p, of_type("/P")).update({"/Lang": "u:12"})),
    ("standard types", lambda p: first(p, of_type("/TR")).update(
        {"/S": "/THead"})),
    ("standard types", lambda p: first(p, of_type("/LBody")).update(
        {"/S": "/P"})),
    ("headings", lambda p: first(p, of_type("/H1")).update({"/S": "/H2"})),
    ("tables", lambda p: first(p, of_type("/TR"))["/K"].pop()),
    ("lists", lambda p: [d.pop("/ListNumbering", 0) for _, d in p.all()]),
    ("figures", lambda p: first(p, lambda d: "/BBox" in d).pop("/BBox")),
    ("notes", lambda p: first(p, of_type("/P")).update({"/S": "/Note"})),
    ("read where they stand", lambda p: first(p, of_type("/Link")).update(
        {"/S": "/Span"})),
    ("bookmarks", lambda p: p.root.pop("/PageLabels")),
    ("bookmarks", lambda p: p.root.pop("/Outlines")),
    ("are printed", lambda p: first(
        p, lambda d: d.get("/Subtype") == "/Link").update(
            {"/Subtype": "/Movie"})),
    ("are printed", lambda p: first(
        p, lambda d: d.get("/Subtype") == "/Link").update(
            {"/Border": [0, 0, 1]})),
    ("fonts", lambda p: first(p, lambda d: "/FontName" in d).update(
        {"/FontName": "/Other"})),
    ("fonts", lambda p: first(p, lambda d: "/FontName" in d).update(
        {"/Flags": 32})),
    ("fonts", lambda p: first(p, lambda d: "/CIDToGIDMap" in d).pop(
        "/CIDToGIDMap")),
    ("fonts", lambda p: no_glyphs(p)),
    ("fonts", lambda p: no_unicode(p)),
    ("attached", lambda p: first(p, lambda d: "/EF" in d).update(
        {"/AFRelationship": "/Unspecified"})),
    ("attached", lambda p: first(p, lambda d: "/EF" in d).pop("/UF")),
    ("attached", lambda p: first(p, lambda d: "/Size" in d).update(
        {"/Size": 7})),
    ("output intent", lambda p: first(p, lambda d: d.get("/N") == 3).update(
        {"/N": 4})),
    ("TLP", lambda p: paint(p, b"/Artifact BMC EMC\n", whole=True)),
    ("TLP", lambda p: repaint(p, b" 12 Tf", b" 11 Tf")),
    ("TLP", lambda p: repaint(p, b"1 1 1 rg", b"1 1 0 rg")),
    ("TLP", lambda p: repaint(p, b"0 0 0 rg", b"1 0 0 rg")),
]


def spoil(p, was, now):
    """The first such bytes of the file, but for its head."""
    p.bytes = p.bytes.replace(was, now, 1)


def stream_set(p, ref, data):
    p.objects["obj:" + ref]["stream"]["data"] = base64.b64encode(data).decode()


def paint(p, ops, whole=False):
    """More operators on the first page, or these alone."""
    ref = p.get(p.pages[0])["/Contents"]
    stream_set(p, ref, ops if whole else p.stream(ref) + ops)


def repaint(p, was, now):
    ref = p.get(p.pages[0])["/Contents"]
    stream_set(p, ref, p.stream(ref).replace(was, now))


def respell(p, *pairs):
    text = p.stream(p.root["/Metadata"])
    for was, now in zip(pairs[::2], pairs[1::2]):
        text = text.replace(was, now)
    stream_set(p, p.root["/Metadata"], text)


def no_glyphs(p):
    d = first(p, lambda d: "/CIDToGIDMap" in d)
    stream_set(p, d["/CIDToGIDMap"], bytes(len(p.stream(d["/CIDToGIDMap"]))))


def no_unicode(p):
    d = first(p, lambda d: "/ToUnicode" in d)
    stream_set(p, d["/ToUnicode"], b"")


# What is read from the pages changes with these.
REREAD = ("fonts", "content streams", "fit", "limits", "TLP")


def prove(path):
    p = Pdf(path)
    missed = len(look(p))
    for of, clause, _ in RULES:
        if set(of) & set(KINDS["a3u"][0]) and \
                not any(says in clause for says, _ in FAULTS):
            print(f"nothing proves: {clause}")
            missed += 1
    for says, fault in FAULTS:
        bad = copy.deepcopy(p)
        bad.root = bad.get(bad.trailer["/Root"])
        fault(bad)
        said = look(bad) if says in REREAD else []
        said += check(bad, *KINDS["a3u"], says)
        if not said:
            print(f"not noticed: {says}")
            missed += 1
    return missed


if __name__ == "__main__":
    sys.exit(1 if prove(sys.argv[1]) else 0)
