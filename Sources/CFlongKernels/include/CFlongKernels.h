#include "scalar_tables.h"

void flong_kernels_placeholder(void);
