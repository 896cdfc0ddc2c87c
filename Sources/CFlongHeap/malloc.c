#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "huge_pages.h"

#define EXPORTED __attribute__((visibility("default")))

extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void *__libc_valloc(size_t);
extern void *__libc_pvalloc(size_t);

static inline int may_spill(size_t size) {
  return size >= FLONG_SCRATCH_SMALLEST && __builtin_expect(flong_heap.size != 0, 0);
}

// A block of the C library, or NULL.
static inline void *plain(void *block, size_t size) {
  if (size >= FLONG_HUGE_PAGES_SMALLEST && flong_huge_pages && block) {
    flong_huge_pages_cover(block, size);
  }
  return block;
}

// Apart from `malloc`, which so is a comparison and a jump for most blocks.
static __attribute__((noinline)) void *spill_or_plain(size_t size) {
  int is_zero;
  void *block = may_spill(size) ? flong_heap_spill(size, &is_zero) : NULL;
  return block ? block : plain(__libc_malloc(size), size);
}

EXPORTED void *malloc(size_t size) {
  return __builtin_expect(size >= flong_heap_watched, 0) ? spill_or_plain(size)
                                                         : __libc_malloc(size);
}

EXPORTED void free(void *block) {
  if (flong_heap_has(block)) {
    int kept = errno;
    flong_scratch_free(&flong_heap, block);
    errno = kept;
    return;
  }
  __libc_free(block);
}

EXPORTED void *calloc(size_t items, size_t size) {
  size_t bytes;
  if (!__builtin_mul_overflow(items, size, &bytes) && may_spill(bytes)) {
    int is_zero;
    void *block = flong_heap_spill(bytes, &is_zero);
    if (block) return is_zero ? block : memset(block, 0, bytes);
  }
  void *block = __libc_calloc(items, size);
  return block ? plain(block, items * size) : block;
}

// The C library has no second name for this one.
static size_t plain_size(void *block) {
  static size_t (*found)(void *);
  size_t (*size)(void *) = __atomic_load_n(&found, __ATOMIC_RELAXED);
  if (__builtin_expect(!size, 0)) {
    size = (size_t (*)(void *))dlsym(RTLD_NEXT, "malloc_usable_size");
    __atomic_store_n(&found, size, __ATOMIC_RELAXED);
  }
  return size(block);
}

EXPORTED size_t malloc_usable_size(void *block) {
  if (flong_heap_has(block)) return flong_scratch_size(&flong_heap, block);
  return plain_size(block);
}

static void *move(void *block, size_t bytes, void *to) {
  if (!to) return NULL;
  if (bytes) memcpy(to, block, bytes);
  free(block);
  return to;
}

EXPORTED void *realloc(void *block, size_t size) {
  if (flong_heap_has(block)) {
    if (flong_scratch_resize(&flong_heap, block, size)) return block;
    if (size) {
      size_t old = flong_scratch_size(&flong_heap, block);
      return move(block, old < size ? old : size, malloc(size));
    }
    free(block);
    return NULL;
  }
  if (may_spill(size)) {
    size_t old = block ? plain_size(block) : 0;
    int is_zero;
    void *spilled = size > old ? flong_heap_spill(size, &is_zero) : NULL;
    if (spilled) return move(block, old, spilled);
  }
  return plain(__libc_realloc(block, size), size);
}

EXPORTED void *reallocarray(void *block, size_t items, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(items, size, &bytes)) {
    errno = ENOMEM;
    return NULL;
  }
  return realloc(block, bytes);
}

EXPORTED void *memalign(size_t alignment, size_t size) {
  // Pages are aligned, and slabs are not.
  if (may_spill(size) && size > FLONG_SLAB_LARGEST && alignment <= FLONG_PAGE) {
    int is_zero;
    void *block = flong_heap_spill(size, &is_zero);
    if (block) return block;
  }
  return plain(__libc_memalign(alignment, size), size);
}

EXPORTED void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

EXPORTED int posix_memalign(void **place, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) || !alignment || alignment & (alignment - 1)) return EINVAL;
  int kept = errno;
  void *block = memalign(alignment, size);
  errno = kept;
  if (!block) return ENOMEM;
  *place = block;
  return 0;
}

EXPORTED void *valloc(size_t size) { return __libc_valloc(size); }

EXPORTED void *pvalloc(size_t size) { return __libc_pvalloc(size); }
