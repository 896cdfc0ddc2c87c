#include "hash_lanes.h"

#define LONGEST 16

// Bit 5 makes letters lower case and is set in digits already. Bit 6 is set in letters only.
#define BIT_5 0x2020202020202020
#define BIT_6 0x4040404040404040

INLINE size_t ascii_words(
    const uint8_t *bytes, const uint32_t *bounds, size_t from, size_t count, token_places to) {
  size_t i = from;
  SCALAR_LOOP
  for (; i < count; i++) {
    size_t start = bounds[2 * i], end = bounds[2 * i + 1], length = end - start;
    if (length > LONGEST) break;
    const uint8_t *kept = length_mask + 32 - length;
    uint64_t block[2] = {
        (load_eight(bytes + start) | BIT_5) & load_eight(kept),
        (load_eight(bytes + start + 8) | BIT_5) & load_eight(kept + 8)};
    uint64_t letters = (block[0] | block[1]) & BIT_6;
    write_token(to, i, hash_of_block(block, letters == 0), start, end);
  }
  return i;
}

#if defined(AVX2)
INLINE_AVX2 __m128i folded_word(const uint8_t *bytes, const uint32_t *bound) {
  const uint8_t *kept = length_mask + 32 - (bound[1] - bound[0]);
  __m128i word = _mm_loadu_si128((const __m128i *)(bytes + bound[0]));
  return _mm_and_si128(
      _mm_or_si128(word, _mm_set1_epi64x(BIT_5)), _mm_loadu_si128((const __m128i *)kept));
}

// XXH3_len_9to16_64b of four blocks of 16 bytes, given as their halves.
INLINE_AVX2 __m256i hashes_of_blocks(__m256i low, __m256i high) {
  const __m256i swap = _mm256_setr_epi8(
      7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8,
      7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
  low = _mm256_xor_si256(low, _mm256_set1_epi64x(secret_at(24) ^ secret_at(32)));
  high = _mm256_xor_si256(high, _mm256_set1_epi64x(secret_at(40) ^ secret_at(48)));
  __m256i sum = _mm256_add_epi64(_mm256_set1_epi64x(16), _mm256_shuffle_epi8(low, swap));
  sum = _mm256_add_epi64(sum, _mm256_add_epi64(high, folded_products_4(low, high)));
  return avalanches_4(sum);
}

// Four words at a time, up to four of which one is too long.
INLINE_AVX2 size_t ascii_words_by_4(
    const uint8_t *bytes, const uint32_t *bounds, size_t count, token_places to) {
  const __m256i starts_first = _mm256_setr_epi32(0, 2, 4, 6, 1, 3, 5, 7);
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const uint32_t *bound = bounds + 2 * i;
    __m256i all = _mm256_permutevar8x32_epi32(
        _mm256_loadu_si256((const __m256i *)bound), starts_first);
    __m128i starts = _mm256_castsi256_si128(all), ends = _mm256_extracti128_si256(all, 1);
    __m128i longest = _mm_set1_epi32(LONGEST), lengths = _mm_sub_epi32(ends, starts);
    if (_mm_movemask_epi8(_mm_cmpeq_epi32(_mm_max_epu32(lengths, longest), longest)) != 0xFFFF) {
      break;
    }
    __m256i even = _mm256_set_m128i(folded_word(bytes, bound + 4), folded_word(bytes, bound));
    __m256i odd = _mm256_set_m128i(folded_word(bytes, bound + 6), folded_word(bytes, bound + 2));
    __m256i low = _mm256_unpacklo_epi64(even, odd), high = _mm256_unpackhi_epi64(even, odd);
    __m256i letters = _mm256_and_si256(_mm256_or_si256(low, high), _mm256_set1_epi64x(BIT_6));
    __m256i numbers = _mm256_cmpeq_epi64(letters, _mm256_setzero_si256());
    __m256i hashes = _mm256_or_si256(
        _mm256_andnot_si256(_mm256_set1_epi64x(1), hashes_of_blocks(low, high)),
        _mm256_srli_epi64(numbers, 63));
    _mm256_storeu_si256((__m256i *)(to.hashes + i), hashes);
    _mm_storeu_si128((__m128i *)(to.starts + i), starts);
    _mm_storeu_si128((__m128i *)(to.ends + i), ends);
  }
  return i;
}

AVX2 static size_t ascii_words_avx2(
    const uint8_t *bytes, const uint32_t *bounds, size_t count, token_places to) {
  size_t done = ascii_words_by_4(bytes, bounds, count, to);
  return ascii_words(bytes, bounds, done, count, to);
}
#endif

INLINE size_t ascii_words_by(
    int kernel, const uint8_t *bytes, const uint32_t *bounds, size_t count, token_places to) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return ascii_words_avx2(bytes, bounds, count, to);
#endif
  return ascii_words(bytes, bounds, 0, count, to);
}

size_t flong_ascii_words(
    int kernel, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens) {
  // The last ones may stand too near the end of memory.
  while (count > 0 && bounds[2 * count - 2] + (size_t)LONGEST > readable) count--;
  size_t done = ascii_words_by(kernel, bytes, bounds, count, places_in(tokens));
  tokens->count += done;
  return done;
}
