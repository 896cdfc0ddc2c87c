#include "word_hashes.h"

INLINE size_t ascii_words(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  // The last ones may stand too near the end of memory.
  while (count > 0 && bounds[2 * count - 2] + (size_t)16 > readable) count--;
  token_places to = places_in(tokens);
  size_t i = 0;
  SCALAR_LOOP
  for (; i < count; i++) {
    size_t start = bounds[2 * i], end = bounds[2 * i + 1], length = end - start;
    if (length > 16) break;
    const uint8_t *kept = length_mask + 32 - length;
    // Bit 5 makes letters lower case and is set in digits already. Bit 6 is set in letters only.
    const uint64_t bit_5 = 0x2020202020202020, bit_6 = 0x4040404040404040;
    uint64_t block[2] = {
        (load_eight(bytes + start) | bit_5) & load_eight(kept),
        (load_eight(bytes + start + 8) | bit_5) & load_eight(kept + 8)};
    uint64_t letters = (block[0] | block[1]) & bit_6;
    write_token(to, i, hash_of_block(block, letters == 0), start, end);
  }
  tokens->count += i;
  return i;
}

#if defined(AVX2)
AVX2 static size_t ascii_words_avx2(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  return ascii_words(bytes, readable, bounds, count, tokens);
}
#endif

size_t flong_ascii_words(
    int kernel, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return ascii_words_avx2(bytes, readable, bounds, count, tokens);
#endif
  return ascii_words(bytes, readable, bounds, count, tokens);
}
