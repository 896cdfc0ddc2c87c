#define _GNU_SOURCE
#include "freed.h"

#include <limits.h>
#include <malloc.h>
#include <stdint.h>
#include <time.h>

#include "CFlongHeap.h"
#include "huge_pages.h"

// Of the time that passes, giving back takes no more than a part in so many.
enum { SHARE = 32 };

static int is_kept;
static int64_t next;  // nanoseconds; any thread

void flong_heap_keep_freed(void) {
  // Blocks from the first size on have pages of their own, which go back with them; what is free at the
  // end of the heap goes back when it is more than the second.
  mallopt(M_MMAP_THRESHOLD, INT_MAX);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  is_kept = 1;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int flong_freed_is_due(void) {
  return is_kept && now() >= __atomic_load_n(&next, __ATOMIC_RELAXED);
}

int flong_freed_give_back(void) {
  if (!flong_freed_is_due()) return 0;
  int64_t start = now();
  malloc_trim(0);
  flong_huge_pages_shrunk();
  int64_t end = now();
  __atomic_store_n(&next, end + (end - start) * SHARE, __ATOMIC_RELAXED);
  return 1;
}
