// Which records a write of the driver touched, told by its filter or else by its answer.

import type { Touched } from './recordCache.js';

/** Every method of a driver's collection that writes records, and which of its arguments holds the options. */
export const optionsAt = {
  insertOne: 1,
  insertMany: 1,
  bulkWrite: 1,
  updateOne: 2,
  updateMany: 2,
  replaceOne: 2,
  deleteOne: 1,
  deleteMany: 1,
  findOneAndUpdate: 2,
  findOneAndReplace: 2,
  findOneAndDelete: 1,
} as const;
export type WriteMethod = keyof typeof optionsAt;
export const writes = Object.keys(optionsAt) as WriteMethod[];

type Filter = { _id?: unknown };
type Answer = {
  modifiedCount?: number;
  deletedCount?: number;
  upsertedId?: unknown;
  upsertedIds?: Record<number, unknown>;
};

/** `answer` is undefined where the write failed: it may have been done in part. */
export function touchedBy(method: WriteMethod, args: readonly unknown[], answer: unknown): Touched {
  const [first] = args;
  switch (method) {
    case 'insertOne':
      return idsOf([first]);
    case 'insertMany':
      return idsOf(first as unknown[]);
    case 'bulkWrite':
      return touchedByBulk(first as Operation[], answer as Answer | undefined);
    case 'findOneAndUpdate':
    case 'findOneAndReplace':
    case 'findOneAndDelete':
      return named(first as Filter) ?? returned(args[optionsAt[method]] as FindAndModify, answer);
    default:
      return named(first as Filter) ?? counted(answer as Answer | undefined);
  }
}

/** Records are known by strings; what has another id is in nobody's memory. */
const strings = (ids: readonly unknown[]): ReadonlySet<string> =>
  new Set(ids.filter((id): id is string => typeof id === 'string'));
const idsOf = (records: readonly unknown[]) => strings(records.map((record) => (record as Filter | undefined)?._id));

/** Undefined where the filter does not say. */
function named({ _id }: Filter = {}): ReadonlySet<string> | undefined {
  if (typeof _id === 'string') return strings([_id]);
  const { $in, $eq } = (_id ?? {}) as { $in?: unknown; $eq?: unknown };
  if (typeof $eq === 'string') return strings([$eq]);
  return Array.isArray($in) && $in.every((id) => typeof id === 'string') ? strings($in) : undefined;
}

/** A write that changed nothing touched nothing; one that only added says what. */
function counted(answer: Answer | undefined): Touched {
  if (!answer || (answer.modifiedCount ?? 0) + (answer.deletedCount ?? 0) > 0) return 'all';
  return strings([answer.upsertedId, ...Object.values(answer.upsertedIds ?? {})]);
}

type FindAndModify = { upsert?: boolean; includeResultMetadata?: boolean };

function returned(options: FindAndModify, answer: unknown): Touched {
  if (answer === undefined) return 'all';
  const record = (options.includeResultMetadata ? (answer as { value: unknown }).value : answer) as Filter | null;
  if (record === null) return options.upsert ? 'all' : strings([]);
  return record._id === undefined ? 'all' : strings([record._id]);
}

type Operation = Record<string, { filter?: Filter; document?: unknown; _id?: unknown }>;

function touchedByBulk(operations: readonly Operation[], answer: Answer | undefined): Touched {
  const touched = new Set<string>();
  for (const operation of operations) {
    for (const [kind, its] of Object.entries(operation)) {
      const ids = kind === 'insertOne' ? idsOf([its.document ?? its]) : named(its.filter);
      if (ids) ids.forEach((id) => touched.add(id));
      else if (!answer || counted(answer) === 'all') return 'all';
    }
  }
  for (const id of strings(Object.values(answer?.upsertedIds ?? {}))) touched.add(id);
  return touched;
}
