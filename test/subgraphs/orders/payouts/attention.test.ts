// A payout that failed and was not given back: operators see it, have it asked for again, and say what became of it.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import type { PayoutOutcome } from '../../../../subgraphs/orders/payouts/payoutProvider.js';
import { payoutFigures } from '../../../../subgraphs/orders/payouts/payoutFigures.js';
import { settlePayout } from '../../../../subgraphs/orders/payouts/settlePayout.js';
import { sweepPayouts } from '../../../../subgraphs/orders/payouts/sweepPayouts.js';
import { signTestNotice } from '../../../../subgraphs/orders/payment/test/testNotice.js';
import { takeNotice } from '../../../../subgraphs/orders/payment/takeNotice.js';
import { eventually } from '../../../kit/eventually.js';
import { together } from '../../../kit/together.js';
import { afterSaleStage, key } from '../afterSale/afterSale.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
let services: Services;
beforeAll(async () => {
  stage = await afterSaleStage(0);
  services = stage.graph.services<Services>('orders');
});
afterAll(() => stage.stop());

const money = '{ amount currencyCode }';
const payload = `payout { id state settledAt amount ${money} } action { kind detail by { id } reason } userErrors { code field }`;
const attempt = (name: string, input: object, as: As = stage.operator) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${payload} } }`;
  return stage.run(query, { input: { reason: 'Looked into it', idempotencyKey: key(), ...input } }, as);
};
const ask = async (name: string, input: object) => (await attempt(name, input)).data[name];
const refusedAs = (code: string, field: string) => ({ payout: null, userErrors: [{ code, field: [field] }] });
const listed = async (state: string, as: As = stage.operator) =>
  stage.run(
    'query($state: PayoutState!) { payoutsInState(state: $state, first: 50) { totalCount nodes { id state shop { id } } } }',
    { state },
    as,
  );
const idsIn = async (state: string): Promise<string[]> =>
  (await listed(state)).data.payoutsInState.nodes.map(({ id }: any) => id);
const figureOf = async (name: string, state: string) => {
  const values = await payoutFigures.find((each) => each.name === name)!.read(services);
  return values.find(({ labels }) => labels?.['state'] === state)!.value;
};
const shopMoney = `query($id: ID!) { node(id: $id) { ... on Shop { balances { available ${money} }
  payouts { nodes { id state } } } } }`;
const moneyOf = async (shopId: string, as: As) => (await stage.run(shopMoney, { id: shopId }, as)).data.node;
const available = async (shopId: string, as: As) => (await moneyOf(shopId, as)).balances[0].available.amount;

/** A payout of 29.21, which the test provider pays, and which then fails without being given back; a webhook tells it. */
async function stranded() {
  const sale = await stage.sale([1], { price: '25.49' });
  const { shopId, staff } = sale;
  const terms = { shopId, feeBasisPoints: 500, holdSeconds: 0, reserveBasisPoints: 0, reserveSeconds: 0 };
  const set = 'mutation($input: ShopTermsSetInput!) { shopTermsSet(input: $input) { userErrors { code } } }';
  await stage.run(set, { input: { ...terms, reason: 'Agreed', idempotencyKey: key() } }, stage.operator);
  const { shipment } = await stage.ship(sale, [[sale.lineIds[0]!, 1]]);
  await stage.deliver(sale, shipment.id);
  await stage.graph.settled();
  await stage.graph.runJob('orders', 'releaseEarnings');
  const run = `mutation($input: PayoutsRunInput!) { payoutsRun(input: $input) { payouts { id state amount ${money} } userErrors { code } } }`;
  const input = { partyId: shopId, reason: 'Due', idempotencyKey: key() };
  const [payout] = (await stage.run(run, { input }, stage.operator)).data.payoutsRun.payouts;
  expect(payout).toMatchObject({ state: 'PAID', amount: { amount: '29.21' } });

  stage.clock.advance(3);
  const { books } = services.testPayments!;
  const entry = (await books.perform({ do: 'act', key: payout.id }))!;
  const { headers, body } = signTestNotice(await books.secret(), entry, entry.notices[0]!);
  const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
  await takeNotice(services, 'test', sent, body);
  const id: string = payout.id;
  await eventually(async () => (await services.payouts.byId(id))?.state === 'NEEDS_ATTENTION');
  return { id, shopId, staff, buyer: sale.buyer.as };
}

test('it is in the list of operators and in the figures, and its shop has neither the money nor a balance of it', async () => {
  const before = await figureOf('vitrine_payouts', 'NEEDS_ATTENTION');
  const { id, shopId, staff, buyer } = await stranded();
  expect(await figureOf('vitrine_payouts', 'NEEDS_ATTENTION')).toBe(before + 1);
  stage.clock.advance(100);
  expect(await figureOf('vitrine_payouts_oldest_seconds', 'NEEDS_ATTENTION')).toBeGreaterThanOrEqual(100);
  expect(await figureOf('vitrine_payouts_oldest_seconds', 'PENDING')).toBe(0);
  expect((await listed('NEEDS_ATTENTION')).data.payoutsInState.nodes).toContainEqual({
    ...{ id, state: 'NEEDS_ATTENTION', shop: { id: shopId } },
  });
  expect(await idsIn('PAID')).not.toContain(id);
  expect(await moneyOf(shopId, staff)).toMatchObject({
    ...{ balances: [{ available: { amount: '0.00' } }], payouts: { nodes: [{ id, state: 'NEEDS_ATTENTION' }] } },
  });
  for (const as of [staff, buyer]) {
    expect((await listed('NEEDS_ATTENTION', as)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    for (const [name, input] of [
      ['payoutRetry', { payoutId: id }],
      ['payoutSettle', { payoutId: id, outcome: 'FAILED' }],
    ] as const) {
      expect((await attempt(name, input, as)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    }
  }
  expect((await attempt('payoutRetry', { payoutId: id }, {})).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect(await available(shopId, staff)).toBe('0.00');
});

test('asked for again it stays so until the provider has it back; then it is the shop’s again, once', async () => {
  const { id, shopId, staff } = await stranded();
  const still = await ask('payoutRetry', { payoutId: id });
  expect(still).toMatchObject({ payout: { id, state: 'NEEDS_ATTENTION' }, action: { kind: 'PAYOUT_RETRY' } });
  await services.testPayments!.books.perform({ do: 'failPayout', key: id });
  const idempotencyKey = key();
  const twins = await together(5, () => ask('payoutRetry', { payoutId: id, idempotencyKey }));
  for (const each of twins) expect(each.userErrors).toEqual([]);
  expect((await ask('payoutRetry', { payoutId: id, idempotencyKey })).payout.state).toBe('FAILED');
  expect(await available(shopId, staff)).toBe('29.21');
  expect(await ask('payoutRetry', { payoutId: id })).toMatchObject(refusedAs('NOT_ALLOWED_IN_STATE', 'payoutId'));
});

test('the sweep asks by itself each hour', async () => {
  const { id, shopId, staff } = await stranded();
  await services.testPayments!.books.perform({ do: 'failPayout', key: id });
  await sweepPayouts(services);
  expect((await services.payouts.byId(id))!.state).toBe('NEEDS_ATTENTION');
  stage.clock.advance(3601);
  await eventually(async () => {
    await sweepPayouts(services);
    return (await services.payouts.byId(id))!.state === 'FAILED';
  });
  expect(await available(shopId, staff)).toBe('29.21');
});

test('settled as failed it is the shop’s again, once however often it is said; and the log has who said it', async () => {
  const { id, shopId, staff } = await stranded();
  const idempotencyKey = key();
  const racing = await together(8, (index) =>
    ask('payoutSettle', { payoutId: id, outcome: 'FAILED', ...(index < 4 ? { idempotencyKey } : {}) }),
  );
  expect(racing.filter(({ action }) => action !== null).length).toBeGreaterThanOrEqual(1);
  for (const { action, userErrors } of racing) {
    if (action === null) expect(userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['payoutId'] }]);
  }
  expect(await available(shopId, staff)).toBe('29.21');
  expect((await moneyOf(shopId, staff)).payouts.nodes).toEqual([{ id, state: 'FAILED' }]);
  expect(await idsIn('NEEDS_ATTENTION')).not.toContain(id);
  const query = `query($id: ID!) { operatorActions(filter: { targetId: $id }, first: 20) { nodes { kind outcome detail by { id } } } }`;
  const { nodes } = (await stage.run(query, { id }, stage.operator)).data.operatorActions;
  expect(nodes.filter(({ outcome }: any) => outcome === 'DONE')).toEqual([
    {
      ...{ kind: 'PAYOUT_SETTLE', outcome: 'DONE', detail: 'NEEDS_ATTENTION → FAILED' },
      by: { id: stage.operator.userId },
    },
  ]);
  expect(await stage.eventsOf(id)).toEqual(['payout.paid', 'payout.failed']);
});

test('settled as paid it stays so, whatever is asked afterwards; only what came back after all needs attention again', async () => {
  const { id, shopId, staff } = await stranded();
  const asked: string[] = [];
  const provider = { ...services.payoutProvider, pay: async (each: string) => (asked.push(each), 'FAILED' as const) };
  const watched = { ...services, payoutProvider: provider };
  const { payout } = await ask('payoutSettle', { payoutId: id, outcome: 'PAID' });
  expect(payout).toMatchObject({ id, state: 'PAID' });
  expect(payout.settledAt).not.toBeNull();
  stage.clock.advance(7200);
  await sweepPayouts(watched);
  expect(asked).not.toContain(id);
  for (const outcome of ['PENDING', 'PAID', 'NEEDS_ATTENTION'] satisfies PayoutOutcome[]) {
    expect((await settlePayout(services, id, outcome)).state).toBe('PAID');
  }
  expect(await available(shopId, staff)).toBe('0.00');

  expect((await settlePayout(services, id, 'FAILED')).state).toBe('NEEDS_ATTENTION');
  expect((await settlePayout(services, id, 'FAILED')).state).toBe('NEEDS_ATTENTION');
  expect(await available(shopId, staff)).toBe('0.00');
  expect(await ask('payoutRetry', { payoutId: id })).toMatchObject(refusedAs('NOT_ALLOWED_IN_STATE', 'payoutId'));
  expect((await ask('payoutSettle', { payoutId: id, outcome: 'FAILED' })).payout.state).toBe('FAILED');
  expect(await available(shopId, staff)).toBe('29.21');
});

test('what does not need attention is refused, and changes nothing', async () => {
  const { id, shopId, staff } = await stranded();
  const silent = await ask('payoutSettle', { payoutId: id, outcome: 'PAID', reason: ' ' });
  expect(silent).toMatchObject(refusedAs('TEXT_INVALID', 'reason'));
  const nothing = { payoutId: randomIds.next('payout'), outcome: 'PAID' };
  expect(await ask('payoutSettle', nothing)).toMatchObject(refusedAs('NOT_FOUND', 'payoutId'));
  const idempotencyKey = key();
  await ask('payoutSettle', { payoutId: id, outcome: 'PAID', idempotencyKey });
  const other = await ask('payoutSettle', { payoutId: id, outcome: 'FAILED', idempotencyKey });
  expect(other).toMatchObject(refusedAs('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
  for (const outcome of ['PAID', 'FAILED']) {
    const refused = await ask('payoutSettle', { payoutId: id, outcome });
    expect(refused).toMatchObject(refusedAs('NOT_ALLOWED_IN_STATE', 'payoutId'));
  }
  expect((await moneyOf(shopId, staff)).payouts.nodes).toEqual([{ id, state: 'PAID' }]);
  expect(await available(shopId, staff)).toBe('0.00');
});
