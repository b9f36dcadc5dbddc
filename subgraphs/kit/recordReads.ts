// Reads of records that are under way: those of one turn go in one query, and who asks for an id that is being read joins.

type Reading = { promise: Promise<unknown>; answer(value: unknown): void; fail(error: unknown): void };
type Sent<Began> = { reading: Reading; began: Began };

/** A server takes some tens of thousands; past this, two queries cost no more than one. */
const idsAQuery = 1000;

export type RecordReads<Began> = {
  /** Null where the record is absent. */
  ask(id: string): Promise<unknown>;
  /**
   * A write came: who asked before may have what is being read, who asks from now on may not, and it is not kept. Not so where `unless`
   * says that a read which began so has the write in it.
   */
  overtake(id: string, unless?: (began: Began) => boolean): void;
  overtakeAll(): void;
};

/**
 * `begin` is called as a query is sent. Where it answers null, nobody who asks later joins, and nothing is kept; else `keep` is called for
 * each id that is answered, unless a write overtook it.
 */
export function recordReads<Began>(args: {
  begin(): Began | null;
  read(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  keep(id: string, value: unknown, began: Began): void;
}): RecordReads<Began> {
  const sent = new Map<string, Sent<Began>>();
  let waiting: Map<string, Reading> | null = null;

  function ask(id: string): Promise<unknown> {
    const joined = sent.get(id)?.reading ?? waiting?.get(id);
    if (joined) return joined.promise;
    const reading = newReading();
    if (waiting === null) {
      waiting = new Map();
      // After the promises that are settled already: who waits for them may ask, too.
      void Promise.resolve().then(() => process.nextTick(send));
    }
    waiting.set(id, reading);
    return reading.promise;
  }

  function send(): void {
    const all = [...(waiting ?? [])];
    waiting = null;
    for (let from = 0; from < all.length; from += idsAQuery) void sendSome(all.slice(from, from + idsAQuery));
  }

  async function sendSome(some: readonly [string, Reading][]): Promise<void> {
    const began = args.begin();
    if (began !== null) for (const [id, reading] of some) sent.set(id, { reading, began });
    /** Whether no write overtook it: whoever asked later would else have found another one, or none. */
    const settle = (id: string, reading: Reading) => sent.get(id)?.reading === reading && sent.delete(id);
    try {
      const found = await args.read(some.map(([id]) => id));
      for (const [id, reading] of some) {
        const value = found.get(id) ?? null;
        if (settle(id, reading) && began !== null) args.keep(id, value, began);
        reading.answer(value);
      }
    } catch (error) {
      for (const [id, reading] of some) {
        settle(id, reading);
        reading.fail(error);
      }
    }
  }

  return {
    ask,
    overtake(id, unless) {
      const found = sent.get(id);
      if (found && !unless?.(found.began)) sent.delete(id);
    },
    overtakeAll: () => sent.clear(),
  };
}

function newReading(): Reading {
  let answer: (value: unknown) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((resolve, reject) => ([answer, fail] = [resolve, reject]));
  return { promise, answer, fail };
}
