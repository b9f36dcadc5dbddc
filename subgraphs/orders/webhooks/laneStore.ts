// Lanes: each endpoint has one, which one process at a time works on, so that a slow receiver holds up none but its own deliveries.

import type { Clock } from '../../kit/clock.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

export type LaneRecord = {
  /** The endpoint's. */
  _id: string;
  /** When its next delivery is due, or until when it is someone's; null while nothing waits. */
  dueAt: Date | null;
  attempts: number;
  /** As `attempts` when it was last left: while they differ, it is someone's. */
  leftAt: number;
  /** How often it was woken: whoever leaves it leaves it to the next one where that has changed. */
  woken: number;
  /** Whether something failed or dragged the last time. */
  troubled: boolean;
};
export type LaneStore = ReturnType<typeof laneStore>;

const lanes = collection<LaneRecord>(
  'webhookLanes',
  { _id: String, dueAt: Date, attempts: Number, leftAt: Number, woken: Number, troubled: Boolean },
  [{ keys: { troubled: 1, dueAt: 1 } }],
);

export const laneStore = (db: Database) => {
  const model = db.model(lanes);
  return {
    /** In the transaction that gives the endpoints something to do. A lane that is someone's is left to them. */
    async wake(endpointIds: readonly string[], now: Date, session: ClientSession): Promise<void> {
      if (endpointIds.length === 0) return;
      const left = { $eq: [{ $ifNull: ['$attempts', 0] }, { $ifNull: ['$leftAt', 0] }] };
      const woken = {
        dueAt: { $cond: [left, { $min: ['$dueAt', now] }, '$dueAt'] },
        attempts: { $ifNull: ['$attempts', 0] },
        leftAt: { $ifNull: ['$leftAt', 0] },
        woken: { $add: [{ $ifNull: ['$woken', 0] }, 1] },
        troubled: { $ifNull: ['$troubled', false] },
      };
      await model.collection.bulkWrite(
        endpointIds.map((_id) => ({
          updateOne: { filter: { _id: _id as never }, update: [{ $set: woken }], upsert: true },
        })),
        { session, ordered: true },
      );
    },
    /** False where it was woken or taken over since `lane` was read. */
    async leave(
      { _id, attempts, woken }: LaneRecord,
      { dueAt, troubled }: Pick<LaneRecord, 'dueAt' | 'troubled'>,
    ): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id, attempts, woken },
        { $set: { dueAt, troubled, leftAt: attempts } },
      );
      return matchedCount === 1;
    },
    /** The lane as it is now, where it is still the same one's; null where another has it. */
    again: ({ _id, attempts }: LaneRecord) => model.findOne({ _id, attempts }).lean<LaneRecord | null>(),
    /** Unless it was woken or taken over since `lane` was read. */
    async remove({ _id, attempts, woken }: LaneRecord): Promise<void> {
      await model.deleteOne({ _id, attempts, woken });
    },
    async oldestDue(troubled: boolean): Promise<Date | null> {
      const [oldest] = await model
        .find({ troubled, dueAt: { $ne: null } }, { dueAt: 1 })
        .sort({ dueAt: 1 })
        .limit(1)
        .lean<Pick<LaneRecord, 'dueAt'>[]>();
      return oldest?.dueAt ?? null;
    },
    sweepDue: ({
      troubled,
      most,
      ...args
    }: {
      troubled: boolean;
      most: number;
      clock: Clock;
      leaseMs: number;
      handle(lane: LaneRecord): Promise<void>;
      onError(error: unknown, lane: LaneRecord): void;
    }) => sweep({ model, filter: { troubled }, batch: most, atOnce: most, ...args }),
  };
};
