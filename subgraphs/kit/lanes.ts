// Queues of work by key, so that what meets at one hot record shares its transactions instead of fighting for them.

import { codedError } from './codedError.js';

/** More than this many at one key are turned away with BUSY. */
const waitingMost = 5000;

type Waiting<Work, Answer> = { work: Work; resolve(answer: Answer): void; reject(error: unknown): void };

/**
 * One batch a key runs at a time, in the order of the calls, `most` of them at once; `run` answers one value for each, in order, and a
 * batch that fails fails for all of its callers. In a process alone: two processes meet at most once a batch, as two writers do.
 */
export function lanes<Work, Answer>(run: (key: string, batch: Work[]) => Promise<Answer[]>, most: number) {
  const queues = new Map<string, Waiting<Work, Answer>[]>();

  async function drain(key: string, queue: Waiting<Work, Answer>[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, most);
      try {
        const answers = await run(
          key,
          batch.map(({ work }) => work),
        );
        batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    queues.delete(key);
  }

  return (key: string, work: Work): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const waiting = queues.get(key);
      if (waiting) {
        if (waiting.length < waitingMost) waiting.push({ work, resolve, reject });
        else reject(codedError('BUSY', 'Too many at once. Please try again.'));
        return;
      }
      const queue = [{ work, resolve, reject }];
      queues.set(key, queue);
      void drain(key, queue);
    });
}
