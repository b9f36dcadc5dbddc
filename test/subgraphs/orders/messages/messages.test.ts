// Buyer and shop write to each other about a part of an order: who may, what is unread on which side, and one message a key.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { releasedParts } from '../releasedParts.js';
import { shopping } from '../stage.js';
import type { As, Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

const errors = 'userErrors { code field }';
const message = 'message { id from text attachments isRead author { id } }';
const send = async (sellerOrderId: string, as: As, more: object = {}) =>
  (
    await stage.run(
      `mutation($input: SellerOrderMessageSendInput!) { sellerOrderMessageSend(input: $input) { ${message} ${errors} } }`,
      { input: { sellerOrderId, text: 'Hello', idempotencyKey: randomIds.next('key'), ...more } },
      as,
    )
  ).data.sellerOrderMessageSend;
const read = async (sellerOrderId: string, messageId: string, as: As) =>
  (
    await stage.run(
      `mutation($input: SellerOrderMessagesReadInput!) { sellerOrderMessagesRead(input: $input) { sellerOrder { unreadMessageCount } ${errors} } }`,
      { input: { sellerOrderId, messageId } },
      as,
    )
  ).data.sellerOrderMessagesRead;
const seen = async (id: string, as: As) =>
  (
    await stage.run(
      `query($id: ID!) { sellerOrder(id: $id) { unreadMessageCount messages { totalCount nodes { from text isRead author { id } } } }
        viewer { unreadMessageCount } }`,
      { id },
      as,
    )
  ).data;
const unreadOfShop = async (id: string, as: As) =>
  (await stage.run('query($id: ID!) { node(id: $id) { ... on Shop { unreadMessageCount } } }', { id }, as)).data.node
    .unreadMessageCount;

async function sold(buyer?: Buyer) {
  const { shopId, staff } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const who = buyer ?? (await stage.buyer());
  const { order } = await shop.buy(who, [{ variantId: goods.variantId, quantity: 1 }], {
    idempotencyKey: randomIds.next('key'),
  });
  await releasedParts(stage.graph);
  return { shopId, staff, buyer: who, order, partId: order.sellerOrders[0].id as string };
}

test('each side sees what is written and what it has not read, and a mark never goes back', async () => {
  const { partId, shopId, staff, buyer } = await sold();
  const first = await send(partId, buyer.as, { text: 'Is it blue?', attachments: ['https://example.com/a.png'] });
  expect(first).toEqual({
    message: {
      ...{ id: expect.stringMatching(/^msg_/), from: 'BUYER', text: 'Is it blue?', isRead: false },
      ...{ attachments: ['https://example.com/a.png'], author: { id: buyer.id } },
    },
    userErrors: [],
  });
  const second = await send(partId, buyer.as, { text: 'Or green?' });
  expect(await unreadOfShop(shopId, staff)).toBe(2);
  expect((await seen(partId, staff)).sellerOrder).toEqual({
    unreadMessageCount: 2,
    messages: {
      totalCount: 2,
      nodes: [
        { from: 'BUYER', text: 'Is it blue?', isRead: false, author: null },
        { from: 'BUYER', text: 'Or green?', isRead: false, author: null },
      ],
    },
  });
  expect(await read(partId, first.message.id, staff)).toEqual({
    sellerOrder: { unreadMessageCount: 1 },
    userErrors: [],
  });
  await read(partId, second.message.id, staff);
  expect(await read(partId, first.message.id, staff)).toEqual({
    sellerOrder: { unreadMessageCount: 0 },
    userErrors: [],
  });
  expect(await unreadOfShop(shopId, staff)).toBe(0);

  const answer = await send(partId, staff, { text: 'Green.' });
  expect(answer.message).toMatchObject({ from: 'SELLER', author: { id: staff.userId } });
  const mine = await seen(partId, buyer.as);
  expect(mine.viewer.unreadMessageCount).toBe(1);
  expect(mine.sellerOrder.messages.nodes).toMatchObject([
    { isRead: true, author: { id: buyer.id } },
    { isRead: true },
    { text: 'Green.', isRead: false, author: null },
  ]);
  await read(partId, answer.message.id, buyer.as);
  expect((await seen(partId, buyer.as)).viewer.unreadMessageCount).toBe(0);
  const operators = await seen(partId, stage.operator);
  expect(operators.sellerOrder).toMatchObject({ unreadMessageCount: null, messages: { totalCount: 3 } });

  const facts = await outboxOf(stage.graph.cluster.database('orders'))
    .find({ aggregateid: partId, type: 'message.sent' })
    .toArray();
  expect(facts.map(({ version, payload }) => [version, payload['side']])).toEqual([
    [1, 'BUYER'],
    [2, 'BUYER'],
    [3, 'SELLER'],
  ]);
});

test('strangers, other shops and nobody can neither read nor write', async () => {
  const { partId, buyer } = await sold();
  const other = await sold();
  const { message: sent } = await send(partId, buyer.as);
  for (const as of [other.buyer.as, other.staff, stage.operator]) {
    expect(await send(partId, as)).toEqual({
      message: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['sellerOrderId'] }],
    });
    expect((await read(partId, sent.id, as)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['sellerOrderId'] }]);
  }
  for (const as of [other.buyer.as, other.staff]) expect((await seen(partId, as)).sellerOrder).toBeNull();
  const { errors: thrown } = await stage.run(
    'mutation($input: SellerOrderMessageSendInput!) { sellerOrderMessageSend(input: $input) { userErrors { code } } }',
    { input: { sellerOrderId: partId, text: 'x', idempotencyKey: 'k' } },
  );
  expect(thrown[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const strange = await read(other.partId, sent.id, other.buyer.as);
  expect(strange.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['messageId'] }]);
  expect((await seen(partId, buyer.as)).sellerOrder.messages.totalCount).toBe(1);
});

