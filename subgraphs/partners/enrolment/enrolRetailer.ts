import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { IdSource } from '../../kit/ids.js';
import type { Database } from '../../kit/mongo.js';
import { isOutrun, latestNumber, latestSupergraph } from '../../kit/supergraphVersions.js';
import type { Transaction } from '../../kit/transaction.js';
import type { RetailerClient } from '../catalogue/retailerClient.js';
import type { RetailerRecord, RetailerStore } from '../retailer/retailerStore.js';
import { composeRetailers, publish, sourceHash } from './composeRetailers.js';
import type { Compose } from './composeRetailers.js';
import { prefixIn } from './prefixIn.js';

export type EnrolDeps = {
  db: Database;
  stores: { retailers: RetailerStore };
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  clientOf(url: string): RetailerClient;
  compose: Compose;
  baseHash(): string;
  clock: Clock;
  ids: IdSource;
};

/** `prefix` is by default what its item type begins with; `name` is by default the prefix. */
export type Enrolment = { url: string; name?: string | undefined; prefix?: string | undefined };
export type Enrolled = { retailer: RetailerRecord; version: number };

const tries = 5;

/**
 * Fetches a retailer's SDL, composes it into the graph, and keeps both in one transaction: the retailer and a new version of the supergraph.
 * A retailer is known by its prefix: enrolled again, it gets its new address, name and SDL, and its catalogue is read on; where neither address nor
 * SDL has changed, the version stays. Throws RETAILER_UNAVAILABLE where the SDL can't be fetched, RETAILER_REFUSED with every fault by name and line, and then nothing has changed.
 */
export async function enrolRetailer(deps: EnrolDeps, { url, name, prefix }: Enrolment): Promise<Enrolled> {
  const address = addressOf(url);
  const sdl = await fetchSdl(deps, address);
  const submission = { url: address, sdl, prefix: prefix ?? prefixIn(sdl) };
  for (let round = 1; ; round += 1) {
    try {
      return await enrolOnce(deps, submission, name);
    } catch (error) {
      if (!isOutrun(error) || round === tries) throw error;
    }
  }
}

async function enrolOnce(
  { db, stores, transaction, compose, baseHash, clock, ids }: EnrolDeps,
  submission: Pick<RetailerRecord, 'url' | 'sdl' | 'prefix'>,
  name: string | undefined,
): Promise<Enrolled> {
  const after = await latestNumber(db);
  const all = await stores.retailers.all();
  const before = all.find(({ prefix }) => prefix === submission.prefix);
  const submissions = [...all.filter((other) => other !== before), submission].sort((a, b) =>
    a.prefix < b.prefix ? -1 : 1,
  );
  const base = baseHash();
  const latest = await latestSupergraph(db, base);
  const isThere = before !== undefined && latest?.sourceHash === sourceHash(base, submissions);
  const planned = isThere
    ? null
    : await composeRetailers(compose, submissions).catch((error: Error) => {
        throw codedError('RETAILER_REFUSED', error.message);
      });
  const now = clock.now();
  const fresh = { cursor: null, epoch: 0, failures: 0, readAt: null };
  const retailer: RetailerRecord = {
    ...submission,
    _id: before?._id ?? ids.next('rtlr'),
    name: name ?? before?.name ?? submission.prefix,
    itemTypes: (planned ? planned.itemTypes.get(submission.prefix) : before?.itemTypes) ?? [],
    catalogue: { ...(before?.catalogue ?? fresh), epoch: (before?.catalogue.epoch ?? 0) + 1, dueAt: now },
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  const version = await transaction(async ({ session }) => {
    await stores.retailers.save(retailer, session);
    if (!planned) return latest?.version ?? after;
    return publish(db, planned, { baseHash: base, submissions, after }, session);
  });
  return { retailer, version };
}

async function fetchSdl({ clientOf }: EnrolDeps, url: string): Promise<string> {
  const client = clientOf(url);
  try {
    return await client.sdl();
  } catch (error) {
    throw codedError('RETAILER_UNAVAILABLE', `The SDL could not be fetched from ${url}: ${(error as Error).message}.`);
  } finally {
    await client.close();
  }
}

function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const usable = parsed && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password;
  if (!usable) throw codedError('BAD_USER_INPUT', 'A retailer is at an absolute http(s) address without credentials.');
  return parsed.href;
}
