// What a guest was given of promotions counts as given to the account that the guest signed in to: nobody has them twice as often for it.

import type { Transaction } from '../../kit/transaction.js';
import { useKey } from './holdMoves.js';
import type { PromotionHoldStore } from './promotionHoldStore.js';

type Deps = { promotionHolds: Pick<PromotionHoldStore, 'ofBuyer' | 'giveTo' | 'usesOf' | 'writeUses'> };

/** Again does nothing: then the guest has none. What is over the limit together stays given, and nothing more is. */
export async function giveUses(
  { promotionHolds }: Deps,
  guestId: string,
  userId: string,
  tx: Transaction,
): Promise<void> {
  const holds = await promotionHolds.ofBuyer(guestId, tx);
  const promotionIds = [...new Set(holds.flatMap(({ uses }) => uses.map(({ promotionId }) => promotionId)))];
  if (promotionIds.length === 0) return;
  const pairs = promotionIds.map((id) => ({ guest: useKey(id, guestId), user: useKey(id, userId) }));
  const known = await promotionHolds.usesOf(
    pairs.flatMap(({ guest, user }) => [guest, user]),
    tx,
  );
  const uses = new Map(known.map((each) => [each._id, each.uses]));
  const moved = pairs
    .filter(({ guest }) => (uses.get(guest) ?? 0) > 0)
    .flatMap(({ guest, user }) => [
      { _id: guest, uses: 0 },
      { _id: user, uses: (uses.get(user) ?? 0) + (uses.get(guest) ?? 0) },
    ]);
  await promotionHolds.writeUses(moved, tx);
  await promotionHolds.giveTo(guestId, userId, tx);
}
