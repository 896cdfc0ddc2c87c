import json
import tempfile
from pathlib import Path
from unittest import TestCase

from runner import tables

HEAD = {"benchmark": "x", "date": "2000-01-01",
        "machine": {"processor": "P", "cores": 2, "system": "S", "kernel": "6"},
        "versions": {"flong": "0.1.0 (abc)", "swift": "6.3"}}
CORPUS = {"corpus": "planted-10-7", "articles": 10, "bytes": 1_000_000, "sha256": "0"}


def ran(program, cpu, **more):
    return {"program": program, "round": 1, "cpu": cpu, "wall": cpu, "peak": 2_000_000, **more}


class TablesTests(TestCase):
    def made(self, name, rows):
        """All tables of a folder that holds this one result."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.jsonl"
            path.write_text("".join(json.dumps(row) + "\n" for row in [HEAD, *rows]))
            return tables.all_tables(Path(folder))

    def test_folders_stand_beside_cp(self):
        names = [name for pair in tables.FOLDER_PAIRS for name in pair[:2]]
        rows = [ran(name, 6 if "flong" in name else 2, **CORPUS) for name in names]
        table = self.made("folder-10", rows)["folder"]
        self.assertIn("| flong, one core | 6.00 | 6.00 | 0.0 | 2 | 2.00 × | **3.00 ×** CPU |", table)
        self.assertIn("10 articles, 1.0 MB of text (planted-10-7). P;", table)

    def test_sizes_stand_in_order(self):
        with tempfile.TemporaryDirectory() as folder:
            for size in (1000, 200):
                rows = [ran(name, 1, **dict(CORPUS, articles=size))
                        for pair in tables.JSONL_PAIRS for name in pair[:2]]
                (Path(folder) / f"jsonl-{size}.jsonl").write_text(
                    "".join(json.dumps(row) + "\n" for row in [HEAD, *rows]))
            table = tables.all_tables(Path(folder))["jsonl"]
        self.assertLess(table.index("200 articles"), table.index("1,000 articles"))

    def test_growth_has_exponents(self):
        rows = [ran("flong", size / 1_000, system=0, shape="lines", **dict(CORPUS, articles=size))
                for size in (1_000, 10_000)]
        rows.append({"shape": "lines", "articles": 100_000, "problem": "flong ended"})
        made = self.made("growth-lines", rows)
        self.assertIn("**1.00 / 1.00 / 0.00**", made["growth"])
        self.assertIn("flong ended", made["growth"])

    def test_growth_of_user_time_stands_by_itself(self):
        rows = [ran("flong", cpu, system=system, shape="lines", **dict(CORPUS, articles=size))
                for size, cpu, system in ((1_000, 2, 1), (10_000, 40, 30))]
        table = self.made("growth-lines", rows)["growth"]
        self.assertIn("| 40.0 | 30.0 |", table)
        self.assertIn("**1.30 / 1.00 / 0.00**", table)

    def test_the_front_end_stands_beside_others_kernel_by_kernel(self):
        rows = [{"what": "English, 5-word shingles", "kernel": kernel, "beside": "wc -w", "round": number,
                 "flong": own, "other": other, "bytes": 4_000, "asked": 3}
                for kernel, times in (("portable", ((4, 8), (5, 8))), ("avx2", ((2, 8), (2, 6))))
                for number, (own, other) in enumerate(times, 1)]
        rows.append({"what": "signature", "kernel": "avx2", "beside": "rensa", "round": 1,
                     "flong": 500.4, "other": 5_004, "asked": 5})
        table = self.made("front-end-avx2", rows)["front-end"]
        self.assertIn("| English, 5-word shingles | portable | 888,889 MB/s | wc -w | 500,000 MB/s"
                      " | **1.80 ×** | 3 |", table)
        self.assertIn("| avx2 | 2,000,000 MB/s | wc -w | 571,429 MB/s | **3.50 ×** | 3 |", table)
        self.assertIn("| signature | avx2 | 500 ns | rensa | 5,004 ns | **10 ×** | 5 |", table)

    def test_rivals_are_sorted_by_time(self):
        rows = [ran("slow", 9, **CORPUS), ran("flong", 1, **CORPUS),
                {"scored": "slow", "setting": "s", "found": 0.5, "right": 1.0},
                {"scored": "flong", "setting": "f", "stripped": 0.25, "lost": 0.0}]
        table = self.made("rivals-10", rows)["rivals"]
        self.assertLess(table.index("**flong**"), table.index("| slow"))
        self.assertIn("| slow | s | 9.00 | 1 | one run | 2 | 50.0 | 100.0 | – | – |", table)

    def test_start_up_names_libraries(self):
        rows = [ran(name, 0.002) for name in ("true", "flong --version", "flong clean seeds")]
        table = self.made("startup", rows + [{"libraries": ["libc.so.6"]}])["startup"]
        self.assertIn("| `true` | 2.0 ms | 2.0 ms |", table)
        self.assertIn("`libc.so.6`.", table)

    def test_stages_are_listed(self):
        row = {"text": "t", "stage": "tokens", "unit": "token", "minimumNanoseconds": 2_000_000,
               "medianNanoseconds": 3_000_000, "megabytesPerSecond": 5.0, "nanosecondsPerUnit": 7.0}
        self.assertIn("| t | tokens | 2.0 | 3.0 | 5.0 | 7.0 per token |",
                      self.made("stages", [row])["stages"])

    def test_nothing_measured_gives_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(tables.all_tables(Path(folder)), {})
