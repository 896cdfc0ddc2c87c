#ifndef FLONG_WORD_RUNS_H
#define FLONG_WORD_RUNS_H

#include <stddef.h>
#include <stdint.h>

// Runs of bytes that may belong to a word, found 64 bytes at a time.
//
// A run is as long as it can be: letters and digits of ASCII; bytes beyond ASCII other than plain
// punctuation; and ' ` . , : between two of these. No token reaches beyond the run it begins in. A run
// that has nothing but letters and digits of ASCII is a token; any other run is `mixed`, and has to be
// read scalar by scalar.
//
//   text     the   junta’s 12,345  men
//   bounds   0 3   6     14 ...          start and end of each run
//   mixed            1      2            the numbers of the runs that are mixed
typedef struct {
  uint32_t *bounds;
  uint32_t *mixed;
  size_t run_count;
  size_t mixed_count;
} flong_word_runs;

// The bytes that a call reads; the run at the end may reach further.
#define FLONG_RUN_CHUNK 2048
// What `bounds` must hold beyond one value for each of these bytes, and `mixed` beyond one for two.
#define FLONG_RUN_SPARE 128

// Finds the runs of a chunk from `start` on, and returns where the next chunk begins, `end` at last.
//
// Nothing at `end` or beyond counts, and no byte at `readable` or beyond is read; `end <= readable`,
// and `readable` fits 32 bits.
size_t flong_find_word_runs(
    int kernel, const uint8_t *bytes, size_t start, size_t end, size_t readable,
    flong_word_runs *runs);

#endif
