"""One run of one program: CPU seconds, wall seconds, peak memory."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LAUNCH = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Measurement:
    cpu: float
    """User and system seconds of the program and of all children it waited for."""
    system: float
    """The part of these that the kernel took: for memory, for files."""
    wall: float
    peak: int
    """Bytes, of the largest single process; below 10 MB it is what started the program."""
    status: int
    timed_out: bool = False


def measure(argv, *, env=None, stdout=None, cores=None, limit=None, memory=None):
    """Runs a program to its end; its output and its errors go into the file stdout.

    cores is a set of processor numbers, limit seconds of wall time, memory bytes of address space.
    """
    run = subprocess.run(
        [sys.executable, "-I", "-S", LAUNCH, stdout or os.devnull,
         ",".join(str(core) for core in sorted(cores or ())), str(limit or 0), str(memory or 0),
         *argv],
        env=dict(os.environ, **(env or {})), stdin=subprocess.DEVNULL, capture_output=True, text=True,
        check=True)
    status, cpu, system, wall, peak, stopped = run.stdout.split()
    return Measurement(
        cpu=float(cpu), system=float(system), wall=float(wall), peak=int(peak),
        status=int(status), timed_out=stopped == "1")
