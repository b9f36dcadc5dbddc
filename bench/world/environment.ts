// The settings that every process of the benchmark is started with.

import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import type { Keys } from './keys.js';

export type SubgraphPorts = Record<SubgraphName, number>;

/** Mebibytes of records that a process may keep in memory; null leaves it at its default. */
export type RecordCacheMb = number | null;

export const cacheInWords = (recordCacheMb: RecordCacheMb): string =>
  recordCacheMb === null ? 'on, of its default size' : recordCacheMb === 0 ? 'off' : `on, ${recordCacheMb} MiB`;

/** Production's settings; request logs are off in every contender. */
export const environmentOf = (
  mongodbUri: string,
  { keyring, accessKey }: Keys,
  ports: SubgraphPorts,
  recordCacheMb: RecordCacheMb = null,
): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(recordCacheMb !== null && { VITRINE_RECORD_CACHE_MB: `${recordCacheMb}` }),
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
