// The settings that every process of the benchmark is started with.

import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import type { Keys } from './keys.js';

export type SubgraphPorts = Record<SubgraphName, number>;

/** Production's settings; request logs are off in every contender. */
export const environmentOf = (
  mongodbUri: string,
  { keyring, accessKey }: Keys,
  ports: SubgraphPorts,
): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  MONGODB_URI: mongodbUri,
  VITRINE_SIGNING_KEYS: JSON.stringify(keyring.privateKeys),
  VITRINE_TRUSTED_KEYS: JSON.stringify(keyring.publicKeys),
  VITRINE_ACCESS_KEYS: JSON.stringify([accessKey]),
  VITRINE_LOG_LEVEL: 'warn',
  APOLLO_TELEMETRY_DISABLED: 'true',
  ...Object.fromEntries(roster.map(({ name }) => [`SUBGRAPH_URL_${name.toUpperCase()}`, subgraphUrl(ports, name)])),
});

export const subgraphUrl = (ports: SubgraphPorts, name: SubgraphName) => `http://127.0.0.1:${ports[name]}/graphql`;
