// Sets promotions aside for an order, all or none; gives them back; makes them given.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { inputHash } from '../../kit/inputHash.js';
import type { HoldAnswer, Shortfall, Use } from './holdMoves.js';
import type { MoveHold } from './holdQueue.js';
import type { PromotionHoldStore } from './promotionHoldStore.js';

type Deps = { movePromotions: MoveHold };
type Input = { orderId: string; buyerId: string; expiresInSeconds: number; uses: readonly Use[] };
type Held = { outcome: 'HELD' | 'REFUSED' | 'CANCELLED'; refused: Shortfall[] };

const usesMost = 200;
const secondsMost = 7 * 24 * 3600;

/**
 * The same order and uses are answered the same, a refusal too; other uses throw IDEMPOTENCY_KEY_REUSED. Released before: CANCELLED.
 * A guest who became a user meanwhile is the same buyer. Neither the window nor the scope is looked at again: what was quoted holds, as long as there is a budget.
 */
export async function holdPromotions({ movePromotions, clock }: Deps & { clock: Clock }, input: Input): Promise<Held> {
  const { orderId, buyerId, expiresInSeconds } = input;
  const uses = input.uses.map(({ promotionId, minor }) => ({ promotionId, minor }));
  const fault =
    [orderId, buyerId].some((name) => name.length < 1 || name.length > 200) ||
    uses.length < 1 ||
    uses.length > usesMost ||
    expiresInSeconds < 1 ||
    expiresInSeconds > secondsMost ||
    new Set(uses.map(({ promotionId }) => promotionId)).size < uses.length ||
    uses.some(({ minor }) => !Number.isSafeInteger(minor) || minor < 0);
  if (fault) throw codedError('BAD_USER_INPUT', 'Each promotion may come once, with an amount that is not negative.');
  const expiresAt = new Date(clock.now().getTime() + expiresInSeconds * 1000);
  const hash = inputHash(uses);
  const answer = await movePromotions({ kind: 'hold', orderId, buyerId, inputHash: hash, uses, expiresAt });
  if (answer.outcome === 'KEY_REUSED') {
    throw codedError('IDEMPOTENCY_KEY_REUSED', 'The order holds other promotions than these.');
  }
  if (answer.outcome === 'REFUSED') return { outcome: 'REFUSED', refused: answer.refused };
  return { outcome: answer.outcome === 'HELD' ? 'HELD' : 'CANCELLED', refused: [] };
}

export async function releasePromotions({ movePromotions }: Deps, orderId: string): Promise<void> {
  await movePromotions({ kind: 'release', orderId });
}

export async function commitPromotions(
  { movePromotions }: Deps,
  orderId: string,
): Promise<'COMMITTED' | 'EXPIRED' | 'CANCELLED'> {
  const { outcome }: HoldAnswer = await movePromotions({ kind: 'commit', orderId });
  return outcome === 'COMMITTED' || outcome === 'EXPIRED' ? outcome : 'CANCELLED';
}

type Back = { orderId: string; movementId: string; uses: readonly Use[] };

/** After the order was confirmed, and some of it was not sent. Once a movement; of an order that was given nothing, nothing comes back. */
export async function giveBackPromotions({ movePromotions }: Deps, { orderId, movementId, uses }: Back): Promise<void> {
  const fault =
    movementId.length < 1 ||
    movementId.length > 200 ||
    uses.length < 1 ||
    uses.length > usesMost ||
    new Set(uses.map(({ promotionId }) => promotionId)).size < uses.length ||
    uses.some(({ minor }) => !Number.isSafeInteger(minor) || minor < 0);
  if (fault)
    throw codedError('BAD_USER_INPUT', 'A movement names each promotion once, with an amount that is not negative.');
  const plain = uses.map(({ promotionId, minor }) => ({ promotionId, minor }));
  await movePromotions({ kind: 'giveBack', orderId, movementId, uses: plain });
}

/** Two sweeps at once give back once. */
export async function expirePromotions(
  deps: Deps & { promotionHolds: PromotionHoldStore; clock: Clock },
): Promise<void> {
  await deps.promotionHolds.sweepDue(deps.clock, async (orderId) => {
    await deps.movePromotions({ kind: 'expire', orderId });
  });
}
