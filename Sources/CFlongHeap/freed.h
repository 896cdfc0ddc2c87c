#ifndef FLONG_FREED_H
#define FLONG_FREED_H

// Whether free plain memory is kept, and was not given back just now.
int flong_freed_is_due(void) __attribute__((visibility("hidden")));

// Gives it back to the system, if that is due; tells whether it was. For one thread at a time.
int flong_freed_give_back(void) __attribute__((visibility("hidden")));

#endif
