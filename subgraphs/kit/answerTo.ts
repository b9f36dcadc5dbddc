// One exchange over HTTP whose answer is wanted whole: a stream, with all that comes with one, would cost more than the answer's parsing.

import type { Dispatcher, Pool } from 'undici';

type Asked = Dispatcher.DispatchOptions;
export type WholeAnswer = { status: number; body: Buffer };

/** Rejects with the signal's reason as soon as it is aborted, and with the pool's error for what the pool does not bear. */
export function answerTo(pool: Pool, asked: Asked, signal: AbortSignal | undefined): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let controller: Dispatcher.DispatchController | undefined;
    const abort = () => {
      const reason = signal?.reason as Error;
      reject(reason);
      controller?.abort(reason);
    };
    const leave = () => signal?.removeEventListener('abort', abort);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    pool.dispatch(asked, {
      onRequestStart(its) {
        controller = its;
        if (signal?.aborted) abort();
      },
      onResponseStart: (_, statusCode) => void (status = statusCode),
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd() {
        leave();
        resolve({ status, body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) });
      },
      onResponseError(_, error) {
        leave();
        reject(error);
      },
    });
  });
}
