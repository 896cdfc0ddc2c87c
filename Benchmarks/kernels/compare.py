"""Times the front end and its rivals in turns, on one core, and prints medians and ratios.

All times are CPU seconds of one thread. Each round runs every program once, so that what disturbs the
machine disturbs all of them; a ratio is the median of the ratios of the rounds.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import datasketch
import rensa

SHINGLE = 3
COPIES = 8  # of each text for `wc`, so that starting it does not count
# What the project asks of itself: times as fast as `wc -w`, as rensa, as datasketch.
STREAM_BARS = {"english": 3, "cyrillic": 8, "chinese": 2}
SIGNATURE_BARS = {"rensa": 5, "datasketch": 100}


def words_by_wc(path):
    """CPU nanoseconds of `wc -w` for one copy of the text, and its number of words."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        ["wc", "-w", *[path] * COPIES], env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds * 1e9 / COPIES, int(run.stdout.split()[-2]) // COPIES


def paragraph_shingles(path):
    """The shingles of each paragraph as rensa and datasketch want them: lists of strings."""
    lists = []
    for line in path.read_text().splitlines():
        words = line.split()
        lists.append([" ".join(words[i:i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)])
    return lists


def timed(body):
    start = time.process_time_ns()
    body()
    return time.process_time_ns() - start


def by_rensa(lists, values):
    def body():
        for shingles in lists:
            sketch = rensa.RMinHash(num_perm=values, seed=42)
            sketch.update(shingles)
            sketch.digest()
    return timed(body) / len(lists)


def by_datasketch(lists, values):
    lists = [[shingle.encode() for shingle in shingles] for shingles in lists]
    return timed(lambda: datasketch.MinHash.bulk(lists, num_perm=values)) / len(lists)


def round_of(arguments, folder):
    """One time of each program, by row and program."""
    command = [arguments.flong, "--kernels", folder, "--runs", "3", "--megabytes", "4"]
    if arguments.file:
        command.append(arguments.file)
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    rows = {}
    for place, stream in enumerate(report["streams"]):
        name = [*STREAM_BARS, arguments.file][place]
        nanoseconds, words = words_by_wc(Path(folder) / stream["text"])
        # In a text of one's own, `wc` may know blanks beyond the six of ASCII.
        assert words == stream["words"] or name not in STREAM_BARS, name
        for kernel, times in stream["nanoseconds"].items():
            for size, own in zip((5, 3), times):
                rows[f"{name}, {size}-word shingles, {kernel}", "wc -w"] = (
                    own, nanoseconds, stream["bytes"], STREAM_BARS.get(name, 3))
    lists = paragraph_shingles(Path(folder) / "paragraphs.txt")
    assert len(lists) == report["paragraphs"]
    assert {len(shingles) for shingles in lists} == {report["shinglesPerParagraph"]}
    for kernel, own in report["signatureNanoseconds"].items():
        own /= report["paragraphs"]
        for values in (128, report["valuesPerSignature"]):
            for rival, body, part in (
                ("rensa", by_rensa, lists), ("datasketch", by_datasketch, lists[:500])
            ):
                rows[f"signature of a paragraph, {kernel}", f"{rival}, {values} values"] = (
                    own, body(part, values), 0, SIGNATURE_BARS[rival])
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flong", help="the built flong-benchmarks")
    parser.add_argument("file", nargs="?", help="a text of your own; each line is a paragraph")
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rounds = []
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(round_of(arguments, folder))
    print("| what | beside | Flong | the other | times as fast | asked |")
    print("|---|---|--:|--:|--:|--:|")
    for (what, rival), (_, _, size, bar) in rounds[0].items():
        pairs = [rows[what, rival][:2] for rows in rounds]
        own, other = (statistics.median(column) for column in zip(*pairs))
        ratio = statistics.median(b / a for a, b in pairs)
        shown = (
            f"{size * 1e3 / own:.0f} MB/s | {size * 1e3 / other:.0f} MB/s" if size
            else f"{own:.0f} ns | {other:.0f} ns")
        print(f"| {what} | {rival} | {shown} | {ratio:.1f} | {bar} |")


if __name__ == "__main__":
    main()
