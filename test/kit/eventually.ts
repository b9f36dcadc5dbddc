// Waits until something holds, and fails where it does not in time: the tests' only way of waiting.

const POLL_MS = 20;

export async function eventually<T>(probe: () => T | Promise<T>, withinMs = 10_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`did not hold within ${withinMs} ms: ${probe.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
