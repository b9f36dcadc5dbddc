// The process that makes the load: it is told what to play, plays it, and tells how long each request took.

import type { Keys } from '../world/keys.js';
import { headersFor } from './credentials.js';
import type { HeadersFor } from './credentials.js';
import { runSessions } from './runSessions.js';
import type { Load, LoadResult } from './runSessions.js';

export type Order = { keys: Keys } | Load;
export type Report = { result: LoadResult } | { failed: string } | { ready: true };

let headersOf: Promise<HeadersFor> | undefined;
const tell = (report: Report) => process.send?.(report);

process.on('message', (order: Order) => {
  if ('keys' in order) {
    headersOf = headersFor(order.keys);
    void headersOf.then(() => tell({ ready: true }));
    return;
  }
  void (headersOf ?? Promise.reject(new Error('no keys yet')))
    .then((headers) => runSessions(order, headers))
    .then(
      (result) => tell({ result }),
      (error: unknown) => tell({ failed: String(error) }),
    );
});
process.channel?.ref();
process.stdout.write('ready here\n');
