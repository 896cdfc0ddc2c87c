from unittest import TestCase

from runner import summary


def rows(**programs):
    return [{"program": name, "round": number, "cpu": cpu}
            for name, cpus in programs.items() for number, cpu in enumerate(cpus, 1)]


class SummaryTests(TestCase):
    def test_the_median_is_the_middle_of_the_rounds(self):
        self.assertEqual(summary.middle(rows(a=[9, 1, 2]), "a", "cpu"), 2)

    def test_the_spread_is_a_share_of_the_median(self):
        self.assertEqual(summary.spread(rows(a=[2, 1, 3]), "a", "cpu"), 1.0)

    def test_a_ratio_is_taken_within_each_round(self):
        # The second round was disturbed, for both alike.
        some = rows(a=[4, 40, 4], b=[2, 20, 2])
        self.assertEqual(summary.ratio(some, "a", "b", "cpu"), 2)

    def test_round_0_does_not_count(self):
        some = rows(a=[2, 2]) + [{"program": "a", "round": 0, "cpu": 90}]
        self.assertEqual((summary.middle(some, "a", "cpu"), summary.spread(some, "a", "cpu")), (2, 0))

    def test_a_program_that_ran_in_round_0_alone_is_held_against_that_round(self):
        some = rows(b=[8, 8]) + [{"program": name, "round": 0, "cpu": cpu}
                                 for name, cpu in (("a", 90), ("b", 3))]
        self.assertEqual(summary.ratio(some, "a", "b", "cpu"), 30)
        self.assertEqual(summary.middle(some, "a", "cpu"), 90)

    def test_a_program_that_ran_once_is_held_against_its_round(self):
        self.assertEqual(summary.ratio(rows(a=[6], b=[2, 3, 3]), "a", "b", "cpu"), 3)

    def test_without_a_common_round_medians_are_held_against_each_other(self):
        some = rows(a=[6]) + [{"program": "b", "round": 2, "cpu": 2}]
        self.assertEqual(summary.ratio(some, "a", "b", "cpu"), 3)
