import type { Rank } from '../feed.js';
import { laterIdFirst } from './laterIdFirst.js';
import { spreadCreators } from './spreadCreators.js';

/** By popularity, with creators spread. */
export const byPopularity: Rank = (entries) =>
  spreadCreators([...entries].sort((a, b) => b.popularity - a.popularity || laterIdFirst(a, b)));
