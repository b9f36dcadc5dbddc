// Changes a cart on the version that the change was made from, and again where another process was faster.

import { codedError } from '../../kit/codedError.js';
import type { Clock } from '../../kit/clock.js';
import { done } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { InTurn } from '../../kit/inTurn.js';
import type { CartLineRecord, CartRecord, CartStore } from './cartStore.js';

export type CartDeps = { carts: CartStore; clock: Clock; inTurn: InTurn };
export type CartChange<Code extends string> = (
  cart: CartRecord,
) => Result<{ lines: CartLineRecord[]; market: string | null }, Code>;

const TRIES = 50;

/** Answers null where the customer has no cart; throws BUSY where it never gets its turn. */
export function changeCart<Code extends string>(
  { carts, clock, inTurn }: CartDeps,
  customerId: string,
  change: CartChange<Code>,
): Promise<Result<CartRecord, Code> | null> {
  return inTurn(customerId, async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const cart = await carts.ofCustomer(customerId);
      if (!cart) return null;
      const next = change(cart);
      if (!next.ok) return next;
      const { lines } = next.value;
      const market = lines.length === 0 ? null : next.value.market;
      const changed = await carts.change(cart, { lines, market, updatedAt: clock.now() });
      if (changed) return done(changed);
    }
    throw codedError('BUSY', 'This cart is being changed too often at the moment. Please try again.');
  });
}
