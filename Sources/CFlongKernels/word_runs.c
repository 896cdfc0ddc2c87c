#include "word_runs_body.h"

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

INLINE size_t append_bits(uint32_t *list, uint32_t base, uint64_t bits) {
  size_t count = (size_t)__builtin_popcountll(bits);
  // Eight words, six more, and the rest: few blocks of one text differ in what they take.
  bits = append_some(list, base, bits, 16);
  if (count > 16) bits = append_some(list + 16, base, bits, 12);
  if (count > 28) append_some(list + 28, base, bits, 36);
  return count;
}

size_t flong_find_word_runs(
    int kernel, const uint8_t *bytes, size_t start, size_t end, size_t readable,
    flong_word_runs *runs) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX512) return flong_word_runs_avx512(bytes, start, end, readable, runs);
  if (kernel >= FLONG_AVX2) return flong_word_runs_avx2(bytes, start, end, readable, runs);
#endif
  return word_runs(
      bytes, start, end, readable, runs,
      (reader){read_block_portable, read_leads_portable, read_signs_portable, append_bits});
}
