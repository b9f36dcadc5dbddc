// How a serving command lives: it says when it is ready, and stops cleanly when asked to, or when whoever started it is gone.

import { environment } from '../subgraphs/kit/env.js';

/** Longer than a drain; what still hangs then is cut off. */
const stopWithinMs = 20_000;
const parentPollMs = 500;

/** Prints `ready …` and resolves when the process was asked to end and `stop` has run; a second signal ends it at once. */
export async function serveUntilStopped(ready: string, stop: () => Promise<void>): Promise<void> {
  process.stdout.write(`ready ${ready}\n`);
  await askedToEnd();
  setTimeout(() => process.exit(1), stopWithinMs).unref();
  await stop();
  process.exit(0);
}

/** Signals that come while a command is still starting: what was started so far is stopped. */
export function stopWhileStarting(stop: () => Promise<void>): () => void {
  const end = () => void stop().finally(() => process.exit(0));
  process.once('SIGTERM', end).once('SIGINT', end);
  const watch = watchParent(end);
  return () => {
    clearInterval(watch);
    process.off('SIGTERM', end).off('SIGINT', end);
  };
}

function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(watch);
      resolve();
    };
    const watch = watchParent(end);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        end();
        process.once(signal, () => process.exit(1));
      });
    }
  });
}

/** npm and tsx stand between a user and us. Killed hard, they can't pass it on, and we would live on unseen. */
function watchParent(gone: () => void): NodeJS.Timeout | undefined {
  const isWrapped = environment()['npm_lifecycle_event'] !== undefined || process.channel !== undefined;
  if (!isWrapped) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) gone();
  }, parentPollMs).unref();
}

/** A port as an option of a command; throws for what is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new Error(`--port takes a number from 0 to 65535, not ${text}.`);
}
