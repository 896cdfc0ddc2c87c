import json
import tempfile
from pathlib import Path
from unittest import TestCase

from runner.flong import ALWAYS, FlongRun
from runner.program import WrongResult


class FlongRunTests(TestCase):
    def run_with(self, folder, articles=2, removed=1, ledger=""):
        for name in ALWAYS:
            (Path(folder) / name).write_text(ledger)
        (Path(folder) / "summary.json").write_text(
            json.dumps({"counts": {"articles": articles, "removed_bytes": removed}}))

    def test_results_are_checked(self):
        with tempfile.TemporaryDirectory() as folder:
            run = FlongRun("flong", "in", folder, 2)
            self.run_with(folder)
            run.check()
            for wrong in ({"articles": 1}, {"removed": 0}, {"ledger": "other"}):
                with self.subTest(wrong), self.assertRaises(WrongResult):
                    self.run_with(folder, **wrong)
                    run.check()
