// Brings up every contender, each in processes of its own, and the subgraph processes that three of them share.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../subgraphs/kit/freePort.js';
import { roster } from '../../subgraphs/roster.js';
import { startChild } from '../processes/childProcess.js';
import type { Child, ChildOptions } from '../processes/childProcess.js';
import type { CleanUp } from '../processes/cleanUp.js';
import { hiveGatewayModule } from '../processes/installContenders.js';
import { environmentOf } from '../world/environment.js';
import type { SubgraphPorts } from '../world/environment.js';
import { folder, root } from '../world/folder.js';
import type { Keys } from '../world/keys.js';
import type { Contender, ContenderName } from './contender.js';
import { withSubgraphUrls } from './subgraphUrls.js';

type Options = {
  mongod: { uri: string; pid: number };
  keys: Keys;
  /** Writes a CPU profile of each of our processes when it ends. */
  profile: boolean;
  ends: CleanUp;
  say(line: string): void;
};

const entry = (name: string) => fileURLToPath(new URL(`./entries/${name}`, import.meta.url));
const cli = `${root}cli/main.ts`;
/** A folder a process, since each of its threads writes a profile. */
const profiling = (name: string) => ['--cpu-prof', `--cpu-prof-dir=${folder}/profiles/${name}`];

export async function startContenders({ mongod, keys, profile, ends, say }: Options): Promise<Contender[]> {
  const ports = {} as SubgraphPorts;
  for (const { name } of roster) ports[name] = await freePort();
  const env = environmentOf(mongod.uri, keys, ports);
  const supergraph = `${folder}/supergraph.graphql`;
  writeFileSync(supergraph, withSubgraphUrls(ports));

  const start = async (options: Omit<ChildOptions, 'env' | 'log'>): Promise<Child> => {
    const nodeArgs = profile ? profiling(options.name) : [];
    const child = await startChild({ nodeArgs, ...options, env, log: `${folder}/logs/${options.name}.log` });
    ends.add(child.stop);
    return child;
  };
  say('starting seven subgraphs, each a process');
  const subgraphs = await Promise.all(
    roster.map(({ name }) => start({ name, module: cli, args: ['subgraph', name, '--port', `${ports[name]}`] })),
  );
  say('starting the contenders');
  const hivePort = await freePort();
  const hiveArgs = ['supergraph', supergraph, '--hive-router-runtime', '--config-path', entry('hive.config.mjs')];
  const hiveAt = `http://127.0.0.1:${hivePort}`;
  const [inProcess, http, stock, hive, byHand] = await Promise.all([
    start({ name: 'in-process', module: entry('inProcess.ts') }),
    start({ name: 'http', module: cli, args: ['gateway', '--port', '0'] }),
    start({ name: 'stock', module: entry('stock.ts'), args: [supergraph] }),
    start({
      name: 'hive-gateway',
      module: hiveGatewayModule,
      args: [...hiveArgs, '--host', '127.0.0.1', '--port', `${hivePort}`],
      typescript: false,
      poll: { url: `${hiveAt}/readiness`, serves: `${hiveAt}/graphql` },
    }),
    start({ name: 'by-hand', module: entry('byHand.ts') }),
  ]);

  const shared = subgraphs.map(({ pid }) => pid);
  const contender = (name: ContenderName, { url, pid }: Child, behind: readonly number[]): Contender => ({
    name,
    url,
    credentials: name === 'in-process' || name === 'http' ? 'access token' : 'identity',
    body: name === 'by-hand' ? 'variables' : 'operation',
    parts: { gateway: pid, subgraphs: behind, mongod: mongod.pid },
  });
  return [
    contender('in-process', inProcess, []),
    contender('http', http, shared),
    contender('stock', stock, shared),
    contender('hive-gateway', hive, shared),
    contender('by-hand', byHand, []),
  ];
}
