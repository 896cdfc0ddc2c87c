#include "slabs.h"

#define SLAB ((size_t)64 << 10)
#define SLAB_PAGES ((uint32_t)(SLAB / FLONG_PAGE))

// 256, 320, 384, 448, 512, 640 …
static size_t size_of(uint32_t class) { return (size_t)(4 + class % 4) << (6 + class / 4); }

// The smallest class whose blocks are large enough.
static uint16_t class_for(size_t size) {
  if (size <= FLONG_SLAB_SMALLEST) return 0;
  unsigned power = 63 - (unsigned)__builtin_clzll(size - 1);
  return (uint16_t)((power - 8) * 4 + ((size - 1) >> (power - 2)) - 3);
}

static uint16_t blocks_of(uint32_t class) { return (uint16_t)(SLAB / size_of(class)); }

static void list(struct flong_slabs *slabs, uint32_t *first, uint32_t slab) {
  slabs->table[slab].next = *first;
  slabs->table[slab].before = 0;
  if (*first) slabs->table[*first].before = slab;
  *first = slab;
}

static void unlist(struct flong_slabs *slabs, uint32_t *first, uint32_t slab) {
  uint32_t next = slabs->table[slab].next, before = slabs->table[slab].before;
  if (next) slabs->table[next].before = before;
  if (before) {
    slabs->table[before].next = next;
  } else {
    *first = next;
  }
}

// A slab of this class with a free block, or 0.
static uint32_t claim(struct flong_slabs *slabs, uint16_t class) {
  uint32_t slab = slabs->first[class];
  if (slab) return slab;
  if ((slab = slabs->empty)) {
    unlist(slabs, &slabs->empty, slab);
  } else {
    do {
      slab = slabs->top;
      if (!flong_backing_reach(&slabs->backing, (slab + 1) * SLAB_PAGES)) return 0;
    } while (slab != slabs->top);
    slabs->top++;
  }
  struct flong_slab *entry = &slabs->table[slab];
  entry->class = class;
  entry->count = blocks_of(class);
  for (unsigned place = 0; place < entry->count; place++) {
    entry->free[place / 64] |= (uint64_t)1 << place % 64;
  }
  list(slabs, &slabs->first[class], slab);
  return slab;
}

// Takes the first free block of a slab; gives its place.
static unsigned take(struct flong_slab *entry) {
  unsigned word = 0;
  while (!entry->free[word]) word++;
  unsigned place = word * 64 + (unsigned)__builtin_ctzll(entry->free[word]);
  entry->free[word] &= entry->free[word] - 1;
  entry->count--;
  return place;
}

static uint32_t slab_of(const struct flong_slabs *slabs, const void *block) {
  return (uint32_t)((size_t)((const char *)block - slabs->backing.base) / SLAB);
}

int flong_slabs_open(
    struct flong_slabs *slabs, void *base, int file, int64_t offset, size_t size) {
  *slabs = (struct flong_slabs){.top = 1};  // slab 0 is none
  int fault = flong_backing_open(
      &slabs->backing, base, file, offset, size, size / SLAB * sizeof *slabs->table);
  slabs->table = slabs->backing.table;
  return fault;
}

void flong_slabs_close(struct flong_slabs *slabs) { flong_backing_close(&slabs->backing); }

void *flong_slabs_allocate(struct flong_slabs *slabs, size_t size) {
  uint16_t class = class_for(size);
  void *block = NULL;
  pthread_mutex_lock(&slabs->backing.lock);
  uint32_t slab = claim(slabs, class);
  if (slab) {
    struct flong_slab *entry = &slabs->table[slab];
    block = slabs->backing.base + slab * SLAB + take(entry) * size_of(class);
    if (!entry->count) unlist(slabs, &slabs->first[class], slab);
  }
  pthread_mutex_unlock(&slabs->backing.lock);
  return block;
}

void flong_slabs_free(struct flong_slabs *slabs, void *block) {
  uint32_t slab = slab_of(slabs, block);
  struct flong_slab *entry = &slabs->table[slab];
  uint16_t class = entry->class;
  size_t place = (size_t)((char *)block - slabs->backing.base) % SLAB / size_of(class);
  pthread_mutex_lock(&slabs->backing.lock);
  if (!entry->count) list(slabs, &slabs->first[class], slab);
  entry->free[place / 64] |= (uint64_t)1 << place % 64;
  entry->count++;
  if (entry->count == blocks_of(class)) {
    for (unsigned word = 0; word < 4; word++) entry->free[word] = 0;
    unlist(slabs, &slabs->first[class], slab);
    list(slabs, &slabs->empty, slab);
  }
  pthread_mutex_unlock(&slabs->backing.lock);
}

size_t flong_slabs_size(const struct flong_slabs *slabs, const void *block) {
  return size_of(slabs->table[slab_of(slabs, block)].class);
}
