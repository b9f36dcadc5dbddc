// How a verb leaves a transaction that must not commit: by throwing what it then answers.

import { failed } from '../../kit/result.js';
import type { Failed } from '../../kit/result.js';

type Refusal<Code extends string> = Error & { refusal: Failed<Code> };

/** Of what was found wrong before. */
export const refusalOf = <Code extends string>(fault: Failed<Code>): Refusal<Code> =>
  Object.assign(new Error('refused'), { refusal: fault });

export const refusal = <Code extends string>(code: Code, field: string | null): Refusal<Code> =>
  Object.assign(new Error(code), { refusal: failed(code, field) });

/** What `work` answers, or the refusal that it threw; any other error is thrown on. */
export async function orRefusal<T, Code extends string>(work: Promise<T>): Promise<T | Failed<Code>> {
  try {
    return await work;
  } catch (error) {
    const known = (error as Partial<Refusal<Code>> | null)?.refusal;
    if (known) return known;
    throw error;
  }
}
