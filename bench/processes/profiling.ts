// Has a process of Node's write a CPU profile when it ends.

import { mkdirSync, rmSync } from 'node:fs';
import { folder } from '../world/folder.js';

export const profiles = `${folder}/profiles`;

/** A folder a process, since each of its threads writes a profile. */
export const profiling = (name: string): string[] => ['--cpu-prof', `--cpu-prof-dir=${profiles}/${name}`];

export function forgetProfiles(): void {
  rmSync(profiles, { recursive: true, force: true });
  mkdirSync(profiles, { recursive: true });
}
