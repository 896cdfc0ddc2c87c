"""The few lines on speed that the README shows, from the largest runs."""

from . import results, slope, summary
from .markdown import milliseconds, seconds, times

NAMES = {"planted": "a collection with planted copies", "lines": "the same twenty lines everywhere",
         "copies": "copies of one article"}


def lines(folder=None):
    """A point of the list for each benchmark that has results."""
    return [text for text in (
        collection(folder), text_file(folder), rivals(folder), growth(folder), startup(folder))
        if text]


def largest(kind, folder):
    """The rows of the largest corpus."""
    some = results.sized(kind, folder)
    return some[-1][1] if some else None


def collection(folder):
    """A folder beside cp -r."""
    rows = largest("folder", folder)
    if not rows:
        return None
    name, copy = "flong, one core", "cp -r, one core"
    all_cores = summary.ratio(rows, "flong, all cores", "cp -r, all cores", "wall")
    return (f"- {size(rows)} in a folder: {seconds(summary.middle(rows, name, 'cpu'))} s of CPU on one"
            f" core, {times(summary.ratio(rows, name, copy, 'cpu'))} the CPU of `cp -r`, and"
            f" {times(all_cores)} its wall time on all cores;"
            f" {summary.middle(rows, name, 'peak') / 1e9:.2f} GB of memory.")


def text_file(folder):
    """JSON Lines beside the readers."""
    rows = largest("jsonl", folder)
    if not rows:
        return None
    pairs = (("", "wc -w"), (".gz", "gzip -dc"), (".zst", "zstd -dc"))
    ratios = ", ".join(
        f"{times(summary.ratio(rows, f'flong, .jsonl{ending}', other, 'cpu'))} `{other}`"
        for ending, other in pairs)
    cpu = seconds(summary.middle(rows, "flong, .jsonl", "cpu"))
    return f"- {size(rows)} in one file of JSON Lines: {cpu} s of CPU on one core; that is {ratios}."


def rivals(folder):
    """Flong's place among the tools."""
    rows = largest("rivals", folder)
    if not rows:
        return None
    articles = next(row["articles"] for row in rows if "articles" in row)
    names = {row["scored"] for row in rows if "scored" in row}
    speed = {name: articles / summary.middle(rows, name, "cpu") for name in names}
    faster = sorted((name for name in names if speed[name] > speed["flong"]), key=speed.get)
    text = f"- {speed['flong']:,.0f} articles a CPU second beside other tools"
    if faster:
        return text + ("; faster, and doing a part of it: "
                       + ", ".join(f"{name} {speed[name]:,.0f}" for name in faster) + ".")
    return text + ", faster than all of them."


def growth(folder):
    """The exponents of all shapes, between the two largest sizes."""
    texts = []
    for _, rows in results.kinds("growth", folder):
        rows = [row for row in rows if "round" in row]
        sizes = sorted({row["articles"] for row in rows})[-2:]
        if len(sizes) < 2:
            continue

        def exponent(key):
            return slope.slope([(size, summary.middle(
                [row for row in rows if row["articles"] == size], "flong", key)) for size in sizes])

        texts.append(f"{NAMES[rows[0]['shape']]} {exponent('cpu'):.2f} / {exponent('peak'):.2f}"
                     f" (to {sizes[-1]:,} articles)")
    return f"- Growth, exponents of CPU / memory: {', '.join(texts)}." if texts else None


def startup(folder):
    """Start-up and the five articles."""
    found = results.read("startup", folder)
    if not found:
        return None
    wall = {name: milliseconds(summary.middle(found[1], name, "wall"))
            for name in ("flong --version", "flong clean seeds", "true")}
    return (f"- `flong --version` takes {wall['flong --version']} (`true`: {wall['true']}),"
            f" `flong clean seeds` {wall['flong clean seeds']}.")


def size(rows):
    """How large the corpus is, in words."""
    return f"{rows[0]['articles']:,} articles ({rows[0]['bytes'] / 1e6:,.0f} MB of text)"
