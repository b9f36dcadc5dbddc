// What a guest put into a cart follows the guest into the account, once, however often the fact is told.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { goodsIdOf, linesMost, quantityMost } from './cartLines.js';
import type { CartLineRecord, CartRecord, CartStore } from './cartStore.js';

type Deps = { carts: CartStore; clock: Clock };

/**
 * The account's own cart wins where the two are of different markets. Quantities add up to 999 at most, lines to 100: a merge refuses
 * nothing, since nobody is there to be told.
 */
export async function mergeCarts({ carts, clock }: Deps, guestId: string, userId: string, { session }: Transaction) {
  const guests = await carts.ofCustomer(guestId, session);
  if (!guests) return;
  const users = await carts.ofCustomer(userId, session);
  const updatedAt = clock.now();
  if (!users) {
    await changed(carts.change(guests, { customerId: userId, updatedAt }, session));
    return;
  }
  const follows = guests.lines.length > 0 && (users.market === null || users.market === guests.market);
  if (follows) {
    const lines = together(users.lines, guests.lines, updatedAt);
    await changed(carts.change(users, { lines, market: guests.market, updatedAt }, session));
  }
  await carts.remove(guests._id, session);
}

/** Inside a transaction a changed version means that it is to be run again. */
async function changed(change: Promise<CartRecord | null>): Promise<void> {
  if (!(await change)) throw new Error('A cart changed while it was being merged.');
}

function together(own: readonly CartLineRecord[], other: readonly CartLineRecord[], now: Date): CartLineRecord[] {
  const merged = new Map(own.map((line) => [goodsIdOf(line), line]));
  for (const line of other) {
    const there = merged.get(goodsIdOf(line));
    const quantity = Math.min(quantityMost, (there?.quantity ?? 0) + line.quantity);
    merged.set(goodsIdOf(line), there ? { ...there, quantity, updatedAt: now } : line);
  }
  return [...merged.values()].slice(0, linesMost);
}
