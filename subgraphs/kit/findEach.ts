// Reads many lists of one collection by one query: each filter goes down its own index, with an order and a limit of its own.

import DataLoader from 'dataloader';
import type { Model, PipelineStage, QueryFilter } from './mongo.js';

type Filters<T> = readonly QueryFilter<T>[];
type Read = {
  sort: Record<string, 1 | -1>;
  limit: number;
  projection?: Record<string, 0 | 1>;
  maxTimeMS?: number;
};
type CountBounds = { limit?: number; maxTimeMS?: number };
type Part<T> = { _id: number; rows: T[] };

/** A list for each filter, in the filters' order. A server takes some hundreds of filters at once. */
export async function findEach<T>(model: Model<T>, filters: Filters<T>, read: Read): Promise<T[][]> {
  const { sort, limit, projection = {}, maxTimeMS } = read;
  const parts = await union<T, Part<T>>(model, filters, maxTimeMS, (index) => [
    { $sort: sort },
    { $limit: limit },
    ...(Object.keys(projection).length > 0 ? [{ $project: projection }] : []),
    { $group: { _id: { $literal: index }, rows: { $push: '$$ROOT' } } },
  ]);
  const found = new Map(parts.map(({ _id, rows }) => [_id, rows]));
  return filters.map((_, index) => found.get(index) ?? []);
}

/** Counts what a filter finds, by its place among them: one query for all that are asked for at once, none for the others. */
export function countEach<T>(model: Model<T>, filters: Filters<T>, bounds: CountBounds = {}) {
  const { limit, maxTimeMS } = bounds;
  const counts = new DataLoader<number, number>(async (places) => {
    const wanted = places.map((place) => filters[place] as QueryFilter<T>);
    const rows = await union<T, { _id: number; count: number }>(model, wanted, maxTimeMS, (index) => [
      ...(limit === undefined ? [] : [{ $limit: limit }]),
      { $group: { _id: { $literal: index }, count: { $sum: 1 } } },
    ]);
    const found = new Map(rows.map(({ _id, count }) => [_id, count]));
    return places.map((_, index) => found.get(index) ?? 0);
  });
  return (place: number): Promise<number> => counts.load(place);
}

/** Unions promise no order, so each part answers one document that bears its place. */
async function union<T, Row>(
  model: Model<T>,
  filters: Filters<T>,
  maxTimeMS: number | undefined,
  rest: (index: number) => object[],
): Promise<Row[]> {
  const [first, ...others] = filters.map((filter, index) => [{ $match: filter }, ...rest(index)] as PipelineStage[]);
  if (!first) return [];
  const coll = model.collection.name;
  const unions = others.map((pipeline) => ({ $unionWith: { coll, pipeline } }) as PipelineStage);
  return model.aggregate<Row>([...first, ...unions], maxTimeMS === undefined ? {} : { maxTimeMS }).exec();
}
