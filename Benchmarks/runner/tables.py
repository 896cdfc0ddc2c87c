"""The tables of docs/speed.md, each from the results of one benchmark."""

from statistics import median

from . import readme, results, slope, summary
from .markdown import megabytes, milliseconds, percent, seconds, table, times

FOLDER_PAIRS = (("flong, one core", "cp -r, one core", "cpu"),
                ("flong, all cores", "cp -r, all cores", "wall"))
JSONL_PAIRS = (("flong, .jsonl", "wc -w", "cpu"), ("flong, .jsonl.gz", "gzip -dc", "cpu"),
               ("flong, .jsonl.zst", "zstd -dc", "cpu"))

NAMES = {"cpu": "CPU", "wall": "wall"}


def all_tables(folder=None):
    """Each table that has results, by the name of its place."""
    tables = {}
    found = {kind: results.sized(kind, folder) for kind in ("folder", "jsonl", "rivals")}
    found |= {kind: results.kinds(kind, folder) for kind in ("front-end", "growth")}
    makers = {"folder": lambda rows: pairs(rows, FOLDER_PAIRS),
              "jsonl": lambda rows: pairs(rows, JSONL_PAIRS), "rivals": rivals,
              "front-end": front_end, "growth": growth}
    for kind, some in found.items():
        if some:
            tables[kind] = "\n\n".join(
                f"{caption(head, rows)}\n\n{makers[kind](rows)}" for head, rows in some)
    for kind, make in {"startup": startup, "stages": stages}.items():
        found = results.read(kind, folder)
        if found:
            tables[kind] = f"{caption(*found)}\n\n{make(found[1])}"
    lines = readme.lines(folder)
    if lines:
        tables["summary"] = "\n".join(lines)
    return tables


def caption(head, rows):
    """What was measured, with what, and where."""
    first = next((row for row in rows if "corpus" in row), None)
    corpus = (f"{first['articles']:,} articles, {first['bytes'] / 1e6:,.1f} MB of text"
              f" ({first['corpus']}). " if first and "shape" not in first else "")
    machine, versions = head["machine"], head["versions"]
    return (f"{corpus}{machine['processor']}; {machine['cores']} cores, {machine['system']}, Linux"
            f" {machine['kernel']}; Flong {versions['flong']}, Swift {versions['swift']};"
            f" {head['date']}.")


def pairs(rows, wanted):
    """Programs beside the yardstick that ran in the same rounds."""
    lines = []
    for program, other, key in wanted:
        for name in (other, program):
            lines.append([
                name, seconds(summary.middle(rows, name, "cpu")),
                seconds(summary.middle(rows, name, "wall")), percent(summary.spread(rows, name, key)),
                megabytes(summary.middle(rows, name, "peak")),
                times(summary.middle(rows, name, "peak") / rows[0]["bytes"]),
                "" if name == other else
                f"**{times(summary.ratio(rows, program, other, key))}** {NAMES[key]}"])
    return table(["program", "CPU s:", "wall s:", "spread %:", "peak MB:", "of the text:",
                  "to the one above:"], lines)


def front_end(rows):
    """Medians of each kernel beside another program, and of the ratios within the rounds."""
    lines, runs = [], {}
    for row in rows:
        runs.setdefault((row["what"], row["kernel"], row["beside"]), []).append(row)
    for (what, kernel, beside), some in runs.items():
        ratio = median(row["other"] / row["flong"] for row in some)
        lines.append([what, kernel, speed(some, "flong"), beside, speed(some, "other"),
                      f"**{times(ratio)}**", str(some[0]["asked"])])
    return table(["what", "kernel", "Flong:", "beside", "the other:", "as fast:", "asked:"], lines)


def speed(rows, key):
    """The median as MB/s, or as time where there are no bytes."""
    value = median(row[key] for row in rows)
    return f"{rows[0]['bytes'] * 1e3 / value:,.0f} MB/s" if "bytes" in rows[0] else f"{value:,.0f} ns"


def startup(rows):
    """Milliseconds of the shortest runs, and the libraries."""
    names = ("true", "flong --version", "flong clean seeds")
    lines = [[f"`{name}`", milliseconds(summary.middle(rows, name, "wall")),
              milliseconds(summary.middle(rows, name, "cpu"))] for name in names]
    libraries = next(row["libraries"] for row in rows if "libraries" in row)
    return (table(["command", "wall:", "CPU:"], lines)
            + f"\n\nShared libraries: {', '.join(f'`{name}`' for name in libraries)}.")


def growth(rows):
    """Time and memory for each article of one shape, by size, with the exponents."""
    lines, cpu, user, peak = [], [], [], []
    shape = rows[0]["shape"]
    for size in dict.fromkeys(row["articles"] for row in rows):
        some = [row for row in rows if row["articles"] == size]
        if "problem" in some[0]:
            lines.append([shape, f"{size:,}", "", "", "", "", "", some[0]["problem"]])
            continue
        cpu.append((size, summary.middle(some, "flong", "cpu")))
        peak.append((size, summary.middle(some, "flong", "peak")))
        system = summary.middle(some, "flong", "system")
        user.append((size, cpu[-1][1] - system))
        lines.append([
            shape, f"{size:,}", seconds(cpu[-1][1]), seconds(system),
            f"{cpu[-1][1] / size * 1e6:,.0f}", megabytes(peak[-1][1]),
            f"{peak[-1][1] / size / 1e3:,.1f}", exponents(cpu[-2:], user[-2:], peak[-2:])])
    lines.append([shape, "all", "", "", "", "", "", f"**{exponents(cpu, user, peak)}**"])
    return table(["shape", "articles:", "CPU s:", "of them system:", "µs an article:", "peak MB:",
                  "KB an article:", "exponent, CPU / user / memory:"], lines)


def exponents(*costs):
    """The exponent of each cost, where there are two sizes to tell them from."""
    return " / ".join(f"{slope.slope(cost):.2f}" for cost in costs if len(cost) > 1)


def rivals(rows):
    """Tools by what they find, the fastest first."""
    lines = []
    scored = {row["scored"]: row for row in rows if "scored" in row}
    articles = next(row["articles"] for row in rows if "articles" in row)
    rows = [row for row in rows if "round" in row]
    runs = {name: summary.values(rows, name, "cpu") for name in scored}
    for name in sorted(scored, key=lambda name: summary.middle(rows, name, "cpu")):
        cpu, row = summary.middle(rows, name, "cpu"), scored[name]
        lines.append([
            f"**{name}**" if name == "flong" else name, row["setting"], seconds(cpu),
            f"{articles / cpu:,.0f}", percent(summary.spread(rows, name, "cpu"))
            if len(runs[name]) > 1 else "one run", megabytes(summary.middle(rows, name, "peak")),
            percent(row.get("found")), percent(row.get("right")), percent(row.get("stripped")),
            percent(row.get("lost"))])
    return table(["tool", "setting", "CPU s:", "articles a CPU s:", "spread %:", "peak MB:",
                  "copies found %:", "right %:", "boilerplate gone %:", "other text gone %:"], lines)


def stages(rows):
    """Each stage of the core by text, then the stages of a whole run."""
    return table(
        ["text", "stage", "min ms:", "median ms:", "MB/s:", "ns:"],
        [[row["text"], row["stage"], f"{row['minimumNanoseconds'] / 1e6:,.1f}",
          f"{row['medianNanoseconds'] / 1e6:,.1f}", f"{row['megabytesPerSecond']:,.1f}",
          f"{row['nanosecondsPerUnit']:,.1f} per {row['unit']}"] for row in rows])
