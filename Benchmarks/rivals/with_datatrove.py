"""datatrove: its four MinHash steps, 5-grams of its English tokeniser, 16 buckets of 8."""

import json
import sys
from pathlib import Path

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import (
    MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupFilter, MinhashDedupSignature)
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter

from reading import BANDS, ROWS, finish

source = Path(sys.argv[1])
work = Path(sys.argv[2] + ".work")
config = MinhashConfig(n_grams=5, num_buckets=BANDS, hashes_per_bucket=ROWS)


def step(name, *pipeline, tasks=1):
    LocalPipelineExecutor(
        pipeline=list(pipeline), tasks=tasks, workers=1, logging_dir=str(work / "logs" / name),
        skip_completed=False).run()


def read():
    return JsonlReader(str(source.parent), glob_pattern=source.name)


signatures, buckets, remove = (str(work / name) for name in ("signatures", "buckets", "remove"))
step("signatures", read(), MinhashDedupSignature(signatures, config=config))
step("buckets", MinhashDedupBuckets(signatures, buckets, config=config), tasks=BANDS)
step("cluster", MinhashDedupCluster(buckets, remove, config=config))
step("filter", read(), MinhashDedupFilter(remove),
     JsonlWriter(str(work / "kept"), compression=None))
kept = set()
for path in (work / "kept").iterdir():
    with open(path, encoding="utf-8") as lines:
        kept.update(json.loads(line)["id"] for line in lines)
with open(source, encoding="utf-8") as lines:
    finish(dropped=[row for row, line in enumerate(lines) if json.loads(line)["id"] not in kept])
