#include "word_runs_body.h"

#if defined(AVX2)
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

// The places of the bits of each byte, the lowest first: those of its lowest bit, of its lowest two, and so
// on, before the places of the bits above them.
#define PLACES_1(above) (above), (above) << 8 | 0
#define PLACES_2(above) PLACES_1(above), PLACES_1((above) << 8 | 1)
#define PLACES_3(above) PLACES_2(above), PLACES_2((above) << 8 | 2)
#define PLACES_4(above) PLACES_3(above), PLACES_3((above) << 8 | 3)
#define PLACES_5(above) PLACES_4(above), PLACES_4((above) << 8 | 4)
#define PLACES_6(above) PLACES_5(above), PLACES_5((above) << 8 | 5)
#define PLACES_7(above) PLACES_6(above), PLACES_6((above) << 8 | 6)
static const uint64_t bit_places[256] = {PLACES_7(0ull), PLACES_7(7ull)};

// Eight places for each byte; those behind the last bit are overwritten by the next byte's.
INLINE_AVX2 size_t append_bits_avx2(uint32_t *list, uint32_t base, uint64_t bits) {
  __m256i bases = _mm256_set1_epi32((int)base);
  size_t count = 0;
  UNROLLED_LOOP
  for (int i = 0; i < BLOCK; i += 8) {
    uint8_t byte = (uint8_t)(bits >> i);
    __m256i places = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(bit_places + byte)));
    _mm256_storeu_si256((__m256i *)(list + count), _mm256_add_epi32(bases, places));
    bases = _mm256_add_epi32(bases, _mm256_set1_epi32(8));
    count += (size_t)__builtin_popcount(byte);
  }
  return count;
}

AVX2 size_t flong_word_runs_avx2(
    const uint8_t *bytes, size_t start, size_t end, size_t readable, flong_word_runs *runs) {
  return word_runs(
      bytes, start, end, readable, runs,
      (reader){read_block_avx2, read_leads_avx2, read_signs_avx2, append_bits_avx2});
}
#endif
