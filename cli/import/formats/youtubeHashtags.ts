// Hashtags from a video's tags and category.

import type { Note } from '../format.js';
import { scrub } from '../read/scrub.js';

/** YouTube's categories, as its API numbers them. */
const categories: Readonly<Record<string, string>> = {
  1: 'film',
  2: 'cars',
  10: 'music',
  15: 'animals',
  17: 'sports',
  18: 'shorts',
  19: 'travel',
  20: 'gaming',
  21: 'vlog',
  22: 'people',
  23: 'comedy',
  24: 'entertainment',
  25: 'news',
  26: 'style',
  27: 'education',
  28: 'science',
  29: 'activism',
  30: 'movies',
  43: 'shows',
  44: 'trailers',
};

const most = 10;
const mostInCaption = 15;
const longest = 40;

/** "[none]" is none. A tag of several words becomes one; tags that hold an address or a number to call are left out. */
export function hashtagsOf(tags: string, categoryId: string, note: Note): string[] {
  const category = categories[categoryId];
  if (category === undefined) note('unknown categories, left out');
  const names = tags === '[none]' ? [] : tags.split('|');
  const kept = names.flatMap((name) => {
    const { links, emails, phones } = scrub(name);
    if (links + emails + phones > 0) {
      note('tags with an address or a telephone number, left out');
      return [];
    }
    const tag = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '');
    return tag === '' || tag.length > longest ? [] : [tag];
  });
  if (kept.length > most) note('lists of tags, cut at ten');
  return [...new Set([...(category === undefined ? [] : [category]), ...kept])].slice(0, most);
}

/** A caption keeps the signs of its first hashtags: a video has thirty at most. */
export function lessHashtags(caption: string): string {
  let seen = 0;
  return caption.replace(/[#＃]/g, (sign) => ((seen += 1) > mostInCaption ? '' : sign));
}
