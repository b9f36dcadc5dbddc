// What must be undone when the benchmark ends, however it ends: the last thing begun is the first thing ended.

export type CleanUp = {
  add(step: () => Promise<void>): void;
  /** Runs every step once, also where some fail; called again, it waits for the same. */
  run(): Promise<void>;
};

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Listens for the signals that end us, too. */
export function cleanUp(): CleanUp {
  const steps: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const run = () => (running ??= inReverse(steps));
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.once(signal, () => void run().finally(() => process.exit(code)));
  }
  return { add: (step) => void steps.push(step), run };
}

async function inReverse(steps: (() => Promise<void>)[]): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    await step().catch((error: unknown) => process.stderr.write(`while ending: ${String(error)}\n`));
  }
}
