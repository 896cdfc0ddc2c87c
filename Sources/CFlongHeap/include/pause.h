#ifndef FLONG_PAUSE_H
#define FLONG_PAUSE_H

// Readies this process for pauses; gives errno or 0. Without it there are none.
int flong_pause_open(void);

// Has all other threads that do not block SIGPROF wait, wherever they are, until the end. One thread at a
// time may ask for that; until the end it takes no lock that they might hold.
void flong_pause_begin(void);

void flong_pause_end(void);

#endif
