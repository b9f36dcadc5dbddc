// Brings up every contender, each in processes of its own, and the subgraph processes that four of them share.

import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../subgraphs/kit/freePort.js';
import { roster } from '../../subgraphs/roster.js';
import { startChild } from '../processes/childProcess.js';
import type { Child, Runs } from '../processes/childProcess.js';
import type { CleanUp } from '../processes/cleanUp.js';
import { hiveGatewayModule } from '../processes/installContenders.js';
import { profiling } from '../processes/profiling.js';
import type { SubgraphPorts } from '../world/environment.js';
import { folder, root } from '../world/folder.js';
import type { Contender } from './contender.js';
import { grafbaseBinary } from './grafbase/grafbaseBinary.js';
import { writeGrafbaseConfig } from './grafbase/grafbaseConfig.js';
import { withSubgraphUrls } from './subgraphUrls.js';

type Options = {
  mongod: { uri: string; pid: number };
  environment(ports: SubgraphPorts): NodeJS.ProcessEnv;
  /** Writes a CPU profile of each process of Node's when it ends. */
  profile: boolean;
  ends: CleanUp;
  say(line: string): void;
};

const entry = (name: string) => fileURLToPath(new URL(`./entries/${name}`, import.meta.url));
const cli = `${root}cli/main.ts`;

export async function startContenders({ mongod, environment, profile, ends, say }: Options): Promise<Contender[]> {
  const ports = {} as SubgraphPorts;
  for (const { name } of roster) ports[name] = await freePort();
  const env = environment(ports);
  const supergraph = `${folder}/supergraph.graphql`;
  writeFileSync(supergraph, withSubgraphUrls(ports));

  const start = async (name: string, runs: Runs): Promise<Child> => {
    const nodeArgs = profile ? profiling(name) : [];
    const child = await startChild({ name, ...runs, nodeArgs, env, log: `${folder}/logs/${name}.log` });
    ends.add(child.stop);
    return child;
  };
  say('starting seven subgraphs, each a process');
  const subgraphs = await Promise.all(
    roster.map(({ name }) => start(name, { module: cli, args: ['subgraph', name, '--port', `${ports[name]}`] })),
  );
  const shared = subgraphs.map(({ pid }) => pid);
  const contender = (
    { name, url, pid }: Child,
    behind: readonly number[],
    credentials: Contender['credentials'],
  ): Contender => ({
    name,
    url,
    credentials,
    body: name === 'by-hand' ? 'variables' : 'operation',
    parts: { gateway: pid, subgraphs: behind, mongod: mongod.pid },
  });

  say('starting the contenders');
  const hiveArgs = ['supergraph', supergraph, '--hive-router-runtime', '--config-path', entry('hive.config.mjs')];
  const hivePort = await freePort();
  const hiveAt = `http://127.0.0.1:${hivePort}`;
  const grafbase = grafbaseBinary();
  if (!grafbase) say('grafbase is left out: its package is for Linux on x86-64');
  const [inProcess, http, stock, hive, rust, byHand] = await Promise.all([
    start('in-process', { module: entry('inProcess.ts') }),
    start('http', { module: cli, args: ['gateway', '--port', '0'] }),
    start('stock', { module: entry('stock.ts'), args: [supergraph] }),
    start('hive-gateway', {
      module: hiveGatewayModule,
      args: [...hiveArgs, '--host', '127.0.0.1', '--port', `${hivePort}`],
      typescript: false,
      poll: { url: `${hiveAt}/readiness`, serves: `${hiveAt}/graphql` },
    }),
    grafbase && freePort().then((port) => start('grafbase', grafbaseRuns(grafbase, ports, port))),
    start('by-hand', { module: entry('byHand.ts') }),
  ]);
  return [
    contender(inProcess, [], 'access token'),
    contender(http, shared, 'access token'),
    contender(stock, shared, 'identity'),
    contender(hive, shared, 'identity'),
    ...(rust ? [contender(rust, shared, 'identity')] : []),
    contender(byHand, [], 'identity'),
  ];
}

function grafbaseRuns(program: string, ports: SubgraphPorts, port: number): Runs {
  const config = writeGrafbaseConfig(`${folder}/grafbase`, ports);
  const at = `http://127.0.0.1:${port}`;
  return {
    program,
    args: ['--home', `${dirname(config)}/home`, 'dev', '--config', config, '--port', `${port}`],
    poll: { url: `${at}/health`, serves: `${at}/graphql` },
  };
}
