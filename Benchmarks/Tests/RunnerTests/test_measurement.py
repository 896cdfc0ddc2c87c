import sys
import tempfile
from pathlib import Path
from unittest import TestCase

from runner.measurement import measure


class MeasurementTests(TestCase):
    def test_children_count(self):
        burn = "sum(range(4_000_000))"
        one = measure(
            [sys.executable, "-c", f"import os\nif os.fork() == 0: {burn}\nelse: os.wait()"])
        self.assertGreater(one.cpu, 0.02)
        self.assertEqual(one.status, 0)

    def test_memory_is_that_of_the_program_and_not_of_the_runner(self):
        ballast = bytearray(80_000_000)
        small = measure(["/bin/true"])
        large = measure([sys.executable, "-c", "bytearray(60_000_000)"])
        self.assertLess(small.peak, 30_000_000, len(ballast))
        self.assertGreater(large.peak, 60_000_000)

    def test_output_goes_where_it_should(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "out"
            measure(["/bin/sh", "-c", "echo $WORD; echo b >&2"], env={"WORD": "a"}, stdout=str(path))
            self.assertEqual(path.read_text(), "a\nb\n")

    def test_failures_have_their_status(self):
        self.assertEqual(measure(["/bin/sh", "-c", "exit 3"]).status, 3)
        self.assertEqual(measure(["/no/such/program"]).status, 127)

    def test_the_limit_ends_a_program(self):
        one = measure(["/bin/sleep", "20"], limit=0.2)
        self.assertTrue(one.timed_out)
        self.assertLess(one.wall, 10)
        self.assertNotEqual(one.status, 0)

    def test_cores_and_memory_are_confined(self):
        code = ("import os, resource\n"
                "assert os.sched_getaffinity(0) == {0}\n"
                "assert resource.getrlimit(resource.RLIMIT_AS)[0] == 1_000_000_000")
        one = measure([sys.executable, "-c", code], cores={0}, memory=1_000_000_000)
        self.assertEqual(one.status, 0)
