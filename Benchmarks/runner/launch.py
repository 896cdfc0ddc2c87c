"""Starts one program and says what it took; a process of its own.

The kernel counts the memory of the process that starts a program as the program's own, until it is
larger. So the starter has to be small, and this imports next to nothing.
"""

import os
import resource
import signal
import sys
import time


def launch(argv, stdout, cores, limit, memory):
    """Status, seconds of CPU, of the system, of wall, peak bytes, and whether the limit ended it."""
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        begin(argv, stdout, cores, memory)
    stopped = []

    def stop(*_):
        stopped.append(True)
        os.killpg(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - began
    return (os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_stime,
            wall, usage.ru_maxrss * 1024, int(bool(stopped)))


def begin(argv, stdout, cores, memory):
    """Becomes the program; never returns."""
    try:
        os.setsid()
        if cores:
            os.sched_setaffinity(0, cores)
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        out = os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.execvp(argv[0], argv)
    finally:
        os._exit(127)


if __name__ == "__main__":
    output, listed, seconds, size = sys.argv[1:5]
    print(*launch(sys.argv[5:], output, {int(core) for core in listed.split(",") if core},
                  float(seconds), int(size)))
