"""Markdown tables and numbers for people."""


def table(heads, rows):
    """A table; heads that end in a colon are aligned to the right."""
    names = [head.rstrip(":") for head in heads]
    rule = ["--:" if head.endswith(":") else "---" for head in heads]
    lines = ["| " + " | ".join(line) + " |" for line in [names, *rows]]
    return "\n".join([lines[0], "|" + "|".join(rule) + "|", *lines[1:]])


def seconds(value):
    """Three figures are more than a shared machine can promise."""
    if value < 0.1:
        return f"{value:.3f}"
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def milliseconds(value):
    return f"{value * 1000:.1f} ms"


def megabytes(value):
    return f"{value / 1e6:,.0f}"


def times(value):
    return f"{value:.2f} ×" if value < 10 else f"{value:,.0f} ×"


def percent(value):
    return "–" if value is None else f"{100 * value:.1f}"
