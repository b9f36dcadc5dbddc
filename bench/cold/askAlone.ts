// Operations one at a time: each is asked for the first time, and again once it is known.

import { monotonicUs } from '../measure/monotonicUs.js';
import type { Headers } from '../load/credentials.js';
import type { Posted } from '../load/ask.js';
import type { Kind, Sent } from './coldOperations.js';

/** `window`: when it was asked for the first time, by monotonicUs. */
export type Asked = { kind: Kind; coldMs: number; knownMs: number; window: readonly [number, number] };

/** It is known well by the third time: the second may still meet code that V8 has not compiled. */
const repeats = 2;

/** Throws where an answer is no data. */
export async function askAlone(
  post: (headers: Headers, sent: object) => Promise<Posted>,
  headers: Headers,
  kind: Kind,
  sent: Sent,
): Promise<Asked> {
  const timed = async () => {
    const began = performance.now();
    const { statusCode, text } = await post(headers, sent);
    const took = performance.now() - began;
    if (statusCode !== 200 || !text.includes('"data":{')) throw new Error(`${statusCode}: ${text.slice(0, 500)}`);
    return took;
  };
  const beganAt = monotonicUs();
  const coldMs = await timed();
  const window = [beganAt, monotonicUs()] as const;
  let knownMs = Number.NaN;
  for (let again = 0; again < repeats; again += 1) knownMs = await timed();
  return { kind, coldMs, knownMs, window };
}
