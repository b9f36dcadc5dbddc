import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import type { LedgerAdjustmentResolvers } from '../types.generated.js';

export const LedgerAdjustment: LedgerAdjustmentResolvers = {
  __resolveReference: (reference, { load, viewer }) =>
    viewer.has('OPERATOR') ? load.adjustment.load(keyOf(reference)) : null,
  id: (adjustment) => adjustment._id,
  ref: (adjustment) => adjustment._id,
  from: ({ from }) => ({ account: from }),
  to: ({ to }) => ({ account: to }),
  amount: ({ minor, currency }) => moneyNode({ minor, currency }),
  proposedBy: ({ proposedBy }) => ({ id: proposedBy }),
  decidedBy: ({ decidedBy }) => (decidedBy ? { id: decidedBy } : null),
};
