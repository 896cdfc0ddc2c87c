#ifndef FLONG_RESIDENT_H
#define FLONG_RESIDENT_H

#include <stddef.h>

// Bytes of this process that are in memory: all, and those that belong to no file.
struct flong_resident {
  size_t all, anonymous;
};

// Opens what tells of them; gives a descriptor, or -1 and errno.
int flong_resident_open(void) __attribute__((visibility("hidden")));

// Reads them; leaves them as they are where that fails.
void flong_resident_read(int source, struct flong_resident *resident)
    __attribute__((visibility("hidden")));

#endif
