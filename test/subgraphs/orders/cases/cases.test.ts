// Support cases: who opens, sees and decides them, and every way through the table and none other.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { caseTransitions } from '../../../../subgraphs/orders/cases/caseStates.js';
import type { CaseState } from '../../../../subgraphs/orders/cases/caseStates.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { releasedParts } from '../releasedParts.js';
import { shopping } from '../stage.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let sold: Awaited<ReturnType<typeof sell>>;
const ada: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
const ben: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  sold = await sell();
});
afterAll(() => stage.stop());

async function sell() {
  const { shopId, staff } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
  await releasedParts(stage.graph);
  return { shopId, staff, buyer, orderId: order.id as string, partId: order.sellerOrders[0].id as string };
}

const fields = `{ id openedBy state category subject orderId resolution resolutionReason unreadMessageCount assignee { id } shop { id }
  sellerOrder { id } messages { nodes { from text author { id } } } history { state by reason } }`;
const ask = (name: string, as: As, input: object) =>
  stage.run(
    `mutation($input: SupportCase${name}Input!) { supportCase${name}(input: $input) { supportCase ${fields} userErrors { code field } } }`,
    { input },
    as,
  );
const act = async (name: string, as: As, caseId: string, more: object = {}) => {
  const needs: Record<string, object> = {
    MessageSend: { text: 'Well?', idempotencyKey: randomIds.next('key') },
    Withdraw: {},
    Resolve: { reason: 'because', resolution: 'GRANTED' },
  };
  const answer = await ask(name, as, { caseId, ...(needs[name] ?? { reason: 'because' }), ...more });
  return answer.data[`supportCase${name}`];
};
const open = async (as: As, more: object = { orderId: sold.orderId }) => {
  const input = {
    category: 'NOT_RECEIVED',
    subject: 'No mug',
    text: 'Nothing came.',
    idempotencyKey: randomIds.next('key'),
  };
  return (await ask('Open', as, { ...input, ...more })).data.supportCaseOpen;
};
const seen = async (id: string, as: As) =>
  (await stage.run(`query($id: ID!) { node(id: $id) { ... on SupportCase ${fields} } }`, { id }, as)).data.node;
const failure = (code: string, field = 'caseId') => ({ supportCase: null, userErrors: [{ code, field: [field] }] });

test('a case goes from a buyer to an operator, back and forth, is resolved, and is opened again within its time', async () => {
  const { supportCase: opened, userErrors } = await open(sold.buyer.as);
  expect(userErrors).toEqual([]);
  expect(opened).toMatchObject({
    ...{ openedBy: 'BUYER', state: 'OPEN', orderId: sold.orderId, assignee: null, shop: null, sellerOrder: null },
    messages: { nodes: [{ from: 'BUYER', text: 'Nothing came.' }] },
  });
  const { id } = opened;
  const queue = async (filter: object | null = null, as = ada) =>
    (
      await stage.run(
        'query($filter: SupportCaseQueueFilter) { supportCases(filter: $filter) { nodes { id unreadMessageCount } } }',
        { filter },
        as,
      )
    ).data.supportCases.nodes;
  expect(await queue()).toEqual([{ id, unreadMessageCount: 1 }]);
  expect(await queue({ mine: true })).toEqual([]);
  expect(await queue({ category: 'PAYMENT' })).toEqual([]);

  expect((await act('MessageSend', ada, id)).userErrors).toEqual([{ code: 'NOT_ASSIGNED_TO_YOU', field: ['caseId'] }]);
  expect((await act('Take', ada, id)).supportCase).toMatchObject({
    state: 'IN_PROGRESS',
    assignee: { id: ada.userId },
  });
  expect(await queue({ mine: true })).toEqual([{ id, unreadMessageCount: 1 }]);
  expect(await act('Resolve', ben, id)).toEqual(failure('NOT_ASSIGNED_TO_YOU'));
  expect((await act('MessageSend', ada, id, { text: 'Which parcel?' })).supportCase.state).toBe('WAITING');
  expect((await seen(id, sold.buyer.as)).unreadMessageCount).toBe(1);
  expect((await act('MessageSend', sold.buyer.as, id, { text: 'The only one.' })).supportCase.state).toBe(
    'IN_PROGRESS',
  );
  expect((await act('Take', ben, id)).supportCase).toMatchObject({
    state: 'IN_PROGRESS',
    assignee: { id: ben.userId },
  });
  expect(await act('HandBack', ada, id)).toEqual(failure('NOT_ASSIGNED_TO_YOU'));
  const resolved = await act('Resolve', ben, id, { reason: 'Refunded.', resolution: 'PARTLY_GRANTED' });
  expect(resolved.supportCase).toMatchObject({
    state: 'RESOLVED',
    resolution: 'PARTLY_GRANTED',
    resolutionReason: 'Refunded.',
  });
  expect(await act('Resolve', ben, id)).toEqual(failure('NOT_ALLOWED_IN_STATE'));

  const theirs = await seen(id, sold.buyer.as);
  expect(theirs).toMatchObject({ assignee: null, resolutionReason: 'Refunded.' });
  expect(theirs.messages.nodes.map(({ from, author }: any) => [from, author?.id ?? null])).toEqual([
    ['BUYER', sold.buyer.id],
    ['OPERATOR', null],
    ['BUYER', sold.buyer.id],
  ]);
  expect(theirs.history.map(({ state, by, reason }: any) => [state, by, reason])).toEqual([
    ['OPEN', 'BUYER', null],
    ['IN_PROGRESS', 'OPERATOR', null],
    ['WAITING', 'OPERATOR', null],
    ['IN_PROGRESS', 'BUYER', null],
    ['IN_PROGRESS', 'OPERATOR', null],
    ['RESOLVED', 'OPERATOR', 'Refunded.'],
  ]);
  expect((await seen(id, ada)).history[1].reason).toBe('because');

  const again = await act('Reopen', sold.buyer.as, id, { reason: 'Only half of it.' });
  expect(again.supportCase).toMatchObject({ state: 'OPEN', resolution: null, resolutionReason: null, assignee: null });
  await act('Take', ada, id);
  await act('Resolve', ada, id);
  stage.clock.advance(31 * 24 * 3600);
  expect(await act('Reopen', sold.buyer.as, id)).toEqual(failure('NOT_ALLOWED_IN_STATE'));
});

