// Imported reviews have no author among the accounts, and a page shows authors: each gets one of a few hundred that are made here.

import { derivedId } from '../../../subgraphs/kit/ids.js';
import { plainCollection } from '../../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../../subgraphs/kit/mongo.js';

type Best = { _id: string; authorId: string | null; authorName: string };
type Summary = { _id: string; best: Best[] };

const accounts = 400;
const since = new Date('2026-01-01T00:00:00Z');
const authors = Array.from({ length: accounts }, (_, index) => ({
  _id: derivedId('user', `bench author ${index}`, since),
  email: `author${index}@bench.example`,
  passwordHash: 'none',
  displayName: `Reader ${index}`,
  roles: [],
  marketCode: null,
  languages: ['en'],
  version: 0,
  createdAt: since,
  updatedAt: since,
}));

/** How many of the reviews that products keep as their best ones have an author now who had none. */
export async function stageAuthors(cluster: Cluster): Promise<number> {
  const users = plainCollection<(typeof authors)[number]>(cluster.database('users'), 'users');
  await users.bulkWrite(
    authors.map((author) => ({ replaceOne: { filter: { _id: author._id }, replacement: author, upsert: true } })),
  );
  const summaries = plainCollection<Summary>(cluster.database('reviews'), 'ratingSummaries');
  let given = 0;
  for await (const { _id, best } of summaries.find(
    { 'best.authorId': null, 'best.0': { $exists: true } },
    { projection: { best: 1 } },
  )) {
    const signed = best.map((review) => ({
      ...review,
      authorId: review.authorId ?? authors[given++ % accounts]?._id ?? null,
    }));
    await summaries.updateOne({ _id }, { $set: { best: signed } });
  }
  return given;
}
