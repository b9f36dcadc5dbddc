import type { Rule } from '../feed.js';

/** Drops what an import dated into the future. */
export const publishedByNow: Rule = (entry, { now }) => entry.listedAt <= now;
