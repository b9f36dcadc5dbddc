// The videos that a feed begins with, over several pages, with what is tagged in them.

import type { Person } from '../../load/sessions.js';
import type { Client } from './client.js';

export type Tagged = { __typename: 'Product' | 'RetailerOffer'; id: string; rating?: { count: number } | null };
export type FeedEntry = {
  id: string;
  durationSeconds: number | null;
  creator: { id: string } | null;
  tags: { shoppable: Tagged | null }[];
};

type Answer = { feed: { pageInfo: { endCursor: string | null; hasNextPage: boolean }; nodes: { video: FeedEntry }[] } };

const query = `query ($after: String) { feed(kind: FOR_YOU, first: 100, after: $after) {
  pageInfo { endCursor hasNextPage }
  nodes { ... on FeedVideo { video { id durationSeconds creator { id } tags { shoppable {
    __typename ... on Product { id rating { count } } ... on RetailerOffer { id } } } } } } } }`;

export async function feedOf(client: Client, person: Person): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { feed }: Answer = await client<Answer>(person, query, { after });
    entries.push(...feed.nodes.map(({ video }) => video));
    after = feed.pageInfo.endCursor;
    more = feed.pageInfo.hasNextPage;
  }
  return entries;
}

/** What any of some people is shown, each video once. */
export async function feedsOf(client: Client, people: readonly Person[]): Promise<FeedEntry[]> {
  const feeds: FeedEntry[] = [];
  for (const person of people) feeds.push(...(await feedOf(client, person)));
  return [...new Map(feeds.map((video) => [video.id, video])).values()];
}
