#include "kernels.h"

#define BLOCK 64

// Bit i of the result: whether values[i + lag] is larger than values[i].
typedef uint64_t (*rises)(const uint64_t *values, size_t lag);

INLINE uint64_t rises_portable(const uint64_t *values, size_t lag) {
  uint64_t mask = 0;
  for (size_t i = 0; i < BLOCK; i++) mask |= (uint64_t)(values[i + lag] > values[i]) << i;
  return mask;
}

// A value is the rightmost smallest of a window if, for any `before`, so many on its left are not
// smaller, and the `window - 1 - before` on its right are larger. `risen` is what `rises` gave for the
// block before this one, by lag.
INLINE uint64_t minima_of_block(
    rises rises, const uint64_t *values, size_t window, uint64_t *risen) {
  uint64_t left[FLONG_WINDOW_MOST], right[FLONG_WINDOW_MOST], minima = 0;
  left[0] = right[0] = ~(uint64_t)0;
  for (size_t lag = 1; lag < window; lag++) {
    uint64_t rise = rises(values, lag);
    right[lag] = right[lag - 1] & rise;
    left[lag] = left[lag - 1] & ~(rise << lag | risen[lag] >> (BLOCK - lag));
    risen[lag] = rise;
  }
  for (size_t before = 0; before < window; before++) {
    minima |= left[before] & right[window - 1 - before];
  }
  return minima;
}

INLINE size_t minima_of(
    rises rises, const uint64_t *values, size_t count, size_t window, uint32_t offset,
    uint64_t *minima, uint32_t *positions) {
  uint64_t risen[FLONG_WINDOW_MOST];
  // No window begins before the first value, or ends behind the last: before it all are smaller, and
  // behind it none is larger.
  for (size_t lag = 0; lag < FLONG_WINDOW_MOST; lag++) risen[lag] = ~(uint64_t)0;
  size_t found = 0;
  for (size_t start = 0; start < count; start += BLOCK) {
    const uint64_t *block = values + start;
    size_t left = count - start;
    uint64_t last[BLOCK + FLONG_WINDOW_MOST];
    if (left < BLOCK + window - 1) {
      memset(last, 0, sizeof last);
      memcpy(last, block, left * sizeof *last);
      block = last;
    }
    uint64_t mask = minima_of_block(rises, block, window, risen);
    if (left < BLOCK) mask &= ((uint64_t)1 << left) - 1;
    for (; mask; mask &= mask - 1) {
      size_t place = (size_t)__builtin_ctzll(mask);
      minima[found] = block[place];
      positions[found] = offset + (uint32_t)(start + place);
      found++;
    }
  }
  return found;
}

// A window that the compiler knows takes no loop.
INLINE size_t window_minima(
    rises rises, const uint64_t *values, size_t count, size_t window, uint32_t offset,
    uint64_t *minima, uint32_t *positions) {
  if (window == 4) return minima_of(rises, values, count, 4, offset, minima, positions);
  return minima_of(rises, values, count, window, offset, minima, positions);
}

#if defined(AVX2)
INLINE_AVX2 uint64_t rises_avx2(
    const uint64_t *values, size_t lag) {
  // The comparison is one of signed numbers.
  const __m256i sign = _mm256_set1_epi64x((long long)((uint64_t)1 << 63));
  uint64_t mask = 0;
  for (size_t i = 0; i < BLOCK; i += 4) {
    __m256i here = _mm256_loadu_si256((const __m256i *)(values + i));
    __m256i ahead = _mm256_loadu_si256((const __m256i *)(values + i + lag));
    __m256i larger =
        _mm256_cmpgt_epi64(_mm256_xor_si256(ahead, sign), _mm256_xor_si256(here, sign));
    mask |= (uint64_t)(uint32_t)_mm256_movemask_pd(_mm256_castsi256_pd(larger)) << i;
  }
  return mask;
}

AVX2 static size_t window_minima_avx2(
    const uint64_t *values, size_t count, size_t window, uint32_t offset, uint64_t *minima,
    uint32_t *positions) {
  return window_minima(rises_avx2, values, count, window, offset, minima, positions);
}
#endif

size_t flong_window_minima(
    int kernel, const uint64_t *values, size_t count, size_t window, uint32_t offset,
    uint64_t *minima, uint32_t *positions) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return window_minima_avx2(values, count, window, offset, minima, positions);
#endif
  return window_minima(rises_portable, values, count, window, offset, minima, positions);
}
