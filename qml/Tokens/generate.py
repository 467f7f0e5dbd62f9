#!/usr/bin/env python3
"""Turns tokens.json and icons.json into the typed singletons Theme.qml and Glyphs.qml.

The build stops when a value is missing for one scheme or one size class, when a colour names no palette entry,
or when a palette entry is used by nothing: a screen can then never show a colour that one theme lacks.

usage: generate.py tokens.json icons.json OUTPUT_FOLDER
"""
import json
import pathlib
import re
import sys

SCHEMES = ["light", "dark", "lightContrast", "darkContrast"]
CLASSES = ["compact", "medium", "expanded"]


class Broken(Exception):
    pass


def check(condition, words):
    if not condition:
        raise Broken(words)


def color_lines(tokens):
    palette = tokens["palette"]
    check(tokens["schemes"] == SCHEMES, f"schemes must be {SCHEMES}")
    for name, value in palette.items():
        check(re.fullmatch(r"#([0-9a-f]{6}|[0-9a-f]{8})", value), f"palette {name}: {value} is no colour")
    used = set()
    for name, entries in tokens["colors"].items():
        check(len(entries) == len(SCHEMES), f"colour {name} needs a value for each of {SCHEMES}")
        for entry in entries:
            check(entry in palette, f"colour {name} names {entry}, which is not in the palette")
        used.update(entries)
        light, dark, light_contrast, dark_contrast = (f'"{palette[entry]}"' for entry in entries)
        yield (f"    readonly property color {name}: root.contrast ? (root.dark ? {dark_contrast} : {light_contrast})"
               f" : (root.dark ? {dark} : {light})")
    idle = sorted(set(palette) - used)
    check(not idle, f"palette entries used by no colour: {', '.join(idle)}")


def by_class(name, values):
    check(len(values) == len(CLASSES), f"{name} needs a value for each of {CLASSES}")
    compact, medium, expanded = values
    return f"root.compact ? {compact} : root.medium ? {medium} : {expanded}"


def size_lines(tokens):
    for name, values in tokens["text"].items():
        yield f"    readonly property int {name}: Math.round(({by_class(name, values)}) * root.textScale)"
    for name, values in tokens["classSize"].items():
        yield f"    readonly property int {name}: {by_class(name, values)}"
    for name, value in tokens["textSize"].items():
        yield f"    readonly property int {name}: Math.round({value} * root.roomScale)"
    for name, value in tokens["size"].items():
        yield f"    readonly property int {name}: {value}"
    for name, value in tokens["motion"].items():
        check(0 < value < 200, f"motion {name} must stay under 200 ms")
        yield f"    readonly property int {name}: root.reducedMotion ? 0 : {value}"
    for name, value in tokens["stay"].items():
        yield f"    readonly property int {name}: {value}"
    for name, value in (tokens["layer"] | tokens["ratio"]).items():
        yield f"    readonly property real {name}: {value}"
    for name, value in tokens["family"].items():
        yield f'    readonly property string {name}: "{value}"'


HEAD = """// Made by qml/Tokens/generate.py from tokens.json: change the data, not this file.
pragma Singleton
import QtQuick

QtObject {{
    id: root

    // One of light, dark, lightContrast, darkContrast.
    property string scheme: "light"
    // 1.0 to 2.0: how much larger than normal the person wants text.
    property real textScale: 1.0
    property real windowWidth: {expanded}
    property bool reducedMotion: false

    readonly property bool dark: root.scheme === "dark" || root.scheme === "darkContrast"
    readonly property bool contrast: root.scheme === "lightContrast" || root.scheme === "darkContrast"
    // So large that what stands beside each other elsewhere stands beneath, and a foot holds no more than its buttons.
    readonly property bool largeText: root.textScale >= 1.5
    // Sizes that hold words grow with the text, but half as fast: the window does not grow with it.
    readonly property real roomScale: 1 + (root.textScale - 1) / 2
    // Larger text leaves less room, so the layout steps down as it would in a narrower window.
    readonly property real room: root.windowWidth / root.roomScale
    readonly property bool compact: root.room < {medium}
    readonly property bool expanded: root.room >= {expanded}
    readonly property bool medium: !root.compact && !root.expanded
    // What a card on a page has room for: nothing in it grows wider by itself.
    readonly property real widest: root.windowWidth - 2 * (root.pageMargin + root.cardPadding)
"""


def theme(tokens):
    classes = tokens["sizeClasses"]
    check(list(classes) == CLASSES, f"size classes must be {CLASSES}")
    lines = [HEAD.format(**classes)] + list(color_lines(tokens)) + list(size_lines(tokens)) + ["}", ""]
    names = re.findall(r"property \w+ (\w+):", "\n".join(lines))
    twice = sorted({name for name in names if names.count(name) > 1})
    check(not twice, f"named twice: {', '.join(twice)}")
    return "\n".join(lines)


def glyphs(icons):
    lines = ["// Made by qml/Tokens/generate.py from icons.json: change the data, not this file.", "pragma Singleton",
             "import QtQuick", "", "QtObject {", "    id: root", "",
             "    readonly property list<string> names: ["]
    for name, path in icons.items():
        check(re.fullmatch(r"M[-0-9a-zA-Z. ]+", path), f"icon {name} has no path")
        lines.append(f'        "{name}",')
    lines += ["    ]", "", "    // The outline of an icon on a grid of 24 × 24; empty when there is no such icon.",
              "    function path(name: string): string {", "        switch (name) {"]
    lines += [f'        case "{name}": return "{path}";' for name, path in icons.items()]
    lines += ['        default: return "";', "        }", "    }", "}", ""]
    return "\n".join(lines)


def main(arguments):
    tokens_file, icons_file, folder = (pathlib.Path(argument) for argument in arguments)
    try:
        results = {"Theme.qml": theme(json.loads(tokens_file.read_text("utf-8"))),
                   "Glyphs.qml": glyphs(json.loads(icons_file.read_text("utf-8")))}
    except (Broken, KeyError, ValueError) as problem:
        sys.exit(f"generate.py: {problem}")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in results.items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
