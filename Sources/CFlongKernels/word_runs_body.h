// The body of `flong_find_word_runs`, which each kernel builds with a reader of its own.
#ifndef FLONG_WORD_RUNS_BODY_H
#define FLONG_WORD_RUNS_BODY_H

#include "kernels.h"

// In a mask, bit i stands for byte i of a block.
#define BLOCK 64

typedef struct {
  uint64_t word;    // letters and digits of ASCII
  uint64_t joiner;  // ' ` . , :
  uint64_t high;    // beyond ASCII
} block_masks;

// Bytes that plain signs begin with; read only where a block has bytes beyond ASCII.
typedef struct {
  uint64_t c2;
  uint64_t e2;
} lead_masks;

// Bytes that go on behind these.
typedef struct {
  uint64_t middle;   // the second one of three
  uint64_t latin;    // second bytes of plain signs from U+0080 to U+00BF
  uint64_t blank;    // second bytes of the no-break space
  uint64_t general;  // third bytes of plain signs from U+2010 to U+203F
  uint64_t digit;
} sign_masks;

// How a body reads a block.
typedef struct {
  block_masks (*block)(const uint8_t *block);
  lead_masks (*leads)(const uint8_t *block);
  sign_masks (*signs)(const uint8_t *block);
  // Appends `base` + i for each bit i of `bits`, and returns how many there are; values behind them are
  // overwritten, 64 in all at most.
  size_t (*append)(uint32_t *list, uint32_t base, uint64_t bits);
} reader;

// All but the no-break space, soft hyphen and acute accent, and the letters and numbers.
INLINE int is_latin_sign(uint8_t second) {
  return (second >= 0x80 && second < 0xAA && second != 0xA0) || second == 0xAB ||
         second == 0xAC || (second >= 0xAE && second < 0xB2) ||
         (second >= 0xB6 && second < 0xB9) || second == 0xBB || second == 0xBF;
}

// All but the apostrophes, the marks of direction and the narrow no-break space.
INLINE int is_general_sign(uint8_t third) {
  return (third >= 0x90 && third < 0xAA && third != 0x98 && third != 0x99 && third != 0x9B) ||
         (third >= 0xB0 && third < 0xC0);
}

INLINE int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

INLINE int is_word(uint8_t byte) { return is_digit(byte) || (uint8_t)((byte | 0x20) - 'a') < 26; }

INLINE uint64_t bit(int value, int place) { return (uint64_t)(value != 0) << place; }

// The bytes of plain signs that begin in the block: two or three each, the last of them perhaps in
// the next block, where `carried` gets them.
INLINE uint64_t signs(
    lead_masks leads, sign_masks masks, uint64_t high, uint64_t inside, const uint8_t *behind,
    size_t left, uint64_t *carried) {
  uint8_t first = left > 0 ? behind[0] : 0;
  uint8_t second = left > 1 ? behind[1] : 0;
  // A no-break space may join two parts of a number.
  uint64_t number = (masks.digit & inside) | high;
  uint64_t blank = masks.blank & ~(number >> 1 | bit(is_digit(first) || first >= 0x80, 63));
  int ends_blank = first == 0xA0 && !(is_digit(second) || second >= 0x80);
  uint64_t latin = ((masks.latin | blank) & inside) >> 1 | bit(is_latin_sign(first) || ends_blank, 63);
  uint64_t middle = (masks.middle & inside) >> 1 | bit(first == 0x80, 63);
  uint64_t general = (masks.general & inside) >> 2 | bit(is_general_sign(first), 62) |
                     bit(is_general_sign(second), 63);
  uint64_t two = leads.c2 & inside & latin;
  uint64_t three = leads.e2 & inside & middle & general;
  uint64_t all = *carried | two | two << 1 | three | three << 1 | three << 2;
  *carried = two >> 63 | (three >> 62 & 1) | (three >> 63) * 3;
  return all;
}

INLINE size_t word_runs(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs,
    reader read) {
  size_t at = start;
  size_t bounds = 0, ended = 0, mixed = 0;
  // Of the block before: whether a run reaches its end, whether a word does that a joiner can go on,
  // whether that run is mixed so far, and the bytes of its last sign that stand in this block.
  uint64_t open = 0, joinable = 0, tainted = 0, carried = 0;
  while (at < end || open) {
    // A run that is longer than a chunk is read to its end.
    if (at >= start + FLONG_RUN_CHUNK && !(open && bounds == 1)) break;
    const uint8_t *block = bytes + at;
    size_t left = at < end ? end - at : 0;
    uint64_t inside = left >= BLOCK ? ~0ull : (1ull << left) - 1;
    uint8_t last[BLOCK];
    if (at + BLOCK > readable) {
      memset(last, 0, BLOCK);
      memcpy(last, block, left);
      block = last;
    }
    size_t left_behind = left > BLOCK ? left - BLOCK : 0;
    uint8_t behind = left_behind ? bytes[at + BLOCK] : 0;

    block_masks masks = read.block(block);
    uint64_t word = masks.word & inside;
    uint64_t part = word;
    uint64_t high = masks.high & inside;
    if (high) {
      part |= high & ~carried;
      lead_masks leads = read.leads(block);
      if (leads.c2 | leads.e2) {
        part &= word | ~signs(
            leads, read.signs(block), high, inside, bytes + at + BLOCK, left_behind, &carried);
      } else {
        carried = 0;
      }
    }
    // Too many are joined where a sign begins the next block; the run is then mixed for nothing.
    uint64_t joined = masks.joiner & inside & (part << 1 | joinable) &
                      (part >> 1 | bit(is_word(behind) || behind >= 0x80, 63));
    uint64_t run = part | joined;
    uint64_t before = run << 1 | open;
    // Adding a bit anywhere in a run of ones carries to the zero behind it.
    uint64_t sum = run + (run & ~word);
    uint64_t total = sum + tainted;
    uint64_t ends = ~run & before;
    // The first of a block without a branch: most blocks have none or one.
    uint64_t rest = ends & total;
    do {
      uint64_t below = (rest - 1) & ~rest;
      runs->mixed[mixed] = (uint32_t)(ended + (size_t)__builtin_popcountll(ends & below));
      mixed += rest != 0;
      rest &= rest - 1;
    } while (rest);
    ended += (size_t)__builtin_popcountll(ends);
    bounds += read.append(runs->bounds + bounds, (uint32_t)at, run ^ before);
    tainted = (sum < run) | (total < sum);
    open = run >> 63;
    joinable = part >> 63;
    at += BLOCK;
  }
  runs->run_count = ended;
  runs->mixed_count = mixed;
  if (open) return runs->bounds[bounds - 1];
  at += (size_t)__builtin_popcountll(carried);
  return at < end ? at : end;
}

size_t flong_word_runs_avx2(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs);

size_t flong_word_runs_avx512(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs);

#endif
