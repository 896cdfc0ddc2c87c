#ifndef FLONG_PREFETCH_H
#define FLONG_PREFETCH_H

#include <stddef.h>

// Asks for memory that will be read soon; nothing else happens. Of much memory only the beginning, which is
// enough for the processor to see what comes next.
void flong_prefetch(const void *memory, size_t bytes);

// Asks for the pages of memory that lies in a file, before they are read, and does not wait for them, unless a
// heap in a file is linked in: that maps the first of its own. A single page is not worth the call. Memory that
// lies in no file is left as it is.
void flong_prefetch_pages(const void *memory, size_t bytes);

static inline void flong_prefetch_line(const void *memory) { __builtin_prefetch(memory); }

#endif
