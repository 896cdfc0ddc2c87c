"""The exported files, opened by the tools that people open them with."""

import csv
import json

import numpy
import scipy.io

from browser import ReportTest


class ExportsTest(ReportTest):
    def lines(self, name):
        return [json.loads(line) for line in (self.out / name).read_text().splitlines()]

    def expected(self, reading):
        """The matrix that pairs.jsonl makes."""
        rows = {article["id"]: row for row, article in enumerate(self.lines("articles.jsonl"))}
        matrix = numpy.eye(len(rows))
        for pair in self.lines("pairs.jsonl"):
            a, b = rows[pair["a"]], rows[pair["b"]]
            matrix[a, b] = matrix[b, a] = pair[reading]["resemblance"]
        return matrix

    def test_scipy_numpy_and_csv_read_what_the_pairs_say(self):
        for name, reading in (("matrix", "cleaned"), ("matrix-raw", "raw")):
            expected = self.expected(reading)
            self.assertGreater(numpy.count_nonzero(expected), len(expected))
            sparse = scipy.io.mmread(self.out / (name + ".mtx"))
            numpy.testing.assert_array_equal(sparse.toarray(), expected)
            dense = numpy.load(self.out / (name + ".npy"), allow_pickle=False)
            self.assertEqual(dense.dtype, numpy.float64)
            numpy.testing.assert_array_equal(dense, expected)
            with open(self.out / (name + ".csv"), newline="") as file:
                table = list(csv.reader(file))
            self.assertEqual(table[0][1:], [row[0] for row in table[1:]])
            self.assertEqual(table[0][1:], [a["id"] for a in self.lines("articles.jsonl")])
            numpy.testing.assert_array_equal(
                numpy.array([row[1:] for row in table[1:]], dtype=float), expected)

    def test_clusters_are_those_of_the_lines(self):
        with open(self.out / "clusters.csv", newline="") as file:
            rows = {row["cluster"]: row for row in csv.DictReader(file)}
        clusters = {cluster["cluster"]: cluster for cluster in self.lines("clusters.jsonl")}
        self.assertEqual(rows.keys(), clusters.keys())
        for name, row in rows.items():
            self.assertEqual(row["role"], clusters[name]["role"])
            self.assertEqual(int(row["articles"]), clusters[name]["articles"])
            self.assertEqual(row["wording"].lstrip("'"), clusters[name]["text"])

    def picture(self, name):
        context = self.browser.new_context()
        self.addCleanup(context.close)
        page = context.new_page()
        page.on("console", lambda message: self.told.append(message.text))
        page.goto((self.out / name).as_uri())
        return page

    def test_a_browser_shows_the_pictures(self):
        page = self.picture("matrix.png")
        size = page.eval_on_selector("img", "image => [image.naturalWidth, image.naturalHeight]")
        self.assertEqual(size, [688, 352])
        page = self.picture("matrix.svg")
        cells = page.locator("rect:has(title)")
        both = [numpy.count_nonzero(self.expected(reading)) for reading in ("raw", "cleaned")]
        self.assertEqual(cells.count(), sum(both))
        self.assertIn("After stripping", page.locator("svg").inner_html())
