"""DuckDB: exact paragraphs in SQL, folded by case and outer space."""

import sys

import duckdb

from reading import finish

connection = duckdb.connect()
connection.execute("SET threads = 1")
repeated = connection.execute(
    """
    WITH articles AS (
      SELECT row_number() OVER () - 1 AS article, string_split(text, chr(10) || chr(10)) AS texts
      FROM read_json(?, format = 'newline_delimited', columns = {id: 'VARCHAR', text: 'VARCHAR'})
    ), paragraphs AS (
      SELECT article, generate_subscripts(texts, 1) - 1 AS number, unnest(texts) AS text
      FROM articles
    )
    SELECT article, number FROM paragraphs
    QUALIFY row_number() OVER (
      PARTITION BY hash(lower(trim(text, ' ' || chr(10)))) ORDER BY article, number) > 1
    """, [sys.argv[1]]).fetchall()
finish(paragraphs=repeated)
