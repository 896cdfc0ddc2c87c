#define _GNU_SOURCE
#include "pause.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

// The one signal to stop for that the threads of libdispatch let through.
#define STOP SIGPROF

// The folder that has an entry for each thread, or -1.
static int threads = -1;
static int is_paused;  // any thread

static void wait_for_end(int signal) {
  (void)signal;
  int kept = errno;
  while (__atomic_load_n(&is_paused, __ATOMIC_ACQUIRE)) {
    syscall(SYS_futex, &is_paused, FUTEX_WAIT_PRIVATE, 1, NULL, NULL, 0);
  }
  errno = kept;
}

int flong_pause_open(void) {
  struct sigaction action = {.sa_handler = wait_for_end, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  if (sigaction(STOP, &action, NULL)) return errno;
  threads = open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return threads < 0 ? errno : 0;
}

void flong_pause_begin(void) {
  if (threads < 0 || lseek(threads, 0, SEEK_SET)) return;
  __atomic_store_n(&is_paused, 1, __ATOMIC_RELEASE);
  pid_t process = getpid(), own = gettid();
  // Not with opendir, which allocates: that may take a lock which a thread holds that waits by now.
  _Alignas(struct dirent64) char entries[2048];
  long size;
  while ((size = syscall(SYS_getdents64, threads, entries, sizeof entries)) > 0) {
    for (long at = 0; at < size; at += ((struct dirent64 *)(entries + at))->d_reclen) {
      // What is no number is 0, as "." and "..".
      pid_t thread = (pid_t)strtol(((struct dirent64 *)(entries + at))->d_name, NULL, 10);
      if (thread && thread != own) syscall(SYS_tgkill, process, thread, STOP);
    }
  }
}

void flong_pause_end(void) {
  __atomic_store_n(&is_paused, 0, __ATOMIC_RELEASE);
  syscall(SYS_futex, &is_paused, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}
