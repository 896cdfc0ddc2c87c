from unittest import TestCase

from runner import callgrind

OUT = """\
events: Ir
fn=(1) main
10 5
+2 7
cfn=(2) work
calls=3 40
11 100
fn=(2)
40 90
-1 10
fn=alone
* 3
totals: 115
"""


class CallgrindTests(TestCase):
    def test_calls_are_not_counted_twice(self):
        total, costs = callgrind.parse(OUT.splitlines(keepends=True))
        self.assertEqual(total, 115)
        self.assertEqual(costs, {"main": 12, "work": 100, "alone": 3})
