#ifndef FLONG_BYTE_TRAITS_H
#define FLONG_BYTE_TRAITS_H

#include <stddef.h>
#include <stdint.h>

// What is among some bytes: any beyond 7F, `"`, `@`, E3 to EA.
enum { FLONG_BEYOND_ASCII = 1, FLONG_STRAIGHT_QUOTE = 2, FLONG_AT = 4, FLONG_DENSE = 8 };

uint32_t flong_byte_traits(const uint8_t *bytes, size_t count);

#endif
