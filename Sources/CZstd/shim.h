#if !__has_include(<zstd.h>)
#error "zstd.h is missing: run `make setup`, or `apt-get install libzstd-dev`"
#endif
#include <zstd.h>
