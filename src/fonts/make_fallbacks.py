"""Makes the fonts under assets/fonts for the scripts that Inter lacks, from the Noto fonts of Debian.

Needs fonttools, hb-shape (libharfbuzz-bin), a JDK 17, and the unpacked packages fonts-noto-core, fonts-noto-extra and
fonts-noto-cjk:

    python3 make_fallbacks.py NOTO ASSETS

NOTO is the folder usr/share/fonts of the packages, ASSETS the project's folder assets.

Simple scripts keep the characters of the record and of the platform's names of countries. For the scripts whose letters
join or change places, HarfBuzz shapes every cluster of those texts here, once, and the font gets each as one more glyph
with a private character; clusters.csv says which character stands for which cluster. So the program sets these texts
glyph after glyph and needs no shaping of its own. The layout tables stay in the fonts for programs that read a drawing.
"""

import csv
import glob
import json
import os
import subprocess
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

NOTO, ASSETS = sys.argv[1:3]
HERE = os.path.dirname(os.path.abspath(__file__))
TRUETYPE = NOTO + "/truetype/noto/"
CJK = NOTO + "/opentype/noto/NotoSansCJK-"

# Family, languages whose names of countries are covered, first and last characters of its script, and what is kept: all
# of these, those in use, or those in use with their clusters.
FAMILIES = [
    ("NotoSansArmenian", ["hy"], [(0x531, 0x58F)], "all"),
    ("NotoSansGeorgian", ["ka"], [(0x10A0, 0x10FF)], "all"),
    ("NotoSansHebrew", ["he"], [(0x5BE, 0x5BE), (0x5D0, 0x5F4)], "all"),
    ("NotoSansEthiopic", ["am", "ti"], [(0x1200, 0x137F)], "used"),
    ("NotoSansArabic", ["ar", "fa", "ur"], [(0x60C, 0x6FF), (0xFB50, 0xFBFF), (0xFE70, 0xFEFC)], "all"),
    ("NotoSansDevanagari", ["hi", "ne"], [(0x900, 0x97F)], "clusters"),
    ("NotoSansBengali", ["bn"], [(0x980, 0x9FF)], "clusters"),
    ("NotoSansTamil", ["ta"], [(0xB80, 0xBFF)], "clusters"),
    ("NotoSansSinhala", ["si"], [(0xD80, 0xDFF)], "clusters"),
    ("NotoSansThai", ["th"], [(0xE00, 0xE7F)], "clusters"),
    ("NotoSansLao", ["lo"], [(0xE80, 0xEFF)], "clusters"),
    ("NotoSansKhmer", ["km"], [(0x1780, 0x17FF)], "clusters"),
    ("NotoSansMyanmar", ["my"], [(0x1000, 0x109F)], "clusters"),
    ("NotoSerifTibetan", ["dz"], [(0xF00, 0xFFF)], "clusters"),
    ("NotoSansThaana", [], [(0x780, 0x7BF)], "clusters"),
]
HAN_LANGUAGES = ["zh", "zh-Hant", "yue", "ja", "ko"]
HAN = [(0x2E80, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF00, 0xFFEF)]
JOINERS = [0x200C, 0x200D]
ZWSP = "\u200b"


def names(languages):
    if not languages:
        return []
    out = subprocess.run(
        ["java", HERE + "/CountryNames.java"] + languages, capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return [line.split("\t")[1] for line in out.splitlines()]


def record_texts():
    for file in sorted(glob.glob(ASSETS + "/record/*.csv")):
        with open(file, encoding="utf-8", newline="") as rows:
            for row in csv.reader(rows):
                for cell in row:
                    yield from cell.split("|")


RECORD = list(record_texts())
INTER = TTFont(ASSETS + "/fonts/Inter-Regular.ttf").getBestCmap()


def within(char, ranges):
    return any(first <= ord(char) <= last for first, last in ranges)


def words(texts, ranges):
    """Stretches of a script in texts, joiners within them included."""
    out = set()
    for text in texts:
        word = ""
        for char in text + "\n":
            if within(char, ranges) or (word and ord(char) in JOINERS):
                word += char
            else:
                if word:
                    out.add(word)
                word = ""
    return sorted(out)


def shape(font, texts):
    """Glyphs of each text, with the index of the character their cluster begins with."""
    run = subprocess.run(
        ["hb-shape", "--no-glyph-names", "--output-format=json", "--features=-kern", font],
        input="\n".join(texts) + "\n", capture_output=True, check=True, encoding="utf-8")
    return [json.loads(line) for line in run.stdout.splitlines()]


def clusters(font, texts):
    out = set()
    for text, glyphs in zip(texts, shape(font, texts)):
        starts = sorted({g["cl"] for g in glyphs}) + [len(text)]
        out.update(text[a:b] for a, b in zip(starts, starts[1:]))
    return sorted(out)


def cut(font, characters):
    options = subset.Options()
    options.layout_features = ["*"]
    options.glyph_names = True  # PDFBox complains of a font without
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "FFTM"]
    tool = subset.Subsetter(options)
    tool.populate(unicodes=characters)
    tool.subset(font)


