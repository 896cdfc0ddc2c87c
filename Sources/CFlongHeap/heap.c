#define _GNU_SOURCE
#include "heap.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "CFlongHeap.h"
#include "freed.h"
#include "resident.h"

// Sixteenths of what the limit leaves beside plain memory: the file's pages leave from the first on, in
// time for what is mapped between two looks, until the second is reached. Beyond the third, threads map more
// than leaves meanwhile, and wait; where faults map the pages around their own, that costs time and does not
// help.
struct drop {
  unsigned from, to, most;
};
#define NEVER 1024
static const struct drop single_pages = {14, 12, 15}, pages_around = {10, 7, NEVER};

// Hundredths of the limit. Where the file has less in memory, looking for it would gain nothing.
enum { LEAST_DROP = 4 };

// Of the limit is mapped at once what one thread reads next, and so much by all before the next look.
enum { MAPPED_PARTS = 64 };

// Less is not worth the calls.
#define LEAST_MAPPED (16 * FLONG_PAGE)

// Blocks from here on can change plain memory by much before the next look at it.
#define LARGE ((size_t)64 << 10)

// Milliseconds between two looks; threads that allocate look themselves where the last one is late.
enum { PRESSED = 1, CALM = 5, LATE = 10 };

// Milliseconds until it is looked again whether there is room enough ahead.
enum { AGAIN = 2 };

struct flong_scratch flong_heap;
size_t flong_heap_watched = SIZE_MAX;

static size_t limit;
static size_t plain;  // of that
static struct drop drops;
static size_t anonymous;  // at the last look; any thread
static size_t promised;  // large plain blocks that may not have been touched yet; any thread
static int64_t looked;  // milliseconds; any thread
static size_t mapped;  // at once since the last look; any thread

// What a look needs, for one thread at a time.
static pthread_mutex_t looking = PTHREAD_MUTEX_INITIALIZER;
static int source;
static struct flong_resident resident;
static size_t hand;

