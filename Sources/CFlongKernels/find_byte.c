#include "kernels.h"

INLINE int is_in(const uint8_t *set, uint8_t byte) {
  return set[(byte >> 7) * 16 + (byte & 15)] >> (byte >> 4 & 7) & 1;
}

INLINE size_t find_one_by_one(
    const uint8_t *bytes, size_t start, size_t end, const uint8_t *set) {
  while (start < end && !is_in(set, bytes[start])) start++;
  return start;
}

#if defined(AVX2)
AVX2 static size_t find_avx2(
    const uint8_t *bytes, size_t start, size_t end, const uint8_t *set) {
  const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)set));
  const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(set + 16)));
  const __m256i places = _mm256_setr_epi8(
      1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128,
      1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const __m256i top = _mm256_set1_epi8(-128);
  for (; start + 32 <= end; start += 32) {
    __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + start));
    // A lookup gives 0 where the top bit is set, so one of the two rows is 0.
    __m256i row = _mm256_or_si256(
        _mm256_shuffle_epi8(low, block),
        _mm256_shuffle_epi8(high, _mm256_xor_si256(block, top)));
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(block, 4), _mm256_set1_epi8(15));
    __m256i found = _mm256_and_si256(row, _mm256_shuffle_epi8(places, upper));
    uint32_t missing =
        (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, _mm256_setzero_si256()));
    if (~missing) return start + (size_t)__builtin_ctz(~missing);
  }
  return find_one_by_one(bytes, start, end, set);
}
#endif

size_t flong_find_byte(
    int kernel, const uint8_t *bytes, size_t start, size_t end, const uint8_t *set) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return find_avx2(bytes, start, end, set);
#endif
  return find_one_by_one(bytes, start, end, set);
}
