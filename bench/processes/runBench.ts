// A benchmark from its beginning to its end: whatever it started is ended, and what broke it is said.

import { cleanUp } from './cleanUp.js';
import type { CleanUp } from './cleanUp.js';

export type Say = (line: string) => void;
export type ExitCode = 0 | 1;

/** `work` answers the exit code; where it throws, that is 1. */
export async function runBench(work: (ends: CleanUp, say: Say) => Promise<ExitCode>): Promise<ExitCode> {
  const say: Say = (line) => void process.stderr.write(`${line}\n`);
  const ends = cleanUp();
  try {
    return await work(ends, say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await ends.run();
  }
}

export const print = (text: string) => void process.stdout.write(`${text}\n`);
