"""Made-up articles: a small newsroom with sources, dates, appeals, reprints and quotations."""

import json
import random

WORDS = (
    "river council bridge winter market school harbour minister storm budget train hospital "
    "farmers engine island library stadium teachers museum border factory forest lawyer song "
    "painter garden airport village captain doctor window paper candle mountain valley season "
    "concert village traffic energy housing council police reform voters tower glass copper"
).split()

APPEAL = (
    "Dear reader, please support our independent newsroom today. "
    "Sign up for our free newsletter and donate from just $%d a month."
)


def sentence(draw, length=14):
    words = [draw.choice(WORDS) + (str(draw.randrange(90)) if draw.random() < 0.2 else "")
             for _ in range(length)]
    return " ".join(words).capitalize() + "."


def paragraph(draw, sentences=3):
    return " ".join(sentence(draw) for _ in range(sentences))


def newsroom(articles=40, seed=3, sources=4):
    """Records: each source has its appeal; every fifth article is printed by the next source, too."""
    draw = random.Random(seed)
    records = []
    last = None
    for number in range(articles):
        source = f"paper-{number % sources}"
        body = [paragraph(draw) for _ in range(4)]
        title = f"Story {number}: {sentence(draw, 5)}"
        if number % 5 == 4 and last:
            title, body = last
        last = (title, body)
        parts = [*body, APPEAL % (2 + number % 7)]
        records.append({
            "id": f"{source}/{number:04}", "source": source, "title": title,
            "date": f"2026-{1 + number % 9:02}-{1 + number % 28:02}", "text": "\n\n".join(parts),
        })
    return records


def crowd(articles=2000, seed=5):
    """Many short records with much in common, for measurements."""
    draw = random.Random(seed)
    pool = [sentence(draw) for _ in range(400)]
    records = []
    for number in range(articles):
        source = f"paper-{number % 20}"
        body = [sentence(draw), *draw.sample(pool, 3), sentence(draw)]
        records.append({
            "id": f"{number:05}", "source": source, "date": f"2026-03-{1 + number % 28:02}",
            "title": f"Story {number}",
            "text": "\n\n".join([*body, APPEAL % (number % 9)]),
        })
    return records


HOSTILE = [
    "</script><script>window.ran = 'script end'</script>",
    "<!--<script>window.ran = 'comment'</script>",
    "<img src=x onerror=\"window.ran='image'\"><svg onload=\"window.ran='svg'\">",
    "<a href=\"javascript:window.ran='link'\">click here</a> javascript:window.ran='bare'",
    "<style>body{display:none}</style><link rel=stylesheet href=http://example.com/x.css>",
    "<iframe src=http://example.com></iframe><base href=http://example.com/>",
    "\u202eright to left override\u202c and \u2066isolates\u2069 and \u0007 bells",
    "{{constructor.constructor('window.ran=1')()}} ${window.ran=1} `window.ran`",
    "]]></script>\u2028window.ran = 'line separator'\u2029",
    "W" * 5000,
    "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 "
    "\u4f60\u597d\u4e16\u754c \U0001f469\u200d\U0001f680",
]


def hostile():
    """Records whose every field tries to get out of where it is shown."""
    common = " ".join(HOSTILE)
    records = []
    for number, attack in enumerate(HOSTILE):
        records.append({
            "id": f"{number} {attack[:200]}", "source": f"{attack[:200]} {number % 3}",
            "title": attack, "date": f"2026-01-0{1 + number % 9}{attack[:80]}",
            "url": f"javascript:window.ran='url {number}'",
            "text": "\n\n".join([
                f"Own words of article {number} that stand nowhere else in this collection.",
                attack, common, "Nul \0 and escape \x1b[31m and more of the same kind here.",
                "Please support our <b>newsroom</b> today. Donate now.</script>",
            ]),
        })
    return records


def write(records, path):
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
