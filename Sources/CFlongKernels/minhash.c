#include "CFlongKernels.h"
