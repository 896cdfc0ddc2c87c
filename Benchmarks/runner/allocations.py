"""Allocations of a program, counted by a small library that stands before the C library."""

import os
import subprocess
from pathlib import Path

from . import places


def count(argv, env):
    """The number of allocations and the bytes asked for, of a program that links glibc."""
    source = Path(__file__).with_suffix(".c")
    library = places.scratch() / "allocations.so"
    if not library.exists() or library.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(
            ["cc", "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, source], check=True)
    result = places.scratch() / "allocations.txt"
    result.unlink(missing_ok=True)
    subprocess.run(
        argv, check=True, stdout=subprocess.DEVNULL,
        env=dict(os.environ, LD_PRELOAD=str(library), FLONG_ALLOCATIONS=str(result), **env))
    calls, asked = result.read_text().split()
    return int(calls), int(asked)
