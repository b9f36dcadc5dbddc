// The real data that the benchmark runs on, in the order in which they must be imported: videos tag goods that are on sale by then.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folder.js';

const data = join(root, '..', 'shared', 'data');

type Source = { format: string; folder: string; file: RegExp };
const sources: readonly Source[] = [
  { format: 'olist-sellers', folder: 'sellers-olist', file: /^olist_sellers.*\.csv$/ },
  { format: 'clothing-reviews', folder: 'reviews-womens-clothing', file: /\.csv$/ },
  { format: 'online-retail', folder: 'orders-online-retail', file: /\.csv$/ },
  { format: 'goodbooks', folder: 'retailer-goodbooks', file: /^books\.csv$/ },
  { format: 'youtube-trending', folder: 'videos-youtube-trending', file: /_videos\.csv$/ },
];

export type DataSet = { format: string; files: string[] };

/** Empty where any of them is not there. */
export function realData(): DataSet[] {
  if (!sources.every(({ folder }) => existsSync(join(data, folder)))) return [];
  return sources.map(({ format, folder, file }) => {
    const names = readdirSync(join(data, folder)).filter((name) => file.test(name));
    return { format, files: names.sort().map((name) => join(data, folder, name)) };
  });
}