test('a shop’s case is its staff’s; others know nothing of it', async () => {
  const { supportCase: opened } = await open(sold.staff, { sellerOrderId: sold.partId });
  const { id } = opened;
  expect(opened).toMatchObject({ openedBy: 'SELLER', shop: { id: sold.shopId }, sellerOrder: { id: sold.partId } });
  const list =
    'query($id: ID!) { node(id: $id) { ... on Shop { supportCases { nodes { id } } } } viewer { supportCases { nodes { id } } } }';
  expect((await stage.run(list, { id: sold.shopId }, sold.staff)).data).toMatchObject({
    node: { supportCases: { nodes: [{ id }] } },
  });
  const stranger = await sell();
  for (const as of [sold.buyer.as, stranger.buyer.as, stranger.staff]) {
    expect(await seen(id, as)).toBeNull();
    expect((await stage.run(list, { id: sold.shopId }, as)).data.node.supportCases).toBeNull();
    expect((await act('MessageSend', as, id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['caseId'] }]);
    for (const name of ['Withdraw', 'Reopen']) expect(await act(name, as, id)).toEqual(failure('NOT_FOUND'));
    const thrown = (await ask('Take', as, { caseId: id, reason: 'x' })).errors[0];
    expect(thrown?.extensions.code).toBe('FORBIDDEN');
  }
  for (const as of [stranger.buyer.as, stranger.staff]) {
    expect((await open(as, { sellerOrderId: sold.partId })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['sellerOrderId'] },
    ]);
    expect((await open(as)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['orderId'] }]);
  }
  expect((await open(sold.staff)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['orderId'] }]);
  expect(
    (await ask('Open', sold.buyer.as, { category: 'OTHER', subject: 's', text: 't', idempotencyKey: 'k' })).errors[0]
      ?.extensions.code,
  ).toBe('BAD_USER_INPUT');
  expect((await stage.run('{ supportCases { nodes { id } } }', {}, sold.staff)).errors[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
});

