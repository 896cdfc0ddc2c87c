import json
from unittest import TestCase

from runner.duplodocus import later_members


class DuplodocusTests(TestCase):
    def test_the_first_of_a_group_stays(self):
        rows = [{"minhash": {"fuzzy": {"cc_id": group}}} if group else {} for group in (1, 0, 1, 2, 1)]
        self.assertEqual(later_members(json.dumps(row) for row in rows), [2, 4])
