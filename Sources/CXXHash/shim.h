#if !__has_include(<xxhash.h>)
#error "xxhash.h is missing: run `make setup`, or `apt-get install libxxhash-dev`"
#endif
// Inlined, so that the binary needs no libxxhash at run time.
#define XXH_INLINE_ALL
#include <xxhash.h>

// XXH_INLINE_ALL renames every function by macro, which Swift cannot see through.
static inline XXH64_hash_t flong_xxh3_64(const void *bytes, size_t count) {
  return XXH3_64bits(bytes, count);
}
static inline XXH64_hash_t flong_xxh3_64_seeded(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}
static inline XXH128_hash_t flong_xxh3_128(const void *bytes, size_t count) {
  return XXH3_128bits(bytes, count);
}

// A hash of pieces; NULL where there is no memory for it.
static inline void *flong_xxh3_make(void) {
  XXH3_state_t *state = XXH3_createState();
  if (state) XXH3_128bits_reset(state);
  return state;
}
static inline void flong_xxh3_append(void *state, const void *bytes, size_t count) {
  XXH3_128bits_update((XXH3_state_t *)state, bytes, count);
}
static inline XXH128_hash_t flong_xxh3_128_of(const void *state) {
  return XXH3_128bits_digest((const XXH3_state_t *)state);
}
static inline void flong_xxh3_free(void *state) { XXH3_freeState((XXH3_state_t *)state); }
