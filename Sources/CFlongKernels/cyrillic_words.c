#include "word_hashes.h"

// Sixteen letters of two bytes; vectors of the compiler, the same on every processor.
typedef int16_t letters __attribute__((vector_size(32)));

// Gives the letters from U+0450 to U+045F without their marks: е ѐ ё, г from ѓ, і from ї, к from ќ,
// и from ѝ, у from ў.
typedef letters read_marked(letters place);

INLINE letters read_marked_portable(letters place) {
  letters plain = place;
  plain -= (place == 0x50) & 0x1B;
  plain -= (place == 0x51) & 0x1C;
  plain -= (place == 0x53) & 0x20;
  plain -= (place == 0x57) & 1;
  plain -= (place == 0x5C) & 0x22;
  plain -= (place == 0x5D) & 0x25;
  plain -= (place == 0x5E) & 0x1B;
  return plain;
}

// Folds letters as the scalar tables do; `wrong` gets ones where no letter from U+0400 to U+045F is.
INLINE void fold(letters *pairs, letters *wrong, read_marked read_marked) {
  // The offset from U+0400, where the bytes are D0 or D1 and one that continues them.
  letters place = (*pairs & 1) << 6 | (*pairs >> 8 & 0x3F);
  *wrong = ((*pairs & (int16_t)0xC0FE) != (int16_t)0x80D0) | (place > 0x5F);
  // Upper case: 00 to 0F stand 50 below their lower case, 10 to 2F stand 20 below.
  place += (place < 0x10) & 0x50;
  place += (place < 0x30) & 0x20;
  // й is и with a mark.
  place += place == 0x39;
  place = read_marked(place);
  *pairs = (int16_t)0x80D0 | place >> 6 | (place & 0x3F) << 8;
}

INLINE size_t cyrillic_words(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens, read_marked read_marked) {
  if (__BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__) return 0;
  // The last ones may stand too near the end of memory.
  while (count > 0 && bounds[2 * count - 2] + sizeof(letters) > readable) count--;
  token_places to = places_in(tokens);
  size_t i = 0;
  for (; i < count; i++) {
    size_t start = bounds[2 * i], end = bounds[2 * i + 1], length = end - start;
    if (length & 1 || length > sizeof(letters)) break;
    letters pairs, kept, wrong;
    memcpy(&pairs, bytes + start, sizeof pairs);
    memcpy(&kept, length_mask + 32 - length, sizeof kept);
    fold(&pairs, &wrong, read_marked);
    pairs &= kept;
    wrong &= kept;
    uint64_t block[4], any[4];
    memcpy(block, &pairs, sizeof block);
    memcpy(any, &wrong, sizeof any);
    if (any[0] | any[1] | any[2] | any[3]) break;
    uint64_t hash = length <= 16 ? hash_of_block(block, 0)
                                 : hash_of_bits(XXH3_64bits(block, length), 0);
    write_token(to, i, hash, start, end);
  }
  tokens->count += i;
  return i;
}

#if defined(AVX2)
INLINE_AVX2 letters read_marked_avx2(letters place) {
  const __m256i plain = _mm256_setr_epi8(
      0x35, 0x35, 0x52, 0x33, 0x54, 0x55, 0x56, 0x56, 0x58, 0x59, 0x5A, 0x5B, 0x3A, 0x38, 0x43, 0x5F,
      0x35, 0x35, 0x52, 0x33, 0x54, 0x55, 0x56, 0x56, 0x58, 0x59, 0x5A, 0x5B, 0x3A, 0x38, 0x43, 0x5F);
  // The upper byte of each is looked up by 0x80 and becomes 0.
  __m256i looked = _mm256_shuffle_epi8(plain, (__m256i)(place | (int16_t)0x8000));
  return (letters)_mm256_blendv_epi8((__m256i)place, looked, (__m256i)(place > 0x4F));
}

AVX2 static size_t cyrillic_words_avx2(
    const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  return cyrillic_words(bytes, readable, bounds, count, tokens, read_marked_avx2);
}
#endif

size_t flong_cyrillic_words(
    int kernel, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return cyrillic_words_avx2(bytes, readable, bounds, count, tokens);
#endif
  return cyrillic_words(bytes, readable, bounds, count, tokens, read_marked_portable);
}
