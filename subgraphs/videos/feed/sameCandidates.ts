import type { Candidate } from './feed.js';

/** Whether two readings brought the same, in the same order, with the same standing: what was ranked of one is then ranked of the other. */
export const sameCandidates = (one: readonly Candidate[], other: readonly Candidate[]): boolean =>
  one.length === other.length &&
  one.every(({ _id, popularity, listedAt }, index) => {
    const twin = other[index] as Candidate;
    return _id === twin._id && popularity === twin.popularity && listedAt.getTime() === twin.listedAt.getTime();
  });
