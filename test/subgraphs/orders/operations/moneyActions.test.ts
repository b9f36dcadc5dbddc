// What operators do about shops' money: each with a reason, under a key, and in their log.

import { afterSaleStage, key } from '../afterSale/afterSale.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(0);
});
afterAll(() => stage.stop());

const selections: Record<string, string> = {
  payoutsRun: 'payouts { id }',
  shopTermsSet: 'shopTerms { feeBasisPoints }',
  payoutAccountSet: 'action { kind detail }',
};
function ask(name: string, input: object, as: As = stage.operator) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selections[name]} userErrors { code field } } }`;
  return stage.run(query, { input: { reason: 'Agreed', idempotencyKey: key(), ...input } }, as);
}
const done = async (name: string, input: object) => (await ask(name, input)).data[name];
const failure = (code: string, field: string) => [{ code, field: [field] }];
async function logOf(targetId: string) {
  const query = `query($filter: OperatorActionFilter) { operatorActions(filter: $filter, first: 10) { nodes { kind reason detail outcome } } }`;
  return (await stage.run(query, { filter: { targetId } }, stage.operator)).data.operatorActions.nodes;
}
const usual = { holdSeconds: 0, reserveBasisPoints: 0, reserveSeconds: 0 };

test('what is paid and agreed is in the log, once, with the reason; without one, nothing is done', async () => {
  const sale = await stage.sale([1]);
  const { shopId, staff } = sale;
  const idempotencyKey = key();
  const terms = { shopId, ...usual, feeBasisPoints: 700, reason: 'Volume', idempotencyKey };
  for (let times = 0; times < 2; times += 1) {
    expect(await done('shopTermsSet', terms)).toEqual({ shopTerms: { feeBasisPoints: 700 }, userErrors: [] });
  }
  const other = await done('shopTermsSet', { ...terms, feeBasisPoints: 701 });
  expect(other.userErrors).toEqual(failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
  const silent = await done('shopTermsSet', { ...terms, reason: ' ', idempotencyKey: key() });
  expect(silent.userErrors).toEqual(failure('TEXT_INVALID', 'reason'));
  for (const as of [staff, sale.buyer.as]) {
    expect((await ask('shopTermsSet', terms, as)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  }

  const { shipment } = await stage.ship(sale, [[sale.lineIds[0]!, 1]]);
  await stage.deliver(sale, shipment.id);
  await stage.graph.settled();
  await stage.graph.runJob('orders', 'releaseEarnings');
  const input = { partyId: shopId, reason: 'It is urgent' };
  expect((await done('payoutsRun', { ...input, reason: '' })).userErrors).toEqual(failure('TEXT_INVALID', 'reason'));
  expect((await done('payoutsRun', { ...input, idempotencyKey })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  const again = key();
  const [payout] = (await done('payoutsRun', { ...input, idempotencyKey: again })).payouts;
  expect((await done('payoutsRun', { ...input, idempotencyKey: again })).payouts).toEqual([payout]);
  expect((await done('payoutsRun', { ...input, reason: 'Another', idempotencyKey: again })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  expect(await logOf(shopId)).toEqual([
    { kind: 'PAYOUTS_RUN', reason: 'It is urgent', detail: payout.id, outcome: 'DONE' },
    {
      ...{ kind: 'SHOP_TERMS_SET', reason: 'Volume', outcome: 'DONE' },
      detail:
        'feeBasisPoints 500 → 700, holdSeconds 604800 → 0, reserveBasisPoints 500 → 0, reserveSeconds 2592000 → 0',
    },
  ]);
});

test('where a party is paid out to is set by operators alone, and what it was is in the log', async () => {
  const { shopId, staff } = await stage.shop();
  const set = (input: object) => done('payoutAccountSet', { partyId: shopId, ...input });
  for (const stripeAccountId of ['acct_', 'cus_1', 'acct_1 ']) {
    expect((await set({ stripeAccountId })).userErrors).toEqual(failure('ACCOUNT_INVALID', 'stripeAccountId'));
  }
  expect((await ask('payoutAccountSet', { partyId: shopId }, staff)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  const idempotencyKey = key();
  const first = await set({ stripeAccountId: 'acct_1', idempotencyKey });
  expect(first).toEqual({ action: { kind: 'PAYOUT_ACCOUNT_SET', detail: 'none → acct_1' }, userErrors: [] });
  expect(await set({ stripeAccountId: 'acct_1', idempotencyKey })).toEqual(first);
  expect((await set({ stripeAccountId: 'acct_2' })).action.detail).toBe('acct_1 → acct_2');
  expect((await set({})).action.detail).toBe('acct_2 → none');
  const unknown = shopId.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect((await set({ partyId: unknown })).userErrors).toEqual(failure('NOT_FOUND', 'partyId'));
  expect((await logOf(shopId)).map(({ detail }: any) => detail)).toEqual([
    ...['acct_2 → none', 'acct_1 → acct_2', 'none → acct_1'],
  ]);
});
