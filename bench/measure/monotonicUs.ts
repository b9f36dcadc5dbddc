/** The machine's monotonic clock in microseconds: the same in all processes, and the one that CPU profiles are written by. */
export const monotonicUs = (): number => Number(process.hrtime.bigint() / 1000n);
