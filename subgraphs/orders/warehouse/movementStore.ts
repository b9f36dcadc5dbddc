// Movements of stock that documents caused: written with the document, done by products afterwards, each once under its id.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { standing } from '../../kit/standing.js';
import { sweep } from '../../kit/sweep.js';
import type { Clock } from '../../kit/clock.js';
import type { Placed, StockMove, StockMoveKind } from '../clients/stockMoves.js';

export type MovementState = 'PENDING' | 'DONE' | 'REFUSED';
export type MovementRecord = StockMove & {
  _id: string;
  /** The document, or the cancellation or return. */
  causeId: string;
  /** The order whose turn it is while it is settled; null where it is of none. */
  orderId: string | null;
  sellerOrderId: string | null;
  state: MovementState;
  /** How often it was begun anew after a refusal: products knows each turn by an id of its own. */
  turn: number;
  placed: Placed[];
  /** Null when it is settled. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
  settledAt: Date | null;
};
export type MovementStore = ReturnType<typeof movementStore>;
export type MovementFilter = {
  states?: readonly MovementState[] | null | undefined;
  kinds?: readonly MovementRecord['kind'][] | null | undefined;
  causeId?: string | null | undefined;
};

const text = { type: String, required: true };
const line = { lineId: text, variantId: text, quantity: Number, warehouseId: String };
const movements = collection<MovementRecord>(
  'stockMovements',
  {
    ...{ _id: String, kind: text, causeId: text, orderId: String, sellerOrderId: String, state: text },
    ...{ lines: [nested(line)], placed: [nested(line)], avoid: [String] },
    to: nested({ countryCode: text, region: String }),
    ...{ turn: Number, dueAt: Date, attempts: Number, createdAt: Date, settledAt: Date },
  },
  [
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
    { keys: { causeId: 1, createdAt: -1, _id: -1 } },
    { keys: { state: 1, createdAt: -1, _id: -1 } },
    { keys: { createdAt: -1, _id: -1 } },
    { keys: { sellerOrderId: 1, state: 1 } },
  ],
);

const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

export const movementStore = (db: Database) => {
  const model = db.model(movements);
  return {
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<MovementRecord | null>(),
    async insert(movement: MovementRecord, session: ClientSession): Promise<void> {
      await model.create([movement], { session });
    },
    /** False where another settled it. */
    async settle(
      _id: string,
      outcome: Pick<MovementRecord, 'state' | 'placed' | 'settledAt'>,
      session: ClientSession,
    ): Promise<boolean> {
      const settled = { ...outcome, dueAt: null };
      return (await model.updateOne({ _id, state: 'PENDING' }, { $set: settled }, { session })).modifiedCount === 1;
    },
    /** Null where it was not refused in that turn. */
    beginAnew: ({ _id, turn }: MovementRecord, dueAt: Date, session: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id, turn, state: 'REFUSED' },
          { $set: { state: 'PENDING', turn: turn + 1, dueAt, settledAt: null } },
          { session, returnDocument: 'after' },
        )
        .lean<MovementRecord | null>(),
    /** Whether nobody knows yet which of the units that were not found others stand in for. */
    losesSome: async (sellerOrderId: string, session: ClientSession): Promise<boolean> =>
      (await model.exists({ sellerOrderId, state: 'PENDING', kind: 'LOSE' }).session(session)) !== null,
    page: ({ states, kinds, causeId }: MovementFilter, page: PageArgs) => {
      const filter = {
        ...(causeId ? { causeId } : {}),
        ...(states ? { state: { $in: [...states] } } : {}),
        ...(kinds ? { kind: { $in: [...kinds] } } : {}),
      } as QueryFilter<MovementRecord>;
      return keysetPage(model, filter, latestFirst, page);
    },
    /** Those that the stock has not answered yet. */
    waiting: (kinds: readonly StockMoveKind[]) =>
      standing(
        model,
        kinds.map((kind) => ({ state: 'PENDING', kind }) as QueryFilter<MovementRecord>),
        'createdAt',
      ),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(movement: MovementRecord): Promise<void>;
      onError(error: unknown, movement: MovementRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
