// Token hashes, as TokenHash.swift says what they are.
#ifndef FLONG_WORD_HASHES_H
#define FLONG_WORD_HASHES_H

#include "kernels.h"

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

INLINE void write_token(
    flong_tokens *tokens, uint64_t hash, size_t start, size_t end) {
  size_t i = tokens->count++;
  tokens->hashes[i] = hash;
  tokens->starts[i] = (uint32_t)start;
  tokens->ends[i] = (uint32_t)end;
}

#endif
