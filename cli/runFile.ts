// `run.json` in a data folder: where its Vitrine is reached while it runs.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, lives } from './processBirth.js';

export type RunFile = {
  pid: number;
  port: number;
  /** Of the gateway's `/graphql`. */
  url: string;
  mongodbUri: string;
  /** RFC 3339. */
  startedAt: string;
  /** Whether the demo data are in it. */
  demo: boolean;
  /** The example partner: where its subgraph answers, and what its administration asks for. */
  partner: { url: string; adminKey: string } | null;
};

type Stored = RunFile & { born: string | null };

const fileIn = (folder: string) => join(folder, 'run.json');

export function writeRunFile(folder: string, run: RunFile): void {
  const next = `${fileIn(folder)}.next`;
  writeFileSync(next, `${JSON.stringify({ ...run, born: birthOf(run.pid) } satisfies Stored, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(next, fileIn(folder));
}

export const removeRunFile = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** Undefined where none runs; a file that a killed process left behind counts for nothing. */
export function readRunFile(folder: string): RunFile | undefined {
  try {
    const { born, ...run } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Stored;
    return lives({ pid: run.pid, born }) ? run : undefined;
  } catch {
    return undefined;
  }
}
