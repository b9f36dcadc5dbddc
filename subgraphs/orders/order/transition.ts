// A state machine is a table of where one may go from each state; this alone applies one.

import { codedError } from '../../kit/codedError.js';

export type Transitions<S extends string> = Record<S, readonly S[]>;

/** Answers `to`; throws TRANSITION_REFUSED where the table knows no such way. Staying is always allowed. */
export function transition<S extends string>(table: Transitions<S>, from: S, to: S): S {
  if (from !== to && !table[from].includes(to))
    throw codedError('TRANSITION_REFUSED', `There is no way from ${from} to ${to}.`);
  return to;
}
