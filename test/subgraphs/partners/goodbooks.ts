// The example retailer for a test: on the run's own MongoDB, listening on a free port, with as many books as are asked for.

import type { GoodbooksRow } from '../../../examples/partner/item.js';
import { startPartner } from '../../../examples/partner/startPartner.js';
import type { RunningPartner } from '../../../examples/partner/startPartner.js';
import { enrolRetailer } from '../../../subgraphs/partners/enrolment/enrolRetailer.js';
import type { Services } from '../../../subgraphs/partners/context.js';
import { latestSupergraph } from '../../../subgraphs/kit/supergraphVersions.js';
import { baseHash } from '../../../schema/baseHash.js';
import { freshPrefix, testUri } from '../../kit/database.js';
import type { TestGraph } from '../../kit/graph.js';

export const adminKey = 'a key for the importer';

export const startGoodbooks = (): Promise<RunningPartner> =>
  startPartner({
    mongodbUri: testUri(),
    databaseName: `${freshPrefix()}goodbooks`,
    host: '127.0.0.1',
    port: 0,
    adminKey,
  });

export const book = (sku: string, over: Partial<GoodbooksRow> = {}): GoodbooksRow => ({
  sku,
  title: `Book ${sku}`,
  authors: ['A. Writer'],
  publishedYear: 1997,
  isbn: '439554934',
  languageCode: 'eng',
  averageRating: 4.4,
  ratingsCount: 12,
  pictureUrl: `https://images.example/${sku}.jpg`,
  linkUrl: `https://goodbooks.example/${sku}`,
  price: { amount: '12.50', currencyCode: 'USD' },
  ...over,
});

/** Enrols it, and has the gateway serve the version that came of it. */
export async function enrolAndSwap(graph: TestGraph, url: string, name = 'Goodbooks') {
  const services = graph.services<Services>('partners');
  const enrolled = await enrolRetailer(services, { url, name });
  const latest = await latestSupergraph(services.db, baseHash());
  await graph.swap(latest?.supergraphSdl ?? '');
  return enrolled;
}
