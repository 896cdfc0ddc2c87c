#define _GNU_SOURCE
#include "scratch_file.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/vfs.h>
#include <unistd.h>

// Not every file system has files that never had a name.
static int open_named(const char *folder) {
  char name[4096];
  int size = snprintf(name, sizeof name, "%s/.flong-XXXXXX", folder);
  if (size < 0 || (size_t)size >= sizeof name) {
    errno = ENAMETOOLONG;
    return -1;
  }
  int file = mkostemp(name, O_CLOEXEC);
  if (file >= 0) unlink(name);
  return file;
}

int flong_scratch_file(const char *folder, int *fault) {
  int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
    file = open_named(folder);
  }
  *fault = errno;
  if (file < 0) return -1;
  struct statfs system;
  // What lies in memory is no relief for it.
  if (!fstatfs(file, &system) &&
      (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC)) {
    close(file);
    *fault = 0;
    return -1;
  }
  return file;
}
