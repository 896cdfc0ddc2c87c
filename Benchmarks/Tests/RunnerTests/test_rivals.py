import json
import tempfile
from pathlib import Path
from types import SimpleNamespace
from unittest import TestCase, mock

from runner import places, rivals
from runner.tool import PackageTool


class RivalsTests(TestCase):
    def test_all_versions_are_pinned(self):
        lists = sorted((places.BENCHMARKS / "rivals/requirements").glob("*.txt"))
        self.assertGreaterEqual(len(lists), 5)
        for listed in lists:
            for line in listed.read_text().split():
                self.assertRegex(line, r"^[\w\[\],-]+==[\d.]+$", listed.name)

    def test_each_package_has_its_program_and_its_environment(self):
        corpus = SimpleNamespace(
            jsonl="articles.jsonl", articles=10, packed=lambda ending: Path("packed"))
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(
                places, "scratch", lambda: Path(folder)):
            tools = rivals.all_tools(corpus, SimpleNamespace(core=0, flong="flong"))
        packages = [tool for tool in tools if isinstance(tool, PackageTool)]
        self.assertEqual(len(packages), 9)
        for tool in packages:
            self.assertTrue(Path(tool.argv[1]).is_file(), tool.argv[1])
            listed = places.BENCHMARKS / f"rivals/requirements/{tool.python.parts[-3]}.txt"
            self.assertIn(f"{tool.package}", listed.read_text())

    def test_flong_is_scored_by_stories_and_ledger(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "articles.jsonl").write_text(
                "".join(json.dumps({"id": id, "text": ""}) + "\n" for id in "abc"))
            (folder / "stories.jsonl").write_text(
                json.dumps({"members": [{"id": "c"}, {"id": "a"}]}) + "\n")
            (folder / "ledger.jsonl").write_text(
                "{}\n" + json.dumps({"id": "b", "start": 1, "end": 4}) + "\n")
            corpus = SimpleNamespace(jsonl=folder / "articles.jsonl", articles=3)
            tool = rivals.FlongTool(corpus, SimpleNamespace(flong="flong", core=0))
            tool.output = name
            self.assertEqual(tool.collect(), {"dropped": [2], "removed": {1: [(1, 4)]}})
