#define _GNU_SOURCE
#include "scratch.h"

#include <errno.h>
#include <stdint.h>
#include <sys/mman.h>

#include "single_pages.h"

// Addresses cost nothing. Where they are rationed (ulimit -v), a heap in a file is no way out, as what
// is mapped counts like memory.
#define SIZE ((size_t)1 << 38)

// Gone over at a time: a millisecond or so.
#define DROPPED ((size_t)64 << 20)

int flong_scratch_open(struct flong_scratch *scratch, int file) {
  void *base = mmap(NULL, SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) return errno;
  size_t half = SIZE / 2;
  *scratch = (struct flong_scratch){.base = base, .size = SIZE};
  int fault = flong_page_ranges_open(&scratch->ranges, base, file, 0, half);
  if (!fault) {
    fault = flong_slabs_open(&scratch->slabs, scratch->base + half, file, (int64_t)half, half);
    if (fault) flong_page_ranges_close(&scratch->ranges);
  }
  if (fault) {
    munmap(base, SIZE);
    scratch->size = 0;
  }
  return fault;
}

void flong_scratch_close(struct flong_scratch *scratch) {
  flong_page_ranges_close(&scratch->ranges);
  flong_slabs_close(&scratch->slabs);
  munmap(scratch->base, scratch->size);
  scratch->size = 0;
}

static int is_in_slab(const struct flong_scratch *scratch, const void *block) {
  return (size_t)((const char *)block - scratch->base) >= scratch->size / 2;
}

void *flong_scratch_allocate(struct flong_scratch *scratch, size_t size, int *is_zero) {
  if (size > FLONG_SLAB_LARGEST) {
    return flong_page_ranges_allocate(&scratch->ranges, size, is_zero);
  }
  *is_zero = 0;
  return flong_slabs_allocate(&scratch->slabs, size);
}

int flong_scratch_resize(struct flong_scratch *scratch, void *block, size_t size) {
  if (!is_in_slab(scratch, block)) {
    return size > FLONG_SLAB_LARGEST &&
           flong_page_ranges_resize(&scratch->ranges, block, size);
  }
  size_t room = flong_slabs_size(&scratch->slabs, block);
  return size <= room && size >= room / 2;
}

void flong_scratch_free(struct flong_scratch *scratch, void *block) {
  if (is_in_slab(scratch, block)) {
    flong_slabs_free(&scratch->slabs, block);
  } else {
    flong_page_ranges_free(&scratch->ranges, block);
  }
}

size_t flong_scratch_size(const struct flong_scratch *scratch, const void *block) {
  return is_in_slab(scratch, block) ? flong_slabs_size(&scratch->slabs, block)
                                    : flong_page_ranges_size(&scratch->ranges, block);
}

static size_t bytes_ready(const struct flong_backing *backing) {
  return __atomic_load_n(&backing->ready, __ATOMIC_RELAXED) * FLONG_PAGE;
}

size_t flong_scratch_backed(const struct flong_scratch *scratch) {
  return bytes_ready(&scratch->ranges.backing) + bytes_ready(&scratch->slabs.backing);
}

int flong_scratch_fault(const struct flong_scratch *scratch) {
  int fault = __atomic_load_n(&scratch->ranges.backing.fault, __ATOMIC_RELAXED);
  return fault ? fault : __atomic_load_n(&scratch->slabs.backing.fault, __ATOMIC_RELAXED);
}

int flong_scratch_is_single(const struct flong_scratch *scratch) {
  return scratch->ranges.backing.tracker >= 0 && scratch->slabs.backing.tracker >= 0;
}

void flong_scratch_map(struct flong_scratch *scratch, const void *start, size_t bytes) {
  const struct flong_backing *backing =
      is_in_slab(scratch, start) ? &scratch->slabs.backing : &scratch->ranges.backing;
  uintptr_t first = (uintptr_t)start & ~(uintptr_t)(FLONG_PAGE - 1);
  uintptr_t end = ((uintptr_t)start + bytes + FLONG_PAGE - 1) & ~(uintptr_t)(FLONG_PAGE - 1);
  flong_single_pages_map(backing->tracker, (void *)first, end - first);
}

int flong_scratch_fill_ahead(struct flong_scratch *scratch) {
  int ranges = flong_backing_fill_ahead(&scratch->ranges.backing);
  return flong_backing_fill_ahead(&scratch->slabs.backing) || ranges;
}

size_t flong_scratch_drop(struct flong_scratch *scratch, size_t *hand) {
  size_t ranges = bytes_ready(&scratch->ranges.backing);
  size_t all = ranges + bytes_ready(&scratch->slabs.backing);
  if (*hand >= all) *hand = 0;
  size_t end = *hand < ranges ? ranges : all;
  size_t size = end - *hand < DROPPED ? end - *hand : DROPPED;
  char *start = *hand < ranges ? scratch->base + *hand
                               : scratch->base + scratch->size / 2 + (*hand - ranges);
  madvise(start, size, MADV_DONTNEED);
  *hand += size;
  return size;
}
