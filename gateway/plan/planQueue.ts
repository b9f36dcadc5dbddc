// Operations that wait for a planner: those that were asked for before come first, and a flood of new ones stays within bounds.

import type { PlanLimits } from './planLimits.js';
import type { PlannerQuestion } from './plannerMessages.js';

export type Waiting = {
  question: PlannerQuestion;
  /** Somebody has asked for it before, or more than one waits for it. */
  inDemand: boolean;
};

export type PlanQueue<T extends Waiting> = {
  /** False where there is no room; where one in demand takes a new one's place, `turnAway` hears of that one. */
  push(entry: T): boolean;
  take(): T | undefined;
  /** To the front of all, once it was taken and could not be served. */
  putBack(entry: T): void;
  promote(entry: T): void;
  /** False where it does not wait. */
  remove(entry: T): boolean;
  size(): number;
};

/** So that new ones get a turn, whatever else is asked. */
const inARow = 3;

export function planQueue<T extends Waiting>(
  { waiting, waitingChars }: Pick<PlanLimits, 'waiting' | 'waitingChars'>,
  turnAway: (entry: T) => void,
): PlanQueue<T> {
  const fresh = new Set<T>();
  const wanted = new Set<T>();
  let chars = 0;
  let turns = 0;
  const size = () => fresh.size + wanted.size;
  const isFull = (more: T) => size() >= waiting || chars + more.question.text.length > waitingChars;

  function remove(entry: T): boolean {
    if (!fresh.delete(entry) && !wanted.delete(entry)) return false;
    chars -= entry.question.text.length;
    return true;
  }

  /** The newest of the new ones: those before it have waited longer. */
  function makeRoom(entry: T): void {
    const newestFirst = [...fresh].reverse();
    for (const other of newestFirst) {
      if (!isFull(entry)) return;
      remove(other);
      turnAway(other);
    }
  }

  return {
    push(entry) {
      if (isFull(entry) && entry.inDemand) makeRoom(entry);
      if (isFull(entry)) return false;
      (entry.inDemand ? wanted : fresh).add(entry);
      chars += entry.question.text.length;
      return true;
    },
    take() {
      const newTurn = turns >= inARow && fresh.size > 0;
      const lane = wanted.size > 0 && !newTurn ? wanted : fresh;
      turns = lane === wanted ? turns + 1 : 0;
      const [first] = lane;
      if (first) remove(first);
      return first;
    },
    putBack(entry) {
      const others = [...wanted];
      wanted.clear();
      for (const each of [entry, ...others]) wanted.add(each);
      chars += entry.question.text.length;
    },
    promote(entry) {
      entry.inDemand = true;
      if (fresh.delete(entry)) wanted.add(entry);
    },
    remove,
    size,
  };
}
