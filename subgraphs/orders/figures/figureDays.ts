// The days that figures are asked for: whole ones, in UTC, and no more than a year and a day of them.

import { codedError } from '../../kit/codedError.js';
import type { Days } from './figureStore.js';

const dayMs = 24 * 60 * 60 * 1000;
const daysMost = 367;

/** From the day that `since` is in to the day before `until`'s, or that day where `until` is within it. Throws BAD_USER_INPUT. */
export function figureDays({ since, until }: Days): Days {
  const days = { since: startOf(since, Math.floor), until: startOf(until, Math.ceil) };
  const count = (days.until.getTime() - days.since.getTime()) / dayMs;
  if (!(since < until && count <= daysMost)) {
    throw codedError('BAD_USER_INPUT', `A window of figures ends after it begins, and has ${daysMost} days at most.`);
  }
  return days;
}

const startOf = (at: Date, to: (days: number) => number): Date => new Date(to(at.getTime() / dayMs) * dayMs);
