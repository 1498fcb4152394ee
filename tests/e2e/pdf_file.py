# SPDX-License-Identifier: GPL-3.0-or-later
"""pdf_file: a PDF as qpdf shows it in JSON: objects, pages, what is painted on
them, fonts. For pdf_rules.py."""

import base64
import functools
import json
import re
import struct
import subprocess

ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t"}
REF = re.compile(r"^\d+ \d+ R$")
TOKEN = re.compile(
    rb"\s*(?:%[^\r\n]*|(?P<hex><[0-9A-Fa-f\s]*>)|(?P<open><<|\[)|(?P<close>>>|\])"
    rb"|(?P<name>/[^\s<>\[\]()/%{}]*)|(?P<num>[+-]?(?:\d+\.?\d*|\.\d+))"
    rb"|(?P<str>\((?:\\.|[^\\()])*\))|(?P<op>[A-Za-z'\"*][A-Za-z0-9'\"*]*))",
    re.S)


RULES = []  # kinds of file, clause, function that yields faults


def rule(kinds, clause):
    def add(fn):
        RULES.append((kinds.split(), clause, fn))
        return fn
    return add


def tokens(data):
    """Operators with their operands; arrays and dictionaries are lists."""
    at, stack, operands = 0, [], []
    while at < len(data.rstrip()):
        m = TOKEN.match(data, at)
        if not m or m.end() == at:
            raise ValueError(f"cannot read content at byte {at}")
        at = m.end()
        kind, text = m.lastgroup, m.group(m.lastgroup) if m.lastgroup else b""
        if kind == "open":
            stack.append(operands)
            operands = []
        elif kind == "close":
            stack[-1].append(operands)
            operands = stack.pop()
        elif kind == "op" and not stack:
            yield text.decode(), operands
            operands = []
        elif kind == "num":
            operands.append(float(text))
        elif kind == "hex":
            operands.append(bytes.fromhex(text[1:-1].decode()))
        elif kind == "str":
            operands.append(re.sub(rb"\\(.)", lambda m: ESCAPED.get(
                m.group(1), m.group(1)), text[1:-1], flags=re.S))
        elif kind:
            operands.append(text.decode("latin-1"))


class Sign:
    """A text of a page that belongs to no element, and how it is shown."""

    def __init__(self, page, size, ink, box, x):
        self.page, self.size, self.ink = page, size, ink
        self.box, self.x, self.text, self.end = box, x, "", x


class Mark:
    """Marked content of a page: its number, or None for an artifact."""

    def __init__(self, page, mcid, tag):
        self.page, self.mcid, self.tag, self.text = page, mcid, tag, ""


class Font:
    """A Type0 font and its program, as far as it is TrueType."""

    def __init__(self, pdf, d):
        get = pdf.get
        self.dict = d
        self.cid = get(get(d["/DescendantFonts"])[0])
        self.descriptor = get(self.cid["/FontDescriptor"])
        self.unicode = self.cmap(pdf.stream(d.get("/ToUnicode")) or b"")
        self.widths = self.width_list(get(self.cid.get("/W")) or [], get)
        self.used = set()
        self.program = pdf.stream(self.descriptor.get("/FontFile2"))
        self.gids = pdf.stream(self.cid.get("/CIDToGIDMap"))

    @staticmethod
    def cmap(text):
        rows = re.findall(rb"^<(\w{4})> <(\w*)>$", text, re.M)
        return {int(c, 16): bytes.fromhex(u.decode()).decode(
            "utf-16-be", "replace") for c, u in rows}

    @staticmethod
    def width_list(w, get):
        widths = {}
        for first, run in zip(w[::2], w[1::2]):
            for i, width in enumerate(get(run)):
                widths[first + i] = width
        return widths

    @functools.cached_property
    def tables(self):
        """Tags and contents of the TrueType file."""
        data, n = self.program, struct.unpack(">H", self.program[4:6])[0]
        rows = [struct.unpack(">4sIII", data[12 + 16 * i:28 + 16 * i])
                for i in range(n)]
        return {tag.decode(): data[at:at + size] for tag, _, at, size in rows}

    def half(self, table, at):
        """Two bytes of a table."""
        return struct.unpack(">H", self.tables[table][at:at + 2])[0]

    def gid(self, cid):
        return int.from_bytes(self.gids[2 * cid:2 * cid + 2], "big")

    def advance(self, cid):
        """Width of a CID as the font program has it, 1/1000."""
        at = 4 * min(self.gid(cid), self.half("hhea", 34) - 1)
        return self.half("hmtx", at) * 1000 / self.half("head", 18)


