import type { Logger } from '../../kit/log.js';
import type { RetailerRecord } from '../retailer/retailerStore.js';
import { readItemChange } from './itemChange.js';
import type { ItemChange } from './itemChange.js';
import { keepPage } from './keepPage.js';
import type { KeepPageDeps } from './keepPage.js';
import type { RetailerClient } from './retailerClient.js';

export type ReadCatalogueDeps = KeepPageDeps & { clientOf(url: string): RetailerClient; log: Logger };

const pageSize = 200;
/** A run ends after so many pages and goes on next time, so that an endless list holds up nobody. */
const pagesInARun = 500;
export const claimSeconds = 60;
const againAfterSeconds = 30;
const longestPauseSeconds = 3600;

/** Reads a claimed retailer's catalogue on from its cursor. A failure is kept with the retailer, and tried again ever more rarely. */
export async function readCatalogue(deps: ReadCatalogueDeps, retailer: RetailerRecord): Promise<void> {
  const { retailers, clock, log } = deps;
  const { _id, catalogue } = retailer;
  const client = deps.clientOf(retailer.url);
  try {
    const ended = await readPages(deps, retailer, client);
    if (ended === 'lost') return;
    const now = clock.now();
    const dueAt = ended === 'end' ? later(now, againAfterSeconds) : now;
    await retailers.endRead(_id, catalogue.epoch, { dueAt, failures: 0, ...(ended === 'end' && { readAt: now }) });
  } catch (error) {
    const failures = catalogue.failures + 1;
    const pauseSeconds = Math.min(longestPauseSeconds, againAfterSeconds * 2 ** (failures - 1));
    log.warn({ retailerId: _id, failures, err: error }, 'a catalogue could not be read');
    await retailers.endRead(_id, catalogue.epoch, { dueAt: later(clock.now(), pauseSeconds), failures });
  } finally {
    await client.close();
  }
}

async function readPages(
  deps: ReadCatalogueDeps,
  retailer: RetailerRecord,
  client: RetailerClient,
): Promise<'end' | 'more' | 'lost'> {
  let { cursor } = retailer.catalogue;
  for (let pages = 0; pages < pagesInARun; pages += 1) {
    const page = await client.changedItems(cursor, pageSize);
    const next = page.cursor ?? cursor;
    if (page.hasMore && next === cursor) throw new Error('the cursor does not move on');
    const changes = usable(deps, retailer, page.changes);
    const claimedUntil = later(deps.clock.now(), claimSeconds);
    if (!(await keepPage(deps, retailer, { changes, cursor: next, claimedUntil }))) return 'lost';
    if (!page.hasMore) return 'end';
    cursor = next;
  }
  return 'more';
}

function usable({ clock, log }: ReadCatalogueDeps, retailer: RetailerRecord, given: readonly unknown[]): ItemChange[] {
  const now = clock.now();
  const read = given.flatMap((change) => readItemChange(change, retailer.itemTypes, now) ?? []);
  const left = given.length - read.length;
  if (left > 0)
    log.warn({ retailerId: retailer._id, count: left }, 'items of a catalogue were not as the contract has them');
  return read;
}

const later = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000);
