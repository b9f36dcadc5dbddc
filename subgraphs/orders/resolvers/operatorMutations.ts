// What operators do: each in the log with its reason, and again under its key.

import type { Context } from '../context.js';
import { consumers } from '../consumers.js';
import type { Acted } from '../operations/act.js';
import { retryPlacement, undoPlacement } from '../operations/changePlacement.js';
import { discardDeadLetter, replayDeadLetter } from '../operations/deadLetter.js';
import { approveAdjustment, declineAdjustment } from '../operations/decideAdjustment.js';
import { proposeAdjustment } from '../operations/proposeAdjustment.js';
import { releaseHold } from '../operations/releaseHold.js';
import { retryPayout, settleByHand } from '../payouts/settleByHand.js';
import { setPayoutAccount } from '../payouts/setPayoutAccount.js';
import type { MutationResolvers } from '../types.generated.js';

type OperatorMutations = Pick<
  MutationResolvers,
  | 'placementRetry'
  | 'placementUndo'
  | 'orderDeadLetterReplay'
  | 'orderDeadLetterDiscard'
  | 'holdRelease'
  | 'ledgerAdjustmentPropose'
  | 'ledgerAdjustmentApprove'
  | 'ledgerAdjustmentDecline'
  | 'payoutAccountSet'
  | 'payoutRetry'
  | 'payoutSettle'
>;

export const operatorMutations: OperatorMutations = {
  placementRetry: async (_, { input }, context) =>
    withOrder(context, await retryPlacement(context, operator(context), input)),
  placementUndo: async (_, { input }, context) =>
    withOrder(context, await undoPlacement(context, operator(context), input)),
  orderDeadLetterReplay: async (_, { input }, context) =>
    answer(await replayDeadLetter<Context>(context, consumers, operator(context), input)),
  orderDeadLetterDiscard: async (_, { input }, context) =>
    answer(await discardDeadLetter(context, operator(context), input)),
  holdRelease: async (_, { input }, context) => answer(await releaseHold(context, operator(context), input)),
  payoutAccountSet: async (_, { input }, context) => answer(await setPayoutAccount(context, operator(context), input)),
  payoutRetry: async (_, { input }, context) =>
    withPayout(context, await retryPayout(context, operator(context), input)),
  payoutSettle: async (_, { input }, context) =>
    withPayout(context, await settleByHand(context, operator(context), input)),
  ledgerAdjustmentPropose: async (_, { input }, context) =>
    withAdjustment(context, await proposeAdjustment(context, operator(context), input)),
  ledgerAdjustmentApprove: async (_, { input }, context) =>
    withAdjustment(context, await approveAdjustment(context, operator(context), input)),
  ledgerAdjustmentDecline: async (_, { input }, context) =>
    withAdjustment(context, await declineAdjustment(context, operator(context), input)),
};

function operator({ viewer }: Context): string {
  viewer.requireRole('OPERATOR');
  return viewer.required();
}

const answer = (acted: Acted) =>
  acted.ok ? { action: acted.value, userErrors: [] } : { action: null, userErrors: acted.userErrors };

/** As it stands now, also where the key is an old one. */
const withOrder = async ({ orders }: Context, acted: Acted) => ({
  ...answer(acted),
  order: acted.ok ? await orders.byId(acted.value.targetId) : null,
});

const withPayout = async ({ payouts }: Context, acted: Acted) => ({
  ...answer(acted),
  payout: acted.ok ? await payouts.byId(acted.value.targetId) : null,
});

const withAdjustment = async ({ adjustments }: Context, acted: Acted) => ({
  ...answer(acted),
  adjustment: acted.ok ? await adjustments.byId(acted.value.targetId) : null,
});
