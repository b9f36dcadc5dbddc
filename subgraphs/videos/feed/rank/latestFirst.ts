import type { Rank } from '../feed.js';
import { laterIdFirst } from './laterIdFirst.js';

/** By the time of publication. */
export const latestFirst: Rank = (entries) =>
  [...entries].sort((a, b) => b.listedAt.getTime() - a.listedAt.getTime() || laterIdFirst(a, b));
