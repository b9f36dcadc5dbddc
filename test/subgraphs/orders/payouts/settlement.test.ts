// Money through the whole graph: from an order to a payout, what each of its parties sees of it, and what nobody else does.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { eventually } from '../../../kit/eventually.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { As, Buyer } from '../stage.js';

const daySeconds = 24 * 60 * 60;
const money = '{ amount currencyCode }';
const entry = `{ account party fund kind component amount ${money} orderLineId at }`;
const settlement = `settlement { balance ${money} entries ${entry} }`;
const shopMoney = `query($id: ID!) { node(id: $id) { ... on Shop { terms { feeBasisPoints holdSeconds }
  balances { currencyCode total ${money} pending ${money} available ${money} reserved ${money} }
  payouts { totalCount nodes { id state amount ${money} reserve ${money} shop { id } } }
  statements { totalCount nodes { id state account party currencyCode opening ${money} closing ${money} shop { id }
    lines { totalCount nodes { kind amount ${money} orderId payout { id } entries ${entry} } } } } } } }`;
const documentsOfMoney = {
  run: `mutation($input: PayoutsRunInput!) { payoutsRun(input: $input) { payouts { id state amount ${money} } userErrors { code field message } } }`,
  terms: `mutation($input: ShopTermsSetInput!) { shopTermsSet(input: $input) { shopTerms { feeBasisPoints holdSeconds reserveBasisPoints reserveSeconds }
    userErrors { code field message } } }`,
};

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
let staff: As;
let buyer: Buyer;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());
beforeEach(async () => {
  ({ shopId, staff } = await stage.shop());
  buyer = await stage.buyer();
});

const key = () => randomIds.next('key');
const minor = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);
const total = (entries: readonly { amount: { amount: string } }[]) =>
  entries.reduce((sum, each) => sum + minor(each.amount), 0);
async function bought(quantity = 2) {
  const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 100 });
  const { order } = await shop.buy(buyer, [{ variantId, quantity }], { idempotencyKey: key() });
  return order;
}
async function delivered(order: any) {
  const lines = order.lines.map(({ id, quantity }: any) => ({ orderLineId: id, quantity }));
  const parcel = { sellerOrderId: order.sellerOrders[0].id, lines, carrier: 'UPS', idempotencyKey: key() };
  const { shipment } = await shop.ask('ship', 'shipmentCreate', parcel, staff);
  await shop.ask('deliver', 'shipmentDeliver', { shipmentId: shipment.id, idempotencyKey: key() }, staff);
  await stage.graph.settled();
}
const settlementOf = async (order: any, as: As) =>
  (await stage.run(`query($id: ID!) { order(id: $id) { ${settlement} } }`, { id: order.id }, as)).data.order
    ?.settlement;
const moneyOf = async (as: As = staff, id = shopId) => (await stage.run(shopMoney, { id }, as)).data.node;
const run = async (input: object, as: As = stage.operator) =>
  (await stage.run(documentsOfMoney.run, { input: { reason: 'Asked for', idempotencyKey: key(), ...input } }, as)).data
    ?.payoutsRun;
const setTerms = (input: object, as: As = stage.operator) =>
  stage.run(
    documentsOfMoney.terms,
    {
      input: {
        ...{ shopId, feeBasisPoints: 500, holdSeconds: 0, reserveBasisPoints: 0, reserveSeconds: 0 },
        ...{ reason: 'Agreed', idempotencyKey: key(), ...input },
      },
    },
    as,
  );

test("an order's settlement balances; its buyer and its shop see what is theirs, and nobody else anything", async () => {
  const order = await bought();
  const all = await settlementOf(order, stage.operator);
  expect(all.balance).toEqual({ amount: '0.00', currencyCode: 'USD' });
  expect(total(all.entries)).toBe(0);
  const of = (kind: string, component: string) =>
    total(all.entries.filter((each: any) => each.account === kind && each.component === component));
  expect(of('BUYER', 'PAYMENT')).toBe(-minor(order.totals.total));
  expect([of('SELLER', 'GOODS'), of('SELLER', 'SHIPPING'), of('SELLER', 'FEE')]).toEqual([2000, 499, -100]);
  expect(of('PLATFORM', 'FEE')).toBe(100);
  expect(of('TAX', 'TAX')).toBe(minor(order.totals.tax));

  const own = await settlementOf(order, buyer.as);
  expect(new Set(own.entries.map((each: any) => `${each.account} ${each.party}`))).toEqual(
    new Set([`BUYER ${order.id}`]),
  );
  expect(own.balance.amount).toBe(`-${order.totals.total.amount}`);
  const part = async (as: As) =>
    (
      await stage.run(
        `query($id: ID!) { sellerOrder(id: $id) { ${settlement} } }`,
        { id: order.sellerOrders[0].id },
        as,
      )
    ).data.sellerOrder;
  const shops = (await part(staff)).settlement;
  expect(new Set(shops.entries.map((each: any) => each.party))).toEqual(new Set([shopId]));
  expect(shops.balance.amount).toBe('23.99');
  expect((await part(stage.operator)).settlement.balance.amount).toBe('23.99');
  expect((await part(buyer.as)).settlement).toBeNull();
  const stranger = (await stage.shop()).staff;
  expect(await part(stranger)).toBeNull();
  for (const as of [stranger, (await stage.buyer()).as, {}]) expect(await settlementOf(order, as)).toBeUndefined();
});

