#!/usr/bin/env python3
"""Writes Sources/CFlongKernels/scalar_tables.c: the class and the folded form of every scalar.

    python3 Sources/FlongCore/Text/generate_scalar_class.py

The data are those of Python's `unicodedata`; the version goes into the head of the written file.
The rules stand here, in `own_class` and `fold_of`; ScalarClassTests.swift states them once more in
Swift and compares the two over all scalars.
"""

import pathlib
import unicodedata

# Raw values of ScalarClass.
SEPARATOR, LETTER, DIGIT, IGNORED_MARK, IGNORED_FORMAT = range(5)
SINGLE, SINGLE_MARK, APOSTROPHE, FULL_STOP, NUMBER_JOINER = range(5, 10)

# ' and what is typed, typeset or transliterated in its place: ` ´ ʻ ʼ ʽ ʾ ʿ ׳ ‘ ’ ‛ ＇
APOSTROPHES = {0x27, 0x60, 0xB4, *range(0x2BB, 0x2C0), 0x5F3, 0x2018, 0x2019, 0x201B, 0xFF07}
FULL_STOPS = {0x2E, 0xFF0E}
# , : and the blanks that group digits; the Arabic decimal and thousands separators; ， ：
NUMBER_JOINERS = {0x2C, 0x3A, 0xA0, 0x66B, 0x66C, 0x2009, 0x202F, 0xFF0C, 0xFF1A}

# Scripts written without blanks between words.
SINGLE_RANGES = [
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x19DF), (0x1A20, 0x1AAF), (0xAA80, 0xAADF),  # Tai Le, New Tai Lue, Tham, Viet
    (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x303C),  # iteration marks, zero, numerals
    (0x3041, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F),  # Hiragana, Katakana
    (0x1AFF0, 0x1B16F),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFD),  # Han
]
# Unassigned scalars of these ranges are Han that a later version assigns.
HAN_RANGES = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x3FFFD)]

# Marks that do not change which word is meant: diacritics, Hebrew points, Arabic harakat.
IGNORED_MARKS = [
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640),
    (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0898, 0x089F), (0x08CA, 0x08FF),
    (0x180B, 0x180F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F), (0xE0100, 0xE01EF),
]


def within(scalar, ranges):
    return any(low <= scalar <= high for low, high in ranges)


def own_class(scalar):
    """The class by the scalar itself, before its folded form is known."""
    if scalar in APOSTROPHES:
        return APOSTROPHE
    if scalar in FULL_STOPS:
        return FULL_STOP
    if scalar in NUMBER_JOINERS:
        return NUMBER_JOINER
    category = unicodedata.category(chr(scalar))
    if category == "Nd":
        return DIGIT
    if category == "Cf":
        return IGNORED_FORMAT
    if within(scalar, IGNORED_MARKS) and (category[0] == "M" or scalar == 0x640):
        return IGNORED_MARK
    single = within(scalar, SINGLE_RANGES)
    if category[0] == "M" or scalar in (0xFF9E, 0xFF9F):
        return SINGLE_MARK if single or scalar in (0x3099, 0x309A) else LETTER
    if category[0] in "LN":
        return SINGLE if single else LETTER
    if category == "Cn" and within(scalar, HAN_RANGES):
        return SINGLE
    return SEPARATOR


def decomposed(text):
    return unicodedata.normalize("NFKD", text)


def fold_of(scalar):
    """The folded form, or None where a sign that is no part of words stands in it.

    Compatibility decomposition, marks and formats dropped, full case folding; until stable.
    """
    text = chr(scalar)
    while True:
        kept = "".join(
            c for c in decomposed(text) if own_class(ord(c)) not in (IGNORED_MARK, IGNORED_FORMAT)
        )
        folded = decomposed(kept.casefold())
        if folded == text:
            break
        text = folded
    # Spacing forms of marks decompose to a blank and the mark, ŀ to a letter and a dot.
    text = "".join(c for c in text if c not in " \u00b7" and own_class(ord(c)) != APOSTROPHE)
    if any(own_class(ord(c)) in (SEPARATOR, FULL_STOP, NUMBER_JOINER) for c in text):
        return None
    return text


def entry_of(scalar, pool):
    """Class in bits 0-3, lower and upper case in 4 and 5, length code in 6-7, bytes in 8-31."""
    if 0xD800 <= scalar <= 0xDFFF:
        return SEPARATOR
    kind = own_class(scalar)
    category = unicodedata.category(chr(scalar))
    case = (category == "Ll") << 4 | (category in ("Lu", "Lt")) << 5
    if kind == DIGIT:
        return kind | 1 << 6 | (0x30 + unicodedata.decimal(chr(scalar))) << 8
    if kind not in (LETTER, SINGLE, SINGLE_MARK):
        return kind
    if 0xAC00 <= scalar <= 0xD7A3:
        return kind  # Hangul syllables are decomposed by arithmetic
    text = fold_of(scalar)
    if text is None:
        # A fraction or a number in brackets is a word of its own; a ligature of phrases is none.
        return kind | case if category[0] == "N" else SEPARATOR
    if text == "":
        return IGNORED_MARK
    if text == chr(scalar):
        return kind | case
    data = text.encode()
    if len(data) <= 3:
        return kind | case | len(data) << 6 | int.from_bytes(data, "little") << 8
    return kind | case | 3 << 6 | pool.offset(data) << 8


class Pool:
    """Folded forms of more than three bytes, each behind its length; equal ones stand once."""

    def __init__(self):
        self.data = bytearray()
        self.known = {}

    def offset(self, data):
        if data not in self.known:
            self.known[data] = len(self.data)
            self.data += bytes([len(data)]) + data
        return self.known[data]


def rows(values, form):
    """Rows of at most 100 columns."""
    line = " "
    for value in values:
        item = " " + form.format(value) + ","
        if len(line) + len(item) > 100:
            yield line
            line = " "
        line += item
    yield line


def main():
    pool = Pool()
    entries = [entry_of(scalar, pool) for scalar in range(0x110000)]
    assert len(pool.data) < 0x10000
    blocks, stage1, stage2 = {}, [], []
    for start in range(0, 0x110000, 64):
        block = tuple(entries[start : start + 64])
        if block not in blocks:
            blocks[block] = len(blocks)
            stage2 += block
        stage1.append(blocks[block])
    # The planes for private use at the end are all separators.
    while stage1[-1] == stage1[-2]:
        stage1.pop()
    # What the C header and the tokeniser's fast path rely on.
    assert len(stage1) * 64 == 0xE0240 and stage1[:2] == [0, 1]
    assert max(len(data) for data in pool.known) <= 64
    lines = [
        "// Written by Sources/FlongCore/Text/generate_scalar_class.py; do not edit.",
        f"// Unicode {unicodedata.unidata_version}.",
        '#include "scalar_tables.h"',
        "",
        "const uint16_t flong_scalar_stage1[FLONG_SCALAR_LIMIT / 64] = {",
        *rows(stage1, "{}"),
        "};",
        "",
        f"const uint32_t flong_scalar_stage2[{len(stage2)}] = {{",
        *rows(stage2, "{:#x}"),
        "};",
        "",
        f"const uint8_t flong_scalar_pool[{len(pool.data)}] = {{",
        *rows(pool.data, "{}"),
        "};",
        "",
    ]
    target = pathlib.Path(__file__).resolve().parents[2] / "CFlongKernels" / "scalar_tables.c"
    target.write_text("\n".join(lines))
    print(f"{len(blocks)} blocks, {len(stage1)} in stage 1, pool {len(pool.data)} bytes")


if __name__ == "__main__":
    main()
