// How Node is started: as package.json starts ours, and all contenders alike.

import { readFileSync } from 'node:fs';
import { root } from '../world/folder.js';

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: { start: string } };

/** V8's settings of the command `npm start`, such as how large the heap may be. */
export const nodeFlags: readonly string[] = scripts.start.split(' ').filter((word) => /^--max-[\w-]+=\d+$/.test(word));
