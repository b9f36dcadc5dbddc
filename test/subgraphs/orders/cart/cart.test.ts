// Carts through the whole graph: what goes in, what is refused, whose it is, and that nothing is lost to a race.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';
import type { As, Goods } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
let mug: Goods;
let plate: Goods;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  ({ shopId } = await stage.shop());
  mug = await stage.goods(shopId, { prices: { US: '10.00', DE: '9.00' }, stock: 5 });
  plate = await stage.goods(shopId, { prices: { US: '20.00' }, stock: 5, title: 'Plate' });
});
afterAll(() => stage.stop());

const someone = (): As => ({ userId: randomIds.next('user') });
const cartOf = async (as: As) => (await stage.run(documents.cart, {}, as)).data.viewer.cart;
const failure = (code: string, field: string[] | null) => [{ code, field, message: expect.any(String) }];

test('goods go in and add up, whatever the stock', async () => {
  const as = someone();
  expect(await cartOf(as)).toBeNull();
  const added = await shop.add(
    as,
    { variantId: mug.variantId, quantity: 2 },
    { variantId: plate.variantId, quantity: 1 },
  );
  expect(added).toEqual({
    userErrors: [],
    cart: {
      id: expect.stringMatching(/^cart_/),
      marketCode: 'US',
      totalQuantity: 3,
      lines: [
        {
          id: expect.stringMatching(/^cline_/),
          quantity: 2,
          variant: { id: mug.variantId },
          shoppable: { __typename: 'Product', id: mug.productId },
        },
        {
          id: expect.stringMatching(/^cline_/),
          quantity: 1,
          variant: { id: plate.variantId },
          shoppable: { __typename: 'Product', id: plate.productId },
        },
      ],
    },
  });
  const again = await shop.add(
    as,
    { variantId: mug.variantId, quantity: 40 },
    { variantId: mug.variantId, quantity: 1 },
  );
  expect(again.cart.lines.map((line: any) => line.quantity)).toEqual([43, 1]);
  expect(again.cart.lines[0].id).toBe(added.cart.lines[0].id);
  expect(await cartOf(as)).toEqual(again.cart);
});

test.each([0, -1, 1000, 1_000_000_000])('a quantity of %i is refused, and nothing goes in', async (quantity) => {
  const as = someone();
  const refused = await shop.add(
    as,
    { variantId: plate.variantId, quantity: 1 },
    { variantId: mug.variantId, quantity },
  );
  expect(refused).toEqual({ cart: null, userErrors: failure('QUANTITY_INVALID', ['lines', '1', 'quantity']) });
  expect(await cartOf(as)).toBeNull();

  const { cart } = await shop.add(as, { variantId: mug.variantId, quantity: 3 });
  const lines = [{ lineId: cart.lines[0].id, quantity }];
  const unchanged = await shop.ask('update', 'cartLinesUpdate', { lines }, as);
  expect(unchanged).toEqual({
    cart: null,
    userErrors: failure('QUANTITY_INVALID', ['lines', '0', 'quantity']),
  });
  expect(await cartOf(as)).toEqual(cart);
});

test('999 of one is the most, also together', async () => {
  const as = someone();
  await shop.add(as, { variantId: mug.variantId, quantity: 999 });
  const refused = await shop.add(as, { variantId: mug.variantId, quantity: 1 });
  expect(refused.userErrors).toEqual(failure('QUANTITY_INVALID', ['lines', '0', 'quantity']));
  expect((await cartOf(as)).totalQuantity).toBe(999);
});

test('what is unknown, unpublished or unpriced here is refused', async () => {
  const as = someone();
  const hidden = await stage.goods(shopId, { prices: { US: '1.00' }, stock: 1, title: 'Hidden' });
  await stage.withdraw(hidden);
  const refusalOf = async (line: { variantId?: string; offerId?: string }, by = as) =>
    (await shop.add(by, { ...line, quantity: 1 })).userErrors;
  expect(await refusalOf({ variantId: randomIds.next('vrnt') })).toEqual(
    failure('NOT_FOUND', ['lines', '0', 'variantId']),
  );
  expect(await refusalOf({ variantId: hidden.variantId })).toEqual(
    failure('NOT_SELLABLE', ['lines', '0', 'variantId']),
  );
  expect(await refusalOf({ variantId: plate.variantId }, { ...as, market: 'DE' })).toEqual(
    failure('NOT_SELLABLE', ['lines', '0', 'variantId']),
  );
  expect(await refusalOf({ offerId: randomIds.next('offer') })).toEqual(
    failure('NOT_FOUND', ['lines', '0', 'offerId']),
  );
  expect(await cartOf(as)).toBeNull();
});