test('what a shop earned is held until a week after the delivery, then paid, and on its statement to the cent', async () => {
  const order = await bought();
  const funds = async () => {
    const [balance] = (await moneyOf()).balances;
    return [balance.pending.amount, balance.available.amount, balance.reserved.amount, balance.total.amount];
  };
  expect(await funds()).toEqual(['23.99', '0.00', '0.00', '23.99']);
  await delivered(order);
  stage.clock.advance(6 * daySeconds);
  await stage.graph.runJob('orders', 'releaseEarnings');
  expect(await funds()).toEqual(['23.99', '0.00', '0.00', '23.99']);
  expect((await run({ partyId: shopId })).userErrors).toMatchObject([{ code: 'NOTHING_PAYABLE', field: ['partyId'] }]);
  stage.clock.advance(2 * daySeconds);
  await stage.graph.runJob('orders', 'releaseEarnings');
  expect(await funds()).toEqual(['0.00', '23.99', '0.00', '23.99']);

  const input = { partyId: shopId, idempotencyKey: key() };
  const twins = await together(10, () => run(input));
  expect(new Set(twins.map(({ payouts }) => JSON.stringify(payouts))).size).toBe(1);
  expect(twins[0]).toMatchObject({ userErrors: [], payouts: [{ state: 'PAID', amount: { amount: '22.79' } }] });
  expect(await funds()).toEqual(['0.00', '0.00', '1.20', '1.20']);

  const { payouts, statements } = await moneyOf();
  expect(payouts).toMatchObject({
    totalCount: 1,
    nodes: [{ id: twins[0].payouts[0].id, reserve: { amount: '1.20' }, shop: { id: shopId } }],
  });
  const months = [...statements.nodes].reverse();
  const lines = months.flatMap((each: any) => each.lines.nodes);
  expect(lines.map((each: any) => [each.kind, each.amount.amount])).toEqual([
    ['SALE', '23.99'],
    ['RELEASE', '0.00'],
    ['PAYOUT', '-22.79'],
    ['RESERVE', '0.00'],
  ]);
  for (const each of lines) expect(total(each.entries)).toBe(minor(each.amount));
  expect([lines[0].orderId, lines[2].payout.id]).toEqual([order.id, twins[0].payouts[0].id]);
  expect(months[0].opening.amount).toBe('0.00');
  for (const each of months) expect(minor(each.closing) - minor(each.opening)).toBe(total(each.lines.nodes));
  expect(months.at(-1).closing.amount).toBe('1.20');
});

