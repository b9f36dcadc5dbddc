// What other processes write, as the server tells it: one change stream a process over the collections whose records it keeps.

import type { Logger } from './log.js';
import type { mongo } from './mongo.js';
import { primaryIn } from './primary.js';
import { recordCursor, type Namespaces, type RecordChange } from './recordCursor.js';

export type RecordStreamListener = {
  /** Whoever reads what was written up to `time` is told of every later write from now on. */
  opened(time: mongo.Timestamp): void;
  changed(changes: readonly RecordChange[]): void;
  /** The server has been silent for longer than it should be: changes may lie on the way. */
  late(): void;
  /** All that was written before the silence was noticed has been told. */
  caughtUp(): void;
  /** Changes are missed from now on. */
  broken(): void;
};

export type RecordStream = {
  /** Opens it, or opens it anew over other collections than before. */
  follow(namespaces: Namespaces): void;
  /** Calls `late` where the server has been silent for too long; a timer does so too, but only once it gets its turn. */
  checkHeard(): void;
  close(): Promise<void>;
};

/** The server answers after this long where there is nothing to tell. */
const AWAIT_MS = 1000;
const LATE_MS = 2000;
const GIVEN_UP_MS = 10_000;
const WATCHED_EVERY_MS = 500;
/** As little as can be said: 0 would stand for the server's own choice, which is a second. */
const AT_ONCE_MS = 1;
const LONGEST_PAUSE_MS = 2000;

export function recordStream(client: mongo.MongoClient, listener: RecordStreamListener, log: Logger): RecordStream {
  let namespaces: Namespaces = new Map();
  let running: Promise<void> | undefined;
  let closed = false;
  let attempt = new AbortController();
  let askedAt = Infinity;
  /** Questions since the opening, and the first of them whose answer shows that nothing lies on the way; null: nothing has to be shown. */
  let asked = 0;
  let proof: number | null = null;

  const giveUp = (why: string) => attempt.abort(new Error(why));
  const checkHeard = () => {
    if (proof !== null || performance.now() < askedAt + LATE_MS) return;
    proof = asked + 1;
    listener.late();
  };
  const watchdog = setInterval(() => {
    checkHeard();
    if (performance.now() >= askedAt + GIVEN_UP_MS) giveUp('the server says nothing');
  }, WATCHED_EVERY_MS);
  watchdog.unref();

  /** What was read from a primary that is no more may have been undone with it: nothing that is kept outlives it. */
  const onTopology = ({ previousDescription, newDescription }: mongo.TopologyDescriptionChangedEvent) => {
    if (primaryIn(newDescription) !== primaryIn(previousDescription)) giveUp('the primary changed');
  };
  client.on('topologyDescriptionChanged', onTopology);

  /** Ends by an error only. */
  async function once(signal: AbortSignal): Promise<never> {
    askedAt = performance.now();
    [asked, proof] = [0, 1];
    const { operationTime } = (await orAborted(client.db('admin').command({ ping: 1 }), signal)) as {
      operationTime: mongo.Timestamp;
    };
    const cursor = recordCursor(client, namespaces, operationTime);
    try {
      for (;;) {
        asked += 1;
        askedAt = performance.now();
        cursor.setMaxTimeMS(proof === null ? AWAIT_MS : AT_ONCE_MS);
        const first = (await orAborted(cursor.tryNext(), signal)) as RecordChange | null;
        if (cursor.id?.isZero() ?? true) throw new Error('the server ended the stream');
        if (first !== null) listener.changed([first, ...(cursor.readBufferedDocuments() as RecordChange[])]);
        if (proof === null || asked < proof) continue;
        proof = null;
        if (asked === 1) listener.opened(operationTime);
        else listener.caughtUp();
      }
    } finally {
      // Not waited for: on a connection that is lost it would take long.
      void cursor.close().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    for (let failures = 1; !closed; failures += 1) {
      attempt = new AbortController();
      attempt.signal.addEventListener('abort', () => listener.broken(), { once: true });
      const startedAt = performance.now();
      const error = await once(attempt.signal).catch((reason: unknown) => reason);
      askedAt = Infinity;
      listener.broken();
      if (closed) return;
      log.warn(
        { err: error },
        'The stream of changes broke. Until it is open again, records are read past the memory.',
      );
      if (performance.now() - startedAt > LONGEST_PAUSE_MS) failures = 1;
      await pause(failures === 1 ? 0 : Math.min(LONGEST_PAUSE_MS, 25 * 2 ** failures));
    }
  }

  let endPause: () => void = () => undefined;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    follow(over) {
      namespaces = over;
      if (closed) return;
      if (running) giveUp('other collections are to be followed');
      else running = run();
    },
    checkHeard,
    async close() {
      closed = true;
      clearInterval(watchdog);
      client.off('topologyDescriptionChanged', onTopology);
      giveUp('closed');
      endPause();
      await running;
    },
  };
}

/** What still runs is left behind: a connection that says nothing any more would hold it for hours. */
function orAborted<T>(running: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
