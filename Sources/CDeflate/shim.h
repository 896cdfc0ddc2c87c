#if !__has_include(<libdeflate.h>)
#error "libdeflate.h is missing: run `make setup`, or `apt-get install libdeflate-dev`"
#endif
#include <libdeflate.h>
