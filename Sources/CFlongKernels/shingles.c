#include "hash_lanes.h"

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
// XXH3_mix16B: two neighbouring tokens with 16 bytes of the secret.
INLINE_AVX2 __m256i mixed_4(const uint64_t *tokens, size_t secret) {
  __m256i one = _mm256_loadu_si256((const __m256i *)tokens);
  __m256i other = _mm256_loadu_si256((const __m256i *)(tokens + 1));
  return folded_products_4(
      _mm256_xor_si256(one, _mm256_set1_epi64x(secret_at(secret))),
      _mm256_xor_si256(other, _mm256_set1_epi64x(secret_at(secret + 8))));
}

INLINE_AVX512 __m512i mixed_8(const uint64_t *tokens, size_t secret) {
  return folded_products_8(
      _mm512_xor_si512(_mm512_loadu_si512(tokens), _mm512_set1_epi64(secret_at(secret))),
      _mm512_xor_si512(_mm512_loadu_si512(tokens + 1), _mm512_set1_epi64(secret_at(secret + 8))));
}

// What XXH3_len_17to128_64b begins with.
INLINE long long first_sum(size_t width) { return (long long)(width * 8 * 0x9E3779B185EBCA87u); }

// XXH3_len_17to128_64b of four shingles, which begin one token apart; `width` is 3 to 8.
INLINE_AVX2 __m256i hashes_4(const uint64_t *tokens, size_t width) {
  __m256i sum = _mm256_set1_epi64x(first_sum(width));
  if (width > 4) {
    sum = _mm256_add_epi64(sum, mixed_4(tokens + 2, 32));
    sum = _mm256_add_epi64(sum, mixed_4(tokens + width - 4, 48));
  }
  sum = _mm256_add_epi64(sum, mixed_4(tokens, 0));
  sum = _mm256_add_epi64(sum, mixed_4(tokens + width - 2, 16));
  return avalanches_4(sum);
}

INLINE_AVX512 __m512i hashes_8(const uint64_t *tokens, size_t width) {
  __m512i sum = _mm512_set1_epi64(first_sum(width));
  if (width > 4) {
    sum = _mm512_add_epi64(sum, mixed_8(tokens + 2, 32));
    sum = _mm512_add_epi64(sum, mixed_8(tokens + width - 4, 48));
  }
  sum = _mm512_add_epi64(sum, mixed_8(tokens, 0));
  sum = _mm512_add_epi64(sum, mixed_8(tokens + width - 2, 16));
  return avalanches_8(sum);
}

INLINE_AVX2 size_t shingles_by_4(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    _mm256_storeu_si256((__m256i *)(hashes + i), hashes_4(tokens + i, width));
  }
  return i;
}

INLINE_AVX512 size_t shingles_by_8(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t i = 0;
  for (; i + 8 <= count; i += 8) _mm512_storeu_si512(hashes + i, hashes_8(tokens + i, width));
  return i;
}

AVX2 static void shingles_avx2(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t done = 0;
  if (width == 3) done = shingles_by_4(tokens, count, 3, hashes);
  if (width == 5) done = shingles_by_4(tokens, count, 5, hashes);
  shingles(tokens + done, count - done, width, hashes + done);
}

AVX512 static void shingles_avx512(
    const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes) {
  size_t done = 0;
  if (width == 3) done = shingles_by_8(tokens, count, 3, hashes);
  if (width == 5) done = shingles_by_8(tokens, count, 5, hashes);
  shingles(tokens + done, count - done, width, hashes + done);
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
