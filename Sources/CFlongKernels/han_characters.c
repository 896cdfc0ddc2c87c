#include "word_hashes.h"

// The scalar of three bytes at `at`, or 0 where none of three well-formed bytes stands.
INLINE uint32_t three_bytes(const uint8_t *bytes, size_t at, size_t end) {
  if (end - at < 3) return 0;
  uint32_t first = bytes[at], second = bytes[at + 1], third = bytes[at + 2];
  if (first >> 4 != 0xE || (second & 0xC0) != 0x80 || (third & 0xC0) != 0x80) return 0;
  uint32_t scalar = (first & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
  return scalar >= 0x800 && (scalar & 0xF800) != 0xD800 ? scalar : 0;
}

// U+4E00 to U+9FFF: tokens of their own that fold to themselves.
INLINE int is_han(uint32_t scalar) { return scalar - 0x4E00 < 0x5200; }

// Raw values of ScalarClass.
enum { LETTER = 1, DIGIT = 2, IGNORED_MARK = 3, SINGLE = 5, SINGLE_MARK = 6 };

INLINE size_t han_characters(
    const uint8_t *bytes, size_t start, size_t end, size_t room, flong_tokens *tokens) {
  token_places to = places_in(tokens);
  size_t written = 0;
  uint32_t scalar = three_bytes(bytes, start, end);
  while (scalar) {
    if (is_han(scalar)) {
      size_t behind = start + 3;
      uint32_t next = 0;
      if (behind < end && bytes[behind] >= 0x80) {
        next = three_bytes(bytes, behind, end);
        if (!next) break;
        // A mark belongs to the character before it.
        if (!is_han(next)) {
          uint32_t class = flong_scalar_entry(next) & 15;
          if (class == IGNORED_MARK || class == SINGLE_MARK) break;
        }
      }
      if (written == room) break;
      uint64_t block[2] = {
          bytes[start] | (uint64_t)bytes[start + 1] << 8 | (uint64_t)bytes[start + 2] << 16, 0};
      write_token(to, written++, hash_of_block(block, 0), start, behind);
      start = behind;
      scalar = next;
    } else {
      uint32_t class = flong_scalar_entry(scalar) & 15;
      if (class == LETTER || class == DIGIT || class == SINGLE || class == SINGLE_MARK) break;
      start += 3;
      scalar = start < end ? three_bytes(bytes, start, end) : 0;
    }
  }
  tokens->count += written;
  return start;
}

#if defined(AVX2)
AVX2 static size_t han_characters_avx2(
    const uint8_t *bytes, size_t start, size_t end, size_t room, flong_tokens *tokens) {
  return han_characters(bytes, start, end, room, tokens);
}
#endif

size_t flong_han_characters(
    int kernel, const uint8_t *bytes, size_t start, size_t end, size_t room, flong_tokens *tokens) {
#if defined(AVX2)
  if (kernel >= FLONG_AVX2) return han_characters_avx2(bytes, start, end, room, tokens);
#endif
  return han_characters(bytes, start, end, room, tokens);
}
