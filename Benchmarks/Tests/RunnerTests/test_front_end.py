import json
import subprocess
import tempfile
from pathlib import Path
from types import SimpleNamespace
from unittest import TestCase, mock

from runner import front_end, places, results, tool

ROWS = [{"what": "English", "kernel": kernel, "round": 1} for kernel in ("portable", "avx2")]


class FrontEndTests(TestCase):
    def test_rows_are_kept_by_the_best_kernel(self):
        printed = "".join(json.dumps(row) + "\n" for row in ROWS)
        options = SimpleNamespace(rounds=3, core=1, text="news.txt", flong="flong")
        with (
            mock.patch.object(places, "STAGES", Path(__file__)),
            mock.patch.object(tool, "install") as install,
            mock.patch.object(tool, "package_version", lambda python, name: f"{name} 1"),
            mock.patch.object(subprocess, "run") as ran,
            mock.patch.object(results, "write") as write,
        ):
            ran.return_value = SimpleNamespace(stdout=printed)
            front_end.run(options)
        install.assert_called_once_with("sketches")
        command = [str(part) for part in ran.call_args.args[0]]
        self.assertTrue(Path(command[1]).is_file(), command[1])
        self.assertEqual(command[3:], ["--rounds", "3", "--core", "1", "--text", "news.txt"])
        write.assert_called_once_with(
            "front-end-avx2", ROWS, "flong", {"rensa": "rensa 1", "datasketch": "datasketch 1"})

    def test_a_missing_harness_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            with mock.patch.object(places, "STAGES", Path(folder) / "none"):
                with self.assertRaisesRegex(FileNotFoundError, "make bench-build"):
                    front_end.run(SimpleNamespace())
