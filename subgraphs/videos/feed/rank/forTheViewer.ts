import type { Entry, Rank } from '../feed.js';
import { laterIdFirst } from './laterIdFirst.js';
import { spreadCreators } from './spreadCreators.js';

/** Following its creator is worth as much as ten times a video's engagement. */
const followedBonus = 1;

/** By popularity, with a bonus for whom the viewer follows; what they have seen lately comes after all that they have not. */
export const forTheViewer: Rank = (entries, { profile }) => {
  const followed = new Set(profile?.followed);
  const scored = entries.map((entry) => ({
    entry,
    score: entry.popularity + (followed.has(entry.creatorId) ? followedBonus : 0),
  }));
  scored.sort((a, b) => b.score - a.score || laterIdFirst(a.entry, b.entry));
  const isSeen = ({ _id }: Entry) => profile?.seen.has(_id) ?? false;
  const ranked = scored.map(({ entry }) => entry);
  return [...spreadCreators(ranked.filter((entry) => !isSeen(entry))), ...spreadCreators(ranked.filter(isSeen))];
};
