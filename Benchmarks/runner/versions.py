"""The versions of what was measured."""

import re
import subprocess

from . import places


def first_line(*argv):
    """The first line that a program prints, or None where there is no such program."""
    try:
        run = subprocess.run(argv, capture_output=True, text=True, cwd=places.REPOSITORY)
    except OSError:
        return None
    lines = (run.stdout or run.stderr).strip().splitlines()
    return lines[0] if lines else None


def flong(path):
    """The version of Flong, its commit, and whether sources differ from the commit."""
    commit = first_line("git", "rev-parse", "--short=12", "HEAD") or "unknown"
    changed = first_line("git", "status", "--porcelain", "--", "Sources", "Package.swift")
    return f"{first_line(str(path), '--version')} ({commit}{', changed' if changed else ''})"


def tools(path):
    """Flong, Swift and the system's programs, by name."""
    swift = first_line("swift", "--version") or ""
    found = re.search(r"Swift version (\S+)", swift)
    versions = {
        "flong": flong(path),
        "swift": found.group(1) if found else "unknown",
        "coreutils": first_line("cp", "--version"),
        "gzip": first_line("gzip", "--version"),
        "zstd": first_line("zstd", "--version"),
        "glibc": first_line("getconf", "GNU_LIBC_VERSION"),
    }
    return {name: text for name, text in versions.items() if text}
