"""The stages by themselves: runs the Swift harness and keeps its numbers."""

import json
import subprocess

from . import places, results


def run(articles, options):
    """Measures each stage of the core on texts of three scripts, and each stage of a whole run."""
    harness = places.built(places.STAGES)
    out = places.scratch() / "stages.json"
    (places.scratch() / "output").mkdir(exist_ok=True)
    subprocess.run(
        [harness, "--articles", articles.jsonl, "--runs", str(options.rounds),
         "--out", places.scratch() / "output" / "stages", "--json", out], check=True)
    report = json.loads(out.read_text())
    rows = [dict(stage, text=text["text"], bytes=text["bytes"])
            for text in report["texts"] for stage in text["stages"]]
    return results.write("stages", rows, options.flong, {"corpus": articles.name})