class Pdf:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as f:
            self.bytes = f.read()
        made = subprocess.run(
            ["qpdf", "--json=2", "--json-stream-data=inline",
             "--decode-level=generalized", path], capture_output=True,
            check=True)
        self.objects = json.loads(made.stdout)["qpdf"][1]
        self.trailer = self.objects.pop("trailer")["value"]
        self.root = self.get(self.trailer["/Root"])
        self.pages = list(self.walk_pages(self.root["/Pages"]))
        self.clear()

    def clear(self):
        """Forget what was read from the pages."""
        self.marks, self.loose, self.signs = [], [], []
        self.operators, self.numbers, self.deepest = set(), set(), 0
        self.fonts, self.editions = {}, {}

    def places(self):
        """Number and offset of each object that stands in the file itself."""
        said = subprocess.run(["qpdf", "--show-xref", self.path],
                              capture_output=True, check=True, text=True)
        for m in re.finditer(r"(\d+)/\d+: uncompressed; offset = (\d+)",
                             said.stdout):
            yield int(m[1]), int(m[2])

    def get(self, x):
        if isinstance(x, str) and REF.match(x):
            o = self.objects["obj:" + x]
            return o["value"] if "value" in o else o["stream"]["dict"]
        return x

    def stream(self, ref):
        if not ref:
            return None
        return base64.b64decode(self.objects["obj:" + ref]["stream"]["data"])

    def all(self):
        """Every dictionary, nested ones too."""
        for key, o in list(self.objects.items()):
            todo = [o["value"] if "value" in o else o["stream"]["dict"]]
            while todo:
                x = todo.pop()
                if isinstance(x, dict):
                    yield key[4:], x
                    todo.extend(x.values())
                elif isinstance(x, list):
                    todo.extend(x)

    def walk_pages(self, ref):
        node = self.get(ref)
        if node["/Type"] == "/Page":
            yield ref
            return
        for kid in self.get(node["/Kids"]):
            yield from self.walk_pages(kid)

    def font(self, ref):
        if ref not in self.fonts:
            self.fonts[ref] = Font(self, self.get(ref))
        return self.fonts[ref]

    def paint(self):
        """Read all pages: marks with their text, and what is outside."""
        for at, ref in enumerate(self.pages):
            self.paint_page(at, self.get(ref))

    def paint_page(self, at, page):
        painting = set("S s f F f* B B* b b* Tj TJ ' \" Do sh EI".split())
        fonts = self.get(self.get(page["/Resources"])["/Font"])
        open_marks, font, depth = [], None, 0
        state = {"page": at, "size": 0, "ink": None, "box": None, "x": 0}
        for op, args in tokens(self.stream(page["/Contents"])):
            self.operators.add(op)
            self.numbers.update(n for n in args if isinstance(n, float))
            if op in ("rg", "Tm", "re", "f"):
                self.drawn(state, op, args)
            if op in ("BMC", "BDC"):
                open_marks.append(self.mark(at, args, open_marks))
            elif op == "EMC":
                open_marks.pop()
            elif op == "Tf":
                font, state["size"] = self.font(fonts[args[0]]), args[1]
            elif op == "TJ":
                self.show(font, args[0], open_marks)
                if open_marks and open_marks[-1].mcid is None:
                    self.sign(state, font, args[0])
            depth += {"q": 1, "Q": -1}.get(op, 0)
            self.deepest = max(self.deepest, depth)
            if op in painting and len(open_marks) != 1:
                self.loose.append(f"page {at + 1}: {op} in "
                                  f"{len(open_marks)} marks")
        if open_marks or depth:
            self.loose.append(f"page {at + 1}: marks or states left open")

    @staticmethod
    def drawn(state, op, args):
        """Colour, place, and the last box that was filled, with its colour."""
        if op == "rg":
            state["ink"] = tuple(args)
        elif op == "Tm":
            state["x"], state["y"] = args[4:6]
        elif op == "re":
            state["path"] = args
        elif "path" in state:
            state["box"] = (state.pop("path"), state["ink"])

    def sign(self, state, font, array):
        s = Sign(state["page"], state["size"], state["ink"], state["box"],
                 state["x"])
        s.y = state["y"]
        for part in array:
            if not isinstance(part, bytes):
                s.end -= part * s.size / 1000
                continue
            for cid in struct.unpack(f">{len(part) // 2}H", part):
                s.text += font.unicode.get(cid, "")
                s.end += font.widths.get(cid, 0) * s.size / 1000
        self.signs.append(s)

    def mark(self, at, args, around):
        mcid = None
        if len(args) > 1 and "/MCID" in args[1]:
            mcid = int(args[1][args[1].index("/MCID") + 1])
        if mcid is None and args[0] != "/Artifact":
            self.loose.append(f"page {at + 1}: {args[0]} without a number")
        m = Mark(at, mcid, args[0])
        if not around:
            self.marks.append(m)
        return m

    def show(self, font, array, around):
        for s in array:
            if not isinstance(s, bytes):
                continue
            for cid in struct.unpack(f">{len(s) // 2}H", s):
                font.used.add(cid)
                if around:
                    around[-1].text += font.unicode.get(cid, "")

    def tree(self, ref, values):
        """Keys and values of a number or name tree."""
        node = self.get(ref)
        for kid in self.get(node.get("/Kids", [])):
            yield from self.tree(kid, values)
        flat = self.get(node.get(values, []))
        yield from zip(flat[::2], flat[1::2])
