void flong_kernels_placeholder(void);
