"""From text to shingles and signatures, beside `wc -w` and packages that sketch."""

import json
import subprocess

from . import places, results, tool

SKETCHES = "sketches"


def run(options):
    """Times all in turns, and keeps the rows by the best kernel of this processor."""
    harness = places.built(places.STAGES)
    tool.install(SKETCHES)
    python = places.VENVS / SKETCHES / "bin/python"
    command = [python, places.BENCHMARKS / "rivals/front_end.py", harness,
               "--rounds", str(options.rounds), "--core", str(options.core)]
    if options.text:
        command += ["--text", options.text]
    printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    rows = [json.loads(line) for line in printed.splitlines()]
    versions = {name: tool.package_version(python, name) for name in ("rensa", "datasketch")}
    # Within each row of the round the best kernel comes last.
    return results.write(f"front-end-{rows[-1]['kernel']}", rows, options.flong, versions)
