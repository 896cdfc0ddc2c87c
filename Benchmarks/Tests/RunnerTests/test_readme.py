import json
import tempfile
from pathlib import Path
from unittest import TestCase

from runner import readme


def ran(program, cpu, **more):
    return {"program": program, "round": 1, "cpu": cpu, "wall": cpu, "peak": 10 ** 9,
            "articles": 1_000, "bytes": 3_000_000, **more}


class ReadmeTests(TestCase):
    def lines(self, **results):
        with tempfile.TemporaryDirectory() as folder:
            for name, rows in results.items():
                (Path(folder) / f"{name.replace('_', '-')}.jsonl").write_text(
                    "".join(json.dumps(row) + "\n" for row in [{}, *rows]))
            return readme.lines(Path(folder))

    def test_without_results_nothing_is_said(self):
        self.assertEqual(self.lines(), [])

    def test_the_largest_collection_is_told(self):
        names = {"flong, one core": 8, "cp -r, one core": 2, "flong, all cores": 3,
                 "cp -r, all cores": 2}
        small = [ran(name, 1, articles=10) for name in names]
        large = [ran(name, cpu) for name, cpu in names.items()]
        self.assertEqual(self.lines(folder_10=small, folder_1000=large), [
            "- 1,000 articles (3 MB of text) in a folder: 8.00 s of CPU on one core, 4.00 × the CPU of"
            " `cp -r`, and 1.50 × its wall time on all cores; 1.00 GB of memory."])

    def test_faster_tools_are_named(self):
        rows = [ran("flong", 2), ran("quick", 1), ran("slow", 4)]
        rows += [{"scored": row["program"]} for row in rows]
        self.assertEqual(self.lines(rivals_1000=rows), [
            "- 500 articles a CPU second beside other tools; faster, and doing a part of it:"
            " quick 1,000."])

    def test_exponents_are_told(self):
        rows = [ran("flong", size / 1e3, shape="lines", articles=size) for size in (1_000, 10_000)]
        self.assertEqual(self.lines(growth_lines=rows), [
            "- Growth, exponents of CPU / memory: the same twenty lines everywhere 1.00 / 0.00"
            " (to 10,000 articles)."])
