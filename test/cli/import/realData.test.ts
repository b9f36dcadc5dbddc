// The sets beside this repository, which are never part of it: each is imported twice, the second time in another order.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats } from '../../../cli/import/formats.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { importFiles, rememberingGraph } from './rig.js';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

const sets = [
  ['online-retail', 'orders-online-retail', { read: 56572, created: 56416, refused: 156 }],
  ['clothing-reviews', 'reviews-womens-clothing', { read: 23486, created: 23486, refused: 0 }],
  ['youtube-trending', 'videos-youtube-trending', { read: 1077, created: 949, refused: 0 }],
  ['olist-sellers', 'sellers-olist', { read: 3095, created: 3095, refused: 0 }],
  ['goodbooks', 'retailer-goodbooks', { read: 10000, created: 10000, refused: 0 }],
] as const;

for (const [name, set, expected] of sets) {
  const present = existsSync(join(data, set));
  (present ? test : test.skip)(
    `${name}${present ? '' : `: ../shared/data/${set} is not here`}`,
    async () => {
      const format = formats.find((each) => each.name === name)!;
      const files = readdirSync(join(data, set))
        .filter((file) => file.endsWith('.csv'))
        .map((file) => join(data, set, file));
      const { targets, contents } = rememberingGraph();
      const folder = scratchFolder();
      const first = await importFiles(format, files, { folder, targets });
      const { counts } = first;
      expect(counts).toEqual({
        ...expected,
        updated: 0,
        unchanged: expected.read - expected.created - expected.refused,
      });
      const before = contents();
      const again = await importFiles(format, files.toReversed(), { folder, targets });
      expect(again.counts).toEqual({
        read: expected.read,
        created: 0,
        updated: 0,
        unchanged: expected.read - expected.refused,
        refused: expected.refused,
      });
      expect(contents()).toEqual(before);
    },
    120_000,
  );
}
