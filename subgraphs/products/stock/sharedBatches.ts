// Requests that touch the same keys queue up in the process and share one run; those that touch others run beside it.

import { codeOf, codedError } from '../../kit/codedError.js';

type Waiting<Job, Answer> = {
  job: Job;
  keys: readonly string[];
  resolve(answer: Answer): void;
  reject(error: unknown): void;
};
type Batch<Job, Answer> = { entries: Waiting<Job, Answer>[]; keys: Set<string> };

const keysInBatch = 500;
const waitingMost = 5000;
/** More transactions at once than this only wait for one another in the database; those that come then share one of these. */
const runningMost = 8;

/**
 * Two jobs with a key in common never run at once, and run in the order in which they came, `most` of them at most in one run. A run
 * that fails by an accident is tried again job by job, so that one job fails no other; `OUTCOME_UNKNOWN` is run again as it was: jobs are
 * idempotent. More than 5,000 waiting: BUSY.
 */
export function sharedBatches<Job, Answer>(options: {
  keysOf(job: Job): readonly string[];
  most: number;
  run(jobs: readonly Job[]): Promise<readonly Answer[]>;
}): (job: Job) => Promise<Answer> {
  const { keysOf, most, run } = options;
  let waiting: Waiting<Job, Answer>[] = [];
  /** How many jobs, waiting or running, there are for a key. */
  const claims = new Map<string, number>();
  const running = new Set<string>();
  let runs = 0;

  function start(batch: Batch<Job, Answer>): void {
    runs += 1;
    for (const key of batch.keys) running.add(key);
    void perform(batch).finally(() => {
      runs -= 1;
      for (const key of batch.keys) running.delete(key);
      for (const entry of batch.entries) entry.keys.forEach(unclaim);
      startWhatCan();
    });
  }

  async function perform({ entries }: Batch<Job, Answer>): Promise<void> {
    try {
      const answers = await knownOutcome(entries);
      entries.forEach((entry, index) => entry.resolve(answers[index] as Answer));
    } catch (error) {
      const alone = entries.length === 1 || codeOf(error) !== undefined;
      if (alone) return entries.forEach((entry) => entry.reject(error));
      for (const entry of entries) await perform({ entries: [entry], keys: new Set() });
    }
  }

  async function knownOutcome(entries: readonly Waiting<Job, Answer>[]): Promise<readonly Answer[]> {
    const jobs = entries.map(({ job }) => job);
    try {
      return await run(jobs);
    } catch (error) {
      if (codeOf(error) !== 'OUTCOME_UNKNOWN') throw error;
      return run(jobs);
    }
  }

  /** Whoever must wait holds back those behind it that share a key, so that no one is overtaken for ever. */
  function startWhatCan(): void {
    const held = new Set(running);
    const batches: Batch<Job, Answer>[] = [];
    const left: Waiting<Job, Answer>[] = [];
    for (const entry of waiting) {
      const batch = entry.keys.some((key) => held.has(key)) ? undefined : batchFor(entry, batches);
      if (batch) {
        batch.entries.push(entry);
        entry.keys.forEach((key) => batch.keys.add(key));
      } else {
        left.push(entry);
        entry.keys.forEach((key) => held.add(key));
      }
    }
    waiting = left;
    batches.forEach(start);
  }

  /** The one that shares a key; else a new one, where another may run; else the smallest. Undefined: it must wait. */
  function batchFor(entry: Waiting<Job, Answer>, batches: Batch<Job, Answer>[]): Batch<Job, Answer> | undefined {
    const hasRoom = (batch: Batch<Job, Answer>) => batch.entries.length < most && batch.keys.size < keysInBatch;
    const sharing = batches.filter((batch) => entry.keys.some((key) => batch.keys.has(key)));
    const [only, other] = sharing;
    if (only) return !other && hasRoom(only) ? only : undefined;
    if (runs + batches.length < runningMost) {
      const batch = { entries: [], keys: new Set<string>() };
      batches.push(batch);
      return batch;
    }
    const [smallest] = batches.filter(hasRoom).sort((a, b) => a.entries.length - b.entries.length);
    return smallest;
  }

  const claim = (key: string) => claims.set(key, (claims.get(key) ?? 0) + 1);
  const unclaim = (key: string) => {
    const count = (claims.get(key) ?? 0) - 1;
    if (count > 0) claims.set(key, count);
    else claims.delete(key);
  };

  return (job) =>
    new Promise<Answer>((resolve, reject) => {
      if (waiting.length >= waitingMost) return reject(codedError('BUSY', 'Too many are waiting. Please try again.'));
      const entry = { job, keys: [...new Set(keysOf(job))], resolve, reject };
      const free = runs < runningMost && !entry.keys.some((key) => claims.has(key));
      entry.keys.forEach(claim);
      if (free) start({ entries: [entry], keys: new Set(entry.keys) });
      else waiting.push(entry);
    });
}
