// The settings of a process: the one place that reads the environment.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { roster } from '../roster.js';
import type { SubgraphName } from '../roster.js';
import type { IssuerKey, Keyring } from './identity.js';

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
});
const issuerKeys = json.pipe(z.array(z.looseObject({ kid: z.string(), issuer: z.string(), kty: z.string() })));
const accessKeys = json.pipe(z.array(z.looseObject({ kid: z.string(), kty: z.string() })));
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const form = z.object({
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  MONGOMS_SYSTEM_BINARY: z.string().optional(),
  VITRINE_DATABASE_PREFIX: z.string().max(30).default('vitrine_'),
  VITRINE_SIGNING_KEYS: issuerKeys.optional(),
  VITRINE_TRUSTED_KEYS: issuerKeys.optional(),
  VITRINE_ACCESS_KEYS: accessKeys.optional(),
  VITRINE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  VITRINE_HOST: z.string().default('127.0.0.1'),
  VITRINE_INTROSPECTION: flag.default(true),
  VITRINE_CORS_ORIGINS: z.string().default(''),
  VITRINE_RECORD_CACHE_MB: z.coerce.number().int().min(0).max(65_536).default(128),
  VITRINE_CACHE_DIR: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
});

export type Settings = {
  mongodbUri: string | undefined;
  mongodBinary: string | undefined;
  databasePrefix: string;
  keyring: Keyring | undefined;
  /** Private keys that sign access tokens, the first one new tokens, the others until theirs have expired. */
  accessKeys: z.infer<typeof accessKeys> | undefined;
  logLevel: z.infer<typeof form>['VITRINE_LOG_LEVEL'];
  host: string;
  introspection: boolean;
  /** Origins whose pages may call the gateway, such as https://shop.example. */
  corsOrigins: readonly string[];
  /** What a process may use of its memory for records that were loaded by id, in mebibytes; 0 keeps none. */
  recordCacheMegabytes: number;
  cacheDir: string;
  /** Where each subgraph is reached over HTTP: SUBGRAPH_URL_<NAME>, else this machine at the roster's port. */
  subgraphUrl(name: SubgraphName): string;
};

/** Throws with every setting that is at fault, by name and never by value. */
export function settings(source: NodeJS.ProcessEnv = process.env): Settings {
  const read = form.safeParse(source);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`These settings are not usable: ${faults.join('; ')}`);
  }
  const value = read.data;
  const { VITRINE_SIGNING_KEYS: signing, VITRINE_TRUSTED_KEYS: trusted } = value;
  return {
    mongodbUri: value.MONGODB_URI,
    mongodBinary: value.MONGOMS_SYSTEM_BINARY,
    databasePrefix: value.VITRINE_DATABASE_PREFIX,
    keyring: trusted && { privateKeys: (signing ?? []) as IssuerKey[], publicKeys: trusted as IssuerKey[] },
    accessKeys: value.VITRINE_ACCESS_KEYS,
    logLevel: value.VITRINE_LOG_LEVEL,
    host: value.VITRINE_HOST,
    introspection: value.VITRINE_INTROSPECTION,
    corsOrigins: value.VITRINE_CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    recordCacheMegabytes: value.VITRINE_RECORD_CACHE_MB,
    cacheDir: value.VITRINE_CACHE_DIR ?? join(value.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vitrine'),
    subgraphUrl: (name) => {
      const port = roster.find((entry) => entry.name === name)?.port;
      return source[`SUBGRAPH_URL_${name.toUpperCase()}`] ?? `http://127.0.0.1:${port}/graphql`;
    },
  };
}

/** The whole environment, for what hands it on to a program that it starts. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** Whether tests run in this process: what is shared is frozen then, so that whoever changes it is found. */
export const isUnderTest = (): boolean => process.env['NODE_ENV'] === 'test';

/** Apollo's gateway reports its use to its maker unless this is set before it is made. */
export function forbidTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