test('a case about a return is for the buyer who asked for it and for its shop', async () => {
  const { staff, buyer, partId } = sold;
  const { data: found } = await stage.run(
    'query($id: ID!) { sellerOrder(id: $id) { lines { id } } }',
    { id: partId },
    staff,
  );
  const lines = [{ orderLineId: found.sellerOrder.lines[0].id, quantity: 1 }];
  const parcel = { sellerOrderId: partId, lines, carrier: 'Post', idempotencyKey: 's' };
  const { shipment } = await shop.ask('ship', 'shipmentCreate', parcel, staff);
  await shop.ask('deliver', 'shipmentDeliver', { shipmentId: shipment.id, idempotencyKey: 'd' }, staff);
  const wanted = { sellerOrderId: partId, lines: [{ ...lines[0], reason: 'DAMAGED' }], idempotencyKey: 'r' };
  const asked = await stage.run(
    'mutation($input: ReturnRequestInput!) { returnRequest(input: $input) { return { id } userErrors { code } } }',
    { input: wanted },
    buyer.as,
  );
  const returnId = asked.data.returnRequest.return.id;
  const { supportCase } = await open(buyer.as, { returnId });
  expect(supportCase).toMatchObject({ openedBy: 'BUYER', orderId: sold.orderId, sellerOrder: { id: partId } });
  expect((await open(staff, { returnId })).supportCase).toMatchObject({
    openedBy: 'SELLER',
    shop: { id: sold.shopId },
  });
  const query = 'query($id: ID!) { node(id: $id) { ... on SupportCase { return { id } } } }';
  expect((await stage.run(query, { id: supportCase.id }, buyer.as)).data.node).toEqual({ return: { id: returnId } });
  const notFound = failure('NOT_FOUND', 'returnId');
  expect(await open((await stage.buyer()).as, { returnId })).toEqual(notFound);
  expect(await open(buyer.as, { returnId: randomIds.next('rtrn') })).toEqual(notFound);
});

test('an operator who bought does not decide the own case', async () => {
  const own: As = { ...sold.buyer.as, roles: ['OPERATOR'] };
  const { supportCase } = await open(own);
  expect(await act('Take', own, supportCase.id)).toEqual(failure('SECOND_PERSON_REQUIRED'));
});

test('one case a key; texts have bounds', async () => {
  const same = await together(8, () => open(sold.buyer.as, { orderId: sold.orderId, idempotencyKey: 'one' }));
  expect(new Set(same.map((answer) => answer.supportCase.id)).size).toBe(1);
  expect(same[0].supportCase.messages.nodes).toHaveLength(1);
  const reused = await open(sold.buyer.as, { orderId: sold.orderId, idempotencyKey: 'one', subject: 'Other' });
  expect(reused).toEqual(failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
  expect(await open(sold.buyer.as, { orderId: sold.orderId, subject: ' ' })).toEqual(
    failure('TEXT_INVALID', 'subject'),
  );
  expect(await open(sold.buyer.as, { orderId: sold.orderId, text: 'x'.repeat(2001) })).toEqual(
    failure('TEXT_INVALID', 'text'),
  );
  const { id } = same[0].supportCase;
  expect(await act('Take', ada, id, { reason: '' })).toEqual(failure('TEXT_INVALID', 'reason'));
});

/** From each state, by each action: where it leads, or that it is refused and changes nothing. */
const ways: Record<string, { as: () => As; leads: Partial<Record<CaseState, CaseState>> }> = {
  Take: { as: () => ada, leads: { OPEN: 'IN_PROGRESS', IN_PROGRESS: 'IN_PROGRESS', WAITING: 'WAITING' } },
  HandBack: { as: () => ada, leads: { IN_PROGRESS: 'OPEN', WAITING: 'OPEN' } },
  Resolve: { as: () => ada, leads: { IN_PROGRESS: 'RESOLVED', WAITING: 'RESOLVED' } },
  Reopen: { as: () => sold.buyer.as, leads: { RESOLVED: 'OPEN' } },
  Withdraw: { as: () => sold.buyer.as, leads: { OPEN: 'WITHDRAWN', IN_PROGRESS: 'WITHDRAWN', WAITING: 'WITHDRAWN' } },
};
const pathTo: Record<CaseState, string[]> = {
  OPEN: [],
  IN_PROGRESS: ['Take'],
  WAITING: ['Take', 'MessageSend'],
  RESOLVED: ['Take', 'Resolve'],
  WITHDRAWN: ['Withdraw'],
};

test.each(Object.keys(caseTransitions) as CaseState[])('from %s, only the ways of the table', async (from) => {
  for (const [name, { as, leads }] of Object.entries(ways)) {
    const { supportCase: made } = await open(sold.buyer.as);
    for (const step of pathTo[from]) await act(step, step === 'Withdraw' ? sold.buyer.as : ada, made.id);
    const before = await seen(made.id, ada);
    expect(before.state).toBe(from);
    const { supportCase, userErrors } = await act(name, as(), made.id);
    const to = leads[from];
    if (to === undefined) {
      expect(userErrors[0]?.code).toMatch(/^(NOT_ALLOWED_IN_STATE|NOT_ASSIGNED_TO_YOU)$/);
      expect(await seen(made.id, ada)).toEqual(before);
    } else {
      expect(userErrors).toEqual([]);
      expect(supportCase.state).toBe(to);
      expect(to === from || caseTransitions[from].includes(to)).toBe(true);
    }
  }
});
