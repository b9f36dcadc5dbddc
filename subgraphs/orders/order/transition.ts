// A state machine is a table of where one may go from each state; this alone applies one.

export type Transitions<S extends string> = Record<S, readonly S[]>;

/** Answers `to`; throws where the table knows no such way, which is a fault of ours. Staying is always allowed. */
export function transition<S extends string>(table: Transitions<S>, from: S, to: S): S {
  if (from !== to && !table[from].includes(to)) throw new Error(`There is no way from ${from} to ${to}.`);
  return to;
}