static size_t beside_plain(unsigned sixteenths) {
  return plain + (limit - plain) / 16 * sixteenths;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// A page of a shared file that is dropped stays in the cache of the system, which writes it to the
// file when it wants the memory for something else.
static void drop(void) {
  size_t all = flong_scratch_backed(&flong_heap), done = 0;
  int is_paused = 0;
  while (resident.all > beside_plain(drops.to) && done < all) {
    if (!is_paused && resident.all > beside_plain(drops.most)) {
      flong_pause_begin();
      is_paused = 1;
    }
    done += flong_scratch_drop(&flong_heap, &hand);
    flong_resident_read(source, &resident);
  }
  if (is_paused) flong_pause_end();
}

// Sees what is in memory, and drops what is too much of the file; gives milliseconds to the next look, or 0
// where another thread is at it.
static int look(void) {
  if (pthread_mutex_trylock(&looking)) return 0;
  __atomic_store_n(&mapped, 0, __ATOMIC_RELAXED);
  flong_resident_read(source, &resident);
  __atomic_store_n(&anonymous, resident.anonymous, __ATOMIC_RELAXED);
  // What was promised is touched soon, and then counts as resident.
  size_t open = __atomic_load_n(&promised, __ATOMIC_RELAXED);
  __atomic_sub_fetch(&promised, (open + 7) / 8, __ATOMIC_RELAXED);
  size_t files = resident.all - resident.anonymous;
  if (resident.all > beside_plain(drops.from) && files > limit / 100 * LEAST_DROP) drop();
  int next = resident.all > beside_plain(drops.to) ? PRESSED : CALM;
  __atomic_store_n(&looked, now(), __ATOMIC_RELAXED);
  pthread_mutex_unlock(&looking);
  return next;
}

// On a busy machine the thread that watches waits for its turn while others fill the memory.
static void look_if_late(void) {
  if (now() - __atomic_load_n(&looked, __ATOMIC_RELAXED) > LATE) look();
}

// Asks for short turns, for which the scheduler lets a thread that wakes up come before those that
// compute (Linux 6.12, EEVDF). Others may refuse: then a look is late now and then.
static void take_short_turns(void) {
  struct {
    uint32_t size, policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t runtime, deadline, period;
  } turns = {.size = sizeof turns, .policy = 0, .runtime = 100000};  // nanoseconds
  syscall(SYS_sched_setattr, 0, &turns, 0);
}

static void *watch(void *argument) {
  take_short_turns();
  for (;;) {
    int next = look();
    struct timespec pause = {0, (next ? next : PRESSED) * 1000000};
    nanosleep(&pause, NULL);
  }
  return argument;
}

// Whether there is no plain memory left for a block.
static int is_beyond(size_t size) {
  size_t taken = __atomic_load_n(&anonymous, __ATOMIC_RELAXED) +
                 __atomic_load_n(&promised, __ATOMIC_RELAXED);
  return size > plain || taken > plain - size;
}

// Gives back what is free, and sees what that made of plain memory; tells whether it did.
static int give_back(void) {
  if (pthread_mutex_trylock(&looking)) return 0;
  int is_done = flong_freed_give_back();
  if (is_done) {
    flong_resident_read(source, &resident);
    __atomic_store_n(&anonymous, resident.anonymous, __ATOMIC_RELAXED);
  }
  pthread_mutex_unlock(&looking);
  return is_done;
}

void *flong_heap_spill(size_t size, int *is_zero) {
  if (is_beyond(size)) {
    look_if_late();
    if (!flong_freed_is_due() || !give_back() || is_beyond(size)) {
      return flong_scratch_allocate(&flong_heap, size, is_zero);
    }
  }
  if (size >= LARGE) __atomic_add_fetch(&promised, size, __ATOMIC_RELAXED);
  return NULL;
}

void flong_heap_map(const void *memory, size_t bytes) {
  if (!flong_heap_has(memory)) return;
  look_if_late();
  if (bytes < LEAST_MAPPED) return;
  size_t part = limit / MAPPED_PARTS;
  if (bytes > part) bytes = part;
  // Mapping is faster than dropping, and is not to go on while that is done.
  if (__atomic_add_fetch(&mapped, bytes, __ATOMIC_RELAXED) > part && !look()) return;
  flong_scratch_map(&flong_heap, memory, bytes);
}

// Takes room for blocks to come, for which threads would wait for each other otherwise.
static void *fill(void *argument) {
  for (;;) {
    struct timespec pause = {0, AGAIN * 1000000};
    if (!flong_scratch_fill_ahead(&flong_heap)) nanosleep(&pause, NULL);
  }
  return argument;
}

// Signals are for the other threads.
static int start(void *(*body)(void *)) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  int fault = pthread_create(&thread, NULL, body, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (!fault) pthread_detach(thread);
  return fault;
}

int flong_heap_limit(size_t bytes, size_t plain_bytes, int scratch) {
  if (plain_bytes > bytes) return EINVAL;
  if ((source = flong_resident_open()) < 0) return errno;
  limit = bytes;
  plain = plain_bytes;
  int fault = flong_scratch_open(&flong_heap, scratch);
  drops = flong_scratch_is_single(&flong_heap) ? single_pages : pages_around;
  // Without pauses more may be in memory for a moment.
  if (!fault) (void)flong_pause_open();
  if (!fault && (fault = start(watch))) flong_scratch_close(&flong_heap);
  if (fault) {
    close(source);
  } else {
    // Without that thread each takes the room that it wants.
    (void)start(fill);
    flong_heap_watched = FLONG_SCRATCH_SMALLEST;
  }
  return fault;
}

size_t flong_heap_scratch(void) { return flong_heap.size ? flong_scratch_backed(&flong_heap) : 0; }

int flong_heap_fault(void) { return flong_heap.size ? flong_scratch_fault(&flong_heap) : 0; }
