#define _DEFAULT_SOURCE
#include "prefetch.h"

#include <stdint.h>
#include <sys/mman.h>

#define LINE 64
#define MOST ((size_t)2048)
#define PAGE ((uintptr_t)4096)
// Of more the kernel may take the beginning only.
#define ASKED ((uintptr_t)512 << 10)

void flong_prefetch(const void *memory, size_t bytes) {
  size_t end = bytes < MOST ? bytes : MOST;
  for (size_t i = 0; i < end; i += LINE) __builtin_prefetch((const char *)memory + i);
}

// A heap that lies in a file may be linked in.
extern __attribute__((weak)) void flong_heap_map(const void *memory, size_t bytes);

void flong_prefetch_pages(const void *memory, size_t bytes) {
  uintptr_t start = (uintptr_t)memory & ~(PAGE - 1);
  uintptr_t end = ((uintptr_t)memory + bytes + PAGE - 1) & ~(PAGE - 1);
  if (end - start < 2 * PAGE) return;
  for (; start < end; start += ASKED) {
    (void)madvise((void *)start, end - start < ASKED ? end - start : ASKED, MADV_WILLNEED);
  }
  if (flong_heap_map) flong_heap_map(memory, bytes);
}
