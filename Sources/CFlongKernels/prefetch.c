#include "prefetch.h"

#define LINE 64
#define MOST ((size_t)2048)

void flong_prefetch(const void *memory, size_t bytes) {
  size_t end = bytes < MOST ? bytes : MOST;
  for (size_t i = 0; i < end; i += LINE) __builtin_prefetch((const char *)memory + i);
}