test('a cart is of the market of its first line until it is empty', async () => {
  const as = someone();
  const { cart } = await shop.add(as, { variantId: mug.variantId, quantity: 1 });
  const abroad = { ...as, market: 'DE' };
  expect((await shop.add(abroad, { variantId: mug.variantId, quantity: 1 })).userErrors).toEqual(
    failure('MARKET_MISMATCH', null),
  );
  const lines = [{ lineId: cart.lines[0].id, quantity: 2 }];
  expect((await shop.ask('update', 'cartLinesUpdate', { lines }, abroad)).userErrors).toEqual(
    failure('MARKET_MISMATCH', null),
  );
  expect(await cartOf(abroad)).toEqual(cart);

  const emptied = await shop.ask('remove', 'cartLinesRemove', { lineIds: [cart.lines[0].id] }, abroad);
  expect(emptied.cart).toMatchObject({ id: cart.id, marketCode: null, lines: [] });
  const { cart: moved } = await shop.add(abroad, { variantId: mug.variantId, quantity: 1 });
  expect(moved).toMatchObject({ marketCode: 'DE', totalQuantity: 1 });
});

test('lines are changed and taken out by their buyer alone', async () => {
  const as = someone();
  const stranger = someone();
  const { cart } = await shop.add(
    as,
    { variantId: mug.variantId, quantity: 1 },
    { variantId: plate.variantId, quantity: 1 },
  );
  const [first, second] = cart.lines;
  await shop.add(stranger, { variantId: mug.variantId, quantity: 1 });
  const theirs = await shop.ask('update', 'cartLinesUpdate', { lines: [{ lineId: first.id, quantity: 9 }] }, stranger);
  expect(theirs.userErrors).toEqual(failure('NOT_FOUND', ['lines', '0', 'lineId']));
  await shop.ask('remove', 'cartLinesRemove', { lineIds: [first.id] }, stranger);
  expect(await cartOf(as)).toEqual(cart);
  const seen = await stage.run('query($id: ID!) { node(id: $id) { id } }', { id: cart.id }, stranger);
  expect(seen.data.node).toBeNull();
  expect((await stage.run('query($id: ID!) { node(id: $id) { id } }', { id: cart.id }, as)).data.node).toEqual({
    id: cart.id,
  });

  const changed = await shop.ask('update', 'cartLinesUpdate', { lines: [{ lineId: second.id, quantity: 7 }] }, as);
  expect(changed.cart.lines.map((line: any) => line.quantity)).toEqual([1, 7]);
  const fewer = await shop.ask('remove', 'cartLinesRemove', { lineIds: [first.id] }, as);
  expect(fewer.cart.lines).toEqual([{ ...second, quantity: 7 }]);
  expect(await shop.ask('remove', 'cartLinesRemove', { lineIds: [first.id] }, as)).toEqual({ ...fewer });
});

test('nobody has no cart, and malformed ids are refused', async () => {
  const input = { lines: [{ variantId: mug.variantId, quantity: 1 }] };
  expect((await stage.run(documents.add, { input })).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  for (const lines of [
    [],
    [{ variantId: 'x', quantity: 1 }],
    [{ quantity: 1 }],
    [{ variantId: mug.variantId, offerId: randomIds.next('offer'), quantity: 1 }],
  ]) {
    expect((await stage.run(documents.add, { input: { lines } }, someone())).errors[0]!.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  }
});

test('a hundred racing adds lose nothing', async () => {
  const as: As = { guestId: randomIds.next('guest') };
  const answers = await together(100, (index) =>
    shop.add(as, { variantId: (index % 2 ? mug : plate).variantId, quantity: 1 }),
  );
  expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
  expect(new Set(answers.map((answer) => answer.cart.id)).size).toBe(1);
  expect((await cartOf(as)).lines.map((line: any) => line.quantity)).toEqual([50, 50]);
});

test('a cart is read by one query, whatever is in it', async () => {
  const as = someone();
  await shop.add(as, { variantId: mug.variantId, quantity: 1 }, { variantId: plate.variantId, quantity: 1 });
  const { reads } = await stage.graph.queries.during(() => cartOf(as));
  expect(reads.filter((read) => read.startsWith('carts'))).toEqual(['carts.find']);
});
