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
/** `known`: the customer's cart as it was read a moment ago. `newId`: a customer who has no cart gets one, under this id. */
type Begin = { known?: CartRecord | null; newId?: string };

const TRIES = 50;

/** Answers null where the customer has no cart and gets none; throws BUSY where it never gets its turn. */
export function changeCart<Code extends string>(
  deps: CartDeps,
  customerId: string,
  change: CartChange<Code>,
  { known, newId }: Begin = {},
): Promise<Result<CartRecord, Code> | null> {
  const { carts, inTurn } = deps;
  return inTurn(customerId, async (waited) => {
    // What was read before others had their turn is old by now.
    let cart = known === undefined || waited ? await carts.ofCustomer(customerId) : known;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const changed = cart
        ? await changeOne(deps, cart, change)
        : newId && (await beginOne(deps, customerId, newId, change));
      if (!cart && !newId) return null;
      if (changed) return changed;
      cart = await carts.ofCustomer(customerId);
    }
    throw codedError('BUSY', 'This cart is being changed too often at the moment. Please try again.');
  });
}

/** Null where it was changed by another meanwhile. */
async function changeOne<Code extends string>({ carts, clock }: CartDeps, cart: CartRecord, change: CartChange<Code>) {
  const next = change(cart);
  if (!next.ok) return next;
  const changed = await carts.change(cart, { ...kept(next.value), updatedAt: clock.now() });
  return changed && done(changed);
}

/** Null where the customer has got a cart meanwhile. */
async function beginOne<Code extends string>(
  { carts, clock }: CartDeps,
  customerId: string,
  _id: string,
  change: CartChange<Code>,
) {
  const now = clock.now();
  const empty: CartRecord = { _id, customerId, market: null, lines: [], version: 1, createdAt: now, updatedAt: now };
  const next = change(empty);
  if (!next.ok) return next;
  const cart = { ...empty, ...kept(next.value) };
  return (await carts.insertOnce(cart)) ? done(cart) : null;
}

/** An empty cart is of no market. */
const kept = ({ lines, market }: { lines: CartLineRecord[]; market: string | null }) => ({
  lines,
  market: lines.length === 0 ? null : market,
});
