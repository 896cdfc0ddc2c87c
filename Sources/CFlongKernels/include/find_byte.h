#ifndef FLONG_FIND_BYTE_H
#define FLONG_FIND_BYTE_H

#include <stddef.h>
#include <stdint.h>

// The offset of the first byte from `start` on that `set` holds, or `end`.
//
// A set is 32 bytes: 16 for the bytes up to 7F and 16 for those beyond. Of these, one stands for each
// lower half of a byte, and in it bit i for the upper half i, or 8 + i.
size_t flong_find_byte(
    int kernel, const uint8_t *bytes, size_t start, size_t end, const uint8_t *set);

#endif
