// Gathers sorted facts into things: one a key, or one a row, with the rows that each came from.

import type { AnyKind } from './format.js';
import type { Entry } from './sortedEntries.js';

export type Place = { file: number; line: number };
/** `rows` say it first, and bear the result; `repeats` say again what another file said. `parent` is the key of what it belongs to. */
export type Gathered = {
  id: string;
  parent: string;
  parentId: string | null;
  value: unknown;
  rows: Place[];
  repeats: Place[];
};
/** What a sorted entry holds: a row's fact, what was remembered of the thing, or the id that its parent was given. */
export type Stored = { fact: unknown; file: number; line: number } | { remembered: unknown } | { parentId: string };

const separator = '\u0001';
/** Places kept of one thing; the rows beyond are counted and not told apart. */
export const placesKept = 10_000;

const padded = (value: number) => String(value).padStart(12, '0');

/** Facts stand by parent, key, row and place; a parent's id before all of its things, what was remembered before a thing's facts. */
export const orderOf = {
  fact: (parent: string, key: string, hash: string, { file, line }: Place) =>
    [parent, `k${key}`, hash, padded(file), padded(line)].join(separator),
  remembered: (parent: string, key: string) => [parent, `k${key}`, ''].join(separator),
  parentId: (parent: string) => [parent, ''].join(separator),
};

type Told = {
  /** The value of a thing that rows tell of, before it is remembered and sent. */
  complete(id: string, value: unknown): Promise<unknown>;
  /** What is to be remembered of each thing, in order. */
  keep(order: string, value: unknown): Promise<void>;
  /** Rows beyond `placesKept`, which repeat what others say. */
  uncounted(rows: number): void;
};

export async function* things(
  entries: AsyncIterable<Entry<Stored>>,
  kind: AnyKind,
  told: Told,
): AsyncGenerator<Gathered> {
  const fold = kind.fold ?? ((one: unknown) => one);
  let [parent, parentId, key, hash] = ['', null as string | null, '', ''];
  let [file, count, most, beyond] = [-1, 0, 0, 0];
  let open = new Map<string, Gathered>();
  let value: unknown;

  async function* close(): AsyncGenerator<Gathered> {
    if (kind.per === 'key' && open.size > 0) value = await told.complete(key, value);
    if (kind.remember && value !== undefined) await told.keep(orderOf.remembered(parent, key), value);
    if (beyond > 0) told.uncounted(beyond);
    for (const thing of open.values()) {
      if (kind.per === 'key') thing.value = value;
      yield thing;
    }
    [open, value, beyond] = [new Map(), undefined, 0];
  }

  for await (const { order, value: stored } of entries) {
    const [ofParent = '', ofKey = '', ofHash = ''] = order.split(separator);
    const another = ofParent !== parent || ofKey.slice(1) !== key;
    if (another || (kind.per === 'row' && (ofHash !== hash || open.size >= placesKept))) yield* close();
    if (ofParent !== parent) [parent, parentId] = [ofParent, null];
    if (another || ofHash !== hash) [key, hash, file, count, most] = [ofKey.slice(1), ofHash, -1, 0, 0];
    if ('parentId' in stored) parentId = stored.parentId;
    else if ('remembered' in stored) value = stored.remembered;
    else {
      // Rows that are alike stand by file: `count` is the row's among those of its file, `most` that of any file yet.
      if (stored.file !== file) [file, count] = [stored.file, 0];
      count += 1;
      const first = count > most;
      most = Math.max(most, count);
      if (kind.per === 'key') value = value === undefined ? stored.fact : fold(value, stored.fact);

      const id = kind.per === 'key' ? key : `${hash}-${count}`;
      const thing = open.get(id) ?? { id, parent, parentId, value: stored.fact, rows: [], repeats: [] };
      const known = open.has(id) || kind.per === 'key' || first;
      if (!known || thing.rows.length + thing.repeats.length >= placesKept) beyond += 1;
      else {
        open.set(id, thing);
        (first ? thing.rows : thing.repeats).push({ file: stored.file, line: stored.line });
      }
    }
  }
  yield* close();
}
