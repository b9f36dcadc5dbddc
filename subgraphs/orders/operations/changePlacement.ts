// Tries a stuck placement again, or has it undone, on an operator's word: the saga goes on by a worker.

import { checkId } from '../../kit/ids.js';
import { refusal } from '../fulfilment/refusal.js';
import type { Placement } from '../checkout/placement.js';
import { act } from './act.js';
import type { ActDeps, Acted } from './act.js';
import type { OrderWatchStore } from './orderWatchStore.js';
import { givenUp, triedAgain } from './placementAgain.js';

type Deps = ActDeps & { orderWatch: Pick<OrderWatchStore, 'byId' | 'takeOver'> };
type Input = { orderId: string; reason: string; idempotencyKey: string };

/** Fail with NOT_FOUND, NOT_ALLOWED_IN_STATE where it is confirmed or was given up, and as `act` does. */
export const retryPlacement = (deps: Deps, by: string, input: Input): Promise<Acted> =>
  change(deps, 'PLACEMENT_RETRY', by, input, triedAgain);
export const undoPlacement = (deps: Deps, by: string, input: Input): Promise<Acted> =>
  change(deps, 'PLACEMENT_UNDO', by, input, givenUp);

function change(
  deps: Deps,
  kind: 'PLACEMENT_RETRY' | 'PLACEMENT_UNDO',
  by: string,
  { orderId, reason, idempotencyKey }: Input,
  into: (placement: Placement) => Placement | null,
): Promise<Acted> {
  checkId('order', orderId, 'orderId');
  return act(deps, { kind, targetId: orderId, by, reason, idempotencyKey }, async ({ session }) => {
    const order = await deps.orderWatch.byId(orderId, session);
    if (!order?.placement) throw refusal('NOT_FOUND', 'orderId');
    const { state } = order.placement;
    const placement = into(order.placement);
    if (!placement) return { detail: state, refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'orderId' } };
    await deps.orderWatch.takeOver(order, placement, deps.clock.now(), session);
    return { detail: `${state} → ${placement.state}` };
  });
}
