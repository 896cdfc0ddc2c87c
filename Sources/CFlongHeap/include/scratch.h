#ifndef FLONG_SCRATCH_H
#define FLONG_SCRATCH_H

#include "page_ranges.h"
#include "slabs.h"

// Blocks from this size on can lie in the scratch file.
#define FLONG_SCRATCH_SMALLEST FLONG_SLAB_SMALLEST

// A heap in a file: one range of addresses, of which slabs take the upper half.
struct flong_scratch {
  char *base;
  size_t size;
  struct flong_page_ranges ranges;
  struct flong_slabs slabs;
};

// Opens a heap in the empty file `file`, which stays the caller's; gives errno, or 0.
int flong_scratch_open(struct flong_scratch *scratch, int file);

// Unmaps everything.
void flong_scratch_close(struct flong_scratch *scratch);

// A block of `size` bytes, FLONG_SCRATCH_SMALLEST at least, or NULL where the file gets no more room.
// `*is_zero` is set where it is known to be zero.
void *flong_scratch_allocate(struct flong_scratch *scratch, size_t size, int *is_zero);

// Makes a block fit `size` bytes where it stands; gives 0 where it cannot.
int flong_scratch_resize(struct flong_scratch *scratch, void *block, size_t size);

void flong_scratch_free(struct flong_scratch *scratch, void *block);

// Bytes that a block has room for.
size_t flong_scratch_size(const struct flong_scratch *scratch, const void *block);

// Bytes that the file takes on the disk; they never become fewer.
size_t flong_scratch_backed(const struct flong_scratch *scratch);

// The errno of the last call that got no room for the file, or 0.
int flong_scratch_fault(const struct flong_scratch *scratch);

// Whether a fault maps its own page alone.
int flong_scratch_is_single(const struct flong_scratch *scratch);

// Maps the pages of `bytes` from `start` on, which are in one block, for less than a fault for each takes.
void flong_scratch_map(struct flong_scratch *scratch, const void *start, size_t bytes);

// Takes some room of the file for blocks to come, and tells whether it did; for one thread.
int flong_scratch_fill_ahead(struct flong_scratch *scratch);

// Takes some of the pages that the process has mapped out of its memory, at `*hand` and behind it, and
// moves `*hand` on; they stay in the file. Gives how many bytes were gone over.
size_t flong_scratch_drop(struct flong_scratch *scratch, size_t *hand);

#endif
