// The folder that an embedded Vitrine keeps everything in: marked as ours, held by one process at a time, emptied only if marked.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from './failure.js';
import { lives, ourselves } from './processBirth.js';
import type { ProcessName } from './processBirth.js';

export type DataFolder = { path: string; release(): void };

const marker = '.vitrine-data';
const markerText = 'A data folder of Vitrine: `vitrine start --fresh` empties it.\n';
const lock = 'vitrine.lock';

/** Fails where the folder holds somebody else's files, or another Vitrine runs on it; then nothing has changed. */
export function openDataFolder(given: string, { fresh = false }: { fresh?: boolean } = {}): DataFolder {
  const path = resolve(given);
  makeFolder(path);
  const names = readdirSync(path);
  if (names.length > 0 && !names.includes(marker)) {
    throw failure(`${path} holds files that are not ours: choose an empty folder, or a new one, with --data.`);
  }
  writeFileSync(join(path, marker), markerText);
  hold(path);
  const release = () => rmSync(join(path, lock), { force: true });
  if (fresh) {
    for (const name of readdirSync(path).filter((each) => each !== marker && each !== lock)) {
      rmSync(join(path, name), { recursive: true, force: true });
    }
  }
  return { path, release };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw failure(`${path} is a file, or lies below one: choose a folder with --data.`);
  }
}

function hold(path: string): void {
  const file = join(path, lock);
  const text = JSON.stringify(ourselves());
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = holderOf(file);
  if (holder && lives(holder) && holder.pid !== process.pid) {
    throw failure(
      `${path} is in use by a Vitrine with process id ${holder.pid}: stop it, or choose another folder with --data.`,
    );
  }
  rmSync(file, { force: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function holderOf(file: string): ProcessName | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessName;
  } catch {
    return null;
  }
}

export const isDataFolder = (path: string): boolean => existsSync(join(path, marker));
