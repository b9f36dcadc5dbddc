// Who orders at partner retailers, as the settings ask for it: the double for all of them, until partners can take orders.

import type { Clock } from '../../kit/clock.js';
import type { Settings } from '../../kit/env.js';
import type { Database } from '../../kit/mongo.js';
import type { PartnerOrderings } from './partnerOrdering.js';
import { partnerBookStore } from './test/partnerBookStore.js';
import { remotePartnerBooks } from './test/remotePartnerBooks.js';
import { testPartner } from './test/testPartner.js';
import { usualToken } from './test/partnerTokens.js';

/** `usualPartnerMethod` is what a partner charges where the buyer names nothing. */
export type PartnersSetUp = { partnerOrderings: PartnerOrderings; usualPartnerMethod: string };

export function setUpPartners({ testPartnerOrders: asked }: Settings, db: Database, clock: Clock): PartnersSetUp {
  if (!asked) return { partnerOrderings: () => null, usualPartnerMethod: usualToken };
  const books = asked.remote ? remotePartnerBooks(asked.remote.url, asked.remote.secret) : partnerBookStore(db, clock);
  return { partnerOrderings: (retailerId) => testPartner(books, retailerId), usualPartnerMethod: usualToken };
}
