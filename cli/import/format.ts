// What an import format is: a mapping from rows to facts, and from facts, gathered by their key, to the inputs of a bulk mutation.

import type { BulkResult } from '../../subgraphs/kit/bulk.js';
import type { Targets } from './graph.js';

/** A row by its columns, as the file has it, line ends inside fields made \n. */
export type Row = Readonly<Record<string, string>>;

/** Why a row is not taken. `field` is a column of the file; null where no single one is at fault. */
export type Refusal = { field: string | null; code: string; reason: string };

/** Something that a row says of the thing `key`; what several rows say of one thing is folded. */
export type Fact = {
  kind: string;
  key: string;
  /** The key of the thing that it belongs to, of the kind's `parent`. */
  parent?: string;
  value: unknown;
};

/** Counts that a rule was applied: whatever a set lacks, and whatever was decided, is told in the report. */
export type Note = (rule: string, times?: number) => void;

export type MapRow = (row: Row, context: { file: string; note: Note }) => readonly Fact[] | Refusal;

/** What of a thing goes to the graph: `id` is its natural key, `parentId` the id that the graph gave to its parent. */
export type Thing<V> = { id: string; parent: string; parentId: string | null; value: V };

export type SendContext = Targets & {
  note: Note;
  /** The id that the graph gave to a thing of `Format.once`; throws where it was refused. */
  idOf(key: string): string;
};

export type Kind<V> = {
  name: string;
  /**
   * `key`: all rows with one key are one thing. `row`: each row is a thing, and rows that are alike to the letter within
   * one file are told apart by their count there.
   */
  per: 'key' | 'row';
  /** Must not depend on order or repetition (a maximum, a minimum, a union), so that reordered files end alike. */
  fold?(one: V, other: V): V;
  /** The kind that its things belong to; a thing whose parent was refused is refused. */
  parent?: string;
  /** Adds what a rule chooses, once for all: a choice that is remembered stays, whatever there is to choose from later. */
  complete?(context: SendContext, id: string, value: V): Promise<V>;
  /** Keep what was folded in the data folder, so that files imported one by one end as if imported together. */
  remember?: boolean;
  /** Batches under way at once, 3 unless told: 1 where neighbours write to the same records. */
  inFlight?: number;
  /** Sends at most 500 things, and answers a result for each, in order. */
  send(context: SendContext, things: readonly Thing<V>[]): Promise<readonly BulkResult[]>;
};

export type Source = {
  /** The columns that are read; a row's identity is made of them all, but for those in `positions`. */
  columns: readonly string[];
  /** Columns that only number the rows. */
  positions?: readonly string[];
  map: MapRow;
};

export type Format = {
  name: string;
  /** One line for `vitrine import --help`. */
  about: string;
  sources: readonly Source[];
  /** Files of the same set that hold nothing to import: they are named and passed over. */
  passedOver?: readonly { columns: readonly string[]; because: string }[];
  /** Facts that no row tells: the shop that all of the rows are about. */
  once?: readonly Fact[];
  /** In the order in which they are sent: a kind may refer to earlier ones. */
  kinds: readonly AnyKind[];
  /** The kind whose results are the rows' results. */
  answers: string;
  /** Whether the things go to the example partner's storage and not into the graph. */
  partner?: boolean;
};

export type AnyKind = Kind<unknown>;
/** Erases the type that only the format itself needs. */
export const kind = <V>(of: Kind<V>): AnyKind => of as unknown as AnyKind;

export const refuse = (field: string | null, code: string, reason: string): Refusal => ({ field, code, reason });
export const isRefusal = (mapped: readonly Fact[] | Refusal): mapped is Refusal => 'code' in mapped;
