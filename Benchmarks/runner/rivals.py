"""Other tools beside Flong: the same corpus, one core, the same rounds, one score."""

import json
from collections import defaultdict
from pathlib import Path

from . import dolma, duplodocus, onion, places, results, rounds, score
from .flong import FlongRun
from .tool import PackageTool, install, rows_of_ids
from .truth import Truth

GRAMS = "5-grams, 16 bands of 8, estimate of 0.8"
LINES = "exact paragraphs"


def run(corpus, options):
    """Installs what is missing, measures all in turns, scores each where the truth is known."""
    if not corpus.truth.exists():
        raise FileNotFoundError(f"{corpus.truth}: without it nothing can be scored")
    for listed in sorted((places.BENCHMARKS / "rivals/requirements").glob("*.txt")):
        install(listed.stem)
    tools = [tool for tool in all_tools(corpus, options)
             if not options.only or tool.name in options.only]
    rows = rounds.run(tools, options.rounds, note="rivals")
    truth = Truth(corpus)
    facts = corpus.facts()
    lines = [dict(row, **facts) for row in rows]
    for tool in tools:
        lines.append({"scored": tool.name, "setting": tool.setting, **scores(truth, tool)})
    versions = {tool.name: tool.version() for tool in tools if not isinstance(tool, FlongTool)}
    return results.write(f"rivals-{corpus.articles}", lines, options.flong, versions)


def all_tools(corpus, options):
    """Flong, what PyPI has, and what the user has."""
    core = options.core

    def package(name, program, venv, package, setting):
        return PackageTool(name, program, venv, package, corpus, setting, core=core)

    tools = [
        FlongTool(corpus, options),
        package("rensa", "with_rensa.py", "sketches", "rensa", GRAMS),
        package("rensa, words", "with_rensa_words.py", "sketches", "rensa", "words, as its README"),
        package("gaoya", "with_gaoya.py", "sketches", "gaoya", GRAMS),
        package("FastSketchLSH", "with_fastsketchlsh.py", "sketches", "fastsketchlsh", GRAMS),
        package("datasketch", "with_datasketch.py", "sketches", "datasketch", GRAMS),
        package("text-dedup", "with_text_dedup.py", "text-dedup", "text-dedup",
                "5-grams, 16 bands of 8, not checked"),
        package("datatrove", "with_datatrove.py", "datatrove", "datatrove",
                "5-grams, 16 bands of 8, not checked"),
        package("DuckDB", "with_duckdb.py", "tables", "duckdb", LINES),
        package("Polars", "with_polars.py", "tables", "polars", LINES),
        dolma.Dolma(corpus, core=core),
    ]
    if onion.program():
        tools.append(onion.Onion(corpus, core=core))
    if duplodocus.program():
        tools.append(duplodocus.Duplodocus(corpus, core=core))
    return tools


class FlongTool(FlongRun):
    """Flong as a tool: stories are articles to drop, the ledger is what goes."""

    setting = "everything it does, all files written"

    def __init__(self, corpus, options):
        super().__init__(
            options.flong, corpus.jsonl, places.scratch() / "output" / "flong", corpus.articles,
            cores=frozenset([options.core]))
        self.corpus, self.found = corpus, None

    def check(self):
        super().check()
        if self.found is None:
            self.found = self.collect()

    def collect(self):
        """Articles that are in a story of an earlier one, and the bytes that went."""
        rows, dropped, removed = rows_of_ids(self.corpus), [], defaultdict(list)
        with open(Path(self.output) / "stories.jsonl") as lines:
            for line in lines:
                members = sorted(rows[member["id"]] for member in json.loads(line)["members"])
                dropped += members[1:]
        with open(Path(self.output) / "ledger.jsonl") as lines:
            next(lines)
            for line in lines:
                entry = json.loads(line)
                removed[rows[entry["id"]]].append((entry["start"], entry["end"]))
        return {"dropped": dropped, "removed": removed}


def scores(truth, tool):
    """The scores of what the tool found, by what it finds."""
    found = tool.found
    result = {}
    if "dropped" in found:
        result.update(score.of_articles(truth, found["dropped"]))
    if "removed" in found:
        result.update(score.of_passages(truth, found["removed"]))
    if "paragraphs" in found:
        result.update(score.of_paragraphs(truth, found["paragraphs"]))
    return result
