// Which part of the whole a function belongs to: a package, a folder of ours, Node, or V8 itself.

import { fileURLToPath } from 'node:url';
import { root } from '../../world/folder.js';
import type { SelfTime } from './readProfile.js';

/**
 * Ours are told apart down to the folder. `where` is the file, shortened, and the line; of ours the file alone, since they are compiled into
 * one line when they are loaded.
 */
export function groupOf({ name, url, line }: SelfTime): { group: string; where: string } {
  if (url === '' && line > 0) return { group: 'code made while running', where: `line ${line} of a made function` };
  if (url === '') return { group: /^\((garbage|program)/.test(name) ? name : 'V8 and Node, built in', where: '' };
  if (url.startsWith('node:'))
    return { group: `node: ${url.slice(5).split('/').slice(0, 2).join('/')}`, where: `${url}:${line}` };
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const installed = path.lastIndexOf('node_modules/');
  if (installed >= 0) {
    const inside = path.slice(installed + 'node_modules/'.length);
    const [first = '', second = ''] = inside.split('/');
    return { group: first.startsWith('@') ? `${first}/${second}` : first, where: `${inside}:${line}` };
  }
  const own = path.startsWith(root) ? path.slice(root.length) : path;
  if (!own.endsWith('.ts') && !own.endsWith('.mjs')) return { group: 'code made while running', where: own };
  return { group: own.split('/').slice(0, -1).slice(0, 2).join('/'), where: own };
}
