// A warehouse takes in goods that the platform had sent and that come back, and says how they are.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import type { StockMovesClient } from '../clients/stockMoves.js';
import { refusal } from '../fulfilment/refusal.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import { linesSeen } from '../returns/linesSeen.js';
import type { Seen } from '../returns/linesSeen.js';
import { moveReturn } from '../returns/moveReturn.js';
import type { MoveDeps } from '../returns/moveReturn.js';
import { logStep } from './logStep.js';
import type { LogDeps } from './logStep.js';
import { isStored } from './unplaced.js';

type Deps = MoveDeps &
  LogDeps & {
    orderLines: Pick<OrderLineStore, 'named'>;
    stockMoves: Pick<StockMovesClient, 'warehouseFacts'>;
  };
export type TakeInInput = { returnId: string; warehouseId: string; lines: Seen };

/** Fails with NOT_FOUND, LINES_INVALID unless each line is named once, FULFILLED_BY_SELLER of what shops sent, and NOT_ALLOWED_IN_STATE. */
export async function takeInReturn(deps: Deps, by: string, { returnId, warehouseId, lines }: TakeInInput) {
  checkSize(lines, 'lines', 100);
  const record = await deps.returns.byId(checkId('rtrn', returnId, 'returnId'));
  if (!record) return failed('NOT_FOUND', 'returnId');
  const { warehouses } = await deps.stockMoves.warehouseFacts([checkId('whse', warehouseId, 'warehouseId')], []);
  if (!warehouses.has(warehouseId)) return failed('NOT_FOUND', 'warehouseId');
  const seen = linesSeen(record, lines);
  if (!seen) return failed('LINES_INVALID', 'lines');
  const orderLines = await deps.orderLines.named(seen.map(({ orderLineId }) => orderLineId));
  if (!orderLines.every(isStored)) return failed('FULFILLED_BY_SELLER', 'lines');
  const changes = { lines: seen, warehouseId, receivedAt: deps.clock.now() };
  return moveReturn(deps, record, ({ state }) => {
    if (state === 'REPLACING') throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
    const taken = { by, name: 'takeIn', targetId: returnId, state: 'RECEIVED' };
    return { to: 'RECEIVED', changes, beside: (tx) => logStep(deps, taken, tx) };
  });
}
