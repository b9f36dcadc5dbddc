// Budgets under concurrency: never overdrawn, whoever asks how often, in how many processes.

import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import type { Services } from '../../../../subgraphs/products/context.js';
import {
  commitPromotions,
  expirePromotions,
  giveBackPromotions,
  holdPromotions,
  releasePromotions,
} from '../../../../subgraphs/products/promotion/holdPromotions.js';
import { guestMerged } from '../../../../subgraphs/products/guestMerged.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { anotherProcess, operator } from '../productsKit.js';

let graph: TestGraph;
let processes: Services[];
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  processes = [anotherProcess(graph), anotherProcess(graph)];
});
afterAll(() => graph.stop());

async function promotion(more: Record<string, unknown>): Promise<string> {
  const endsAt = new Date(graph.clock.now().getTime() + 86_400_000).toISOString();
  const input = { kind: 'THRESHOLD', title: 'Autumn', amountOff: '3.00', minSpend: '1.00', markets: ['US'], endsAt };
  const { data, errors } = await graph.run(
    `mutation($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code field } } }`,
    { input: { ...input, currencyCode: 'USD', ...more } },
    operator(),
  );
  if (!data?.promotionCreate.promotion) throw new Error(JSON.stringify([data, errors]));
  return data.promotionCreate.promotion.id;
}
const recordOf = async (id: string) => (await processes[0]!.promotions.byIds([id]))[0]!;
const hold = (services: Services, orderId: string, uses: [string, number][], buyerId = 'buyer') =>
  holdPromotions(services, {
    ...{ orderId, buyerId, expiresInSeconds: 3600 },
    uses: uses.map(([promotionId, minor]) => ({ promotionId, minor })),
  });
const order = () => randomIds.next('order');

test('200 orders at once by two processes share a budget of 50 of them, to the cent', async () => {
  const id = await promotion({ budget: '150.00' });
  const answers = await together(200, (index) => hold(processes[index % 2]!, order(), [[id, 300]], `buyer-${index}`));
  expect(answers.filter(({ outcome }) => outcome === 'HELD')).toHaveLength(50);
  const refusals = answers.filter(({ outcome }) => outcome === 'REFUSED');
  expect(refusals).toHaveLength(150);
  expect(refusals[0]?.refused).toEqual([{ promotionId: id, reason: 'BUDGET_SPENT' }]);
  expect(await recordOf(id)).toMatchObject({ heldMinor: 15_000, heldUses: 50, spentMinor: 0, spentUses: 0 });
});

test('one buyer with 40 orders at once gets it as often as one may', async () => {
  const id = await promotion({ budgetUses: 1000, perBuyerLimit: 3 });
  const answers = await together(40, (index) => hold(processes[index % 2]!, order(), [[id, 300]]));
  expect(answers.filter(({ outcome }) => outcome === 'HELD')).toHaveLength(3);
  const { refused } = answers.find(({ outcome }) => outcome === 'REFUSED')!;
  expect(refused).toEqual([{ promotionId: id, reason: 'BUYER_LIMIT_REACHED' }]);
  expect((await hold(processes[0]!, order(), [[id, 300]], 'another')).outcome).toBe('HELD');
});

