// Reads pages of a collection by an indexed sort field with `_id` as tie-break.

import { connectionOf, dateOfCursor, pageWindow } from './connection.js';
import type { Connection, CursorKey, PageArgs } from './connection.js';
import { codedError } from './codedError.js';
import { countEach, findEach } from './findEach.js';
import type { Model, QueryFilter } from './mongo.js';

type Sort<T> = { field: keyof T & string; descending: boolean; kind: 'date' | 'number' | 'string' };

/** Needs an index that begins with the filter's fields and ends with (sort field, _id). Counts only when asked. */
export async function keysetPage<T extends { _id: string }>(
  model: Model<T>,
  filter: QueryFilter<T>,
  sort: Sort<T>,
  args: PageArgs,
  projection: Record<string, 0 | 1> = {},
): Promise<Connection<T>> {
  const { window, order, within, keyOf } = readOf(sort, args);
  const rows = await model
    .find(within(filter), projection)
    .sort(order)
    .limit(window.limit + 1)
    .lean<T[]>();
  return connectionOf(rows, window, keyOf, () => model.countDocuments(filter));
}

/** The same page of many lists, by one query for all of them, and one more for all counts that are asked for. */
export async function keysetPages<T extends { _id: string }>(
  model: Model<T>,
  filters: readonly QueryFilter<T>[],
  sort: Sort<T>,
  args: PageArgs,
  projection: Record<string, 0 | 1> = {},
): Promise<Connection<T>[]> {
  const { window, order, within, keyOf } = readOf(sort, args);
  const lists = await findEach(model, filters.map(within), { sort: order, limit: window.limit + 1, projection });
  const count = countEach(model, filters);
  return lists.map((rows, place) => connectionOf(rows, window, keyOf, () => count(place)));
}

function readOf<T extends { _id: string }>(sort: Sort<T>, args: PageArgs) {
  const window = pageWindow(args);
  const { from } = window;
  const descending = sort.descending !== window.backward;
  const direction: 1 | -1 = descending ? -1 : 1;
  return {
    window,
    order: { [sort.field]: direction, _id: direction } as Record<string, 1 | -1>,
    within: (filter: QueryFilter<T>) =>
      from ? ({ $and: [filter, beyond(sort, from, descending)] } as QueryFilter<T>) : filter,
    keyOf: (row: T): CursorKey => ({ value: plain(row[sort.field]), id: row._id }),
  };
}

function beyond<T>({ field, kind }: Sort<T>, key: CursorKey, descending: boolean) {
  const { id } = key;
  const operator = descending ? '$lt' : '$gt';
  const from = stored(kind, key);
  return { $or: [{ [field]: { [operator]: from } }, { [field]: from, _id: { [operator]: id } }] };
}

function stored(kind: Sort<unknown>['kind'], key: CursorKey): Date | number | string {
  const { value } = key;
  if (kind === 'date') return dateOfCursor(key);
  if (typeof value === kind && value !== null) return value;
  throw codedError('BAD_USER_INPUT', 'Not a cursor of this list.');
}

const plain = (value: unknown): CursorKey['value'] =>
  value instanceof Date ? value.getTime() : (value as CursorKey['value']);
