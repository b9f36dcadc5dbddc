// Records that were read by id, kept in the process's memory: by reads that no write overtook, until a write of the process or the stream
// of changes drops them. docs/decisions/records-are-cached-in-memory.md has the argument.

import { isUnderTest } from './env.js';
import { frozen } from './frozen.js';
import type { Logger } from './log.js';
import type { mongo } from './mongo.js';
import { isOfOneRecord, type RecordChange } from './recordCursor.js';
import { newFigures, recordStreamLag, reported, type RecordFigures } from './recordFigures.js';
import { recordLru, type Held, type Shelf } from './recordLru.js';
import { recordReads, type RecordReads } from './recordReads.js';
import { ENTRY_BYTES, sizeOf } from './recordSize.js';
import { recordStream } from './recordStream.js';

export type Projection = Readonly<Record<string, 0 | 1>>;

/** A collection's records under one projection. */
export type CachedRecords = {
  /** Undefined where it is not there, or is not to be used now; null where the record is absent. */
  held(id: string): unknown;
  /** From the database; what is read for another asker already is shared. */
  read(id: string): Promise<unknown>;
  /** Writes of this process to the collection so far: what was read before the last of them may be older than it. */
  writes(): number;
};

/** The ids that a write touched, or `all` where it did not say which. */
export type Touched = ReadonlySet<string> | 'all';

export type CachedCollection = {
  under(projection: Projection): CachedRecords;
  /** After a write of this process was acknowledged, and before its caller learns of it; `time` is the write's, if the server told it. */
  wrote(touched: Touched, time: mongo.Timestamp | undefined): void;
};

export type RecordCache = {
  declare(at: { database: string; collection: string; subgraph: string }): CachedCollection;
  at(database: string, collection: string): CachedCollection | undefined;
  forgetAll(): void;
  /** To be called as a fetch begins. */
  checkHeard(): void;
  close(): Promise<void>;
};

/** A write looks through all of a collection's projections. */
const MOST_PROJECTIONS = 64;

/** `told` is false once no write tells it any more: nothing in it may be used. */
type View = Shelf & { reads: RecordReads<mongo.Timestamp>; records: CachedRecords; told: boolean };
type Seat = CachedCollection & { views: Map<string, View>; changed(id: string, time: mongo.Timestamp): void };

