#define _GNU_SOURCE
#include "backing.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "single_pages.h"

// Few calls, and little time for those who wait.
#define STEP ((uint32_t)((16 << 20) / FLONG_PAGE))

// Little of the disk for nothing.
#define AHEAD ((uint32_t)((64 << 20) / FLONG_PAGE))

// Written at a time. The system makes one piece of memory of it, and writes that to the disk as one.
#define FILLED ((size_t)64 << 10)

int flong_backing_open(
    struct flong_backing *backing, void *base, int file, int64_t offset, size_t size,
    size_t table_size) {
  void *table = mmap(
      NULL, table_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (table == MAP_FAILED) return errno;
  int flags = MAP_SHARED | MAP_NORESERVE | MAP_FIXED;
  if (mmap(base, size, PROT_READ | PROT_WRITE, flags, file, (off_t)offset) == MAP_FAILED) {
    int fault = errno;
    munmap(table, table_size);
    return fault;
  }
  madvise(base, size, MADV_DONTDUMP);
  // Reading ahead in a file of holes makes large folios of zeros, and a fault then maps 2 MiB at once:
  // more in a moment than can be dropped in it.
  madvise(base, size, MADV_RANDOM);
  *backing = (struct flong_backing){
      .base = base,
      .pages = (uint32_t)(size / FLONG_PAGE),
      .file = file,
      .offset = offset,
      .tracker = flong_single_pages(base, size),
      .table = table,
      .table_size = table_size};
  pthread_mutex_init(&backing->lock, NULL);
  pthread_cond_init(&backing->filled, NULL);
  return 0;
}

void flong_backing_close(struct flong_backing *backing) {
  munmap(backing->table, backing->table_size);
  if (backing->tracker >= 0) close(backing->tracker);
  pthread_mutex_destroy(&backing->lock);
  pthread_cond_destroy(&backing->filled);
}

// A hole becomes a page at the first touch, for 8 us; with zeros written before, sixteen pages come as one,
// and both cost half of it. Faults are cheaper too then. Where that fails, there are holes.
static void fill(const struct flong_backing *backing, off_t start, size_t size) {
  static const char zeros[FILLED];
  for (size_t done = 0; done < size; done += FILLED) {
    size_t rest = size - done < FILLED ? size - done : FILLED;
    if (pwrite(backing->file, zeros, rest, start + (off_t)done) != (ssize_t)rest) return;
  }
}

// A page that is written to and gets no room on the disk ends the process with SIGBUS. So the room is
// taken beforehand, and a full disk is an answer here: errno, or 0. A gigabyte of zeros takes a second or
// two, in which all other threads would wait for the lock; faults are taken on all of them, and only for
// what is used.
static int take(const struct flong_backing *backing, uint32_t first, uint32_t pages) {
  off_t start = (off_t)(backing->offset + (int64_t)(first * FLONG_PAGE));
  int failed;
  do {
    failed = fallocate(backing->file, 0, start, (off_t)(pages * FLONG_PAGE));
  } while (failed && errno == EINTR);
  if (failed) return errno;
  if (pages <= AHEAD) fill(backing, start, pages * FLONG_PAGE);
  return 0;
}

static uint32_t step(const struct flong_backing *backing, uint32_t least) {
  uint32_t rest = backing->pages - backing->ready;
  return least > STEP ? least : STEP < rest ? STEP : rest;
}

int flong_backing_reach(struct flong_backing *backing, uint32_t pages) {
  if (pages > backing->pages) {
    backing->fault = ENOMEM;
    return 0;
  }
  if (pages > backing->wanted) backing->wanted = pages;
  while (backing->is_filling && pages > backing->ready) {
    pthread_cond_wait(&backing->filled, &backing->lock);
  }
  if (pages <= backing->ready) return 1;
  uint32_t taken = step(backing, pages - backing->ready);
  int fault = take(backing, backing->ready, taken);
  if (fault) {
    backing->fault = fault;
    return 0;
  }
  backing->ready += taken;
  return 1;
}

int flong_backing_fill_ahead(struct flong_backing *backing) {
  pthread_mutex_lock(&backing->lock);
  uint32_t taken = step(backing, 0);
  int is_due = backing->wanted && taken && !backing->is_full &&
               backing->ready - backing->wanted < AHEAD;
  if (is_due) {
    backing->is_filling = 1;
    pthread_mutex_unlock(&backing->lock);
    int fault = take(backing, backing->ready, taken);
    pthread_mutex_lock(&backing->lock);
    backing->is_filling = 0;
    // Who wants the room will say so.
    if (fault) {
      backing->is_full = 1;
    } else {
      backing->ready += taken;
    }
    pthread_cond_broadcast(&backing->filled);
  }
  pthread_mutex_unlock(&backing->lock);
  return is_due;
}
