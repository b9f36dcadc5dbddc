// A subgraph's work outside of requests: its recurring jobs and its consumers of other subgraphs' events.

import { pruneInbox, pruneOutbox, runConsumer } from './events.js';
import type { Consumer, RunningConsumer } from './events.js';
import { runJobs } from './jobs.js';
import type { Job } from './jobs.js';
import type { Logger } from './log.js';
import type { Database } from './mongo.js';

export type RunningWorker = {
  consumers: readonly RunningConsumer[];
  /** Runs a job by its name now, whatever its schedule. */
  runNow(job: string): Promise<void>;
  /** Resolves when every event that was published before the call has had its effect. */
  settled(deadlineMs?: number): Promise<void>;
  stop(): Promise<void>;
};

const pruneEverySeconds = 3600;

/** Entries that nobody needs any more go: those of the own outbox that every reader passed, then those of the own inbox. */
const pruning = (own: Database): Job<unknown> => ({
  name: 'events.prune',
  everySeconds: pruneEverySeconds,
  run: async () => {
    await pruneOutbox(own);
    await pruneInbox(own);
  },
});

export async function startWorker<Deps>(args: {
  jobs: readonly Job<Deps>[];
  consumers: readonly Consumer<Deps>[];
  deps: Deps;
  own: Database;
  ownerOf(owner: string): Database;
  log: Logger;
  jobLockMs: number;
}): Promise<RunningWorker> {
  const { jobs, deps, own, log, jobLockMs: lockMs } = args;
  const consumers = args.consumers.map((consumer) =>
    runConsumer({ consumer, deps, own, owner: args.ownerOf(consumer.owner), log }),
  );
  const running = await runJobs({ jobs: [...jobs, pruning(own)], deps, own, log, lockMs });
  return {
    consumers,
    runNow: running.runNow,
    settled: async (deadlineMs) => {
      await Promise.all(consumers.map((consumer) => consumer.settled(deadlineMs)));
    },
    stop: async () => {
      await Promise.all([running.stop(), ...consumers.map((consumer) => consumer.stop())]);
    },
  };
}
