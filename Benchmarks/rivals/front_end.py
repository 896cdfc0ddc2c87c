"""Times Flong's front end, `wc -w`, rensa and datasketch in turns on one core; prints a row for each pair
and round as a line of JSON.

All times are CPU time of one thread. Each round runs every program once, so that what disturbs the
machine disturbs all of them.
"""

import argparse
import json
import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

import datasketch
import rensa

KERNELS = ("portable", "avx2", "avx512")
SHINGLE = 3
COPIES = 8  # of each text for `wc`, so that starting it does not count
# What the project asks of itself: times as fast as `wc -w`, as rensa, as datasketch.
STREAMS = {"English": 3, "Cyrillic": 8, "Chinese": 2}
SIGNATURES = {"rensa": 5, "datasketch": 100}


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


def ran(times):
    """The kernels that ran here, the best one last."""
    return [kernel for kernel in KERNELS if kernel in times]


def streams(report, folder, own):
    """From text to shingles, beside `wc -w`."""
    names = [*STREAMS, *([Path(own).stem] if own else [])]
    for name, stream in zip(names, report["streams"]):
        nanoseconds, words = words_by_wc(folder / stream["text"])
        # In a text of one's own, `wc` may know blanks beyond the six of ASCII.
        assert words == stream["words"] or name not in STREAMS, name
        for kernel in ran(stream["nanoseconds"]):
            for size, nanoseconds_of_flong in zip((5, 3), stream["nanoseconds"][kernel]):
                yield {"what": f"{name}, {size}-word shingles", "kernel": kernel, "beside": "wc -w",
                       "flong": nanoseconds_of_flong, "other": nanoseconds, "bytes": stream["bytes"],
                       "asked": STREAMS.get(name, STREAMS["English"])}


def signatures(report, folder):
    """Signatures of paragraphs from their bytes on, beside packages that get ready shingles."""
    lists = paragraph_shingles(folder / "paragraphs.txt")
    assert len(lists) == report["paragraphs"]
    assert {len(shingles) for shingles in lists} == {report["shinglesPerParagraph"]}
    for values in (128, report["valuesPerSignature"]):
        for rival, body, part in (
            ("rensa", by_rensa, lists), ("datasketch", by_datasketch, lists[:500])
        ):
            nanoseconds = body(part, values)
            for kernel in ran(report["signatureNanoseconds"]):
                all_of_flong = report["signatureNanoseconds"][kernel]
                yield {"what": "signature of a paragraph", "kernel": kernel,
                       "beside": f"{rival}, {values} values",
                       "flong": all_of_flong / report["paragraphs"], "other": nanoseconds,
                       "asked": SIGNATURES[rival]}


def rows_of_round(arguments, folder):
    command = [arguments.harness, "--kernels", folder, "--runs", "3", "--megabytes", "4"]
    if arguments.text:
        command.append(arguments.text)
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return [*streams(report, folder, arguments.text), *signatures(report, folder)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harness", help="the built flong-benchmarks")
    parser.add_argument("--text", help="a text of your own; each line is a paragraph")
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--core", type=int, required=True)
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {arguments.core})
    for number in range(1, arguments.rounds + 1):
        with tempfile.TemporaryDirectory() as folder:
            for row in rows_of_round(arguments, Path(folder)):
                print(json.dumps(dict(row, round=number)))


main()
