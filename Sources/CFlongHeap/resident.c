#define _GNU_SOURCE
#include "resident.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "backing.h"

int flong_resident_open(void) { return open("/proc/self/statm", O_RDONLY | O_CLOEXEC); }

void flong_resident_read(int source, struct flong_resident *resident) {
  char text[128];
  ssize_t size = pread(source, text, sizeof text - 1, 0);
  if (size <= 0) return;
  text[size] = 0;
  char *rest = text;
  strtoul(rest, &rest, 10);  // addresses
  size_t all = strtoul(rest, &rest, 10), files = strtoul(rest, &rest, 10);
  // The two are not read in one moment.
  resident->all = all * FLONG_PAGE;
  resident->anonymous = all > files ? (all - files) * FLONG_PAGE : 0;
}
