#include "byte_traits.h"

// Without a branch in the loop, so that compilers make vector code of it; Swift's does not.
uint32_t flong_byte_traits(const uint8_t *bytes, size_t count) {
  uint8_t all = 0, quotes = 0, ats = 0, dense = 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t byte = bytes[i];
    all |= byte;
    quotes |= byte == '"';
    ats |= byte == '@';
    dense |= (uint8_t)(byte - 0xE3) < 8;
  }
  return (all > 0x7F ? FLONG_BEYOND_ASCII : 0) | (quotes ? FLONG_STRAIGHT_QUOTE : 0) |
      (ats ? FLONG_AT : 0) | (dense ? FLONG_DENSE : 0);
}
