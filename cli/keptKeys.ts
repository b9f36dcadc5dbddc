// The keys of a data folder: made once, and readable by their owner alone.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './failure.js';
import { makeKeys } from './makeKeys.js';
import type { Keys } from './makeKeys.js';

const fileIn = (folder: string) => join(folder, 'keys.json');

export async function keptKeys(folder: string): Promise<Keys> {
  const known = readKeptKeys(folder);
  if (known) return known;
  const keys = await makeKeys();
  const next = `${fileIn(folder)}.next`;
  writeFileSync(next, JSON.stringify(keys), { mode: 0o600 });
  renameSync(next, fileIn(folder));
  return keys;
}

/** Undefined where the folder has none yet. */
export function readKeptKeys(folder: string): Keys | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Keys;
  } catch (error) {
    throw failure(
      `${fileIn(folder)} cannot be read (${(error as Error).message}): restore it, or delete it, and everyone signs in anew.`,
    );
  }
}
