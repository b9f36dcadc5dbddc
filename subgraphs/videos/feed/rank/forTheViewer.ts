import type { Entry, Rank } from '../feed.js';
import { laterIdFirst } from './laterIdFirst.js';
import { spreadCreators } from './spreadCreators.js';

/** Following its creator is worth as much as ten times a video's engagement. */
const followedBonus = 1;

/** By popularity, with a bonus for whom the viewer follows; what they have seen lately comes after all that they have not. */
export const forTheViewer: Rank = (entries, { profile }) => {
  const followed = (entry: Entry) => profile !== null && profile.followed.has(entry.creatorId);
  // Each of the two comes in order for the most part already, which a sort makes use of.
  const scored = [
    ...entries.filter((entry) => !followed(entry)).map((entry) => ({ entry, score: entry.popularity })),
    ...entries.filter(followed).map((entry) => ({ entry, score: entry.popularity + followedBonus })),
  ];
  scored.sort((a, b) => b.score - a.score || laterIdFirst(a.entry, b.entry));
  const fresh: Entry[] = [];
  const seen: Entry[] = [];
  for (const { entry } of scored) (profile?.seen.has(entry._id) ? seen : fresh).push(entry);
  return spreadCreators(fresh).concat(spreadCreators(seen));
};
