"""Medians, spreads and ratios of measured rows."""

from statistics import median


def rounds(rows, program, key):
    """The values of a program by round, round 0 among them, which fills caches."""
    return {row["round"]: row[key] for row in rows if row.get("program") == program}


def values(rows, program, key):
    """The values that count: without round 0, unless there is no other."""
    found = rounds(rows, program, key)
    return {number: value for number, value in found.items() if number > 0 or len(found) == 1}


def middle(rows, program, key):
    """The median over all rounds."""
    return median(values(rows, program, key).values())


def spread(rows, program, key):
    """How far the largest and the smallest lie apart, as a share of the median."""
    some = values(rows, program, key).values()
    centre = median(some)
    return (max(some) - min(some)) / centre if centre else 0.0


def ratio(rows, program, other, key):
    """The median of the ratios within each round, in which both ran side by side."""
    a, b = values(rows, program, key), rounds(rows, other, key)
    shared = [a[number] / b[number] for number in a if number in b and b[number] > 0]
    return median(shared) if shared else middle(rows, program, key) / middle(rows, other, key)
