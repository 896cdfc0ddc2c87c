// Token hashes, as TokenHash.swift says what they are.
#ifndef FLONG_WORD_HASHES_H
#define FLONG_WORD_HASHES_H

#include "kernels.h"

#if !__has_include(<xxhash.h>)
#error "xxhash.h is missing: run `make setup`, or `apt-get install libxxhash-dev`"
#endif
// Inlined, so that the binary needs no libxxhash at run time.
#define XXH_INLINE_ALL
#include <xxhash.h>

INLINE uint64_t load_eight(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, 8);
  return value;
}

INLINE uint64_t hash_of_bits(uint64_t bits, int is_number) {
  return (bits & ~1ull) | (uint64_t)(is_number != 0);
}

// Of a folded word of at most 16 bytes, filled up with zero bytes.
INLINE uint64_t hash_of_block(const void *block, int is_number) {
  return hash_of_bits(XXH3_64bits(block, 16), is_number);
}

// Where the next tokens go, in registers: `flong_tokens` might be changed by each that is written.
typedef struct {
  uint64_t *restrict hashes;
  uint32_t *restrict starts;
  uint32_t *restrict ends;
} token_places;

INLINE token_places places_in(const flong_tokens *tokens) {
  return (token_places){
      tokens->hashes + tokens->count, tokens->starts + tokens->count, tokens->ends + tokens->count};
}

INLINE void write_token(token_places to, size_t i, uint64_t hash, size_t start, size_t end) {
  to.hashes[i] = hash;
  to.starts[i] = (uint32_t)start;
  to.ends[i] = (uint32_t)end;
}

#endif
