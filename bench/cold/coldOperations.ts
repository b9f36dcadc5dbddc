// What the cold operations are made of: pages that people look at, and the variables that they are asked with.

import type { Headers } from '../load/credentials.js';
import { operationText, pageSize } from '../load/ask.js';
import type { Posted } from '../load/ask.js';
import { neverSeen } from './neverSeen.js';

export type Sent = { query: string; variables: Record<string, unknown> };
export type Kind = 'feed' | 'product';
export const kinds: readonly Kind[] = ['feed', 'product'];
export type ColdOperations = (kind: Kind, number: number) => Sent;

const products = `{ feed(kind: FOR_YOU, first: 50) { nodes { ... on FeedVideo { video { tags { shoppable { ... on Product { id } } } } } } } }`;
const productId = /prod_[0-9a-z]+/g;

/** Products are those that a feed shows. */
export async function coldOperations(
  post: (headers: Headers, sent: object) => Promise<Posted>,
  headers: Headers,
): Promise<ColdOperations> {
  const { text } = await post(headers, { query: products });
  const ids = [...new Set(text.match(productId))];
  if (ids.length === 0) throw new Error(`No product is tagged in the feed: ${text.slice(0, 500)}`);
  const texts: Record<Kind, string> = { feed: operationText('feed'), product: operationText('product') };
  return (kind, number) => ({
    query: neverSeen(texts[kind], number),
    variables: kind === 'feed' ? { first: pageSize } : { id: ids[number % ids.length] },
  });
}
