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
// XXH3_mul128_fold64 in eight lanes: the halves of a product of 128 bits, over each other.
INLINE_AVX512 __m512i folded_product(__m512i a, __m512i b) {
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

// XXH3_mix16B: two neighbouring tokens with 16 bytes of the secret.
INLINE_AVX512 __m512i mixed(const uint64_t *tokens, size_t secret) {
  uint64_t keys[2];
  memcpy(keys, XXH3_kSecret + secret, sizeof keys);
  return folded_product(
      _mm512_xor_si512(_mm512_loadu_si512(tokens), _mm512_set1_epi64((long long)keys[0])),
      _mm512_xor_si512(_mm512_loadu_si512(tokens + 1), _mm512_set1_epi64((long long)keys[1])));
}

// XXH3_len_17to128_64b of eight shingles, which begin one token apart; `width` is 3 to 8.
INLINE_AVX512 __m512i hash_of_eight(const uint64_t *tokens, size_t width) {
  __m512i hash = _mm512_set1_epi64((long long)(width * 8 * 0x9E3779B185EBCA87u));
  if (width > 4) {
    hash = _mm512_add_epi64(hash, mixed(tokens + 2, 32));
    hash = _mm512_add_epi64(hash, mixed(tokens + width - 4, 48));
  }
  hash = _mm512_add_epi64(hash, mixed(tokens, 0));
  hash = _mm512_add_epi64(hash, mixed(tokens + width - 2, 16));
  // XXH3_avalanche
  hash = _mm512_xor_si512(hash, _mm512_srli_epi64(hash, 37));
  hash = _mm512_mullo_epi64(hash, _mm512_set1_epi64(0x165667919E3779F9));
  return _mm512_xor_si512(hash, _mm512_srli_epi64(hash, 32));
}

INLINE_AVX512 size_t shingles_by_eight(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t i = 0;
  for (; i + 8 <= count; i += 8) _mm512_storeu_si512(hashes + i, hash_of_eight(tokens + i, width));
  return i;
}

AVX512 static void shingles_avx512(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t done = 0;
  if (width == 3) done = shingles_by_eight(tokens, count, 3, hashes);
  if (width == 5) done = shingles_by_eight(tokens, count, 5, hashes);
  shingles(tokens + done, count - done, width, hashes + done);
}

AVX2 static void shingles_avx2(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  shingles(tokens, count, width, hashes);
}
#endif

void flong_shingles(
    int kernel, const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX512) return shingles_avx512(tokens, count, width, hashes);
  if (kernel >= FLONG_AVX2) return shingles_avx2(tokens, count, width, hashes);
#endif
  shingles(tokens, count, width, hashes);
}
