// A line for whoever waits: what is going on, and for how long already.

export type Progress = (line: string) => void;

const TELL_EVERY_MS = 3_000;

/** Says `what` at once, then every three seconds how long it has taken, until `work` is done. */
export async function tellWhile<T>(progress: Progress, what: string, work: Promise<T>): Promise<T> {
  progress(what);
  const since = Date.now();
  const timer = setInterval(() => progress(`${what} (${Math.round((Date.now() - since) / 1000)} s)`), TELL_EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
