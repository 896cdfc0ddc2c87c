"""How a cost grows with the size: the exponent of the power law through the points."""

from math import log


def slope(points):
    """Least squares over the logarithms of (size, cost); 1 is linear, 2 is the square."""
    if len(points) < 2:
        raise ValueError("a slope needs two sizes or more")
    xs = [log(size) for size, _ in points]
    ys = [log(cost) for _, cost in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((a - x) ** 2 for a in xs)
    if across == 0:
        raise ValueError("a slope needs two different sizes")
    return sum((a - x) * (b - y) for a, b in zip(xs, ys)) / across
