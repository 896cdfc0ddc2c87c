"""A tool beside Flong: what it takes, what it finds, how it is installed."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

from . import places
from .program import Program, WrongResult

ONE_THREAD = {name: "1" for name in (
    "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "POLARS_MAX_THREADS",
    "NUMBA_NUM_THREADS")}


class Tool(Program):
    """Finds articles to drop ("dropped", rows) or paragraphs ("paragraphs", rows and numbers)."""

    def __init__(self, name, argv, corpus, setting, *, core, **more):
        self.folder = places.scratch() / "output" / "rivals"
        super().__init__(
            name, argv, env=dict(ONE_THREAD, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1",
                                 TOKENIZERS_PARALLELISM="false"),
            output=str(self.folder), stdout=str(places.scratch() / f"{name.replace(' ', '-')}.log"),
            cores=frozenset([core]), **more)
        self.corpus, self.setting = corpus, setting
        self.found = None

    def prepare(self):
        super().prepare()
        self.folder.mkdir(parents=True)

    def check(self):
        found = self.collect()
        if not any(found.values()):
            raise WrongResult(f"{self.name} found nothing; see {self.stdout}")
        if self.found not in (None, found):
            raise WrongResult(f"{self.name} found other things than in the round before")
        self.found = found

    def facts(self):
        text = json.dumps(self.found, sort_keys=True)
        return {"results": hashlib.sha256(text.encode()).hexdigest()[:16]}

    def collect(self):
        """What the finished run found; not timed."""
        raise NotImplementedError

    def version(self):
        """The version, for the record."""
        raise NotImplementedError


class PackageTool(Tool):
    """A package of PyPI, in a virtual environment, driven by a program of rivals/."""

    def __init__(self, name, program, venv, package, corpus, setting, *, core):
        self.python = places.VENVS / venv / "bin/python"
        self.package = package
        super().__init__(name, [], corpus, setting, core=core)
        self.result = self.folder / "result.json"
        self.argv = [str(self.python), str(places.BENCHMARKS / "rivals" / program),
                     str(corpus.jsonl), str(self.result)]

    def collect(self):
        return {kind: sorted(rows) for kind, rows in json.loads(self.result.read_text()).items()}

    def version(self):
        return package_version(self.python, self.package)


def install(venv):
    """Makes the virtual environment of that name, if it is missing or its list of packages has changed."""
    listed = places.BENCHMARKS / f"rivals/requirements/{venv}.txt"
    folder = places.VENVS / venv
    wanted = listed.read_text()
    mark = folder / "installed.txt"
    if mark.exists() and mark.read_text() == wanted:
        return
    print(f"  installing {' '.join(wanted.split())}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    subprocess.run(
        [folder / "bin/pip", "install", "-q", "--disable-pip-version-check", "-r", listed],
        check=True)
    mark.write_text(wanted)


def package_version(python, package):
    """The version of an installed package."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    run = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    return f"{package} {run.stdout.strip()}"


def rows_of_ids(corpus):
    """The row of each article, by id."""
    with open(Path(corpus.jsonl), encoding="utf-8") as lines:
        return {json.loads(line)["id"]: row for row, line in enumerate(lines)}
