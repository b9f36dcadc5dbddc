// The catalogue of the demo world's partner retailer: books that nobody wrote.

import { drawFor } from './draw.js';
import { familyNames, givenNames } from './names.js';

export type DemoBook = {
  sku: string;
  title: string;
  authors: string[];
  publishedYear: number;
  languageCode: string;
  averageRating: number;
  ratingsCount: number;
  linkUrl: string;
  price: { amount: string; currencyCode: string };
  availability: 'IN_STOCK' | 'OUT_OF_STOCK' | 'PREORDER';
};

const bookCount = 200;
const nouns = [
  'Lantern',
  'Orchard',
  'Harbour',
  'Clockmaker',
  'River',
  'Winter',
  'Atlas',
  'Kitchen',
  'Garden',
  'Letter',
  'Island',
  'Violin',
  'Tide',
  'Bakery',
  'Mountain',
] as const;
const turns = [
  'Keeper',
  'Daughter',
  'Almanac',
  'Secret',
  'Hours',
  'Songbook',
  'Cartographer',
  'Promise',
  'Handbook',
  'Apprentice',
] as const;

/** Each pair of words comes once in 150 books, then with a second volume. */
export const demoBooks: readonly DemoBook[] = Array.from({ length: bookCount }, (_, index) => {
  const draw = drawFor(`book/${index}`);
  const volume = index < nouns.length * turns.length ? '' : ', Volume Two';
  const title = `The ${nouns[index % nouns.length]}’s ${turns[Math.floor(index / nouns.length) % turns.length]}${volume}`;
  const sku = `demo-${String(index + 1).padStart(4, '0')}`;
  return {
    sku,
    title,
    authors: [`${draw.pick(givenNames.en)} ${draw.pick(familyNames.en)}`],
    publishedYear: draw.int(1931, 2026),
    languageCode: 'en',
    averageRating: draw.int(31, 48) / 10,
    ratingsCount: draw.int(12, 90_000),
    linkUrl: `https://goodbooks.example/books/${sku}`,
    price: { amount: `${draw.int(6, 34)}.${draw.pick(['50', '90', '99'])}`, currencyCode: 'USD' },
    availability: draw.oneIn(12) ? 'OUT_OF_STOCK' : draw.oneIn(20) ? 'PREORDER' : 'IN_STOCK',
  };
});
