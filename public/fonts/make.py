#!/usr/bin/env python3
"""Makes the site's two fonts, the list of their letters, and fallback fonts with the same metrics.

It is not part of the build. Run it by hand when an alert uses a letter that neither font has:

    pip install fonttools==4.68.0 brotli uharfbuzz fontpkg-source-serif-4==4.4 fontpkg-source-sans-3==3.52
    npm install --prefix FOLDER @capsizecss/metrics@4.3.0 dejavu-fonts-ttf@2.37.3
    python3 public/fonts/make.py FOLDER/node_modules

It writes serif.woff2, sans.woff2 and letters.txt beside itself, and style/fonts.css.

Both fonts are subsets of Adobe's Source Serif 4 and Source Sans 3 (OFL.txt). "Source" is a reserved name, so the subsets are
called Forewarned Serif and Forewarned Sans.
"""
import json
import re
import sys
from pathlib import Path

import fontpkg_source_sans_3
import fontpkg_source_serif_4
import uharfbuzz as harfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
# Basic Latin, Latin-1, Latin Extended-A, the schwa of Azerbaijani, and what English sets between words.
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x18F, 0x259, 0x2BC, 0x1E9E]
LETTERS += [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2022, 0x2026]
LETTERS += [0x202F, 0x20AC, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212]
FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum", "pnum"]
# Where a font comes from; what of its axes stays; its new name; the weight that its bold texts have most often.
FONTS = {
    "serif": (fontpkg_source_serif_4, "SourceSerif4[opsz,wght].ttf", {"opsz": 14, "wght": (400, 700)}, "Forewarned Serif", 640),
    "sans": (fontpkg_source_sans_3, "SourceSans3[wght].ttf", {}, "Forewarned Sans", 650),
}
# Fonts that readers have: the name of the fallback; folder of its metrics, or file; names of the regular and of the bold.
FALLBACKS = {
    "serif": [
        ("Serif Georgia", "georgia", ["Georgia"], ["Georgia Bold"]),
        ("Serif Noto", "notoSerif", ["Noto Serif"], ["Noto Serif Bold"]),
        ("Serif Times", "timesNewRoman", ["Times New Roman", "Liberation Serif"], ["Times New Roman Bold", "Liberation Serif Bold"]),
        ("Serif DejaVu", "DejaVuSerif", ["DejaVu Serif"], ["DejaVu Serif Bold"]),
    ],
    "sans": [
        ("Sans Segoe", "segoeUI", ["Segoe UI"], ["Segoe UI Bold"]),
        ("Sans Roboto", "roboto", ["Roboto"], ["Roboto Bold"]),
        ("Sans Arial", "arial", ["Arial", "Liberation Sans"], ["Arial Bold", "Liberation Sans Bold"]),
        ("Sans DejaVu", "DejaVuSans", ["DejaVu Sans"], ["DejaVu Sans Bold"]),
    ],
}
CAPSIZE = {"serif": "sourceSerif4", "sans": "sourceSans3"}


def source(kind):
    package, name, *_ = FONTS[kind]
    return Path(package.__file__).parent / "files" / name


def cut(kind):
    """Writes a font, and returns the letters that it has."""
    _, _, axes, family, _ = FONTS[kind]
    font = TTFont(source(kind))
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, axes) if axes else font
    names = {1: family, 2: "Regular", 3: family, 4: family, 6: family.replace(" ", "")}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    ascent, descent = metrics(font)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = ascent
    font["hhea"].descent = font["OS/2"].sTypoDescender = -descent
    # Without the time of its making.
    font.recalcTimestamp = False
    font.flavor = "woff2"
    file = HERE / f"{kind}.woff2"
    font.save(file)
    print(file.name, file.stat().st_size, "bytes")
    return set(font.getBestCmap())


def metrics(font):
    """Ascent and descent of 1.25 em together, about the same middle: a line of text reaches no further than its row."""
    middle = font["hhea"].ascent + font["hhea"].descent
    return (1250 + middle) // 2, (1250 - middle) // 2


def texts(value):
    """What an alert says, without its keys, names and addresses."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(inner, str) or key in {"text", "claim", "subject", "gist", "title", "label", "name"}:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


def width(file, lines, axes):
    """How wide the lines are when they are set in a font, in ems; with kerning."""
    face = harfbuzz.Face(harfbuzz.Blob.from_file_path(file))
    font = harfbuzz.Font(face)
    font.set_variations(axes)
    total = 0
    for line in lines:
        buffer = harfbuzz.Buffer()
        buffer.add_str(line)
        buffer.guess_segment_properties()
        harfbuzz.shape(font, buffer)
        total += sum(position.x_advance for position in buffer.glyph_positions)
    return total / face.upem


def capsize(packages, folder, weight):
    """How wide a letter is on average, in ems, from published metrics: for fonts that cannot be had."""
    text = (packages / "@capsizecss/metrics/entireMetricsCollection" / folder / weight / "index.mjs").read_text()
    number = lambda name: float(re.search(rf"{name}: (-?[\d.]+)", text)[1])
    return number("xWidthAvg") / number("unitsPerEm")


def fallbacks(kind, packages, lines):
    """The @font-face rules of one font's fallbacks."""
    _, _, axes, _, bold = FONTS[kind]
    own = {"regular": {**axes, "wght": 400}, "700": {**axes, "wght": bold}}
    ascent, descent = metrics(TTFont(source(kind)))
    published = {weight: capsize(packages, CAPSIZE[kind], weight) for weight in ["regular", "600", "700"]}
    published["700"] = published["600"] + (published["700"] - published["600"]) * (bold - 600) / 100
    for name, known, *locals_ in FALLBACKS[kind]:
        for weight, range_, files in zip(["regular", "700"], ["100 500", "501 900"], locals_):
            if known.startswith("DejaVu"):
                file = packages / "dejavu-fonts-ttf/ttf" / (known + ("-Bold" if weight == "700" else "") + ".ttf")
                adjust = width(source(kind), lines, own[weight]) / width(file, lines, {})
            else:
                adjust = published[weight] / capsize(packages, known, weight)
            local = ", ".join(f'local("{one}")' for one in files)
            yield (
                f'@font-face {{ font-family: "{name}"; src: {local}; font-weight: {range_}; size-adjust: {adjust:.2%}; '
                f"ascent-override: {ascent / 1000 / adjust:.1%}; descent-override: {descent / 1000 / adjust:.1%}; line-gap-override: 0%; }}"
            )


def main():
    packages = Path(sys.argv[1])
    letters = sorted(cut("serif") & cut("sans"))
    (HERE / "letters.txt").write_text("".join(map(chr, letters)) + "\n", encoding="utf-8")
    alerts = [json.loads(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "public/alerts").glob("*.json"))]
    lines = list(texts(alerts))
    rules = [rule for kind in FALLBACKS for rule in fallbacks(kind, packages, lines)]
    head = (
        "/* Written by public/fonts/make.py: fonts that readers have, scaled to the room that the site's own fonts take. They are\n"
        "   shown until those have come, and lines then break where they did. */\n"
    )
    (ROOT / "style/fonts.css").write_text(head + "\n".join(rules) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
