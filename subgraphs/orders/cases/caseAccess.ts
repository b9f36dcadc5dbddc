// On which side of a support case someone is: whoever opened it, a shop's whole staff with them; or operators.

import type { Viewer } from '../../kit/viewer.js';
import { isBuyer } from '../order/access.js';
import type { Side } from '../messages/messageStore.js';
import type { CaseRecord } from './caseStore.js';

export type Asking = Pick<Viewer, 'userId' | 'guestId' | 'has'>;
type StaffOf = (shopId: string) => Promise<boolean>;

/** Null of strangers. An operator who opened a case is on the side that opened it. */
export async function sideOfCase(who: Asking, record: CaseRecord, staffOf: StaffOf): Promise<Side | null> {
  if (isBuyer(who, record)) return 'BUYER';
  if (record.shopId !== null && who.userId !== null && (await staffOf(record.shopId))) return 'SELLER';
  return who.has('OPERATOR') ? 'OPERATOR' : null;
}
