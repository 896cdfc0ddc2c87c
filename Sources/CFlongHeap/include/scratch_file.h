#ifndef FLONG_SCRATCH_FILE_H
#define FLONG_SCRATCH_FILE_H

// An open, empty file without a name in `folder`: nobody else sees it, and the system frees it with
// the process, however that ends.
//
// Gives -1 where there can be none, with errno in `*fault`, or 0 there if the folder lies in memory.
int flong_scratch_file(const char *folder, int *fault);

#endif
