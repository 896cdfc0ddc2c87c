"""rensa as its README shows it: sets of words instead of 5-grams, in one call."""

from rensa import RMinHashDeduplicator

from reading import SEED, SLOTS, THRESHOLD, finish, texts

deduplicator = RMinHashDeduplicator(
    threshold=THRESHOLD, num_perm=SLOTS, use_lsh=True, seed=SEED)
kept = deduplicator.add_pairs((str(row), text.split()) for row, text in enumerate(texts()))
finish(dropped=[row for row, is_kept in enumerate(kept) if not is_kept])
