from unittest import TestCase, mock

from runner import command


class CommandTests(TestCase):
    def test_sizes_are_numbers(self):
        options = command.parser().parse_args(["growth", "--sizes", "10,20", "--memory", "1.5"])
        self.assertEqual((options.sizes, options.memory), ([10, 20], 1_500_000_000))

    def test_a_missing_binary_is_named_with_what_to_do(self):
        with self.assertRaisesRegex(SystemExit, "/no/flong: build it with 'make build'"):
            command.main(["startup", "--flong", "/no/flong"])

    def test_a_given_corpus_wins_over_a_made_one(self):
        with mock.patch.object(command, "Corpus") as made:
            command.corpus(command.parser().parse_args(["jsonl", "--corpus", "/somewhere"]))
            command.corpus(command.parser().parse_args(["jsonl", "--articles", "5"]))
        made.given.assert_called_once()
        made.made.assert_called_once_with(5)
