#include <limits.h>
#include <malloc.h>

#include "CFlongHeap.h"

void flong_heap_keep_freed(void) {
  // Blocks from the first size on have pages of their own, which go back with them; what is free at the
  // end of the heap goes back when it is more than the second.
  mallopt(M_MMAP_THRESHOLD, INT_MAX);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
}
