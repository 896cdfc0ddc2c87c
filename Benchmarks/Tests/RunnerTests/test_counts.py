from unittest import TestCase

from runner import counts


def counted(instructions=1_000, allocations=100, functions=None, corpus="c"):
    return {"corpus": corpus, "instructions": instructions, "allocations": allocations,
            "allocated_bytes": 5_000, "functions": functions or {}}


class CountsTests(TestCase):
    def test_what_stays_within_the_tolerance_passes(self):
        self.assertIsNone(counts.verdict(counted(), counted(instructions=1_030)))
        self.assertIsNone(counts.verdict(counted(), counted(instructions=500)))

    def test_what_rose_is_named_with_where_and_what_to_do(self):
        text = counts.verdict(
            counted(functions={"sort": 600, "read": 100}),
            counted(instructions=1_200, functions={"sort": 790, "read": 100, "new": 10}))
        self.assertIn("instructions by 20.0% (1,000 to 1,200) rose", text)
        self.assertLess(text.index("+190 instructions  sort"), text.index("+10 instructions  new"))
        self.assertNotIn("read", text)
        self.assertIn("Benchmarks/run counts --accept", text)

    def test_several_rises_are_named(self):
        text = counts.verdict(counted(), counted(instructions=2_000, allocations=200))
        self.assertIn("instructions by 100.0% (1,000 to 2,000) and allocations by", text)

    def test_another_corpus_is_no_baseline(self):
        self.assertIn("made corpus", counts.verdict(counted(), counted(corpus="d")))
