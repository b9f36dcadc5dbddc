// Orders as operators look for them: by how they stand and how old they are, over all buyers and shops.

import type { PageArgs } from '../../kit/connection.js';
import { countEach } from '../../kit/findEach.js';
import { keysetPage } from '../../kit/keyset.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { standing } from '../../kit/standing.js';
import type { Placement, PlacementState } from '../checkout/placement.js';
import { orders } from '../order/orderStore.js';
import type { OrderRecord } from '../order/orderStore.js';
import { displayStatusOf } from '../order/states.js';
import type { DisplayStatus } from '../order/states.js';

export type OpenState = Exclude<PlacementState, 'CONFIRMED' | 'REFUSED'>;
export type OrderCount = { displayStatus: DisplayStatus; count: number; oldestPlacedAt: Date | null };
export type OrderWatchStore = ReturnType<typeof orderWatchStore>;
type Placed = { since?: Date | null | undefined; before?: Date | null | undefined };

const countedMost = 10_000;
const oldestFirst = { field: 'placedAt', descending: false, kind: 'date' } as const;

/** A placement's state shows in the order's status, by which it is found. */
const placing = (states: readonly OpenState[], before: Date) =>
  ({
    displayStatus: { $in: states.map((state) => displayStatusOf(state, 'UNFULFILLED')) },
    'placement.state': { $in: [...states] },
    placedAt: { $lte: before },
  }) as QueryFilter<OrderRecord>;

export const orderWatchStore = (db: Database) => {
  const model = db.model(orders);
  return {
    byId: (id: string, session: ClientSession) => model.findById(id, null, { session }).lean<OrderRecord | null>(),
    /** Whatever worker has it matches nothing from then on; the next sweep takes it. */
    async takeOver(
      { _id, fulfilmentState }: OrderRecord,
      placement: Placement,
      now: Date,
      session: ClientSession,
    ): Promise<void> {
      const displayStatus = displayStatusOf(placement.state, fulfilmentState);
      const changes = { placement, displayStatus, dueAt: now, updatedAt: now };
      await model.updateOne({ _id }, { $set: changes, $inc: { attempts: 1, version: 1 } }, { session });
    },
    page: (statuses: readonly DisplayStatus[], { since, before }: Placed, reverse: boolean, page: PageArgs) => {
      const placedAt = { ...(since ? { $gte: since } : {}), ...(before ? { $lt: before } : {}) };
      const within = since || before ? { placedAt } : {};
      const filter = { displayStatus: { $in: [...statuses] }, ...within } as QueryFilter<OrderRecord>;
      return keysetPage(model, filter, { ...oldestFirst, descending: reverse }, page);
    },
    placements: (states: readonly OpenState[], before: Date, page: PageArgs) =>
      keysetPage(model, placing(states, before), oldestFirst, page),
    /** How many of each state began by then. */
    stuck: (states: readonly OpenState[], before: Date): Promise<number[]> => {
      const filters = states.map((state) => placing([state], before));
      const count = countEach(model, filters, { limit: countedMost });
      return Promise.all(filters.map((_, place) => count(place)));
    },
    counts: async (statuses: readonly DisplayStatus[]): Promise<OrderCount[]> => {
      const filters = statuses.map((displayStatus) => ({ displayStatus }) as QueryFilter<OrderRecord>);
      const found = await standing(model, filters, 'placedAt');
      return statuses.map((displayStatus, place) => ({
        displayStatus,
        count: found[place]?.count ?? 0,
        oldestPlacedAt: found[place]?.oldestAt ?? null,
      }));
    },
  };
};
