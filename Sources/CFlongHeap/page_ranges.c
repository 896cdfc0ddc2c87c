#define _GNU_SOURCE
#include "page_ranges.h"

#include <sys/mman.h>

#define FREE 0x80000000u

// Freed blocks from here on leave memory at once. Smaller ones are soon used again.
#define DROPPED (((uint32_t)1 << 20) / FLONG_PAGE)

static uint32_t count(uint32_t tag) { return tag & ~FREE; }

// Eight classes for each power of two: 1 to 15 pages exactly, from 16, from 18, from 20 …
static unsigned class_of(uint32_t pages) {
  if (pages < 16) return pages;
  unsigned power = 31 - (unsigned)__builtin_clz(pages);
  return (power - 3) * 8 + (pages >> (power - 3));
}

// The first class of which every range is large enough.
static unsigned class_for(uint32_t pages) {
  if (pages < 16) return pages;
  unsigned power = 31 - (unsigned)__builtin_clz(pages);
  return class_of(pages + (1u << (power - 3)) - 1);
}

static void mark(struct flong_page_ranges *ranges, uint32_t page, uint32_t pages, uint32_t tag) {
  ranges->table[page].pages = pages | tag;
  ranges->table[page + pages - 1].pages = pages | tag;
}

static void list(struct flong_page_ranges *ranges, uint32_t page, uint32_t pages) {
  unsigned class = class_of(pages);
  uint32_t next = ranges->first[class];
  mark(ranges, page, pages, FREE);
  ranges->table[page].next = next;
  ranges->table[page].before = 0;
  if (next) ranges->table[next].before = page;
  ranges->first[class] = page;
  ranges->filled[class / 64] |= (uint64_t)1 << class % 64;
}

static void unlist(struct flong_page_ranges *ranges, uint32_t page) {
  unsigned class = class_of(count(ranges->table[page].pages));
  uint32_t next = ranges->table[page].next, before = ranges->table[page].before;
  if (next) ranges->table[next].before = before;
  if (before) {
    ranges->table[before].next = next;
  } else {
    ranges->first[class] = next;
    if (!next) ranges->filled[class / 64] &= ~((uint64_t)1 << class % 64);
  }
}

// A free range of at least so many pages, or 0.
static uint32_t find(const struct flong_page_ranges *ranges, uint32_t pages) {
  unsigned class = class_for(pages), word = class / 64;
  uint64_t bits = ranges->filled[word] & ~(uint64_t)0 << class % 64;
  while (!bits) {
    if (++word == FLONG_RANGE_CLASSES / 64) return 0;
    bits = ranges->filled[word];
  }
  return ranges->first[word * 64 + (unsigned)__builtin_ctzll(bits)];
}

static uint32_t claim(struct flong_page_ranges *ranges, uint32_t pages, int *is_zero) {
  uint32_t page = find(ranges, pages);
  *is_zero = !page;
  if (page) {
    uint32_t all = count(ranges->table[page].pages);
    unlist(ranges, page);
    if (all > pages) list(ranges, page + pages, all - pages);
  } else {
    do {
      page = ranges->top;
      if (!flong_backing_reach(&ranges->backing, page + pages)) return 0;
    } while (page != ranges->top);
    ranges->top += pages;
  }
  mark(ranges, page, pages, 0);
  return page;
}

// Lists pages as free, as one range with free neighbours.
static void release(struct flong_page_ranges *ranges, uint32_t page, uint32_t pages) {
  uint32_t after = page + pages, before = ranges->table[page - 1].pages;
  if (after < ranges->top && ranges->table[after].pages & FREE) {
    pages += count(ranges->table[after].pages);
    unlist(ranges, after);
  }
  if (before & FREE) {
    page -= count(before);
    pages += count(before);
    unlist(ranges, page);
  }
  list(ranges, page, pages);
}

static uint32_t page_of(const struct flong_page_ranges *ranges, const void *block) {
  return (uint32_t)((size_t)((const char *)block - ranges->backing.base) / FLONG_PAGE);
}

// The pages of a block; 0 where there cannot be so many.
static uint32_t pages_for(const struct flong_page_ranges *ranges, size_t size) {
  if (size > (ranges->backing.pages - 1) * FLONG_PAGE) return 0;
  return size ? (uint32_t)((size + FLONG_PAGE - 1) / FLONG_PAGE) : 1;
}

int flong_page_ranges_open(
    struct flong_page_ranges *ranges, void *base, int file, int64_t offset, size_t size) {
  *ranges = (struct flong_page_ranges){.top = 1};  // page 0 is none
  int fault = flong_backing_open(
      &ranges->backing, base, file, offset, size, size / FLONG_PAGE * sizeof *ranges->table);
  ranges->table = ranges->backing.table;
  return fault;
}

void flong_page_ranges_close(struct flong_page_ranges *ranges) {
  flong_backing_close(&ranges->backing);
}

void *flong_page_ranges_allocate(struct flong_page_ranges *ranges, size_t size, int *is_zero) {
  uint32_t pages = pages_for(ranges, size);
  if (!pages) return NULL;
  pthread_mutex_lock(&ranges->backing.lock);
  uint32_t page = claim(ranges, pages, is_zero);
  pthread_mutex_unlock(&ranges->backing.lock);
  return page ? ranges->backing.base + page * FLONG_PAGE : NULL;
}

int flong_page_ranges_resize(struct flong_page_ranges *ranges, void *block, size_t size) {
  uint32_t page = page_of(ranges, block), pages = pages_for(ranges, size);
  if (!pages) return 0;
  pthread_mutex_lock(&ranges->backing.lock);
  uint32_t old = count(ranges->table[page].pages), after = page + old;
  uint32_t room = old;
  if (pages > old && after < ranges->top && ranges->table[after].pages & FREE) {
    room += count(ranges->table[after].pages);
    if (room >= pages) unlist(ranges, after);
  } else if (pages > old && after == ranges->top &&
             flong_backing_reach(&ranges->backing, page + pages) && after == ranges->top) {
    ranges->top = page + pages;
    room = pages;
  }
  int fits = room >= pages;
  if (fits) {
    mark(ranges, page, pages, 0);
    if (room > pages) release(ranges, page + pages, room - pages);
  }
  pthread_mutex_unlock(&ranges->backing.lock);
  return fits;
}

// No hole is punched into the file: its room would be gone, and a disk that is full by then would end
// the process when the pages are used again. (Zeroing the range instead keeps the room, and took half
// as long again as the whole run.) So a dead page may still be written to the disk, which costs no
// time here.
void flong_page_ranges_free(struct flong_page_ranges *ranges, void *block) {
  uint32_t page = page_of(ranges, block), pages = count(ranges->table[page].pages);
  if (pages >= DROPPED) madvise(block, pages * FLONG_PAGE, MADV_DONTNEED);
  pthread_mutex_lock(&ranges->backing.lock);
  release(ranges, page, pages);
  pthread_mutex_unlock(&ranges->backing.lock);
}

size_t flong_page_ranges_size(const struct flong_page_ranges *ranges, const void *block) {
  return count(ranges->table[page_of(ranges, block)].pages) * FLONG_PAGE;
}
