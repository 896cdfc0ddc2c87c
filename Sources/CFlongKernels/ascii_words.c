#include "word_hashes.h"

INLINE size_t ascii_words(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  SCALAR_LOOP
  for (size_t i = 0; i < count; i++) {
    size_t start = bounds[2 * i], end = bounds[2 * i + 1], length = end - start;
    if (length > 16 || start + 16 > readable) return i;
    const uint8_t *kept = length_mask + 16 - length;
    uint64_t block[2] = {
        load_eight(bytes + start) & load_eight(kept),
        load_eight(bytes + start + 8) & load_eight(kept + 8)};
    // Bit 5 makes letters lower case and is set in digits already. Bit 6 is set in letters only.
    uint64_t letters = (block[0] | block[1]) & 0x4040404040404040;
    block[0] |= (block[0] & 0x4040404040404040) >> 1;
    block[1] |= (block[1] & 0x4040404040404040) >> 1;
    write_token(tokens, hash_of_block(block, letters == 0), start, end);
  }
  return count;
}

#if defined(AVX2)
AVX2 static size_t ascii_words_avx2(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  return ascii_words(bytes, readable, bounds, count, tokens);
}
#endif

size_t flong_ascii_words(
    int avx2, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
#if defined(AVX2)
  if (avx2) return ascii_words_avx2(bytes, readable, bounds, count, tokens);
#endif
  return ascii_words(bytes, readable, bounds, count, tokens);
}
