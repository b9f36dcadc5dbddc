// The figures of sales: a document for each day, market, source and currency of whatever they are counted for.

import DataLoader from 'dataloader';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, PipelineStage } from '../../kit/mongo.js';
import { measures, programmePrefix } from './salesDelta.js';
import type { Bucket, Delta, Measures } from './salesDelta.js';

type FigureRecord = Delta & { _id: string };
/** The first day, and the day after the last. */
export type Days = { since: Date; until: Date };
export type Dimension = 'source' | 'market' | 'day' | 'scope';
export type FigureSum = { scope: string; currency: string; source?: string; market?: string; day?: Date } & Measures;
export type FigureStore = ReturnType<typeof figureStore>;

const text = { type: String, required: true };
const figures = collection<FigureRecord>(
  'salesFigures',
  {
    ...{ _id: String, scope: text, day: Date, market: String, source: text, currency: text },
    ...Object.fromEntries(measures.map((name) => [name, Number])),
  },
  [{ keys: { scope: 1, day: 1 } }],
);

const keyOf = ({ scope, day, market, source, currency }: Bucket) =>
  [scope, day.toISOString().slice(0, 10), market, source, currency].join(' ');
const sums = Object.fromEntries(measures.map((name) => [name, { $sum: `$${name}` }]));

export const figureStore = (db: Database) => {
  const model = db.model(figures);
  const summed = (match: Record<string, unknown>, { since, until }: Days, by: Dimension | null) => {
    const group = { scope: '$scope', currency: '$currency', ...(by && by !== 'scope' ? { [by]: `$${by}` } : {}) };
    const stages = [
      { $match: { ...match, day: { $gte: since, $lt: until } } },
      { $group: { _id: group, ...sums } },
      { $replaceWith: { $mergeObjects: ['$_id', Object.fromEntries(measures.map((name) => [name, `$${name}`]))] } },
      { $sort: { scope: 1, currency: 1, ...(by && by !== 'scope' ? { [by]: 1 } : {}) } },
    ];
    return model.aggregate<FigureSum>(stages as PipelineStage[]).exec();
  };
  return {
    /** In the transaction of the fact that they come from. */
    async add(deltas: readonly Delta[], session: ClientSession): Promise<void> {
      if (deltas.length === 0) return;
      const writes = deltas.map((delta) => {
        const { scope, day, market, source, currency } = delta;
        const $inc = Object.fromEntries(
          measures.filter((name) => delta[name] !== 0).map((name) => [name, delta[name]]),
        );
        const $setOnInsert = { scope, day, market, source, currency };
        return { updateOne: { filter: { _id: keyOf(delta) }, update: { $inc, $setOnInsert }, upsert: true } };
      });
      await model.bulkWrite(writes as never, { session, ordered: true });
    },
    /** Those of many at once, by one query for each way of grouping and each stretch of days. */
    loaders: () => {
      const alike = new Map<string, DataLoader<string, FigureSum[]>>();
      return (scope: string, days: Days, by: Dimension | null): Promise<FigureSum[]> => {
        const key = JSON.stringify([days, by]);
        const loader =
          alike.get(key) ??
          new DataLoader<string, FigureSum[]>(async (scopes) => {
            const rows = await summed({ scope: { $in: [...scopes] } }, days, by);
            return scopes.map((each) => rows.filter((row) => row.scope === each));
          });
        alike.set(key, loader);
        return loader.load(scope);
      };
    },
    programmes: (days: Days): Promise<FigureSum[]> =>
      summed({ scope: { $gte: programmePrefix, $lt: `${programmePrefix.slice(0, -1)};` } }, days, 'scope'),
  };
};
