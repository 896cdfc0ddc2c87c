#ifndef FLONG_HEAP_H
#define FLONG_HEAP_H

#include "scratch.h"

// The heap in the scratch file. Its size is 0 as long as there is no limit; it is opened once, by the
// only thread that there is then.
extern struct flong_scratch flong_heap __attribute__((visibility("hidden")));

// Blocks from this size on may want more than the C library does; smaller ones are its own.
extern size_t flong_heap_watched __attribute__((visibility("hidden")));

static inline int flong_heap_has(const void *block) {
  size_t place = (size_t)((const char *)block - flong_heap.base);
  return __builtin_expect(place < flong_heap.size, 0) != 0;
}

// A block in the scratch file, or NULL where it is to be plain memory.
void *flong_heap_spill(size_t size, int *is_zero) __attribute__((visibility("hidden")));

#endif