test("a shop's money is its owner's, its managers' and the operators', and nobody else's; nobody else pays out", async () => {
  const order = await bought();
  await delivered(order);
  stage.clock.advance(8 * daySeconds);
  await stage.graph.runJob('orders', 'releaseEarnings');
  const { payouts } = await run({ partyId: shopId });
  const seen = await moneyOf();
  const ids = [seen.statements.nodes[0].id, payouts[0].id];
  const nodes = async (as: As) =>
    (await stage.run('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, as)).data.nodes;
  const memberships = stage.graph.cluster.database('users').connection.collection('memberships');
  const role = (as: string) => memberships.updateMany({ tenantId: shopId }, { $set: { role: as } });
  const none = { terms: null, balances: null, payouts: null, statements: null };
  const own = ids.map((id) => ({ id }));

  expect(await nodes(staff)).toEqual(own);
  await role('MANAGER');
  expect(await nodes(staff)).toEqual(own);
  await role('STAFF');
  expect(await nodes(staff)).toEqual([null, null]);
  expect(await moneyOf()).toEqual(none);
  expect(await nodes(stage.operator)).toEqual(own);
  expect(await moneyOf(stage.operator)).toEqual(seen);
  const { staff: stranger } = await stage.shop();
  for (const as of [stranger, buyer.as, {}]) {
    expect(await nodes(as)).toEqual([null, null]);
    expect(await moneyOf(as)).toEqual(none);
  }

  await role('OWNER');
  for (const [as, code] of [
    [staff, 'FORBIDDEN'],
    [buyer.as, 'FORBIDDEN'],
    [{}, 'UNAUTHENTICATED'],
  ] as const) {
    const input = { partyId: shopId, reason: 'Asked for', idempotencyKey: key() };
    const refused = await stage.run(documentsOfMoney.run, { input }, as);
    expect(refused.errors[0]!.extensions.code).toBe(code);
    expect((await setTerms({}, as)).errors[0]!.extensions.code).toBe(code);
    for (const field of [
      'ledgerAccount(kind: PLATFORM, party: "fees") { party }',
      'ledgerStatements(kind: PLATFORM, party: "fees") { nodes { id } }',
    ]) {
      expect((await stage.run(`{ ${field} }`, {}, as)).errors[0]!.extensions.code).toBe(code);
    }
  }
  expect(await moneyOf()).toEqual(seen);
});

test('terms hold for what is placed, delivered and paid out from then on', async () => {
  await bought();
  const set = await setTerms({ feeBasisPoints: 1000, holdSeconds: 0, reserveBasisPoints: 0 });
  expect(set.data.shopTermsSet).toMatchObject({ userErrors: [], shopTerms: { feeBasisPoints: 1000, holdSeconds: 0 } });
  const later = await bought();
  const fees = (await settlementOf(later, stage.operator)).entries.filter(
    ({ component, account }: any) => component === 'FEE' && account === 'PLATFORM',
  );
  expect(total(fees)).toBe(200);
  await delivered(later);
  await stage.graph.runJob('orders', 'releaseEarnings');
  expect((await run({ partyId: shopId })).payouts).toMatchObject([{ amount: { amount: '22.99' } }]);
  expect((await moneyOf()).balances).toMatchObject([{ total: { amount: '23.99' }, available: { amount: '0.00' } }]);

  for (const [input, field] of [
    [{ feeBasisPoints: 5001 }, 'feeBasisPoints'],
    [{ holdSeconds: -1 }, 'holdSeconds'],
  ] as const) {
    expect((await setTerms(input)).data.shopTermsSet).toMatchObject({
      shopTerms: null,
      userErrors: [{ code: 'TERMS_INVALID', field: [field] }],
    });
  }
  const nowhere = await setTerms({ shopId: randomIds.next('shop') });
  expect(nowhere.data.shopTermsSet.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['shopId'] }]);
  expect((await moneyOf()).terms).toEqual({ feeBasisPoints: 1000, holdSeconds: 0 });
});

test('operators see any account; one that was never posted to is null', async () => {
  const order = await bought();
  const query = `query($kind: LedgerAccountKind!, $party: String!) { ledgerAccount(kind: $kind, party: $party) { kind party
    balances { total ${money} } } ledgerStatements(kind: $kind, party: $party, first: 5) { nodes { closing ${money} shop { id } } } }`;
  const account = async (kind: string, party: string) => {
    const { data } = await stage.run(query, { kind, party }, stage.operator);
    return { account: data.ledgerAccount, statements: data.ledgerStatements.nodes };
  };
  const fees = await account('PLATFORM', 'fees');
  expect(fees.account).toMatchObject({ kind: 'PLATFORM', party: 'fees' });
  expect(fees.statements[0].closing).toEqual(fees.account.balances[0].total);
  expect((await account('SELLER', shopId)).statements[0].shop).toEqual({ id: shopId });
  const buyers = await account('BUYER', order.id);
  expect(buyers.account.balances).toEqual([
    { total: { ...order.totals.total, amount: `-${order.totals.total.amount}` } },
  ]);
  expect(buyers.statements).toEqual([]);
  expect(await account('SELLER', randomIds.next('shop'))).toEqual({ account: null, statements: [] });
});

test('the settlements of a page of orders are one query, and a page of statements is three', async () => {
  for (let count = 0; count < 3; count += 1) await bought(1);
  const list = `{ viewer { orders(first: 3) { nodes { ${settlement} } } } }`;
  // The workers of the stage read on their own: what the page itself reads is what it reads when they rest.
  await eventually(async () => {
    const page = await stage.graph.queries.during(() => stage.run(list, {}, buyer.as));
    expect(page.value.data.viewer.orders.nodes.length).toBe(3);
    expect(page.reads.sort()).toEqual(['ledgerJournals.find', 'orders.find']);
    return true;
  });

  const statements = `query($id: ID!) { node(id: $id) { ... on Shop { statements(first: 5) { nodes { id lines(first: 2) { nodes { kind } } } } } } }`;
  const { value, reads } = await stage.graph.queries.during(() => stage.run(statements, { id: shopId }, staff));
  expect(value.data.node.statements.nodes[0].lines.nodes.length).toBe(2);
  const ofLedger = reads.filter((read) => read.startsWith('ledger')).sort();
  expect(ofLedger).toEqual(['ledgerClosings.find', 'ledgerJournals.aggregate', 'ledgerJournals.aggregate']);
});
