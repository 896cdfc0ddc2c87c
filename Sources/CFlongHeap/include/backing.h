#ifndef FLONG_BACKING_H
#define FLONG_BACKING_H

#include <stddef.h>
#include <stdint.h>

#define FLONG_PAGE ((size_t)4096)

// Addresses over a part of a file, of which the first `ready` pages have room on the disk.
struct flong_backing {
  char *base;
  uint32_t pages, ready;
  int file;
  int64_t offset;
  int fault;  // errno of the call that got no more room, or 0
};

// Maps `size` bytes of the file from `offset` on, which it need not have yet, over the reserved
// addresses from `base` on; gives errno, or 0.
int flong_backing_map(
    struct flong_backing *backing, void *base, int file, int64_t offset, size_t size);

// Makes sure that the first `pages` have room; gives 0, and leaves `fault`, where there is none.
int flong_backing_reach(struct flong_backing *backing, uint32_t pages);

#endif