test('one message a key, however often and at once; and many writers at once lose none', async () => {
  const { partId, staff, buyer } = await sold();
  const same = await together(10, () => send(partId, buyer.as, { idempotencyKey: 'same' }));
  expect(new Set(same.map((answer) => answer.message.id)).size).toBe(1);
  expect((await send(partId, buyer.as, { idempotencyKey: 'same', text: 'other' })).userErrors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ]);
  await together(20, (index) => send(partId, index % 2 === 0 ? staff : buyer.as));
  const { sellerOrder, viewer } = await seen(partId, buyer.as);
  expect(sellerOrder.messages.totalCount).toBe(21);
  expect({ part: sellerOrder.unreadMessageCount, all: viewer.unreadMessageCount }).toEqual({ part: 10, all: 10 });
});

test('texts and attachments have bounds', async () => {
  const { partId, buyer } = await sold();
  const refused = [{ code: 'TEXT_INVALID', field: ['text'] }];
  expect((await send(partId, buyer.as, { text: '  ' })).userErrors).toEqual(refused);
  expect((await send(partId, buyer.as, { text: 'x'.repeat(2001) })).userErrors).toEqual(refused);
  const url = `https://example.com/${'x'.repeat(2000)}`;
  expect((await send(partId, buyer.as, { attachments: [url] })).userErrors).toEqual([
    { code: 'TEXT_INVALID', field: ['attachments'] },
  ]);
  expect((await seen(partId, buyer.as)).sellerOrder.messages.totalCount).toBe(0);
});

test('what was said follows a guest into the account', async () => {
  const { partId, staff, buyer } = await sold();
  await send(partId, staff, { text: 'Thank you.' });
  const userId = randomIds.next('user');
  await transaction(stage.graph.cluster.database('users'), async ({ emit }) =>
    emit({
      type: 'guest.merged',
      aggregate: { type: 'user', id: userId },
      version: 1,
      payload: { guestId: buyer.id, userId },
    }),
  );
  await stage.graph.settled();
  const { sellerOrder, viewer } = await seen(partId, { userId });
  expect(viewer.unreadMessageCount).toBe(1);
  expect(sellerOrder).toMatchObject({ unreadMessageCount: 1, messages: { nodes: [{ text: 'Thank you.' }] } });
  expect((await seen(partId, buyer.as)).viewer.unreadMessageCount).toBe(0);
});

test('lists of messages of many parts are one query', async () => {
  const buyer = await stage.buyer();
  await sold(buyer);
  await sold(buyer);
  const one = '{ viewer { orders { nodes { sellerOrders { messages { nodes { text } } } } } } }';
  const { reads } = await stage.graph.queries.during(() => stage.run(one, {}, buyer.as));
  expect(reads.filter((read) => read === 'messages.aggregate')).toHaveLength(1);
});
