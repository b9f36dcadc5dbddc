// From an empty platform to a review: a seller opens a shop, a guest fills a cart, signs up, buys, gets the goods and writes.

import type { TestSupergraph } from '../kit/supergraph.js';

export function buyToReview(world: () => TestSupergraph): void {
  let graph: TestSupergraph;
  beforeAll(() => {
    graph = world();
  });

  type As = { userId?: string; guestId?: string };

  /** Runs a mutation over the door and answers its payload; throws where there were errors. */
  async function mutate(name: string, input: object, selection: string, as: As = {}): Promise<any> {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { data, errors } = await graph.run(
      `mutation ($input: ${inputType}) { ${name}(input: $input) { ${selection} userErrors { code field } } }`,
      { input },
      as,
    );
    expect(errors).toEqual([]);
    expect(data[name].userErrors).toEqual([]);
    return data[name];
  }

  const signUp = async (email: string): Promise<{ userId: string }> => {
    const { user } = await mutate(
      'userSignUp',
      { email, password: 'correct horse battery', displayName: email.split('@')[0] },
      'user { id }',
    );
    return { userId: user.id };
  };

  test('a guest’s cart becomes an order, a delivery and a verified review', async () => {
    const seller = await signUp('seller@example.com');
    const { shop } = await mutate(
      'shopCreate',
      { name: 'Teapots', handle: 'teapots', countryCode: 'US' },
      'shop { id status }',
      seller,
    );
    if (shop.status !== 'ACTIVE') await mutate('shopActivate', { shopId: shop.id }, 'shop { id }', seller);
    const { data } = await graph.run('{ category(slug: "tableware") { id } }');
    const price = { market: 'US', price: { amount: '24.00', currencyCode: 'USD' } };
    const made = await mutate(
      'productCreate',
      {
        shopId: shop.id,
        title: 'Blue teapot',
        categoryId: data.category.id,
        variants: [{ prices: [price], stock: 3 }],
      },
      'product { id variants { id } }',
      seller,
    );
    const productId = made.product.id;
    await mutate('productPublish', { productId }, 'product { id }', seller);

    const { tokens } = await mutate('guestSessionCreate', { marketCode: 'US' }, 'tokens { accessToken refreshToken }');
    const guest = { guestId: subjectOf(tokens.accessToken) };
    await mutate(
      'cartLinesAdd',
      { lines: [{ variantId: made.product.variants[0].id, quantity: 2 }] },
      'cart { id }',
      guest,
    );

    const signed = await mutate(
      'userSignUp',
      {
        email: 'buyer@example.com',
        password: 'correct horse battery',
        displayName: 'Bea',
        guestRefreshToken: tokens.refreshToken,
      },
      'user { id }',
    );
    const buyer = { userId: signed.user.id };
    await graph.settled();
    const { data: mine } = await graph.run('{ viewer { cart { id lines { quantity variant { id } } } } }', {}, buyer);
    expect(mine.viewer.cart.lines).toEqual([{ quantity: 2, variant: { id: made.product.variants[0].id } }]);

    const { address } = await mutate(
      'addressCreate',
      { name: 'Bea', lines: ['1 Main St'], city: 'Portland', region: 'US-OR', postalCode: '97205', countryCode: 'US' },
      'address { id }',
      buyer,
    );
    const { quote } = await mutate(
      'cartQuote',
      { cartId: mine.viewer.cart.id, addressId: address.id },
      'quote { token totals { subtotal { amount } total { amount } } }',
      buyer,
    );
    expect(quote.totals.subtotal.amount).toBe('48.00');
    const placed = await mutate(
      'orderPlace',
      { quote: quote.token, paymentMethod: { token: 'tok_approve' }, idempotencyKey: 'k1' },
      'order { id displayStatus totals { total { amount } } sellerOrders { id lines { id } } }',
      buyer,
    );
    expect(placed.order).toMatchObject({ displayStatus: 'CONFIRMED', totals: { total: quote.totals.total } });
    const after = await graph.run(
      'query ($id: ID!) { variant(id: $id) { stockState stock { onHand reserved } } }',
      { id: made.product.variants[0].id },
      seller,
    );
    expect(after.data.variant).toEqual({ stockState: 'LOW_STOCK', stock: { onHand: 1, reserved: 0 } });

    const [part] = placed.order.sellerOrders;
    const { shipment } = await mutate(
      'shipmentCreate',
      {
        sellerOrderId: part.id,
        lines: [{ orderLineId: part.lines[0].id, quantity: 2 }],
        carrier: 'UPS',
        trackingNumber: '1Z',
        idempotencyKey: 's1',
      },
      'shipment { id }',
      seller,
    );
    await mutate('shipmentDeliver', { shipmentId: shipment.id, idempotencyKey: 'd1' }, 'shipment { state }', seller);
    await graph.settled();

    const review = await mutate(
      'reviewCreate',
      { orderLineId: part.lines[0].id, rating: 5, text: 'Pours well.' },
      'review { id verified author { displayName } }',
      buyer,
    );
    expect(review.review).toMatchObject({ verified: true, author: { displayName: 'Bea' } });
    const { data: page } = await graph.run(
      'query ($id: ID!) { product(id: $id) { rating { average count } bestReviews { text author { displayName } } } }',
      { id: productId },
    );
    expect(page.product).toEqual({
      rating: { average: 5, count: 1 },
      bestReviews: [{ text: 'Pours well.', author: { displayName: 'Bea' } }],
    });
  }, 60_000);

  const subjectOf = (token: string): string =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')).sub;
}
