import shutil
import sys
from unittest import TestCase, skipUnless

from runner import allocations


@skipUnless(shutil.which("cc"), "there is no C compiler")
class AllocationsTests(TestCase):
    def test_large_allocations_are_counted(self):
        few = allocations.count([sys.executable, "-c", "pass"], {"PYTHONHASHSEED": "0"})
        many = allocations.count(
            [sys.executable, "-c", "[bytes(10_000) for _ in range(1_000)]"], {"PYTHONHASHSEED": "0"})
        self.assertGreaterEqual(many[0] - few[0], 1_000)
        self.assertGreaterEqual(many[1] - few[1], 10_000_000)
