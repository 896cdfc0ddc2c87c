import sys
import tempfile
from pathlib import Path
from unittest import TestCase

from runner import results


class ResultsTests(TestCase):
    def test_what_is_written_is_read(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            results.write("b-10", [{"cpu": 1.5}], sys.executable, {"peer": "1.0"}, folder=folder)
            head, rows = results.read("b-10", folder)
            self.assertEqual(results.names(folder), ["b-10"])
        self.assertEqual(rows, [{"cpu": 1.5}])
        self.assertEqual(head["versions"]["peer"], "1.0")
        self.assertIn("processor", head["machine"])

    def test_what_has_not_run_is_none(self):
        self.assertIsNone(results.read("never", Path("/nowhere")))
