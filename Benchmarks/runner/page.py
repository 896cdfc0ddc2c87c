"""Writes the tables of docs/speed.md and README.md from the raw data, and draws the plot."""

import re

from . import places, plot, tables
from .program import WrongResult

PAGES = (places.REPOSITORY / "docs/speed.md", places.REPOSITORY / "README.md")
PLOT = places.REPOSITORY / "docs/pictures/growth.svg"
PLACE = re.compile(r"(<!-- speed: ([\w-]+) -->\n).*?(<!-- end of table -->)", re.DOTALL)


def run(options):
    """Writes what is out of date, or only names it."""
    new = {path: written(path.read_text(), tables.all_tables()) for path in PAGES}
    picture = plot.growth()
    if picture:
        new[PLOT] = picture
    changed = [path for path, text in new.items()
               if not path.exists() or path.read_text() != text]
    names = ", ".join(str(path.relative_to(places.REPOSITORY)) for path in changed)
    if options.check:
        if changed:
            raise WrongResult(f"{names} differ from the raw data; run 'Benchmarks/run page'")
        return "all tables are those of the raw data"
    for path in changed:
        path.write_text(new[path])
    return f"wrote {names}" if changed else "nothing to write"


def written(text, tables):
    """The page with each table in its place; a table without data keeps what stands there."""

    def fill(place):
        table = tables.get(place.group(2))
        if table is None:
            return place.group(0)
        return f"{place.group(1)}\n{table}\n\n{place.group(3)}"

    return PLACE.sub(fill, text)
