// Where an import goes: through the server that runs on the data folder, else through one of its own, for as long as it takes.

import { resolve } from 'node:path';
import { failure } from '../failure.js';
import { readKeptKeys } from '../keptKeys.js';
import { startOwnServer } from '../ownServer.js';
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
  const own = await startOwnServer(dataDir, (line) => say(`› ${line}`));
  const targets = over(own.running, own.keys.accessKeys[0] as AccessKey);
  own.undo(() => closed(targets));
  return { targets, folder: own.folder, close: own.stop };
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
