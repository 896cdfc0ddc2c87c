/* Calls of glibc that its headers hide behind _GNU_SOURCE. */
#ifndef FLONG_CLINUX_H
#define FLONG_CLINUX_H
#define FLONG_RENAME_EXCHANGE 2u
void *memmem(const void *hay, unsigned long hay_size, const void *needle, unsigned long size);
int syncfs(int fd);
int sched_getaffinity(int process, unsigned long size, void *mask);
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags);
#endif
