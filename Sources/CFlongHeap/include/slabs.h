#ifndef FLONG_SLABS_H
#define FLONG_SLABS_H

#include "backing.h"

// Blocks of 256 bytes to 16 KiB, four sizes for each power of two.
#define FLONG_SLAB_SMALLEST ((size_t)256)
#define FLONG_SLAB_LARGEST ((size_t)16 << 10)
#define FLONG_SLAB_CLASSES 25

// 64 KiB that hold blocks of one size.
struct flong_slab {
  uint64_t free[4];  // one bit a block
  uint32_t next, before;  // slabs of this class with a free block, or slabs without a class; 0: none
  uint16_t class, count;  // of free blocks
};

// Small blocks in a file. The table stands beside the slabs, so that nothing but the owner of a block
// touches its pages. Safe for any number of threads.
struct flong_slabs {
  struct flong_backing backing;
  struct flong_slab *table;
  uint32_t top;  // slabs
  uint32_t first[FLONG_SLAB_CLASSES];  // slabs with a free block
  uint32_t empty;  // slabs without a class
};

// Lays `size` bytes of the file from `offset` on over the reserved addresses from `base` on; gives
// errno, or 0.
int flong_slabs_open(
    struct flong_slabs *slabs, void *base, int file, int64_t offset, size_t size);

void flong_slabs_close(struct flong_slabs *slabs);

// A block of up to FLONG_SLAB_LARGEST bytes, or NULL where the file gets no more room.
void *flong_slabs_allocate(struct flong_slabs *slabs, size_t size);

void flong_slabs_free(struct flong_slabs *slabs, void *block);

// Bytes of a block.
size_t flong_slabs_size(const struct flong_slabs *slabs, const void *block);

#endif
