#include "kernels.h"

#include <stdlib.h>
#include <string.h>

int flong_best_kernel(void) {
#if defined(AVX2)
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") ||
      !__builtin_cpu_supports("bmi2") || !__builtin_cpu_supports("lzcnt") ||
      !__builtin_cpu_supports("popcnt")) {
    return FLONG_PORTABLE;
  }
  if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("avx512bw") ||
      !__builtin_cpu_supports("avx512dq") || !__builtin_cpu_supports("avx512vbmi") ||
      !__builtin_cpu_supports("avx512vbmi2")) {
    return FLONG_AVX2;
  }
  return FLONG_AVX512;
#else
  return FLONG_PORTABLE;
#endif
}

int flong_wants_portable(void) {
  const char *name = getenv("FLONG_KERNEL");
  return name != NULL && strcmp(name, "portable") == 0;
}
