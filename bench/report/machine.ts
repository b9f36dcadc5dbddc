// What a run ran on.

import { cpus } from 'node:os';

export const machineInWords = (mongodVersion: string): string =>
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, mongod ${mongodVersion}, ${cpus().length} × ${cpus()[0]?.model}`;
