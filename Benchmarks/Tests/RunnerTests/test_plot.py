import json
import tempfile
from pathlib import Path
from unittest import TestCase
from xml.etree import ElementTree

from runner import plot


class PlotTests(TestCase):
    def test_each_shape_is_a_line_in_both_panels(self):
        rows = [{"program": "flong", "round": 1, "shape": shape, "articles": size, "cpu": size / 1e3,
                 "peak": 10 ** 8} for shape in ("lines", "copies") for size in (1_000, 10_000)]
        rows.append({"shape": "lines", "articles": 100_000, "problem": "it ended"})
        with tempfile.TemporaryDirectory() as folder:
            for shape in ("lines", "copies"):
                own = [row for row in rows if row["shape"] == shape]
                (Path(folder) / f"growth-{shape}.jsonl").write_text(
                    "".join(json.dumps(row) + "\n" for row in [{}, *own]))
            picture = ElementTree.fromstring(plot.growth(Path(folder)))
        names = [element.tag.rpartition("}")[2] for element in picture]
        self.assertEqual((names.count("polyline"), names.count("circle")), (4, 8))

    def test_values_lie_between_powers_of_ten(self):
        self.assertEqual(plot.decades([1_000, 25_000]), (3, 5))
        self.assertEqual(plot.decades([100]), (2, 3))
        self.assertEqual(plot.place(10_000, (3, 5)), 0.5)

    def test_without_results_there_is_no_plot(self):
        self.assertIsNone(plot.growth(Path("/nowhere")))
