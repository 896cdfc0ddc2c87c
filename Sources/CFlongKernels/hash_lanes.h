// The steps of XXH3 in 64-bit lanes: four of AVX2, eight of AVX-512.
#ifndef FLONG_HASH_LANES_H
#define FLONG_HASH_LANES_H

#include "word_hashes.h"

#if defined(AVX2)
#define AVALANCHE_FACTOR 0x165667919E3779F9

// XXH3_mul128_fold64: the halves of a product of 128 bits, over each other.
INLINE_AVX2 __m256i folded_products_4(__m256i a, __m256i b) {
  const __m256i zero = _mm256_setzero_si256();
  __m256i a_high = _mm256_srli_epi64(a, 32), b_high = _mm256_srli_epi64(b, 32);
  __m256i low = _mm256_mul_epu32(a, b), high = _mm256_mul_epu32(a_high, b_high);
  __m256i one = _mm256_mul_epu32(a, b_high), other = _mm256_mul_epu32(a_high, b);
  __m256i middle = _mm256_add_epi64(
      _mm256_add_epi64(one, _mm256_srli_epi64(low, 32)), _mm256_blend_epi32(other, zero, 0xAA));
  __m256i upper = _mm256_add_epi64(
      _mm256_add_epi64(high, _mm256_srli_epi64(other, 32)), _mm256_srli_epi64(middle, 32));
  __m256i lower = _mm256_blend_epi32(low, _mm256_slli_epi64(middle, 32), 0xAA);
  return _mm256_xor_si256(lower, upper);
}

INLINE_AVX512 __m512i folded_products_8(__m512i a, __m512i b) {
  const __m512i low_half = _mm512_set1_epi64(0xFFFFFFFF);
  __m512i a_high = _mm512_srli_epi64(a, 32), b_high = _mm512_srli_epi64(b, 32);
  __m512i low = _mm512_mul_epu32(a, b), high = _mm512_mul_epu32(a_high, b_high);
  __m512i one = _mm512_mul_epu32(a, b_high), other = _mm512_mul_epu32(a_high, b);
  __m512i middle = _mm512_add_epi64(
      _mm512_add_epi64(one, _mm512_srli_epi64(low, 32)), _mm512_and_si512(other, low_half));
  __m512i upper = _mm512_add_epi64(
      _mm512_add_epi64(high, _mm512_srli_epi64(other, 32)), _mm512_srli_epi64(middle, 32));
  __m512i lower = _mm512_mask_blend_epi32(0xAAAA, low, _mm512_slli_epi64(middle, 32));
  return _mm512_xor_si512(lower, upper);
}

// XXH3_avalanche
INLINE_AVX2 __m256i avalanches_4(__m256i hash) {
  const __m256i factor = _mm256_set1_epi64x(AVALANCHE_FACTOR);
  const __m256i factor_high = _mm256_set1_epi64x(AVALANCHE_FACTOR >> 32);
  hash = _mm256_xor_si256(hash, _mm256_srli_epi64(hash, 37));
  __m256i upper = _mm256_add_epi64(
      _mm256_mul_epu32(hash, factor_high), _mm256_mul_epu32(_mm256_srli_epi64(hash, 32), factor));
  hash = _mm256_add_epi64(_mm256_mul_epu32(hash, factor), _mm256_slli_epi64(upper, 32));
  return _mm256_xor_si256(hash, _mm256_srli_epi64(hash, 32));
}

INLINE_AVX512 __m512i avalanches_8(__m512i hash) {
  hash = _mm512_xor_si512(hash, _mm512_srli_epi64(hash, 37));
  hash = _mm512_mullo_epi64(hash, _mm512_set1_epi64(AVALANCHE_FACTOR));
  return _mm512_xor_si512(hash, _mm512_srli_epi64(hash, 32));
}

// Eight bytes of the secret.
INLINE long long secret_at(size_t offset) { return (long long)load_eight(XXH3_kSecret + offset); }
#endif

#endif
