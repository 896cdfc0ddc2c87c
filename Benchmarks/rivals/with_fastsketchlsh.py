"""FastSketchLSH: fast similarity sketches and LSH in C++."""

import numpy
from FastSketchLSH import LSH, FastSimilaritySketch, estimate_jaccard

from reading import BANDS, SEED, SLOTS, THRESHOLD, Groups, finish, five_grams, texts

articles = texts()
sketch = FastSimilaritySketch(size=SLOTS, seed=SEED)
STEP = 2_000
signatures = numpy.concatenate([
    numpy.asarray(sketch.batch(
        [list(five_grams(text)) for text in articles[start:start + STEP]], num_threads=1))
    for start in range(0, len(articles), STEP)])
index = LSH(num_perm=SLOTS, num_bands=BANDS)
index.insert(signatures)
groups = Groups(len(articles))
for row in range(len(articles)):
    for other in index.query(signatures[row]):
        if other < row and estimate_jaccard(signatures[row], signatures[other]) >= THRESHOLD:
            groups.join(row, int(other))
finish(dropped=groups.later())
