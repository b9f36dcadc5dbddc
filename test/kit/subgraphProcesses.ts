// The seven as child processes of a test, each by its own command, reached over HTTP.

import type { Keys } from '../../cli/makeKeys.js';
import { freePort } from '../../subgraphs/kit/freePort.js';
import { httpTransport } from '../../subgraphs/kit/transport.js';
import type { HttpTransport } from '../../subgraphs/kit/transport.js';
import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { cliProcess } from './cliProcess.js';

export async function startSubgraphProcesses(at: { mongodbUri: string; prefix: string; keys: Keys }) {
  const ports = await Promise.all(roster.map(async ({ name }) => [name, await freePort()] as const));
  const urls = ports.map(
    ([name, port]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${port}/graphql`] as const,
  );
  const env = {
    MONGODB_URI: at.mongodbUri,
    VITRINE_DATABASE_PREFIX: at.prefix,
    VITRINE_LOG_LEVEL: 'silent',
    VITRINE_FREE_CANCEL_SECONDS: '0',
    VITRINE_TRUSTED_KEYS: JSON.stringify(at.keys.keyring.publicKeys),
    VITRINE_SIGNING_KEYS: JSON.stringify(at.keys.keyring.privateKeys),
    VITRINE_ACCESS_KEYS: JSON.stringify(at.keys.accessKeys),
    ...Object.fromEntries(urls),
  };
  const children = await Promise.all(
    ports.map(async ([name, port]) => {
      const child = cliProcess(['subgraph', name, '--port', String(port)], env);
      const url = await child.ready;
      return [name, { child, transport: httpTransport(name, url) }] as const;
    }),
  );
  const byName = new Map<string, { child: ReturnType<typeof cliProcess>; transport: HttpTransport }>(children);
  return {
    transportTo: (name: SubgraphName) => (byName.get(name) as { transport: HttpTransport }).transport.send,
    stop: async () => {
      await Promise.all([...byName.values()].map(({ transport }) => transport.close()));
      await Promise.all([...byName.values()].map(({ child }) => child.stop()));
    },
  };
}
