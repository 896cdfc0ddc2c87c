#include "word_runs_body.h"

#if defined(AVX2)
// Seven bits of a byte choose one of 128 flags.
INLINE_AVX512 __m512i flags_of(__m512i bytes, const uint8_t *flags) {
  return _mm512_permutex2var_epi8(
      _mm512_loadu_si512(flags), bytes, _mm512_loadu_si512(flags + 64));
}

enum { WORD = 1, JOINER = 2 };

// Of ASCII.
static const uint8_t ascii_flags[128] = {
    ['0' ... '9'] = WORD, ['A' ... 'Z'] = WORD,  ['a' ... 'z'] = WORD, ['\''] = JOINER,
    ['`'] = JOINER,       ['.'] = JOINER,        [','] = JOINER,       [':'] = JOINER};

enum { LATIN = 1, GENERAL = 2 };

// Of 0x80 to 0xFF, less 0x80: `is_latin_sign` and `is_general_sign`.
static const uint8_t sign_flags[128] = {
    [0x00 ... 0x0F] = LATIN,
    [0x10 ... 0x17] = LATIN | GENERAL,
    [0x18 ... 0x19] = LATIN,
    [0x1A] = LATIN | GENERAL,
    [0x1B] = LATIN,
    [0x1C ... 0x1F] = LATIN | GENERAL,
    [0x20] = GENERAL,
    [0x21 ... 0x29] = LATIN | GENERAL,
    [0x2B ... 0x2C] = LATIN,
    [0x2E ... 0x2F] = LATIN,
    [0x30 ... 0x31] = LATIN | GENERAL,
    [0x32 ... 0x35] = GENERAL,
    [0x36 ... 0x38] = LATIN | GENERAL,
    [0x39 ... 0x3A] = GENERAL,
    [0x3B] = LATIN | GENERAL,
    [0x3C ... 0x3E] = GENERAL,
    [0x3F] = LATIN | GENERAL};

INLINE_AVX512 block_masks read_block_avx512(const uint8_t *block) {
  __m512i bytes = _mm512_loadu_si512(block);
  __m512i flags = flags_of(bytes, ascii_flags);
  uint64_t high = _mm512_movepi8_mask(bytes);
  return (block_masks){
      _mm512_test_epi8_mask(flags, _mm512_set1_epi8(WORD)) & ~high,
      _mm512_test_epi8_mask(flags, _mm512_set1_epi8(JOINER)) & ~high, high};
}

INLINE_AVX512 uint64_t equal(__m512i bytes, int byte) {
  return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)byte));
}

INLINE_AVX512 lead_masks read_leads_avx512(const uint8_t *block) {
  __m512i bytes = _mm512_loadu_si512(block);
  return (lead_masks){equal(bytes, 0xC2), equal(bytes, 0xE2)};
}

INLINE_AVX512 sign_masks read_signs_avx512(const uint8_t *block) {
  __m512i bytes = _mm512_loadu_si512(block);
  __m512i flags = flags_of(bytes, sign_flags);
  uint64_t high = _mm512_movepi8_mask(bytes);
  __m512i digits = _mm512_sub_epi8(bytes, _mm512_set1_epi8('0'));
  return (sign_masks){
      equal(bytes, 0x80), _mm512_test_epi8_mask(flags, _mm512_set1_epi8(LATIN)) & high,
      equal(bytes, 0xA0), _mm512_test_epi8_mask(flags, _mm512_set1_epi8(GENERAL)) & high,
      _mm512_cmplt_epu8_mask(digits, _mm512_set1_epi8(10))};
}

INLINE_AVX512 void store_places(uint32_t *list, __m512i base, __m128i places) {
  _mm512_storeu_si512(list, _mm512_add_epi32(base, _mm512_cvtepu8_epi32(places)));
}

INLINE_AVX512 size_t append_bits_avx512(uint32_t *list, uint32_t base, uint64_t bits) {
  const __m512i all = _mm512_setr_epi64(
      0x0706050403020100, 0x0F0E0D0C0B0A0908, 0x1716151413121110, 0x1F1E1D1C1B1A1918,
      0x2726252423222120, 0x2F2E2D2C2B2A2928, 0x3736353433323130, 0x3F3E3D3C3B3A3938);
  size_t count = (size_t)__builtin_popcountll(bits);
  __m512i places = _mm512_maskz_compress_epi8(bits, all), bases = _mm512_set1_epi32((int)base);
  store_places(list, bases, _mm512_castsi512_si128(places));
  store_places(list + 16, bases, _mm512_extracti32x4_epi32(places, 1));
  if (count > 32) {
    store_places(list + 32, bases, _mm512_extracti32x4_epi32(places, 2));
    store_places(list + 48, bases, _mm512_extracti32x4_epi32(places, 3));
  }
  return count;
}

AVX512 size_t flong_word_runs_avx512(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs) {
  return word_runs(
      bytes, start, end, readable, runs,
      (reader){read_block_avx512, read_leads_avx512, read_signs_avx512, append_bits_avx512});
}
#endif