test('the same order is answered the same, all or none, and twice is once, at the same time too', async () => {
  const rich = await promotion({ budgetUses: 10 });
  const poor = await promotion({ budget: '2.99' });
  const orderId = order();
  const both = await together(20, (index) =>
    hold(processes[index % 2]!, orderId, [
      [rich, 300],
      [poor, 300],
    ]),
  );
  expect(new Set(both.map(({ outcome }) => outcome))).toEqual(new Set(['REFUSED']));
  expect(await recordOf(rich)).toMatchObject({ heldUses: 0, heldMinor: 0 });

  const again = order();
  await together(20, (index) => hold(processes[index % 2]!, again, [[rich, 300]]));
  expect(await recordOf(rich)).toMatchObject({ heldUses: 1, heldMinor: 300 });
  await expect(hold(processes[0]!, again, [[rich, 299]])).rejects.toMatchObject({
    extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
  expect(await together(10, (index) => commitPromotions(processes[index % 2]!, again))).toEqual(
    Array.from({ length: 10 }, () => 'COMMITTED'),
  );
  expect(await recordOf(rich)).toMatchObject({ heldUses: 0, heldMinor: 0, spentUses: 1, spentMinor: 300 });
  await together(10, (index) => releasePromotions(processes[index % 2]!, again));
  expect(await recordOf(rich)).toMatchObject({ heldUses: 0, heldMinor: 0, spentUses: 0, spentMinor: 0 });
  expect(await commitPromotions(processes[0]!, again)).toBe('CANCELLED');
});

test('what comes back comes back once a movement, no more than was given, and the use with the last of it', async () => {
  const id = await promotion({ budgetUses: 10, perBuyerLimit: 1 });
  const orderId = order();
  const back = (services: Services, movementId: string, minor: number) =>
    giveBackPromotions(services, { orderId, movementId, uses: [{ promotionId: id, minor }] });
  await hold(processes[0]!, orderId, [[id, 300]]);
  await back(processes[0]!, 'early', 100);
  expect(await recordOf(id)).toMatchObject({ heldMinor: 300, heldUses: 1 });
  await commitPromotions(processes[0]!, orderId);
  await together(20, (index) => back(processes[index % 2]!, `half-${index % 4 < 2}`, 100));
  expect(await recordOf(id)).toMatchObject({ heldUses: 0, spentMinor: 100, spentUses: 1 });
  expect((await hold(processes[0]!, order(), [[id, 300]])).outcome).toBe('REFUSED');
  await together(4, (index) => back(processes[index % 2]!, 'rest', 500));
  await back(processes[0]!, 'more', 500);
  expect(await recordOf(id)).toMatchObject({ spentMinor: 0, spentUses: 0 });
  expect((await hold(processes[0]!, order(), [[id, 300]])).outcome).toBe('HELD');
  for (const uses of [[], [{ promotionId: id, minor: -1 }], [{ promotionId: id, minor: 0.5 }]]) {
    await expect(giveBackPromotions(processes[0]!, { orderId, movementId: 'bad', uses })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
});

test('what a guest had counts for the account, once, and what is released later is let go from there', async () => {
  const id = await promotion({ budgetUses: 10, perBuyerLimit: 2 });
  const [guestId, userId] = [randomIds.next('guest'), randomIds.next('user')];
  const [first, second] = [order(), order()];
  await hold(processes[0]!, first, [[id, 300]], guestId);
  await hold(processes[0]!, second, [[id, 300]], userId);
  await commitPromotions(processes[0]!, second);
  const event = {
    ...{ id: randomIds.next('evt'), type: 'guest.merged', version: 1, at: graph.clock.now() },
    ...{ aggregate: { type: 'user', id: userId }, payload: { guestId, userId } },
  };
  for (let times = 0; times < 2; times += 1) {
    await processes[0]!.transact((tx) => guestMerged.handle(event, tx, processes[0]!));
  }
  expect((await hold(processes[1]!, order(), [[id, 300]], userId)).outcome).toBe('REFUSED');
  // The order's own step, run again after the guest signed in.
  expect((await hold(processes[1]!, first, [[id, 300]], userId)).outcome).toBe('HELD');
  await releasePromotions(processes[1]!, first);
  expect(await recordOf(id)).toMatchObject({ heldUses: 0, spentUses: 1 });
  expect((await hold(processes[1]!, order(), [[id, 300]], userId)).outcome).toBe('HELD');
  expect((await hold(processes[1]!, order(), [[id, 300]], guestId)).outcome).toBe('HELD');
});

test('a release that comes first bars the order', async () => {
  const id = await promotion({ budgetUses: 10 });
  const orderId = order();
  await releasePromotions(processes[0]!, orderId);
  expect((await hold(processes[1]!, orderId, [[id, 300]])).outcome).toBe('CANCELLED');
  expect(await recordOf(id)).toMatchObject({ heldUses: 0 });
});

test('what is held too long is given back once, and given late where it can be', async () => {
  const id = await promotion({ budget: '3.00' });
  const [late, quick] = [order(), order()];
  expect((await hold(processes[0]!, late, [[id, 300]])).outcome).toBe('HELD');
  expect((await hold(processes[0]!, order(), [[id, 300]])).outcome).toBe('REFUSED');
  graph.clock.advance(3601);
  await together(2, (index) => expirePromotions(processes[index]!));
  expect(await recordOf(id)).toMatchObject({ heldMinor: 0, heldUses: 0 });
  expect(await commitPromotions(processes[0]!, late)).toBe('COMMITTED');
  expect(await recordOf(id)).toMatchObject({ heldMinor: 0, spentMinor: 300, spentUses: 1 });
  await releasePromotions(processes[0]!, late);
  expect((await hold(processes[1]!, quick, [[id, 300]])).outcome).toBe('HELD');
  graph.clock.advance(3601);
  await expirePromotions(processes[0]!);
  const another = order();
  expect((await hold(processes[1]!, another, [[id, 300]])).outcome).toBe('HELD');
  expect(await commitPromotions(processes[0]!, quick)).toBe('EXPIRED');
  expect(await recordOf(id)).toMatchObject({ heldMinor: 300, spentMinor: 0 });
});

test('nobody but the orders service holds anything', async () => {
  const ask = (service: 'reviews' | 'orders') =>
    graph.callAs<any>(
      service,
      'products',
      'mutation($input: PromotionsReleaseInput!) { promotionsRelease(input: $input) { released } }',
      { input: { orderId: order() } },
    );
  await expect(ask('reviews')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect((await ask('orders')).promotionsRelease).toEqual({ released: true });
  const giveBack = `mutation($input: PromotionsGiveBackInput!) { promotionsGiveBack(input: $input) { givenBack } }`;
  const back = { orderId: order(), movementId: 'one', uses: [{ promotionId: randomIds.next('promo'), minor: 1 }] };
  await expect(graph.callAs<any>('reviews', 'products', giveBack, { input: back })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await graph.callAs<any>('orders', 'products', giveBack, { input: back })).toEqual({
    promotionsGiveBack: { givenBack: true },
  });
  const facts = `query($input: PromotionFactsInput!) { promotionFacts(input: $input) { id } shippingFacts(shopIds: [], market: "US") { countries } }`;
  const input = { shopIds: [], market: 'DE', codes: [], buyerId: 'b' };
  await expect(graph.callAs<any>('reviews', 'products', facts, { input })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await graph.callAs<any>('orders', 'products', facts, { input })).toEqual({
    promotionFacts: [],
    shippingFacts: { countries: ['US'] },
  });
});
