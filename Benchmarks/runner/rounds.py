"""Rounds: programs that are compared take turns, so that what disturbs one disturbs the others."""

import sys

from .measurement import measure
from .program import WrongResult

LONG = 60.0
"""Seconds of CPU after which once is enough."""


def run(programs, rounds, warm_up=True, note=None):
    """Measures each program once a round, and gives a row for each run.

    Round 0 fills caches and does not count, but for a program that takes long: it is its only one.
    """
    rows = []
    finished = set()
    for number in range(0 if warm_up else 1, rounds + 1):
        for program in programs:
            if program.name in finished:
                continue
            program.prepare()
            one = measure(
                program.argv, env=program.env, stdout=program.stdout, cores=program.cores,
                limit=program.limit, memory=program.memory)
            if one.status != 0:
                raise WrongResult(
                    f"{program.name} ended with status {one.status}"
                    + (f" after its limit of {program.limit} seconds" if one.timed_out else "")
                    + (f"; see {program.stdout}" if program.stdout else ""))
            program.check()
            if one.cpu > LONG:
                finished.add(program.name)
            rows.append(dict(
                program=program.name, round=number, cpu=round(one.cpu, 4),
                system=round(one.system, 4), wall=round(one.wall, 4), peak=one.peak, **program.facts()))
            print(f"  {note or ''} {program.name}: {one.cpu:.3f} s CPU, {one.wall:.3f} s wall,"
                  f" {one.peak / 1e6:.0f} MB" + ("" if number else " (warm-up)"),
                  file=sys.stderr, flush=True)
    return rows
