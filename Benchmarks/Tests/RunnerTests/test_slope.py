from unittest import TestCase

from runner.slope import slope


class SlopeTests(TestCase):
    def test_powers_are_found(self):
        for power in (0.5, 1, 2):
            with self.subTest(power=power):
                points = [(size, 3 * size ** power) for size in (1_000, 10_000, 100_000)]
                self.assertAlmostEqual(slope(points), power)

    def test_one_size_has_no_slope(self):
        with self.assertRaises(ValueError):
            slope([(10, 1)])
        with self.assertRaises(ValueError):
            slope([(10, 1), (10, 2)])
