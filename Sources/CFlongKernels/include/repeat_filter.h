#ifndef FLONG_REPEAT_FILTER_H
#define FLONG_REPEAT_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A table of 2-bit places, 32 a word: seen, and seen again. The upper bits of a mixed hash, which
// `shift` leaves, say which place it has.

// `words` words of zero, in huge pages where the system has them; NULL without memory.
uint64_t *flong_filter_make(size_t words);

void flong_filter_free(uint64_t *words);

// Any number of threads may insert at a time, or one `alone`, which needs no locked instruction.
void flong_filter_insert(
    uint64_t *words, int shift, const uint64_t *hashes, size_t count, bool alone);

// Writes whether each hash may have been inserted more than once.
void flong_filter_repeats(
    const uint64_t *words, int shift, const uint64_t *hashes, size_t count, bool *repeats);

#endif
