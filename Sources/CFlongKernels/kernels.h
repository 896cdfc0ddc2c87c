// What the kernels share. A kernel is written once, as inlined functions, and built as it is and for
// processors with more; which of them runs is decided at run time.
#ifndef FLONG_KERNEL_BODIES_H
#define FLONG_KERNEL_BODIES_H

#include <string.h>

#include "CFlongKernels.h"

#define INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
#define AVX512 \
  __attribute__((target( \
      "avx2,bmi,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vbmi,avx512vbmi2")))
#define INLINE_AVX2 static inline __attribute__((always_inline)) AVX2
#define INLINE_AVX512 static inline __attribute__((always_inline)) AVX512
#endif

#if defined(__clang__)
// Compilers believe that products of 64 bits are fast in vectors.
#define SCALAR_LOOP _Pragma("clang loop vectorize(disable) interleave(disable)")
#define UNROLLED_LOOP _Pragma("clang loop unroll(full)")
#else
#define SCALAR_LOOP
#define UNROLLED_LOOP
#endif

// A value that stays in a register of its own, lest it is counted in vectors.
#define KEEP_SCALAR(value) __asm__("" : "+r"(value))

// From 32 - n on, n bytes of ones and zeros behind them.
#define EIGHT_ONES 255, 255, 255, 255, 255, 255, 255, 255
static const uint8_t length_mask[64] = {EIGHT_ONES, EIGHT_ONES, EIGHT_ONES, EIGHT_ONES};

#endif
