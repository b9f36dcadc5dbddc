// The one way to change what is left of promotions' budgets: moves on one promotion queue up and share a transaction, up to 100 of them.

import type { Clock } from '../../kit/clock.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import { sharedBatches } from '../stock/sharedBatches.js';
import { applyHold, useKey } from './holdMoves.js';
import type { HoldAnswer, HoldLedger, HoldMove } from './holdMoves.js';
import { isDuplicateKey, type PromotionHoldStore } from './promotionHoldStore.js';
import type { PromotionStore } from './promotionStore.js';

type Deps = { promotions: PromotionStore; promotionHolds: PromotionHoldStore; transact: Transact; clock: Clock };
type Queued = { move: HoldMove; promotionIds: readonly string[] };
export type MoveHold = (move: HoldMove) => Promise<HoldAnswer>;

const movesInTransaction = 100;

/** The queue only saves conflicts. That no budget is overdrawn is the transaction's doing, which other processes write under, too. */
export function holdQueue(deps: Deps): MoveHold {
  const submit = sharedBatches<Queued, HoldAnswer>({
    keysOf: ({ move, promotionIds }) => [`order:${move.orderId}`, ...promotionIds],
    most: movesInTransaction,
    run: (queued) =>
      runHolds(
        deps,
        queued.map(({ move }) => move),
      ),
  });
  return async (move) => {
    const named = move.kind === 'hold' ? move.uses : (await deps.promotionHolds.byOrders([move.orderId]))[0]?.uses;
    return submit({ move, promotionIds: (named ?? []).map(({ promotionId }) => promotionId) });
  };
}

/** Answers in the order of the moves. Two processes that make one order's hold at once: the second finds it by running again. */
async function runHolds(deps: Deps, moves: readonly HoldMove[]): Promise<HoldAnswer[]> {
  try {
    return await runOnce(deps, moves);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return runOnce(deps, moves);
  }
}

const runOnce = (deps: Deps, moves: readonly HoldMove[]): Promise<HoldAnswer[]> =>
  deps.transact(async (tx) => {
    const ledger = await open(deps, moves, tx);
    const answers = moves.map((move) => applyHold(ledger, move));
    await close(deps, ledger, tx);
    return answers;
  });

async function open({ promotions, promotionHolds, clock }: Deps, moves: readonly HoldMove[], tx: Transaction) {
  const holds = await promotionHolds.byOrders([...new Set(moves.map(({ orderId }) => orderId))], tx);
  const wanted = [...holds, ...moves.flatMap((move) => (move.kind === 'hold' ? [move] : []))];
  const pairs = wanted.flatMap(({ buyerId, uses }) => uses.map(({ promotionId }) => ({ promotionId, buyerId })));
  const ids = [...new Set(pairs.map(({ promotionId }) => promotionId))];
  const keys = [...new Set(pairs.map(({ promotionId, buyerId }) => useKey(promotionId, buyerId)))];
  const known = await promotions.byIds(ids, tx);
  const used = await promotionHolds.usesOf(keys, tx);
  const ledger: HoldLedger = {
    now: clock.now(),
    promotions: new Map(known.map((promotion) => [promotion._id, promotion])),
    holds: new Map(holds.map((hold) => [hold.orderId, hold])),
    buyers: new Map(used.map(({ _id, uses }) => [_id, uses])),
    changedHolds: new Set(),
    changedPromotions: new Set(),
    changedBuyers: new Set(),
  };
  return ledger;
}

async function close({ promotions, promotionHolds }: Deps, ledger: HoldLedger, tx: Transaction): Promise<void> {
  const changed = [...ledger.changedPromotions];
  for (const { _id, heldMinor, heldUses, spentMinor, spentUses, budgetMinor, budgetUses } of changed) {
    const overdrawn =
      (budgetMinor !== null && heldMinor + spentMinor > budgetMinor) ||
      (budgetUses !== null && heldUses + spentUses > budgetUses);
    if (overdrawn || Math.min(heldMinor, heldUses, spentMinor, spentUses) < 0) {
      throw new Error(`The budget of ${_id} does not add up`);
    }
  }
  await promotions.writeUse(changed, ledger.now, tx);
  await promotionHolds.write([...ledger.changedHolds], ledger.now, tx);
  const uses = [...ledger.changedBuyers].map((_id) => ({ _id, uses: ledger.buyers.get(_id) ?? 0 }));
  await promotionHolds.writeUses(uses, tx);
}
