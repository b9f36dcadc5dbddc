// A server of a command's own on a data folder that none runs on, for as long as the command takes.

import { openDataFolder } from './dataFolder.js';
import { startEmbedded } from './embedded.js';
import { failPlainly, failure } from './failure.js';
import { keptKeys } from './keptKeys.js';
import type { Keys } from './makeKeys.js';
import type { RunFile } from './runFile.js';

export type OwnServer = {
  folder: string;
  keys: Keys;
  running: Omit<RunFile, 'startedAt' | 'pid'>;
  /** Undone before the server is, the last one first. */
  undo(step: () => Promise<unknown>): void;
  stop(): Promise<void>;
};

/** On loopback, at a free port, without demo data. Where it can't be started, nothing of it is left. */
export async function startOwnServer(dataDir: string, progress: (line: string) => void): Promise<OwnServer> {
  const folder = openDataFolder(dataDir);
  const undo: (() => Promise<unknown>)[] = [async () => folder.release()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const lost = (message: string) => void stop().finally(() => failPlainly(failure(message)));
  try {
    const keys = await keptKeys(folder.path);
    const at = { host: '127.0.0.1', port: 0, dataDir: folder.path, demo: false };
    const running = await startEmbedded({ ...at, keys, progress, lost, undo });
    return { folder: folder.path, keys, running, undo: (step) => void undo.push(step), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
