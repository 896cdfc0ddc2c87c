#include "word_hashes.h"

INLINE void shingles_of(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  SCALAR_LOOP
  for (size_t i = 0; i < count; i++) hashes[i] = XXH3_64bits(tokens + i, width * 8);
}

// A width that the compiler knows is hashed without a branch.
INLINE void shingles(const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  switch (width) {
    case 3: shingles_of(tokens, count, 3, hashes); break;
    case 5: shingles_of(tokens, count, 5, hashes); break;
    default: shingles_of(tokens, count, width, hashes);
  }
}

#if defined(AVX2)
AVX2 static void shingles_avx2(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  shingles(tokens, count, width, hashes);
}
#endif

void flong_shingles(
    int avx2, const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
#if defined(AVX2)
  if (avx2) return shingles_avx2(tokens, count, width, hashes);
#endif
  shingles(tokens, count, width, hashes);
}
