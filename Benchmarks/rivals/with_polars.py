"""Polars: exact paragraphs in data frames, folded by case and outer space."""

import sys

import polars

from reading import finish

paragraphs = (
    polars.read_ndjson(sys.argv[1]).with_row_index("article").select("article", "text")
    .with_columns(polars.col("text").str.split("\n\n"))
    .with_columns(number=polars.int_ranges(polars.col("text").list.len()))
    .explode("text", "number")
    .with_columns(hash=polars.col("text").str.to_lowercase().str.strip_chars().hash()))
repeated = paragraphs.filter(polars.int_range(polars.len()).over("hash") > 0)
finish(paragraphs=repeated.select("article", "number").rows())
