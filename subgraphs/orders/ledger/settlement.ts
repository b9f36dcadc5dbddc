// Who gets what of an order, as far as someone may see it.

import { isBuyer } from '../order/access.js';
import { account } from './account.js';
import type { Entry, JournalRecord } from './journalStore.js';
import type { Viewer } from '../../kit/viewer.js';

export type PostedEntry = Entry & Pick<JournalRecord, 'kind' | 'at'>;
export type Settlement = { currency: string; entries: PostedEntry[] };
type OfOrder = { _id: string; buyerId: string | null; currency: string };

/** All of it for operators, what was paid and given back for the buyer; null where nothing was posted. */
export function settlementOf(journals: readonly JournalRecord[], order: OfOrder, viewer: Viewer): Settlement | null {
  if (journals.length === 0) return null;
  const own = account.buyer(order._id);
  const shown = (entry: Entry) => viewer.has('OPERATOR') || (isBuyer(viewer, order) && entry.account === own);
  return { currency: order.currency, entries: journals.flatMap(postedEntries).filter(shown) };
}

/** A shop's part of it. */
export function sellerSettlement(
  journals: readonly JournalRecord[],
  { shopId, currency }: { shopId: string; currency: string },
): Settlement | null {
  if (journals.length === 0) return null;
  const own = account.seller(shopId);
  return { currency, entries: journals.flatMap(postedEntries).filter((entry) => entry.account === own) };
}

export const postedEntries = ({ entries, kind, at }: JournalRecord): PostedEntry[] =>
  entries.map((entry) => ({ ...entry, kind, at }));