def characters_to_glyphs(font, mapping):
    """Writes the character map in formats 4 and 12, the ones that are read."""
    table = newTable("cmap")
    table.tableVersion = 0
    table.tables = []
    for form, platform, encoding in ((4, 3, 1), (12, 3, 10)):
        sub = CmapSubtable.newSubtable(form)
        sub.platformID, sub.platEncID, sub.language = platform, encoding, 0
        if form == 12:
            sub.reserved, sub.length, sub.nGroups = 0, 0, 0
        sub.cmap = dict(mapping)
        table.tables.append(sub)
    font["cmap"] = table


def bake(font, path, parts, private):
    """Adds a glyph for each cluster, as components of the glyphs that HarfBuzz sets for it."""
    font.save(path)
    order = font.getGlyphOrder()
    mapping = font.getBestCmap()
    glyf, hmtx = font["glyf"], font["hmtx"]
    glyphs = font.getGlyphSet()
    for part, shaped in zip(parts, shape(path, parts)):
        pen = TTGlyphPen(glyphs)
        x = 0
        for g in shaped:
            name = order[g["g"]]
            if g["g"] == 0:
                raise ValueError("no glyph for " + part)
            if glyf[name].numberOfContours != 0:
                pen.addComponent(name, (1, 0, 0, 1, x + g["dx"], g["dy"]))
            x += g["ax"]
        name = "cluster%04X" % private[part]
        glyf[name] = pen.glyph()
        glyf[name].recalcBounds(glyf)
        hmtx[name] = (max(0, x), getattr(glyf[name], "xMin", 0))
        mapping[private[part]] = name
    characters_to_glyphs(font, mapping)


def quadratic(font):
    """Outlines of a CFF font as quadratic curves, to a thousandth of the em."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = outlines
    for name in order:
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))
    del font["CFF "]
    for tag in ("VORG", "vhea", "vmtx", "BASE", "GSUB", "GPOS", "GDEF"):
        if tag in font:
            del font[tag]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth",
                  "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours"):
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    font["post"].formatType = 2.0
    font["post"].extraNames = []
    font["post"].mapping = {}
    font.sfntVersion = "\000\001\000\000"


def save(font, family, weight):
    path = "%s/fonts/%s-%s.ttf" % (ASSETS, family, weight)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(path)
    print(os.path.getsize(path), path)


def main():
    table = []
    free = (c for c in range(0xE000, 0xF900) if c not in INTER)
    for family, languages, ranges, kept in FAMILIES:
        shaped = kept == "clusters"
        found = words(names(languages) + RECORD, ranges)
        private = {}
        used = {ord(c) for word in found for c in word}
        for weight in ("Regular", "SemiBold"):
            font = TTFont(TRUETYPE + family + "-" + weight + ".ttf", recalcTimestamp=False)
            whole = font.getBestCmap()
            wanted = used if kept != "all" else used | {c for a, b in ranges for c in range(a, b + 1)}
            path = "/tmp/fallback.ttf"
            cut(font, sorted(c for c in wanted if c in whole))
            missing = [hex(c) for c in used if c not in whole and c not in JOINERS]
            if missing:
                print("not in", family, missing)
            if shaped:
                if not private:
                    parts = clusters(TRUETYPE + family + "-Regular.ttf", found)
                    private = {part: next(free) for part in parts}
                    table += [(c, part, family) for part, c in private.items()]
                    print(family, len(parts), "clusters")
                bake(font, path, list(private), private)
            else:
                characters_to_glyphs(font, font.getBestCmap())
            save(font, family, weight)
    han = {ord(c) for text in names(HAN_LANGUAGES) + RECORD for c in text if within(c, HAN)}
    for weight, source in (("Regular", "Regular"), ("SemiBold", "Bold")):
        font = TTFont(CJK + source + ".ttc", fontNumber=2, recalcTimestamp=False)
        cut(font, sorted(han))
        quadratic(font)
        characters_to_glyphs(font, font.getBestCmap())
        save(font, "NotoSansCJKsc", weight)
    print(len(han), "of Han, Kana and Hangul")
    for weight in ("Regular", "SemiBold"):
        font = TTFont(TRUETYPE + "NotoSans-" + weight + ".ttf", recalcTimestamp=False)
        rest = sorted(c for a, b in ((0x400, 0x52F), (0x1E00, 0x1EFF), (0x250, 0x2FF)) for c in range(a, b + 1)
                      if c in font.getBestCmap() and c not in INTER)
        cut(font, rest)
        characters_to_glyphs(font, font.getBestCmap())
        save(font, "NotoSans", weight)
    with open(ASSETS + "/fonts/clusters.csv", "w", encoding="utf-8", newline="\n") as out:
        out.write("character,cluster\n")
        for c, part, _ in sorted(table):
            out.write("%04X,%s\n" % (c, part))
    print(len(table), "clusters of", sum(1 for c in range(0xE000, 0xF900) if c not in INTER))


main()
