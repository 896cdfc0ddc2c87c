"""The plot of growth: time and memory for each article over the number of articles."""

from math import ceil, floor, log10

from . import results, summary

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 420, 310, 58, 30, 34, 54
COLOURS = {"planted": "#1b6ca8", "lines": "#b5541c", "copies": "#3b7d3b"}
LABELS = {"planted": "planted collection", "lines": "the same twenty lines",
          "copies": "copies of one article"}


def growth(folder=None):
    """Two panels side by side, or None without results."""
    rows = [row for _, rows in results.kinds("growth", folder) for row in rows if "round" in row]
    if not rows:
        return None
    panels = [panel("CPU time, µs an article", points(rows, "cpu", 1e6), 0),
              panel("peak memory, KB an article", points(rows, "peak", 1e-3), WIDTH)]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH} {HEIGHT}"'
            ' font-family="sans-serif" font-size="12" fill="#222">\n'
            f'<rect width="{2 * WIDTH}" height="{HEIGHT}" fill="#fff"/>\n'
            + "\n".join(panels + labels(rows)) + "\n</svg>\n")


def labels(rows):
    """What each colour stands for, below both panels."""
    return [f'<text x="{LEFT + 220 * number}" y="{HEIGHT - 8}" fill="{COLOURS[shape]}">'
            f'{LABELS[shape]}</text>'
            for number, shape in enumerate(dict.fromkeys(row["shape"] for row in rows))]


def points(rows, key, factor):
    """For each shape the cost of one article by the number of articles."""
    curves = {}
    for shape in dict.fromkeys(row["shape"] for row in rows):
        own = [row for row in rows if row["shape"] == shape]
        curves[shape] = [
            (size, summary.middle([row for row in own if row["articles"] == size], "flong", key)
             * factor / size) for size in sorted({row["articles"] for row in own})]
    return curves


def panel(title, curves, shift):
    """Axes with powers of ten, and a line with dots for each curve."""
    sizes = [size for curve in curves.values() for size, _ in curve]
    costs = [cost for curve in curves.values() for _, cost in curve]
    across, up = decades(sizes), decades(costs)

    def x(size):
        return shift + LEFT + place(size, across) * (WIDTH - LEFT - RIGHT)

    def y(cost):
        return HEIGHT - BOTTOM - place(cost, up) * (HEIGHT - TOP - BOTTOM)

    lines = [f'<text x="{shift + LEFT}" y="18" font-weight="bold">{title}</text>']
    for power in range(across[0], across[1] + 1):
        lines.append(f'<text x="{x(10 ** power):.1f}" y="{HEIGHT - BOTTOM + 18}"'
                     f' text-anchor="middle">{10 ** power:,}</text>')
    for power in range(up[0], up[1] + 1):
        level = y(10.0 ** power)
        lines.append(f'<line x1="{shift + LEFT}" x2="{shift + WIDTH - RIGHT}" y1="{level:.1f}"'
                     f' y2="{level:.1f}" stroke="#ddd"/>')
        lines.append(f'<text x="{shift + LEFT - 6}" y="{level + 4:.1f}" text-anchor="end">'
                     f'{10.0 ** power:,g}</text>')
    for shape, curve in curves.items():
        colour = COLOURS[shape]
        path = " ".join(f"{x(size):.1f},{y(cost):.1f}" for size, cost in curve)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines += [f'<circle cx="{x(size):.1f}" cy="{y(cost):.1f}" r="3.5" fill="{colour}"/>'
                  for size, cost in curve]
    return "\n".join(lines)


def decades(values):
    """The powers of ten around the values."""
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    return low, max(high, low + 1)


def place(value, range):
    """Where a value lies between two powers of ten, from 0 to 1."""
    return (log10(value) - range[0]) / (range[1] - range[0])
