// Records in memory, bounded in bytes: those go first that nobody asked for since they last were the first to go.

import type { mongo } from './mongo.js';

/** Where the records of one collection under one projection stand, and whose figures they count in. */
export type Shelf = { readonly held: Map<string, Held>; readonly figures: ShelfFigures };
export type ShelfFigures = { entries: number; bytes: number; evictions: number };

export type Held = Link & {
  readonly shelf: Shelf;
  readonly id: string;
  /** Null for a record that is absent. */
  readonly value: unknown;
  readonly bytes: number;
  /** A time of the cluster whose writes the value has in it, and all before. */
  readonly asOf: mongo.Timestamp;
  /** Asked for since it was put in, or was last the first to go: noting that costs less than keeping an order. */
  isAsked: boolean;
};
type Link = { newer: Link; older: Link };

export type RecordLru = ReturnType<typeof recordLru>;

/** A record that would push out more of the others than this is not worth them. */
const MOST_OF_ALL = 1 / 8;

export function recordLru(maxBytes: number) {
  const ends = {} as Link;
  ends.newer = ends.older = ends;
  let bytes = 0;

  const unlink = ({ newer, older }: Link) => {
    newer.older = older;
    older.newer = newer;
  };
  const linkNewest = (link: Link) => {
    link.older = ends.older;
    link.newer = ends;
    ends.older.newer = link;
    ends.older = link;
  };
  const drop = (held: Held) => {
    unlink(held);
    held.shelf.held.delete(held.id);
    held.shelf.figures.entries -= 1;
    held.shelf.figures.bytes -= held.bytes;
    bytes -= held.bytes;
  };

  return {
    put(of: Omit<Held, keyof Link | 'isAsked'>): void {
      if (of.bytes > maxBytes * MOST_OF_ALL) return;
      const before = of.shelf.held.get(of.id);
      if (before) drop(before);
      const { shelf, id, value, asOf, bytes: size } = of;
      // Written out: made by spreading, each would be a table of its own in V8, four times as large.
      const held: Held = { shelf, id, value, asOf, bytes: size, isAsked: false, newer: ends, older: ends };
      linkNewest(held);
      of.shelf.held.set(of.id, held);
      of.shelf.figures.entries += 1;
      of.shelf.figures.bytes += of.bytes;
      bytes += of.bytes;
      while (bytes > maxBytes) {
        const oldest = ends.newer as Held;
        if (oldest.isAsked) {
          oldest.isAsked = false;
          unlink(oldest);
          linkNewest(oldest);
          continue;
        }
        drop(oldest);
        oldest.shelf.figures.evictions += 1;
      }
    },
    drop,
    /** All of all shelves, which are these: at once, where one by one would hold up the process. */
    clear(shelves: Iterable<Shelf>): void {
      for (const { held, figures } of shelves) {
        held.clear();
        figures.entries = figures.bytes = 0;
      }
      ends.newer = ends.older = ends;
      bytes = 0;
    },
  };
}
