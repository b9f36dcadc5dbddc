// What recurs: each job is run by one of the processes at a time, as agenda shares them out.

import { setTimeout as pause } from 'node:timers/promises';
import { Agenda, backoffStrategies, type Job as AgendaJob } from 'agenda';
import { MongoBackend } from '@agendajs/mongo-backend';
import type { Logger } from './log.js';
import { plainCollection, plainDatabase, type Database } from './mongo.js';

/** `run` is idempotent: where a process dies or hangs, two runs may overlap. A new job runs at once, then each `everySeconds`. */
export type Job<Deps> = { name: string; everySeconds: number; run(deps: Deps): Promise<void> };

export type RunningJobs = {
  /** Waits for runs in hand, ten seconds at most. */
  stop(): Promise<void>;
  /** Runs the job here and now, beside its schedule, and throws what it throws. */
  runNow(name: string): Promise<void>;
};

/** How late a job may be. A poll costs a command for each job and process: at 200 ms, idle jobs took a tenth of a core. */
const POLL_MS = 1000;
const LOCK_MS = 60_000;
const DRAIN_MS = 10_000;
const retries = () => backoffStrategies.exponential({ delay: 1000, maxDelay: 60_000, maxRetries: 6, jitter: 0.3 });

export async function runJobs<Deps>(args: {
  jobs: readonly Job<Deps>[];
  deps: Deps;
  own: Database;
  log: Logger;
  /** How long a process that runs a job may be silent before another runs it. */
  lockMs?: number;
}): Promise<RunningJobs> {
  const { jobs, deps, own, log } = args;
  const stop = jobs.length > 0 ? await schedule(args) : async () => undefined;
  return {
    stop,
    async runNow(name) {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Error(`${own.name} has no job called ${name}.`);
      log.debug({ job: name }, 'a job is run by hand');
      await job.run(deps);
    },
  };
}

async function schedule<Deps>({
  jobs,
  deps,
  own,
  log,
  lockMs = LOCK_MS,
}: Parameters<typeof runJobs<Deps>>[0]): Promise<() => Promise<void>> {
  const agenda = new Agenda({
    backend: new MongoBackend({ mongo: plainDatabase(own), collection: 'jobs' }),
    processEvery: POLL_MS,
    defaultLockLifetime: lockMs,
    removeOnComplete: true,
  });
  agenda.on('error', (error) => log.error({ err: error }, 'the jobs could not be read'));
  agenda.on('fail', (error, job) => log.error({ job: job.attrs.name, err: error }, 'a job failed'));
  const inHand = runsInHand(agenda);
  await agenda.ready;
  for (const job of jobs) {
    const run = (held: AgendaJob) => keepingLock(held, lockMs, log, () => job.run(deps));
    // Without a limit on locks a backlog is locked by whoever polls first, and then expires unrun.
    agenda.define(job.name, run, { concurrency: 1, lockLimit: 1, backoff: retries() });
  }
  await plainCollection(own, 'jobs').createIndex({ name: 1 }, { unique: true });
  await agenda.start();
  await Promise.all(jobs.map((job) => keepRecord(agenda, own, job)));
  return async () => {
    await agenda.stop();
    await inHand.over();
  };
}

/** Not agenda's own `every`, by which a process that starts frees the locks of the others' runs and forgets when they ended. */
async function keepRecord(agenda: Agenda, own: Database, { name, everySeconds }: Job<never>): Promise<void> {
  const repeatInterval = `${everySeconds} seconds`;
  await agenda.create(name).repeatEvery(repeatInterval).unique({}, { insertOnly: true }).save();
  const changed = { name, repeatInterval: { $ne: repeatInterval } };
  await plainCollection(own, 'jobs').updateOne(changed, { $set: { repeatInterval, nextRunAt: new Date() } });
}

/** Not agenda's own `drain`, which leaves locked in the database what was about to run. */
function runsInHand(agenda: Agenda) {
  let runs = 0;
  let last: () => void = () => undefined;
  agenda.on('start', () => (runs += 1));
  agenda.on('complete', () => (runs -= 1) === 0 && last());
  return {
    over: async () => {
      if (runs === 0) return;
      const done = new Promise<void>((resolve) => (last = resolve));
      await Promise.race([done, pause(DRAIN_MS, undefined, { ref: false })]);
    },
  };
}

async function keepingLock(held: AgendaJob, lockMs: number, log: Logger, run: () => Promise<void>): Promise<void> {
  const touching = setInterval(() => {
    held.touch().catch((error: unknown) => log.warn({ job: held.attrs.name, err: error }, 'a lock could not be kept'));
  }, lockMs / 3);
  try {
    await run();
  } finally {
    clearInterval(touching);
  }
}
