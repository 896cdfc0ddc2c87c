#ifndef FLONG_HUGE_PAGES_H
#define FLONG_HUGE_PAGES_H

#include <stddef.h>

// Blocks from this size on tell that memory has grown.
#define FLONG_HUGE_PAGES_SMALLEST ((size_t)64 << 10)

// Set once, by the only thread that there is then.
extern int flong_huge_pages __attribute__((visibility("hidden")));

// Asks for huge pages where a block of the C library lies.
void flong_huge_pages_cover(void *block, size_t size) __attribute__((visibility("hidden")));

// Tells that the heap of the process has given memory back.
void flong_huge_pages_shrunk(void) __attribute__((visibility("hidden")));

#endif
