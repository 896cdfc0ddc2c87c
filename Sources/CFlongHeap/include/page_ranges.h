#ifndef FLONG_PAGE_RANGES_H
#define FLONG_PAGE_RANGES_H

#include "backing.h"

#define FLONG_RANGE_CLASSES 256

// What is known of a range stands at its first and at its last page.
struct flong_page {
  uint32_t pages;  // of the range; the highest bit: it is free
  uint32_t next, before;  // free ranges of the same size class, by first page; 0: none
};

// Blocks of whole pages in a file. The table stands beside the pages, so that a block that has been
// dropped from memory stays there when its neighbour is freed. Safe for any number of threads.
//
//   │ block │ free │ block │ free │ block │ not used yet …
//   0                                     top
struct flong_page_ranges {
  struct flong_backing backing;
  struct flong_page *table;
  uint32_t top;
  uint32_t first[FLONG_RANGE_CLASSES];
  uint64_t filled[FLONG_RANGE_CLASSES / 64];  // classes that have a range
};

// Lays `size` bytes of the file from `offset` on over the reserved addresses from `base` on; gives
// errno, or 0.
int flong_page_ranges_open(
    struct flong_page_ranges *ranges, void *base, int file, int64_t offset, size_t size);

void flong_page_ranges_close(struct flong_page_ranges *ranges);

// A block, or NULL where the file gets no more room; `*is_zero` is set where it has never been used.
void *flong_page_ranges_allocate(struct flong_page_ranges *ranges, size_t size, int *is_zero);

// Grows or shrinks a block where it stands; gives 0 where something else stands behind it.
int flong_page_ranges_resize(struct flong_page_ranges *ranges, void *block, size_t size);

void flong_page_ranges_free(struct flong_page_ranges *ranges, void *block);

// Bytes of a block.
size_t flong_page_ranges_size(const struct flong_page_ranges *ranges, const void *block);

#endif
