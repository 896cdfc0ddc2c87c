#ifndef FLONG_SCALAR_TABLES_H
#define FLONG_SCALAR_TABLES_H

#include <stdint.h>

// Class and folded form of every Unicode scalar: a two-stage table in blocks of 64.
//
//   bits 0-3   class, the raw value of ScalarClass
//   bit  4     lower case letter
//   bit  5     upper or title case letter
//   bits 6-7   length of the folded form in bytes, 0 = the scalar itself
//   bits 8-31  its bytes, the first one lowest; where the length is 3 and bits 24-31 are 0,
//              bits 8-23 are an offset into the pool instead: a length byte, then the bytes
//
// Scalars from the limit on are separators. The first two blocks are ASCII, in order, so that
// stage 2 can be indexed by an ASCII byte.
#define FLONG_SCALAR_LIMIT 0xE0240u

extern const uint16_t flong_scalar_stage1[];
extern const uint32_t flong_scalar_stage2[];
extern const uint8_t flong_scalar_pool[];

static inline uint32_t flong_scalar_entry(uint32_t scalar) {
  if (scalar >= FLONG_SCALAR_LIMIT) return 0;
  return flong_scalar_stage2[(uint32_t)flong_scalar_stage1[scalar >> 6] << 6 | (scalar & 63)];
}

static inline const uint32_t *flong_ascii_entries(void) { return flong_scalar_stage2; }

static inline const uint8_t *flong_scalar_pooled(uint32_t offset) {
  return flong_scalar_pool + offset;
}

#endif
