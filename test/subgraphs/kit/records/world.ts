// What the processes of the race read and write, and what they tell of it.

import { collection } from '../../../../subgraphs/kit/mongo.js';

export const PROCESSES = 3;
/** Each process counts its own writes of a record in the record. */
export type Counted = { _id: string; group: number; p0: number; p1: number; p2: number; note: string };
export type CountField = 'p0' | 'p1' | 'p2';
export const countField = (index: number) => `p${index}` as CountField;
/** What comes and goes: each time under the same id, as another one. */
export type Fleeting = { _id: string; incarnation: string };

export const counted = collection<Counted>(
  'counted',
  { _id: String, group: Number, p0: Number, p1: Number, p2: Number, note: String },
  [],
  { cached: true },
);
export const fleeting = collection<Fleeting>('fleeting', { _id: String, incarnation: String }, [], { cached: true });

/** All write and read the same few records for a while, then the next few: what is kept wrongly of those before stays to be found. */
const TOGETHER = 8;
const FOR_MS = 500;
export const countedIds = Array.from({ length: 12 * TOGETHER }, (_, index) => `counted${index}`);
export const fleetingIds = Array.from({ length: 4 }, (_, index) => `fleeting${index}`);

export const idsOfTheMoment = (): readonly string[] => {
  const start = Math.floor(sharedNow() / FOR_MS) * TOGETHER;
  return Array.from({ length: TOGETHER }, (_, index) => countedIds[(start + index) % countedIds.length] as string);
};
/** Which process never writes a record, so that no write of its own renews what it has in memory of it. */
export const readOnlyFor = (id: string): number => indexOf(id) % PROCESSES;
export const groupOf = (id: string): number =>
  Math.floor(indexOf(id) / TOGETHER) * PROCESSES + (indexOf(id) % PROCESSES);
const indexOf = (id: string) => Number(id.slice('counted'.length));

export const newCounted = (id: string): Counted => {
  return { _id: id, group: groupOf(id), p0: 0, p1: 0, p2: 0, note: 'x'.repeat(indexOf(id)) };
};

/** Milliseconds by a clock that all processes of this machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1e6;

export type ReadOf<Seen> = { id: string; view: number; from: number; to: number; held: boolean; seen: Seen };
export type Told = {
  reads: ReadOf<{ p0: number; p1: number; p2: number }>[];
  fleetingReads: ReadOf<string | null>[];
  /** Acknowledged ones. */
  writes: { id: string; kind: string; at: number }[];
  inserted: { id: string; incarnation: string; at: number }[];
  /** `from` is when it was sent; one that failed may have been done: `at` is null. */
  deleted: { id: string; from: number; at: number | null; incarnation: string | null }[];
  /** When the memory was told that its stream broke, or was silent. */
  broken: number[];
  failures: Record<string, number>;
};

export type Order = { say: 'stop' } | { say: 'readAll' } | { say: 'tell' } | { say: 'end' };
export type Word =
  | { say: 'ready' }
  | { say: 'stopped' }
  | { say: 'all'; records: Record<string, unknown>; held: number }
  | { say: 'told'; told: Told };
export type Part = { uri: string; prefix: string; index: number; seed: number };
