// Where npm has put Grafbase's program: a package for Linux on x86-64 alone, in which the gateway is a part of the command line.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(
  new URL('../../node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase', import.meta.url),
);

export const runsGrafbase = process.platform === 'linux' && process.arch === 'x64';

/** Null where there is none for this machine. */
export const grafbaseBinary = (): string | null => (runsGrafbase && existsSync(path) ? path : null);
