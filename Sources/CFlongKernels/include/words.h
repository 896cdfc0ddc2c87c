#ifndef FLONG_WORDS_H
#define FLONG_WORDS_H

#include <stddef.h>
#include <stdint.h>

// Where the tokens go; the caller sees to it that there is room.
typedef struct {
  uint64_t *hashes;
  uint32_t *starts;
  uint32_t *ends;
  size_t count;
} flong_tokens;

// The kernels below write tokens as long as they know what stands there, and leave the rest to the
// caller. They read no byte at `readable` or beyond.

// Words of ASCII letters and digits, given as the start and end of each of `count`. Stops at a word
// of more than 16 bytes; returns the words done.
size_t flong_ascii_words(
    int kernel, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens);

// Words of letters from U+0400 to U+045F, up to 32 bytes each. Stops at any other; returns the words
// done.
size_t flong_cyrillic_words(
    int kernel, const uint8_t *bytes, size_t readable, const uint32_t *bounds, size_t count,
    flong_tokens *tokens);

// Han characters from `start` to `end`, with what separates between them, up to `room` tokens.
// Returns where it stopped.
size_t flong_han_characters(
    int kernel, const uint8_t *bytes, size_t start, size_t end, size_t room, flong_tokens *tokens);

// XXH3 over `width` tokens from each of the first `count` on; `width` is at least 1.
void flong_shingles(int kernel, const uint64_t *tokens, size_t count, size_t width, uint64_t *hashes);

#endif
