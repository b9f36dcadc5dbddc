// What is asked for under an idempotency key is done once: whoever asks again is told what became of it.

import { failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { done } from '../../kit/result.js';
import { orRefusal } from '../fulfilment/refusal.js';

/** `value` is what the key stands for, as it is by now; `hash` what it was asked for with. */
export type Known<T> = { value: T; hash: string };

/**
 * `work` writes the key beside its effect, under a unique index, and fails or throws a refusal where it changes nothing. A twin of the same
 * request may be faster, however it then shows: its answer is ours.
 */
export async function onceByKey<T, Code extends string>(
  hash: string,
  find: () => Promise<Known<T> | null>,
  work: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code | 'IDEMPOTENCY_KEY_REUSED'>> {
  const replay = (known: Known<T>) =>
    known.hash === hash ? done(known.value) : failed('IDEMPOTENCY_KEY_REUSED' as const, 'idempotencyKey');
  const known = await find();
  if (known) return replay(known);
  const outcome = await orRefusal<Result<T, Code>, Code>(work()).catch((error: unknown) => ({ ok: null, error }));
  if (outcome.ok) return outcome;
  const twin = await find();
  if (twin) return replay(twin);
  if (outcome.ok === null) throw outcome.error;
  return outcome;
}
