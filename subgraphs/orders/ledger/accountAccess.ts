// Who may see what an account holds: a shop's or creator's owners and managers, and operators.

import type { Viewer } from '../../kit/viewer.js';
import { isPaidOut, partyOf } from './account.js';

type Loader = { load(key: string): Promise<boolean> };

export async function maySeeAccount(viewer: Viewer, name: string, moneyOf: Loader): Promise<boolean> {
  if (viewer.has('OPERATOR')) return true;
  return viewer.userId !== null && isPaidOut(name) && moneyOf.load(partyOf(name));
}
