// Counts what has arrived at a warehouse: sound units can be sold from then on, damaged ones and differences stay to be seen.

import { checkId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { refusal } from '../fulfilment/refusal.js';
import { after } from '../order/deadlines.js';
import { inboundTransitions } from './documentStates.js';
import type { InboundRecord, InboundStore } from './inboundStore.js';
import { checkUnits, unitsMost } from './storedUnits.js';
import { currentOf, moveDocument, notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import type { TellDeps } from './tellMovement.js';
import { writeMovement } from './writeMovement.js';

type Deps = StepDeps & TellDeps & { inbounds: InboundStore };
type Count = { variantId: string; counted: number; damaged: number };
export type ReceiveInput = {
  inboundShipmentId: string;
  lines: readonly Count[];
  complete: boolean;
  idempotencyKey: string;
};
type Code = 'NOT_FOUND' | 'NOT_ALLOWED_IN_STATE' | 'LINES_INVALID' | 'QUANTITY_INVALID';

/** Nothing more is waited for that long after the last count. */
const restWaitSeconds = 14 * 24 * 60 * 60;

/** Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE, LINES_INVALID where a variant is named twice or was not announced, and QUANTITY_INVALID. */
export async function receiveInbound(deps: Deps, by: string, input: ReceiveInput) {
  const { inboundShipmentId, lines, complete, idempotencyKey: key } = input;
  checkUnits(lines);
  const known = await deps.inbounds.byId(checkId('inbd', inboundShipmentId, 'inboundShipmentId'));
  if (!known) return notFound('inboundShipmentId');
  let written: string | null = null;
  const counts = lines.map(({ variantId, counted, damaged }) => [variantId, counted, damaged]);
  const step = { by, key, name: 'receive', input: [known._id, counts, complete], platform: true };
  const outcome = await takeStep<InboundRecord, Code>(deps, step, deps.inbounds, async (tx) => {
    const received = await receive(deps, await currentOf(deps.inbounds, known._id, tx), lines, complete, tx);
    written = received.movementId;
    return received.inbound;
  });
  await tellNow(deps, written);
  return outcome;
}

async function receive(
  deps: Deps,
  current: InboundRecord,
  lines: readonly Count[],
  complete: boolean,
  tx: Transaction,
) {
  const counts = new Map(lines.map((line) => [line.variantId, line]));
  const announced = new Set(current.lines.map(({ variantId }) => variantId));
  if (counts.size < lines.length || lines.some(({ variantId }) => !announced.has(variantId))) {
    throw refusal('LINES_INVALID', 'lines');
  }
  for (const [index, { counted, damaged }] of lines.entries()) {
    const wrong = [counted, damaged].some((units) => units < 0 || units > unitsMost);
    if (wrong || (!complete && counted + damaged === 0)) throw refusal('QUANTITY_INVALID', `lines.${index}.counted`);
  }
  const now = deps.clock.now();
  const changes = {
    ...{ state: complete ? ('RECEIVED' as const) : ('RECEIVING' as const), updatedAt: now },
    lines: current.lines.map((line) => {
      const { counted, damaged } = counts.get(line.variantId) ?? { counted: 0, damaged: 0 };
      return { ...line, counted: line.counted + counted, damaged: line.damaged + damaged };
    }),
    ...(complete ? { receivedAt: now, dueAt: null } : { dueAt: after(now, restWaitSeconds) }),
  };
  const inbound = await moveDocument(deps.inbounds, inboundTransitions, current, changes, tx, 'inboundShipmentId');
  const { warehouseId } = current;
  const sound = lines.map(({ variantId, counted: quantity }) => {
    return { lineId: variantId, variantId, quantity, warehouseId };
  });
  const movement = await writeMovement(deps, { kind: 'RECEIVE', causeId: current._id, lines: sound }, tx);
  return { inbound, movementId: movement?._id ?? null };
}
