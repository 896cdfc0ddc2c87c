"""A program to measure, what to do before each run, and what must hold after it."""

import shutil
from dataclasses import dataclass, field


class WrongResult(Exception):
    """A program gave something else than it has to: its time means nothing."""


@dataclass
class Program:
    name: str
    argv: list
    env: dict = field(default_factory=dict)
    stdout: str = None
    """Where its output goes; nowhere unless named."""
    output: str = None
    """The folder or file it writes; removed before each run."""
    cores: frozenset = None
    memory: int = None
    limit: float = None

    def prepare(self):
        """Makes room for the output; not timed."""
        if self.output:
            shutil.rmtree(self.output, ignore_errors=True)

    def check(self):
        """Raises WrongResult unless the output is right; not timed."""

    def facts(self):
        """What else to record about the output, by name."""
        return {}
