// Counts the allocations of a program: preloaded before the C library, it passes each call on. At the
// end it writes the number of calls and the bytes asked for into the file FLONG_ALLOCATIONS.
//
// A program with a malloc of its own, which flong is, calls the C library by other names. So the calls
// are counted under these.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

static atomic_ullong calls, bytes;

static void count(size_t size) {
  atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

// The next definition of `name`; looked up once for each caller.
#define NEXT(name)                                                       \
  static __typeof__(&name) next;                                         \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

void *__libc_malloc(size_t size) { NEXT(__libc_malloc); count(size); return next(size); }

void *__libc_calloc(size_t items, size_t size) {
  NEXT(__libc_calloc);
  count(items * size);
  return next(items, size);
}

void *__libc_realloc(void *old, size_t size) {
  NEXT(__libc_realloc);
  count(size);
  return next(old, size);
}

void *__libc_memalign(size_t alignment, size_t size) {
  NEXT(__libc_memalign);
  count(size);
  return next(alignment, size);
}

// For programs that have none of their own.
void *malloc(size_t size) { return __libc_malloc(size); }

void *calloc(size_t items, size_t size) { return __libc_calloc(items, size); }

void *realloc(void *old, size_t size) { return __libc_realloc(old, size); }

void *aligned_alloc(size_t alignment, size_t size) { return __libc_memalign(alignment, size); }

int posix_memalign(void **place, size_t alignment, size_t size) {
  *place = __libc_memalign(alignment, size);
  return *place ? 0 : ENOMEM;
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FLONG_ALLOCATIONS");
  unsigned long long total = atomic_load(&calls), asked = atomic_load(&bytes);
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%llu %llu\n", total, asked);
  fclose(file);
}
