"""gaoya: MinHash index in Rust, with a tokeniser of its own."""

from gaoya.minhash import MinHashStringIndex

from reading import BANDS, ROWS, THRESHOLD, Groups, finish, texts

articles = texts()
index = MinHashStringIndex(
    hash_size=32, jaccard_threshold=THRESHOLD, num_bands=BANDS, band_size=ROWS, analyzer="word",
    lowercase=True, ngram_range=(5, 5))
index.par_bulk_insert_docs(list(range(len(articles))), articles)
groups = Groups(len(articles))
STEP = 5_000
for start in range(0, len(articles), STEP):
    for offset, candidates in enumerate(index.par_bulk_query(articles[start:start + STEP])):
        for other in candidates:
            if other < start + offset:
                groups.join(start + offset, other)
finish(dropped=groups.later())
