#ifndef FLONG_KERNELS_H
#define FLONG_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "byte_traits.h"
#include "find_byte.h"
#include "prefetch.h"
#include "repeat_filter.h"
#include "scalar_tables.h"
#include "word_runs.h"
#include "words.h"

// The bodies of functions with a parameter `kernel`, which all give the same bytes: for any processor,
// for those with AVX2, and for those with the AVX-512 of 2019 (Ice Lake, Zen 4). One that is not there
// is the one before it.
enum { FLONG_PORTABLE, FLONG_AVX2, FLONG_AVX512 };

// The last one that this processor can run.
int flong_best_kernel(void);

// Whether the environment asks for the portable bodies: FLONG_KERNEL=portable.
int flong_wants_portable(void);

// The minima and maxima of `FLONG_LANES` multiply-add hashes over the upper halves of `count` shingles.
// minima and maxima are updated in place, so that a set may come in parts.
#define FLONG_LANES 32

void flong_extrema(
    int kernel, const uint64_t *shingles, size_t count, const uint32_t *factors, const uint32_t *addends,
    uint32_t *minima, uint32_t *maxima);

// The values that are the smallest of a run of `window` ones, the rightmost of equals, each once, and
// their positions counted from `offset`; returns how many. There is room for all `count`.
//
// `window` is from 1 to FLONG_WINDOW_MOST, and `count` no less.
#define FLONG_WINDOW_MOST 8

size_t flong_window_minima(
    int kernel, const uint64_t *values, size_t count, size_t window, uint32_t offset,
    uint64_t *minima, uint32_t *positions);

#endif
