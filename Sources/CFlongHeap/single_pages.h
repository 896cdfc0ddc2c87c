#ifndef FLONG_SINGLE_PAGES_H
#define FLONG_SINGLE_PAGES_H

#include <stddef.h>

// Has a fault between these mapped addresses map its own page alone; gives what keeps it so until it is
// closed, or -1 where the kernel cannot do that, or refuses it.
int flong_single_pages(void *base, size_t size);

// Maps `size` bytes from a page's `start` on at once, and leaves the addresses as they were.
void flong_single_pages_map(int tracker, void *start, size_t size);

#endif
