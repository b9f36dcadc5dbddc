// Lets requests for one key wait in the process and do their work together, so that they don't race each other in the database.

import { codedError } from '../../kit/codedError.js';

type Waiting<Item> = { item: Item; resolve(): void; reject(reason: unknown): void };

/** More than this many at one key are turned away with BUSY. */
const mostWaiting = 5000;

/**
 * `work` gets the items of one key that came while it was busy with that key, in their order, at most `most`. A key has one `work` at a time
 * in this process; other processes are held off by the database.
 */
export function inTurns<Item>(most: number, work: (key: string, items: readonly Item[]) => Promise<void>) {
  const queues = new Map<string, Waiting<Item>[]>();

  async function drain(key: string, queue: Waiting<Item>[]): Promise<void> {
    while (queue.length > 0) {
      const turn = queue.splice(0, most);
      try {
        await work(
          key,
          turn.map(({ item }) => item),
        );
        turn.forEach(({ resolve }) => resolve());
      } catch (error) {
        turn.forEach(({ reject }) => reject(error));
      }
    }
    queues.delete(key);
  }

  return (key: string, item: Item): Promise<void> =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key);
      if (!queue) {
        const first = [{ item, resolve, reject }];
        queues.set(key, first);
        void drain(key, first);
      } else if (queue.length < mostWaiting) queue.push({ item, resolve, reject });
      else reject(codedError('BUSY', 'Too many at once. Please try again.'));
    });
}
