from unittest import TestCase, mock

from runner import rounds
from runner.measurement import Measurement
from runner.program import Program, WrongResult


class RoundsTests(TestCase):
    def measured(self, cpus, programs, count, **more):
        """The order in which programs ran, and the rows, with given CPU seconds by name."""
        order = []

        def measure(argv, **_):
            order.append(argv[0])
            return Measurement(cpu=cpus[argv[0]], system=0, wall=1, peak=1, status=cpus.get("status", 0))

        with mock.patch.object(rounds, "measure", measure), mock.patch("sys.stderr"):
            return order, rounds.run([Program(name, [name]) for name in programs], count, **more)

    def test_programs_take_turns_and_round_0_comes_first(self):
        order, rows = self.measured({"a": 1, "b": 2}, "ab", 2)
        self.assertEqual(order, ["a", "b"] * 3)
        self.assertEqual([(row["program"], row["round"]) for row in rows],
                         [(name, number) for number in (0, 1, 2) for name in "ab"])

    def test_a_long_program_runs_once(self):
        order, rows = self.measured({"a": 1, "b": rounds.LONG + 1}, "ab", 2)
        self.assertEqual(order, ["a", "b", "a", "a"])
        self.assertEqual([row["round"] for row in rows if row["program"] == "b"], [0])

    def test_a_failure_ends_the_benchmark(self):
        with self.assertRaisesRegex(WrongResult, "a ended with status 2"):
            self.measured({"a": 1, "status": 2}, "a", 1)
