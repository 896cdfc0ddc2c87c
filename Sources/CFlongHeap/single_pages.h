#ifndef FLONG_SINGLE_PAGES_H
#define FLONG_SINGLE_PAGES_H

#include <stddef.h>

// Has a fault between these mapped addresses map its own page alone; gives what keeps it so until it is
// closed, or -1 where the kernel cannot do that, or refuses it.
int flong_single_pages(void *base, size_t size);

#endif
