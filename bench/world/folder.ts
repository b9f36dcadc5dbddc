// Where the benchmark keeps its data, logs and profiles: a folder of its own.

import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const folder = `${root}.vitrine/bench`;
/** What `vitrine start` would keep, its mongod's files among it. */
export const dataDir = `${folder}/data`;
