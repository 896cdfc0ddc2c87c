#if !__has_include(<zlib.h>)
#error "zlib.h is missing: run `make setup`, or `apt-get install zlib1g-dev`"
#endif
#include <zlib.h>
