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
const sealingKeys = json.pipe(
  z.array(z.looseObject({ kid: z.string(), kty: z.literal('oct'), k: z.string().length(43) })),
);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

/** What keeps a promise, and can be taken out of a process to see that its absence is noticed. */
export const guards = ['stock', 'key', 'inbox', 'fence', 'step', 'posting'] as const;
export type Guard = (typeof guards)[number];

const form = z.object({
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  MONGOMS_SYSTEM_BINARY: z.string().optional(),
  VITRINE_DATABASE_PREFIX: z.string().max(30).default('vitrine_'),
  VITRINE_SIGNING_KEYS: issuerKeys.optional(),
  VITRINE_TRUSTED_KEYS: issuerKeys.optional(),
  VITRINE_ACCESS_KEYS: accessKeys.optional(),
  VITRINE_SEALING_KEYS: sealingKeys.optional(),
  VITRINE_WEBHOOKS_ALLOW_HTTP: flag.default(false),
  VITRINE_WEBHOOKS_ALLOW_PRIVATE: flag.default(false),
  VITRINE_PARTNERS_ALLOW_PRIVATE: flag.optional(),
  VITRINE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  VITRINE_HOST: z.string().default('127.0.0.1'),
  VITRINE_INTROSPECTION: flag.default(true),
  VITRINE_CORS_ORIGINS: z.string().default(''),
  VITRINE_FAILPOINT: z
    .string()
    .regex(/^(step|undo):[A-Z_]+:(before|after|recorded)(:pause)?$/, 'is no boundary of a step')
    .optional(),
  VITRINE_BREAK: z.enum(guards).optional(),
  VITRINE_PLACEMENT_LEASE_MS: z.coerce.number().int().min(500).max(600_000).default(30_000),
  VITRINE_JOB_LOCK_MS: z.coerce.number().int().min(1000).max(600_000).default(60_000),
  VITRINE_FREE_CANCEL_SECONDS: z.coerce.number().int().min(0).max(86_400).default(1800),
  VITRINE_RECORD_CACHE_MB: z.coerce.number().int().min(0).max(65_536).default(128),
  VITRINE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  VITRINE_TEST_PAYMENTS: flag.default(true),
  VITRINE_TEST_PAYMENTS_URL: z.url({ protocol: /^https?$/ }).optional(),
  VITRINE_TEST_PAYMENTS_SECRET: z.string().startsWith('whsec_').optional(),
  VITRINE_TEST_PARTNER_ORDERS: flag.optional(),
  VITRINE_TEST_PARTNER_ORDERS_URL: z.url({ protocol: /^https?$/ }).optional(),
  VITRINE_TEST_PARTNER_ORDERS_SECRET: z.string().min(32).optional(),
  VITRINE_PARTNER_COMMISSION_BASIS_POINTS: z.coerce.number().int().min(0).max(10_000).default(500),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_API_URL: z.url({ protocol: /^https?$/ }).optional(),
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
  /** Keys of 256 bits that seal what is stored: the first what is new, all of them open. */
  sealingKeys: z.infer<typeof sealingKeys> | undefined;
  /** Whether receivers of our webhooks may be reached without TLS, and at addresses that are not of the public internet. */
  webhooks: { allowHttp: boolean; allowPrivate: boolean };
  /** Whether partners may be reached at addresses that are not of the public internet; undefined where nobody said. */
  partners: { allowPrivate: boolean | undefined };
  logLevel: z.infer<typeof form>['VITRINE_LOG_LEVEL'];
  host: string;
  introspection: boolean;
  /** Origins whose pages may call the gateway, such as https://shop.example. */
  corsOrigins: readonly string[];
  /** What a process may use of its memory for records that were loaded by id, in mebibytes; 0 keeps none. */
  recordCacheMegabytes: number;
  /** How long a process may be silent about an order that it is placing before another goes on with it, in milliseconds. */
  placementLeaseMs: number;
  /** How long a process may be silent about a job that it runs before another runs it, in milliseconds. */
  jobLockMs: number;
  /** For how long a buyer cancels an order without asking, before its shops get it. */
  freeCancelSeconds: number;
  cacheDir: string;
  /** Where the gateway is reached from outside, without a slash at the end. */
  publicUrl(): string;
  /** The test provider: null where it is off; `remote` where it is a process of its own. */
  testPayments: { remote: { url: string; secret: string } | null } | null;
  /** By which the test provider signs its webhooks, and lets in, where it is a process of its own. */
  testPaymentsSecret: string | undefined;
  /**
   * The double of partners that take orders: null where it is off, undefined where nobody said; `remote` where it is a process of its own.
   */
  testPartnerOrders: { remote: { url: string; secret: string } | null } | null | undefined;
  /** What lets in to the double, where it is a process of its own. */
  testPartnerOrdersSecret: string | undefined;
  /** What a partner owes us of the goods that it sells through us. */
  partnerCommissionBasisPoints: number;
  /** Null without a key. */
  stripe: { secretKey: string; webhookSecret: string | undefined; apiUrl: string | undefined } | null;
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
  if (value.VITRINE_BREAK && source['NODE_ENV'] === 'production') {
    throw new Error('VITRINE_BREAK takes a safeguard out, and is refused in production.');
  }
  const { VITRINE_SIGNING_KEYS: signing, VITRINE_TRUSTED_KEYS: trusted } = value;
  return {
    mongodbUri: value.MONGODB_URI,
    mongodBinary: value.MONGOMS_SYSTEM_BINARY,
    databasePrefix: value.VITRINE_DATABASE_PREFIX,
    keyring: trusted && { privateKeys: (signing ?? []) as IssuerKey[], publicKeys: trusted as IssuerKey[] },
    accessKeys: value.VITRINE_ACCESS_KEYS,
    sealingKeys: value.VITRINE_SEALING_KEYS,
    webhooks: { allowHttp: value.VITRINE_WEBHOOKS_ALLOW_HTTP, allowPrivate: value.VITRINE_WEBHOOKS_ALLOW_PRIVATE },
    partners: { allowPrivate: value.VITRINE_PARTNERS_ALLOW_PRIVATE },
    logLevel: value.VITRINE_LOG_LEVEL,
    host: value.VITRINE_HOST,
    introspection: value.VITRINE_INTROSPECTION,
    corsOrigins: value.VITRINE_CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    recordCacheMegabytes: value.VITRINE_RECORD_CACHE_MB,
    placementLeaseMs: value.VITRINE_PLACEMENT_LEASE_MS,
    jobLockMs: value.VITRINE_JOB_LOCK_MS,
    freeCancelSeconds: value.VITRINE_FREE_CANCEL_SECONDS,
    cacheDir: value.VITRINE_CACHE_DIR ?? join(value.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vitrine'),
    publicUrl: () => (value.VITRINE_PUBLIC_URL ?? 'http://localhost:4000').replace(/\/$/, ''),
    testPayments: value.VITRINE_TEST_PAYMENTS ? { remote: remoteTestPayments(value) } : null,
    testPaymentsSecret: value.VITRINE_TEST_PAYMENTS_SECRET,
    testPartnerOrders: testPartnerOrders(value),
    testPartnerOrdersSecret: value.VITRINE_TEST_PARTNER_ORDERS_SECRET,
    partnerCommissionBasisPoints: value.VITRINE_PARTNER_COMMISSION_BASIS_POINTS,
    stripe: value.STRIPE_SECRET_KEY
      ? {
          secretKey: value.STRIPE_SECRET_KEY,
          webhookSecret: value.STRIPE_WEBHOOK_SECRET,
          apiUrl: value.STRIPE_API_URL,
        }
      : null,
    subgraphUrl: (name) => {
      const port = roster.find((entry) => entry.name === name)?.port;
      return source[`SUBGRAPH_URL_${name.toUpperCase()}`] ?? `http://127.0.0.1:${port}/graphql`;
    },
  };
}

function remoteTestPayments(value: z.infer<typeof form>): { url: string; secret: string } | null {
  const { VITRINE_TEST_PAYMENTS_URL: url, VITRINE_TEST_PAYMENTS_SECRET: secret } = value;
  if (!url) return null;
  if (!secret) throw new Error('These settings are not usable: VITRINE_TEST_PAYMENTS_URL needs its ..._SECRET');
  return { url, secret };
}

function testPartnerOrders(value: z.infer<typeof form>): Settings['testPartnerOrders'] {
  const { VITRINE_TEST_PARTNER_ORDERS_URL: url, VITRINE_TEST_PARTNER_ORDERS_SECRET: secret } = value;
  const asked = value.VITRINE_TEST_PARTNER_ORDERS ?? (url ? true : undefined);
  if (!asked) return asked === undefined ? undefined : null;
  if (!url) return { remote: null };
  if (!secret) throw new Error('These settings are not usable: VITRINE_TEST_PARTNER_ORDERS_URL needs its ..._SECRET');
  return { remote: { url, secret } };
}

/** The whole environment, for what hands it on to a program that it starts. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** Whether tests run in this process: what is shared is frozen then, so that whoever changes it is found. */
export const isUnderTest = (): boolean => process.env['NODE_ENV'] === 'test';

let taken: { guard: Guard | undefined; failpoint: string | undefined } | undefined;

/** Read once a process: what asks is on hot paths. */
const takenOut = () => {
  if (!taken) {
    settings();
    const { VITRINE_BREAK, VITRINE_FAILPOINT } = form.parse(process.env);
    taken = { guard: VITRINE_BREAK, failpoint: VITRINE_FAILPOINT };
  }
  return taken;
};

/** False in a process whose environment takes this guard out (VITRINE_BREAK), to show that what it guards then breaks. */
export const guardStands = (guard: Guard): boolean => takenOut().guard !== guard;

/** The boundary of a step at which this process is to die, or with `:pause` behind it to stand still (VITRINE_FAILPOINT). */
export const failpointSet = (): string | undefined => takenOut().failpoint;

/** Apollo's gateway reports its use to its maker unless this is set before it is made. */
export function forbidTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