export function recordCache(client: mongo.MongoClient, maxBytes: number, log: Logger): RecordCache {
  const lru = recordLru(maxBytes);
  const seats = new Map<string, Map<string, Seat>>();
  const subgraphs = new Map<string, RecordFigures>();
  const subgraphOf = new Map<string, string>();
  /** Whether what is held may be used, and what is read may be kept. */
  let live = false;
  /** The latest time of the cluster that this process has heard of: each read is of this time or later. */
  let floor: mongo.Timestamp | undefined;
  const raise = (time: mongo.Timestamp | undefined) => {
    if (time && (!floor || time.greaterThan(floor))) floor = time;
  };

  const stream = recordStream(
    client,
    {
      opened(time) {
        raise(time);
        live = true;
      },
      changed(changes) {
        changes.forEach(apply);
        observeLag(changes);
      },
      late: () => void (live = false),
      caughtUp: () => void (live = true),
      broken() {
        live = false;
        forgetAll();
      },
    },
    log,
  );
  let started = false;
  const follow = () => stream.follow(new Map([...seats].map(([db, of]) => [db, new Set(of.keys())])));

  function forgetAll(): void {
    const views = [...seats.values()].flatMap((of) => [...of.values()].flatMap((seat) => [...seat.views.values()]));
    lru.clear(views);
    for (const { reads } of views) reads.overtakeAll();
  }
  function empty(views: Iterable<View>): void {
    for (const { held, reads } of views) {
      held.forEach(lru.drop);
      reads.overtakeAll();
    }
  }

  function apply(change: RecordChange): void {
    const { ns, documentKey, clusterTime } = change;
    raise(clusterTime);
    if (!isOfOneRecord(change)) return forgetAll();
    const seat = seats.get(ns?.db ?? '')?.get(ns?.coll ?? '');
    if (seat && typeof documentKey?._id === 'string') seat.changed(documentKey._id, clusterTime);
  }

  function seatFor(database: string, collection: string, figures: RecordFigures): Seat {
    const views = new Map<string, View>();
    const byIdentity = new WeakMap<Projection, View>();
    let writes = 0;

    async function read(projection: Projection, ids: readonly string[]): Promise<Map<string, unknown>> {
      const session = client.startSession({ causalConsistency: true });
      if (floor) session.advanceOperationTime(floor);
      try {
        const filter = ids.length === 1 ? { _id: ids[0] } : { _id: { $in: [...ids] } };
        const options = { projection, session, batchSize: ids.length + 1 };
        const found = await client
          .db(database)
          .collection(collection)
          .find(filter as never, options)
          .toArray();
        const kept = isUnderTest() ? found.map(frozen) : found;
        return new Map(kept.map((record) => [record._id as unknown as string, record]));
      } finally {
        await session.endSession();
      }
    }

    function newView(projection: Projection): View {
      const held = new Map<string, Held>();
      const reads = recordReads<mongo.Timestamp>({
        begin: () => (live && view.told && floor ? floor : null),
        read: (ids) => read(projection, ids),
        keep(asked, value, asOf) {
          const id = inOnePiece(asked);
          lru.put({ shelf: view, id, value, asOf, bytes: ENTRY_BYTES + sizeOf(id) + sizeOf(value) });
        },
      });
      const records: CachedRecords = {
        held(id) {
          if (!live || !view.told) return undefined;
          const found = held.get(id);
          if (found === undefined) return undefined;
          found.isAsked = true;
          figures.hits += 1;
          return found.value;
        },
        read(id) {
          if (live) figures.misses += 1;
          else figures.bypasses += 1;
          if (!started) {
            started = true;
            follow();
          }
          return reads.ask(id);
        },
        writes: () => writes,
      };
      const view: View = { held, figures, reads, records, told: true };
      return view;
    }

    return {
      views,
      under(projection) {
        const known = byIdentity.get(projection);
        if (known?.told) return known.records;
        const key = JSON.stringify(projection);
        const view = views.get(key) ?? newView(projection);
        if (!views.has(key) && views.size >= MOST_PROJECTIONS) dropFirst(views);
        views.set(key, view);
        byIdentity.set(projection, view);
        return view.records;
      },
      wrote(touched, time) {
        raise(time);
        writes += 1;
        if (touched === 'all') {
          figures.emptied += 1;
          return empty(views.values());
        }
        for (const id of touched) {
          for (const { held, reads } of views.values()) {
            const found = held.get(id);
            if (found) lru.drop(found);
            reads.overtake(id);
          }
        }
      },
      changed(id, time) {
        const hasIt = (asOf: mongo.Timestamp) => !time.greaterThan(asOf);
        for (const { held, reads } of views.values()) {
          const found = held.get(id);
          if (found && !hasIt(found.asOf)) lru.drop(found);
          reads.overtake(id, hasIt);
        }
      },
    };
  }

  function dropFirst(views: Map<string, View>): void {
    for (const [key, view] of views) {
      view.told = false;
      empty([view]);
      views.delete(key);
      return;
    }
  }

  /** One figure a batch and subgraph: its oldest change is the one that was longest on the way. */
  function observeLag(changes: readonly RecordChange[]): void {
    const seen = new Set<string>();
    for (const { ns, wallTime } of changes) {
      const subgraph = ns && subgraphOf.get(ns.db);
      if (subgraph === undefined || !wallTime || seen.has(subgraph)) continue;
      seen.add(subgraph);
      recordStreamLag.observe({ subgraph }, Math.max(0, Date.now() - wallTime.getTime()) / 1000);
    }
  }

  const stopReporting = reported({ figures: subgraphs, isLive: () => live });
  return {
    declare({ database, collection, subgraph }) {
      const of = seats.get(database) ?? new Map<string, Seat>();
      seats.set(database, of);
      const known = of.get(collection);
      if (known) return known;
      const figures = subgraphs.get(subgraph) ?? newFigures();
      subgraphs.set(subgraph, figures);
      subgraphOf.set(database, subgraph);
      const seat = seatFor(database, collection, figures);
      of.set(collection, seat);
      if (started) follow();
      return seat;
    },
    at: (database, collection) => seats.get(database)?.get(collection),
    forgetAll,
    checkHeard: stream.checkHeard,
    async close() {
      stopReporting();
      await stream.close();
    },
  };
}

/** An id that was put together keeps its parts, and what they were cut from: five times what it takes by itself. */
function inOnePiece(id: string): string {
  const whole = Buffer.from(id).toString();
  return whole === id ? whole : id;
}
