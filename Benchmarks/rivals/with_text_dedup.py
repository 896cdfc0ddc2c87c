"""text-dedup: its MinHash command, 5-grams, 16 bands of 8, no check of what collides."""

import os
import runpy
import sys

work = sys.argv[2] + ".work"
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_CACHE"] = f"{work}/cache"

from reading import BANDS, ROWS, SEED, SLOTS, THRESHOLD, finish  # noqa: E402

source, result = sys.argv[1:3]
sys.argv = [
    "text_dedup.minhash", "--path", "json", "--data_files", source, "--split", "train",
    "--cache_dir", f"{work}/cache", "--output", f"{work}/kept", "--column", "text",
    "--ngram", "5", "--num_perm", str(SLOTS), "--b", str(BANDS), "--r", str(ROWS),
    "--threshold", str(THRESHOLD), "--seed", str(SEED), "--num_proc", "1"]
try:
    runpy.run_module("text_dedup.minhash", run_name="__main__", alter_sys=True)
except SystemExit as end:
    if end.code:
        raise

import datasets  # noqa: E402

kept = set(datasets.load_from_disk(f"{work}/kept")["id"])
everything = datasets.load_dataset(
    "json", data_files=source, split="train", cache_dir=f"{work}/cache")["id"]
sys.argv = ["", source, result]
finish(dropped=[row for row, name in enumerate(everything) if name not in kept])
