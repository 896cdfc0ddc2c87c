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

// Appends `base` + i for each of up to `most` bits i.
INLINE uint64_t append_some(uint32_t *list, uint32_t base, uint64_t bits, int most) {
  for (int i = 0; i < most; i++) {
    // Where no bit is left, any value will do.
    uint32_t place = (uint32_t)__builtin_ctzll(bits | 1ull << 63);
    KEEP_SCALAR(place);
    list[i] = base + place;
    bits &= bits - 1;
  }
  return bits;
}

// Appends `base` + i for each bit i of `bits`, and returns how many there are; values behind them are
// overwritten, 64 in all at most.
INLINE size_t append_bits(uint32_t *list, uint32_t base, uint64_t bits) {
  size_t count = (size_t)__builtin_popcountll(bits);
  // Eight words, six more, and the rest: few blocks of one text differ in what they take.
  bits = append_some(list, base, bits, 16);
  if (count > 16) bits = append_some(list + 16, base, bits, 12);
  if (count > 28) append_some(list + 28, base, bits, 36);
  return count;
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
    bounds += append_bits(runs->bounds + bounds, (uint32_t)at, run ^ before);
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

// One byte each of 64: bit 0 for a letter or digit, bit 1 for a joiner.
INLINE uint64_t gather(const uint8_t *flags, int place) {
  uint64_t mask = 0;
  for (int i = 0; i < BLOCK; i += 8) {
    uint64_t eight;
    memcpy(&eight, flags + i, 8);
    // The product brings bit 0 of byte i to bit 56 + i.
    eight = (eight >> place & 0x0101010101010101) * 0x0102040810204080;
    mask |= eight >> 56 << i;
  }
  return mask;
}

// Loops over a block without branches, which compilers turn into whatever vectors there are.
INLINE block_masks read_block_portable(const uint8_t *block) {
  uint8_t flags[BLOCK];
  for (int i = 0; i < BLOCK; i++) {
    uint8_t byte = block[i];
    uint8_t letter = (uint8_t)((byte | 0x20) - 'a') < 26;
    uint8_t digit = (uint8_t)(byte - '0') < 10;
    uint8_t joiner =
        (byte == 0x27) | (byte == 0x60) | (byte == 0x2E) | (byte == 0x2C) | (byte == 0x3A);
    flags[i] = (uint8_t)(letter | digit | joiner << 1 | byte >> 7 << 2);
  }
  return (block_masks){gather(flags, 0), gather(flags, 1), gather(flags, 2)};
}

INLINE lead_masks read_leads_portable(const uint8_t *block) {
  uint8_t flags[BLOCK];
  for (int i = 0; i < BLOCK; i++) {
    flags[i] = (uint8_t)((block[i] == 0xC2) | (block[i] == 0xE2) << 1);
  }
  return (lead_masks){gather(flags, 0), gather(flags, 1)};
}

INLINE sign_masks read_signs_portable(const uint8_t *block) {
  uint8_t flags[BLOCK];
  for (int i = 0; i < BLOCK; i++) {
    uint8_t byte = block[i];
    flags[i] = (uint8_t)(
        (byte == 0x80) | is_latin_sign(byte) << 1 | (byte == 0xA0) << 2 |
        is_general_sign(byte) << 3 | is_digit(byte) << 4);
  }
  return (sign_masks){
      gather(flags, 0), gather(flags, 1), gather(flags, 2), gather(flags, 3), gather(flags, 4)};
}

#if defined(AVX2)
#define INLINE_AVX2 static inline __attribute__((always_inline)) AVX2

INLINE_AVX2 uint64_t mask(__m256i low, __m256i high) {
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(low) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

INLINE_AVX2 __m256i load(const uint8_t *bytes) {
  return _mm256_loadu_si256((const __m256i *)bytes);
}

// Bits 0 to 2 for letters and digits, bits 3 to 5 for joiners, by the two halves of the byte.
INLINE_AVX2 __m256i classes(__m256i bytes) {
  const __m256i low = _mm256_setr_epi8(
      0x25, 7, 7, 7, 7, 7, 7, 15, 7, 7, 22, 2, 10, 2, 10, 2,
      0x25, 7, 7, 7, 7, 7, 7, 15, 7, 7, 22, 2, 10, 2, 10, 2);
  const __m256i high = _mm256_setr_epi8(
      0, 0, 8, 17, 2, 4, 34, 4, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 8, 17, 2, 4, 34, 4, 0, 0, 0, 0, 0, 0, 0, 0);
  __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
  return _mm256_and_si256(_mm256_shuffle_epi8(low, bytes), _mm256_shuffle_epi8(high, upper));
}

INLINE_AVX2 __m256i has(__m256i classes, char bits) {
  return _mm256_cmpgt_epi8(_mm256_and_si256(classes, _mm256_set1_epi8(bits)), _mm256_setzero_si256());
}

INLINE_AVX2 block_masks read_block_avx2(const uint8_t *block) {
  __m256i a = load(block), b = load(block + 32);
  __m256i x = classes(a), y = classes(b);
  return (block_masks){mask(has(x, 7), has(y, 7)), mask(has(x, 56), has(y, 56)), mask(a, b)};
}

INLINE_AVX2 uint64_t equal(__m256i a, __m256i b, int byte) {
  __m256i value = _mm256_set1_epi8((char)byte);
  return mask(_mm256_cmpeq_epi8(a, value), _mm256_cmpeq_epi8(b, value));
}

// The bytes of 0x80 to 0xBF that `set` holds: by the low half a byte, in it a bit for each of 8 to B.
INLINE_AVX2 __m256i in_set(__m256i bytes, __m256i set) {
  const __m256i place = _mm256_setr_epi8(
      0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 0, 0, 0, 0);
  const __m256i half = _mm256_set1_epi8(15);
  __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
  __m256i row = _mm256_shuffle_epi8(set, _mm256_and_si256(bytes, half));
  return has(_mm256_and_si256(row, _mm256_shuffle_epi8(place, upper)), 15);
}

INLINE_AVX2 lead_masks read_leads_avx2(const uint8_t *block) {
  __m256i a = load(block), b = load(block + 32);
  return (lead_masks){equal(a, b, 0xC2), equal(a, b, 0xE2)};
}

INLINE_AVX2 sign_masks read_signs_avx2(const uint8_t *block) {
  const __m256i latin = _mm256_setr_epi8(
      0x0B, 0x0F, 0x07, 0x07, 0x07, 0x07, 0x0F, 0x0F, 0x0F, 0x07, 0x03, 0x0F, 0x07, 0x03, 0x07, 0x0F,
      0x0B, 0x0F, 0x07, 0x07, 0x07, 0x07, 0x0F, 0x0F, 0x0F, 0x07, 0x03, 0x0F, 0x07, 0x03, 0x07, 0x0F);
  const __m256i general = _mm256_setr_epi8(
      14, 14, 14, 14, 14, 14, 14, 14, 12, 12, 10, 8, 10, 10, 10, 10,
      14, 14, 14, 14, 14, 14, 14, 14, 12, 12, 10, 8, 10, 10, 10, 10);
  __m256i a = load(block), b = load(block + 32);
  const __m256i nine = _mm256_set1_epi8(9), zero = _mm256_set1_epi8('0');
  __m256i x = _mm256_sub_epi8(a, zero), y = _mm256_sub_epi8(b, zero);
  return (sign_masks){
      equal(a, b, 0x80), mask(in_set(a, latin), in_set(b, latin)), equal(a, b, 0xA0),
      mask(in_set(a, general), in_set(b, general)),
      mask(_mm256_cmpeq_epi8(_mm256_min_epu8(x, nine), x),
           _mm256_cmpeq_epi8(_mm256_min_epu8(y, nine), y))};
}

AVX2 static size_t word_runs_avx2(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs) {
  return word_runs(
      bytes, start, end, readable, runs,
      (reader){read_block_avx2, read_leads_avx2, read_signs_avx2});
}
#endif

size_t flong_find_word_runs(
    int avx2, const uint8_t *bytes, size_t start, size_t end, size_t readable,
    flong_word_runs *runs) {
#if defined(AVX2)
  if (avx2) return word_runs_avx2(bytes, start, end, readable, runs);
#endif
  return word_runs(
      bytes, start, end, readable, runs,
      (reader){read_block_portable, read_leads_portable, read_signs_portable});
}
