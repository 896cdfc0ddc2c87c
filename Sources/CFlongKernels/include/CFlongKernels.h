#ifndef FLONG_KERNELS_H
#define FLONG_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "scalar_tables.h"

// The minima and maxima of `FLONG_LANES` multiply-add hashes over `count` 32-bit keys.
// minima and maxima are updated in place, so that a set may come in parts.
#define FLONG_LANES 32

void flong_extrema_portable(
    const uint32_t *keys, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima);

// The same bytes, with AVX2. Call it only where flong_has_avx2() is not 0.
void flong_extrema_avx2(
    const uint32_t *keys, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima);

int flong_has_avx2(void);

#endif
