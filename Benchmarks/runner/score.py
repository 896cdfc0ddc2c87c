"""How much of what was planted a tool found, and how much of what it took was planted."""

from collections import defaultdict


def of_articles(truth, dropped):
    """Shares of planted copies found, and of dropped articles that are planted copies.

    Of k copies of a story one stays, so k - 1 can be found.
    """
    dropped = set(dropped)
    found = sum(min(sum(row in dropped for row in rows), len(rows) - 1) for rows in truth.stories)
    planted = sum(len(rows) - 1 for rows in truth.stories)
    return {"found": share(found, planted), "right": share(found, len(dropped))}


def of_passages(truth, removed):
    """Shares of the bytes of boilerplate that went, and of all other bytes that went.

    removed holds byte ranges for each row.
    """
    boilerplate = gone = other = other_gone = 0
    for row, text in enumerate(truth.texts):
        size = len(text.encode())
        planted = union(truth.boilerplate.get(row, ()))
        taken = union(removed.get(row, ()))
        both = common(planted, taken)
        boilerplate += length(planted)
        gone += both
        other += size - length(planted)
        other_gone += length(taken) - both
    return {"stripped": share(gone, boilerplate), "lost": share(other_gone, other)}


def of_paragraphs(truth, paragraphs):
    """The same for tools that take whole paragraphs, given as (row, number)."""
    removed = defaultdict(list)
    for row, number in paragraphs:
        removed[row].append(truth.paragraph_bytes(row)[number])
    return of_passages(truth, removed)


def share(part, whole):
    """A share, or None where there is nothing to share."""
    return round(part / whole, 5) if whole else None


def union(ranges):
    """The same bytes as ranges that are apart and ascending."""
    merged = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def length(ranges):
    """The number of bytes in ranges that are apart."""
    return sum(end - start for start, end in ranges)


def common(a, b):
    """The number of bytes in both; each is ascending and apart."""
    i = j = total = 0
    while i < len(a) and j < len(b):
        total += max(0, min(a[i][1], b[j][1]) - max(a[i][0], b[j][0]))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return total
