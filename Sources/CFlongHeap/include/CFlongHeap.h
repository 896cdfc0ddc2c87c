#ifndef FLONG_HEAP_LIMIT_H
#define FLONG_HEAP_LIMIT_H

#include <malloc.h>
#include <stddef.h>

#include "backing.h"
#include "page_ranges.h"
#include "pause.h"
#include "scratch.h"
#include "scratch_file.h"
#include "slabs.h"

// Keeps the memory of this process near `bytes` from now on: blocks that malloc gives come to lie in
// the open, empty file `scratch`, which is taken over, once plain memory is about `plain_bytes`.
//
// Plain memory is faster, and never leaves: the pages of the file come and go in what it does not take.
//
// Called once at most, before there are threads. Gives errno where nothing could be set up, else 0.
int flong_heap_limit(size_t bytes, size_t plain_bytes, int scratch);

// Has plain memory that is freed stay for the next blocks: what the system gives anew it clears first,
// page by page. Costs up to a tenth of the memory, as what is free need not fit what is wanted; within a
// limit it goes back before blocks come to lie in the file.
void flong_heap_keep_freed(void);

// Has plain memory lie in huge pages, where the kernel has them for those who ask: it gives and clears
// 2 MiB at a fault then, and finds addresses sooner.
//
// Called once at most, before there are threads.
void flong_heap_take_huge_pages(void);

// Maps memory that is read next from end to end, at less than a fault for each page takes, if it lies in the
// scratch file; of much the beginning only, and none while memory is full.
void flong_heap_map(const void *memory, size_t bytes);

// Bytes that the scratch file has taken on the disk.
size_t flong_heap_scratch(void);

// The errno of the call that got no more room for the scratch file, or 0; new blocks then were plain.
int flong_heap_fault(void);

#endif
