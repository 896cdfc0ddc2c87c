#define _GNU_SOURCE
#include "huge_pages.h"

#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CFlongHeap.h"
#include "heap.h"

// Heaps of threads in the C library begin at multiples of this, and are no larger.
#define THREAD_HEAP ((size_t)64 << 20)

int flong_huge_pages;

// Of what is asked for in the heap of the process.
static char *start;
static char *end;  // any thread

void flong_heap_take_huge_pages(void) {
  // A huge page does not lie across the end of what may be used, so that end is to move seldom.
  mallopt(M_TOP_PAD, THREAD_HEAP);
  start = end = (char *)((uintptr_t)sbrk(0) & ~(FLONG_PAGE - 1));
  flong_huge_pages = 1;
  if (flong_heap_watched > FLONG_HUGE_PAGES_SMALLEST) flong_heap_watched = FLONG_HUGE_PAGES_SMALLEST;
}

// What grows back is not marked. To ask twice for what stayed costs a walk over a few mappings.
void flong_huge_pages_shrunk(void) { __atomic_store_n(&end, start, __ATOMIC_RELAXED); }

// Refused where the kernel has none, and then nothing is lost.
static void ask(void *from, size_t size) {
  int kept = errno;
  madvise(from, size, MADV_HUGEPAGE);
  errno = kept;
}

void flong_huge_pages_cover(void *block, size_t size) {
  char *top = sbrk(0);
  if ((char *)block >= start && (char *)block < top) {
    char *from = __atomic_load_n(&end, __ATOMIC_RELAXED);
    if (top > from && __atomic_compare_exchange_n(
                          &end, &from, top, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
      ask(from, top - from);
    }
  } else if (size < THREAD_HEAP) {
    // Not remembered: such a heap comes and goes.
    ask((void *)((uintptr_t)block & ~(THREAD_HEAP - 1)), THREAD_HEAP);
  } else {
    uintptr_t first = ((uintptr_t)block + FLONG_PAGE - 1) & ~(FLONG_PAGE - 1);
    ask((void *)first, (uintptr_t)block + size - first);
  }
}
