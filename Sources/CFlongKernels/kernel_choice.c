#include "kernels.h"

#include <stdlib.h>
#include <string.h>

int flong_has_avx2(void) {
#if defined(AVX2)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("lzcnt") &&
         __builtin_cpu_supports("popcnt");
#else
  return 0;
#endif
}

int flong_wants_portable(void) {
  const char *name = getenv("FLONG_KERNEL");
  return name != NULL && strcmp(name, "portable") == 0;
}
