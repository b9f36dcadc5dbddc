// When a delivery is tried again: the schedule that the authors of Standard Webhooks use, about 27 hours in eight tries.

/** After the first, second, … try that failed. */
const delaysSeconds = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 10 * 3600] as const;
/** Up to this much later, so that what failed together does not come back together. */
const jitter = 0.1;

/** Null after the last try. `tries` is how many there have been. */
export function nextTry(tries: number, now: Date): Date | null {
  const delay = delaysSeconds[tries - 1];
  if (delay === undefined) return null;
  return new Date(now.getTime() + delay * 1000 * (1 + Math.random() * jitter));
}
