// Shops as formats make them: one that all rows are about, or one a row.

import { kind } from '../format.js';
import { sendBulk } from '../graph.js';

export type ShopFacts = {
  name: string;
  countryCode: string;
  region?: string | null;
  city?: string | null;
  description: string;
};

export const shopKind = kind<ShopFacts>({
  name: 'shops',
  per: 'key',
  // Two rows of one seller that differ: the one that comes first by its letters, whichever came first in the file.
  fold: (one, other) => (JSON.stringify(one) <= JSON.stringify(other) ? one : other),
  remember: true,
  send({ graph }, things) {
    const shops = things.map(({ id, value }) => ({ externalId: id, ...value }));
    return sendBulk(graph, 'shopsImport', 'ShopsImportInput', { shops });
  },
});
