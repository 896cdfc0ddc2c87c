"""rensa: R-MinHash and LSH in Rust."""

from rensa import RMinHash, RMinHashLSH

from reading import BANDS, SEED, SLOTS, THRESHOLD, Groups, finish, five_grams, texts

articles = texts()
signatures = RMinHash.from_token_sets((list(five_grams(text)) for text in articles), SLOTS, SEED)
index = RMinHashLSH(THRESHOLD, SLOTS, BANDS)
index.insert_many(signatures)
groups = Groups(len(articles))
for row, candidates in enumerate(index.query_all(signatures)):
    for other in candidates:
        if other < row and signatures[row].jaccard(signatures[other]) >= THRESHOLD:
            groups.join(row, other)
finish(dropped=groups.later())
