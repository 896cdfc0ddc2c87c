"""datasketch: MinHash signatures in numpy, LSH in dictionaries."""

from datasketch import MinHash, MinHashLSH

from reading import BANDS, ROWS, SEED, SLOTS, THRESHOLD, Groups, finish, five_grams, texts

articles = texts()
signatures = MinHash.bulk(
    ([gram.encode() for gram in five_grams(text)] for text in articles), num_perm=SLOTS, seed=SEED)
index = MinHashLSH(num_perm=SLOTS, params=(BANDS, ROWS))
groups = Groups(len(articles))
for row, signature in enumerate(signatures):
    for other in index.query(signature):
        if signature.jaccard(signatures[other]) >= THRESHOLD:
            groups.join(row, other)
    index.insert(row, signature, check_duplication=False)
finish(dropped=groups.later())
