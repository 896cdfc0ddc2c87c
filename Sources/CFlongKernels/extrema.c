#include "kernels.h"

static void extrema_portable(
    const uint64_t *shingles, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima) {
  for (size_t i = 0; i < count; i++) {
    uint32_t key = (uint32_t)(shingles[i] >> 32);
    for (size_t lane = 0; lane < FLONG_LANES; lane++) {
      uint32_t hash = key * factors[lane] + addends[lane];
      minima[lane] = hash < minima[lane] ? hash : minima[lane];
      maxima[lane] = hash > maxima[lane] ? hash : maxima[lane];
    }
  }
}

#if defined(AVX2)
AVX512 static void extrema_avx512(
    const uint64_t *shingles, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima) {
  __m512i f0 = _mm512_loadu_si512(factors), f1 = _mm512_loadu_si512(factors + 16);
  __m512i a0 = _mm512_loadu_si512(addends), a1 = _mm512_loadu_si512(addends + 16);
  __m512i n0 = _mm512_loadu_si512(minima), n1 = _mm512_loadu_si512(minima + 16);
  __m512i x0 = _mm512_loadu_si512(maxima), x1 = _mm512_loadu_si512(maxima + 16);
  for (size_t i = 0; i < count; i++) {
    __m512i key = _mm512_set1_epi32((int)(shingles[i] >> 32));
    __m512i h0 = _mm512_add_epi32(_mm512_mullo_epi32(key, f0), a0);
    __m512i h1 = _mm512_add_epi32(_mm512_mullo_epi32(key, f1), a1);
    n0 = _mm512_min_epu32(n0, h0);
    n1 = _mm512_min_epu32(n1, h1);
    x0 = _mm512_max_epu32(x0, h0);
    x1 = _mm512_max_epu32(x1, h1);
  }
  _mm512_storeu_si512(minima, n0);
  _mm512_storeu_si512(minima + 16, n1);
  _mm512_storeu_si512(maxima, x0);
  _mm512_storeu_si512(maxima + 16, x1);
}

AVX2 static void extrema_avx2(
    const uint64_t *shingles, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima) {
  // Two vectors a turn: 2 x (factor, addend, minimum, maximum) fit the sixteen registers.
  for (size_t lane = 0; lane < FLONG_LANES; lane += 16) {
    __m256i f0 = _mm256_loadu_si256((const __m256i *)(factors + lane));
    __m256i f1 = _mm256_loadu_si256((const __m256i *)(factors + lane + 8));
    __m256i a0 = _mm256_loadu_si256((const __m256i *)(addends + lane));
    __m256i a1 = _mm256_loadu_si256((const __m256i *)(addends + lane + 8));
    __m256i n0 = _mm256_loadu_si256((const __m256i *)(minima + lane));
    __m256i n1 = _mm256_loadu_si256((const __m256i *)(minima + lane + 8));
    __m256i x0 = _mm256_loadu_si256((const __m256i *)(maxima + lane));
    __m256i x1 = _mm256_loadu_si256((const __m256i *)(maxima + lane + 8));
    for (size_t i = 0; i < count; i++) {
      __m256i key = _mm256_set1_epi32((int)(shingles[i] >> 32));
      __m256i h0 = _mm256_add_epi32(_mm256_mullo_epi32(key, f0), a0);
      __m256i h1 = _mm256_add_epi32(_mm256_mullo_epi32(key, f1), a1);
      n0 = _mm256_min_epu32(n0, h0);
      n1 = _mm256_min_epu32(n1, h1);
      x0 = _mm256_max_epu32(x0, h0);
      x1 = _mm256_max_epu32(x1, h1);
    }
    _mm256_storeu_si256((__m256i *)(minima + lane), n0);
    _mm256_storeu_si256((__m256i *)(minima + lane + 8), n1);
    _mm256_storeu_si256((__m256i *)(maxima + lane), x0);
    _mm256_storeu_si256((__m256i *)(maxima + lane + 8), x1);
  }
}
#endif

void flong_extrema(
    int kernel, const uint64_t *shingles, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX512) {
    return extrema_avx512(shingles, count, factors, addends, minima, maxima);
  }
  if (kernel >= FLONG_AVX2) return extrema_avx2(shingles, count, factors, addends, minima, maxima);
#endif
  extrema_portable(shingles, count, factors, addends, minima, maxima);
}
