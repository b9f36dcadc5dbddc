// What the tests of reviews begin with: people, lines that were delivered to them, and products that are known to be there.

import { randomIds } from '../../../subgraphs/kit/ids.js';
import { transaction } from '../../../subgraphs/kit/transaction.js';
import type { Services } from '../../../subgraphs/reviews/context.js';
import type { TestGraph } from '../../kit/graph.js';

export const newId = (prefix: string) => randomIds.next(prefix);
export const operator = { userId: newId('user'), roles: ['OPERATOR'] };

let people = 0;

export async function person(graph: TestGraph, displayName: string) {
  const input = { email: `reviewer${(people += 1)}@example.com`, password: 'correct horse battery', displayName };
  const document = `mutation ($input: UserSignUpInput!) { userSignUp(input: $input) { user { id } userErrors { code } } }`;
  const { data, errors } = await graph.run(document, { input });
  expect(errors).toEqual([]);
  return { userId: data.userSignUp.user.id as string };
}

/** Says in the name of orders that a line was delivered, and answers the line's id. */
export async function delivered(
  graph: TestGraph,
  buyerId: string,
  of: { productId?: string; shopId?: string; orderLineId?: string; deliveredAt?: Date } = {},
): Promise<string> {
  const orderLineId = of.orderLineId ?? newId('oline');
  const payload = {
    orderLineId,
    orderId: newId('order'),
    buyerId,
    shopId: of.shopId ?? newId('shop'),
    productId: of.productId ?? newId('prod'),
    variantId: newId('vrnt'),
    title: 'A jumper',
    deliveredAt: of.deliveredAt ?? new Date(),
  };
  await transaction(graph.cluster.database('orders'), async (tx) =>
    tx.emit({ type: 'orderLine.delivered', aggregate: { type: 'orderLine', id: orderLineId }, version: 1, payload }),
  );
  return orderLineId;
}

/** Has every product that is asked for belong to this shop, save those named as unknown. */
export function productsAre(graph: TestGraph, shopId: string, unknown: readonly string[] = []): void {
  graph.services<Services>('reviews').clients.products = {
    shopsOf: async (ids) => new Map(ids.filter((id) => !unknown.includes(id)).map((id) => [id, shopId])),
  };
}

const reviewFields = `id rating title text authorName author { id } helpfulCount viewerVoted source verified recommended
  media { url } reply { text } product { id rating { count average histogram { stars count } } bestReviews { id } }`;

const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { review { ${reviewFields} } userErrors { code field } } }`;

export const reviewCreate = mutation('reviewCreate', 'ReviewCreateInput');
export const reviewVote = mutation('reviewVote', 'ReviewVoteInput');
export const reviewUnvote = mutation('reviewUnvote', 'ReviewUnvoteInput');
export const reviewReply = mutation('reviewReply', 'ReviewReplyInput');
export const reviewQuery = `query ($id: ID!) { review(id: $id) { ${reviewFields} } }`;

export async function written(
  graph: TestGraph,
  buyer: { userId: string },
  productId: string,
  over: object = {},
  shopId = newId('shop'),
) {
  const orderLineId = await delivered(graph, buyer.userId, { productId, shopId });
  await graph.settled();
  const { data, errors } = await graph.run(reviewCreate, { input: { orderLineId, rating: 5, ...over } }, buyer);
  expect(errors).toEqual([]);
  expect(data.reviewCreate.userErrors).toEqual([]);
  return data.reviewCreate.review;
}
