// Few of the goods that are tagged by rule are among those that the sets review: the others get three of the sets' reviews each, dealt
// out in turn and recorded as imported ones are.

import { plainCollection } from '../../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../../subgraphs/kit/mongo.js';
import { audience } from '../../load/sessions.js';
import type { Person } from '../../load/sessions.js';
import type { Client } from './client.js';
import type { FeedEntry } from './feedOf.js';

type Review = {
  _id: string;
  rating: number;
  title: string | null;
  text: string | null;
  helpfulCount: number;
  createdAt: Date;
};

const each = 3;
const batchRows = 300;
const source = 1_000;
const record = `mutation ($rows: [ImportedReviewInput!]!) { importedReviewsRecord(input: { rows: $rows }) { results { outcome } } }`;

/** How many were recorded. */
export async function stageReviews(client: Client, cluster: Cluster, videos: readonly FeedEntry[]): Promise<number> {
  const reviews = plainCollection<Review>(cluster.database('reviews'), 'reviews');
  const known = await reviews
    .find({ text: { $type: 'string' } })
    .limit(source)
    .toArray();
  const tagged = videos.flatMap(({ tags }) => tags.flatMap(({ shoppable }) => shoppable ?? []));
  const bare = new Set(
    tagged.filter(({ __typename, rating }) => __typename === 'Product' && !rating?.count).map(({ id }) => id),
  );
  if (known.length === 0) return 0;
  const rows = [...bare].flatMap((productId, product) =>
    Array.from({ length: each }, (_, index) => {
      const { rating, title, text, helpfulCount, createdAt } = known[(product * each + index) % known.length] as Review;
      const externalId = `bench-${productId}-${index}`;
      return {
        externalId,
        productId,
        rating,
        title,
        text,
        authorName: 'A shopper',
        helpfulCount,
        createdAt: createdAt.toISOString(),
      };
    }),
  );
  const operator = { ...(audience[0] as Person), roles: ['OPERATOR'] };
  for (let from = 0; from < rows.length; from += batchRows) {
    await client(operator, record, { rows: rows.slice(from, from + batchRows) });
  }
  return rows.length;
}
