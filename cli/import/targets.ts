// Where an import goes: through the server that runs on the data folder, else through one of its own, for as long as it takes.

import { resolve } from 'node:path';
import { openDataFolder } from '../dataFolder.js';
import { startEmbedded } from '../embedded.js';
import { failPlainly, failure } from '../failure.js';
import { keptKeys, readKeptKeys } from '../keptKeys.js';
import { readRunFile } from '../runFile.js';
import type { RunFile } from '../runFile.js';
import type { AccessKey } from '../../subgraphs/users/token/accessToken.js';
import type { Targets } from './graph.js';
import { graphOverHttp, partnerOverHttp } from './graphOverHttp.js';
import { operatorTokens } from './operatorToken.js';

export type OpenTargets = { targets: Targets; folder: string; close(): Promise<void> };

/** Fails with a sentence where the folder is not ours, is held by another import, or bears no keys. */
export async function openTargets(dataDir: string, say: (line: string) => void): Promise<OpenTargets> {
  const path = resolve(dataDir);
  const running = readRunFile(path);
  if (running) {
    const key = readKeptKeys(path)?.accessKeys[0];
    if (!key) throw failure(`${dataDir} holds no keys: start the server anew.`);
    const targets = over(running, key);
    return { targets, folder: path, close: () => closed(targets) };
  }
  return startOwn(path, say);
}

async function startOwn(dataDir: string, say: (line: string) => void): Promise<OpenTargets> {
  const folder = openDataFolder(dataDir);
  const undo: (() => Promise<unknown>)[] = [async () => folder.release()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const keys = await keptKeys(folder.path);
    const own = await startEmbedded({
      host: '127.0.0.1',
      port: 0,
      dataDir: folder.path,
      demo: false,
      keys,
      progress: (line) => say(`› ${line}`),
      lost: (message) => void stop().finally(() => failPlainly(failure(message))),
      undo,
    });
    const targets = over(own, keys.accessKeys[0] as AccessKey);
    undo.push(() => closed(targets));
    return { targets, folder: folder.path, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function over({ url, partner }: Pick<RunFile, 'url' | 'partner'>, key: AccessKey): Targets {
  const nowhere = {
    importItems: () =>
      Promise.reject(failure('This server runs without the example partner, whose storage this format fills.')),
    close: () => Promise.resolve(),
  };
  return {
    graph: graphOverHttp(url, operatorTokens(key)),
    partner: partner ? partnerOverHttp(partner.url, partner.adminKey) : nowhere,
  };
}

const closed = async ({ graph, partner }: Targets): Promise<void> => {
  await Promise.all([graph.close(), partner.close()]);
};
