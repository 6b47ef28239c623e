#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the screenshots of tests/screens.sh on sheets: sheets.py SHOTS SHEETS. One sheet a page: a row for each language and size
of text, light on the left, dark on the right."""
import glob
import os
import re
import sys

from PIL import Image, ImageDraw

WIDE, GAP, CAPTION = 760, 8, 18
ROWS = [("en", "100"), ("de", "100"), ("ja", "100"), ("en", "200"), ("de", "200"), ("ja", "200")]


def pages(shots):
    """{page: {(language, text, theme): file}}"""
    found = {}
    for language, text in ROWS:
        for file in glob.glob(os.path.join(shots, f"{language}-{text}", "*.png")):
            match = re.match(r"(.+)-(light|dark)-\d+x\d+", os.path.basename(file))
            if match:
                found.setdefault(match[1], {})[(language, text, match[2])] = file
    return found


def sheet(variants):
    """Two columns; every row as high as its pictures."""
    strips = []
    for language, text in ROWS:
        strip = None
        for column, theme in enumerate(("light", "dark")):
            file = variants.get((language, text, theme))
            if not file:
                continue
            with Image.open(file) as shot:
                high = round(shot.height * WIDE / shot.width)
                small = shot.convert("RGB").resize((WIDE, high), Image.Resampling.LANCZOS)
            if strip is None:
                strip = Image.new("RGB", (2 * WIDE + 3 * GAP, high + CAPTION + GAP), "#808080")
            left = GAP + column * (WIDE + GAP)
            ImageDraw.Draw(strip).text((left, 3), f"{language}, {theme}, text {text} %", fill="white")
            strip.paste(small, (left, CAPTION))
        if strip is not None:
            strips.append(strip)
    whole = Image.new("RGB", (2 * WIDE + 3 * GAP, sum(strip.height for strip in strips)), "#808080")
    top = 0
    for strip in strips:
        whole.paste(strip, (0, top))
        top += strip.height
    return whole


def main():
    shots, sheets = sys.argv[1:3]
    os.makedirs(sheets, exist_ok=True)
    for page, variants in sorted(pages(shots).items()):
        file = os.path.join(sheets, page + ".png")
        sheet(variants).save(file)
        print(file, len(variants))


if __name__ == "__main__":
    main()
