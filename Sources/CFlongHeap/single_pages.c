#define _GNU_SOURCE
#include "single_pages.h"

#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// Of Linux 5.11, 6.4 and 6.7; the headers may be older than the kernel.
#ifndef UFFD_USER_MODE_ONLY
#define UFFD_USER_MODE_ONLY 1
#endif
#ifndef UFFD_FEATURE_WP_UNPOPULATED
#define UFFD_FEATURE_WP_UNPOPULATED (1 << 13)
#endif
#ifndef UFFD_FEATURE_WP_ASYNC
#define UFFD_FEATURE_WP_ASYNC (1 << 15)
#endif
// Of Linux 5.14.
#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#endif

static int track(int tracker, void *start, size_t size) {
  struct uffdio_register range = {
      .range = {(uintptr_t)start, size}, .mode = UFFDIO_REGISTER_MODE_WP};
  return ioctl(tracker, UFFDIO_REGISTER, &range);
}

// A fault that reads maps the fifteen pages around its own too, if they are in the cache: what is read
// here and there would fill the memory sixteen times over, and faster than anybody can empty it. Where
// writes can be tracked the kernel leaves that out, and so they can be from here on, though none are.
int flong_single_pages(void *base, size_t size) {
  int tracker = (int)syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK | UFFD_USER_MODE_ONLY);
  if (tracker < 0) return -1;
  struct uffdio_api api = {
      .api = UFFD_API, .features = UFFD_FEATURE_WP_ASYNC | UFFD_FEATURE_WP_UNPOPULATED};
  if (ioctl(tracker, UFFDIO_API, &api) || track(tracker, base, size)) {
    close(tracker);
    return -1;
  }
  return tracker;
}

// What is read from end to end is to be mapped sixteen pages at a time: a page costs a fourth then.
void flong_single_pages_map(int tracker, void *start, size_t size) {
  struct uffdio_range range = {(uintptr_t)start, size};
  int is_free = tracker >= 0 && !ioctl(tracker, UFFDIO_UNREGISTER, &range);
  madvise(start, size, MADV_POPULATE_READ);
  if (is_free) (void)track(tracker, start, size);
}
