#ifndef FLONG_BACKING_H
#define FLONG_BACKING_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#define FLONG_PAGE ((size_t)4096)

// Addresses over a part of a file, of which the first `ready` pages have room on the disk, and beside
// them a table of what is in the pages.
struct flong_backing {
  char *base;
  uint32_t pages, ready;
  uint32_t wanted;  // the most pages that anybody asked for
  int file;
  int64_t offset;
  int tracker;  // keeps a fault to its own page; -1 where it maps those around it too
  int fault;  // errno of the call that got no more room, or 0
  int is_filling, is_full;  // room is taken ahead just now; there is no more of it ahead
  pthread_mutex_t lock;  // for those whose pages these are
  pthread_cond_t filled;
  void *table;  // zeros at first, which take memory when they are written to
  size_t table_size;
};

// Maps `size` bytes of the file from `offset` on, which it need not have yet, over the reserved
// addresses from `base` on, and a table of `table_size` bytes elsewhere; gives errno, or 0.
int flong_backing_open(
    struct flong_backing *backing, void *base, int file, int64_t offset, size_t size,
    size_t table_size);

// Gives the table back; the addresses are the caller's.
void flong_backing_close(struct flong_backing *backing);

// Makes sure that the first `pages` have room; gives 0, and leaves `fault`, where there is none. The caller
// holds the lock, and others may have got it meanwhile.
int flong_backing_reach(struct flong_backing *backing, uint32_t pages);

// Takes some room ahead of what is wanted, and tells whether it did; for one thread, without the lock.
int flong_backing_fill_ahead(struct flong_backing *backing);

#endif
