// The operations that README, GraphiQL and newcomers use, run as they stand on the demo world.

import { demoPerson, documentOf, exampleNames, only, variablesOf } from '../kit/exampleOperations.js';
import type { TestSupergraph } from '../kit/supergraph.js';

export function operations(world: () => TestSupergraph): void {
  let graph: TestSupergraph;
  beforeAll(() => {
    graph = world();
  });

  test('every operation has its variables, and all of them are run here', () => {
    expect(exampleNames).toEqual([
      'cart-to-order',
      'feed',
      'partner-offer',
      'product',
      'seller-product',
      'session-create',
    ]);
    for (const name of exampleNames) expect(variablesOf(name)).toEqual(expect.any(Object));
  });

  test('feed: twenty videos, whole, with goods of sellers and of a retailer, and no error', async () => {
    const { data, errors } = await graph.run(documentOf('feed'), variablesOf('feed'));
    expect(errors).toEqual([]);
    const videos = data.feed.edges.map((edge: any) => edge.node.video);
    expect(videos).toHaveLength(20);
    const tagged = videos.flatMap((video: any) => video.tags.map((tag: any) => tag.shoppable));
    const products = tagged.filter((each: any) => each.__typename === 'Product');
    const offers = tagged.filter((each: any) => each.__typename === 'RetailerOffer');
    expect(products.length + offers.length).toBe(tagged.length);
    expect(products.length).toBeGreaterThan(20);
    expect(offers.length).toBeGreaterThan(0);
    for (const video of videos)
      expect(video).toMatchObject({ creator: { displayName: expect.any(String) }, viewerHasLiked: false });
    for (const product of products) {
      expect(product).toMatchObject({
        price: { amount: { amount: expect.stringMatching(/^\d+\.\d\d$/), currencyCode: 'USD' } },
        stockState: expect.stringMatching(/^(IN_STOCK|LOW_STOCK|SOLD_OUT)$/),
        shop: { name: expect.any(String) },
      });
    }
    for (const offer of offers) expect(offer.retailer).toEqual({ id: expect.any(String), name: 'Goodbooks' });
    const reviews = products.flatMap((product: any) => product.bestReviews ?? []);
    expect(reviews.length).toBeGreaterThan(20);
    for (const review of reviews)
      expect(review.author).toEqual({ id: expect.any(String), displayName: expect.any(String) });
  });

  test('feed: pages follow one another without a repeat, and the same market asks the same price', async () => {
    const first = await graph.run(documentOf('feed'), { first: 10 }, { market: 'JP' });
    const second = await graph.run(
      documentOf('feed'),
      { first: 10, after: first.data.feed.pageInfo.endCursor },
      { market: 'JP' },
    );
    const ids = [first, second].flatMap(({ data }) => data.feed.edges.map((edge: any) => edge.node.video.id));
    expect(new Set(ids).size).toBe(20);
    const prices = first.data.feed.edges.flatMap((edge: any) =>
      edge.node.video.tags.flatMap((tag: any) => tag.shoppable?.price?.amount ?? []),
    );
    for (const price of prices) expect(price).toEqual({ amount: expect.stringMatching(/^\d+$/), currencyCode: 'JPY' });
  });

  test('product: its page, with reviews of people and the videos that it is tagged in', async () => {
    const { data, errors } = await graph.run(documentOf('product'), variablesOf('product'));
    expect(errors).toEqual([]);
    const { rating, reviews, variants, shop } = data.product;
    expect(shop.name).toEqual(expect.any(String));
    expect(variants.length).toBeGreaterThan(1);
    expect(rating.count).toBe(rating.histogram.reduce((sum: number, bar: any) => sum + bar.count, 0));
    expect(reviews.nodes).toHaveLength(Math.min(5, rating.count));
    for (const review of reviews.nodes)
      expect(review).toMatchObject({ verified: true, author: { displayName: expect.any(String) } });
  });

  test('partner-offer: what we keep of an offer, and live what the retailer alone knows', async () => {
    const { data, errors } = await graph.run(documentOf('partner-offer'), variablesOf('partner-offer'));
    expect(errors).toEqual([]);
    expect(data.retailerOffers.nodes).toHaveLength(5);
    for (const offer of data.retailerOffers.nodes) {
      expect(offer).toMatchObject({
        retailer: { name: 'Goodbooks' },
        item: {
          sku: expect.stringMatching(/^demo-/),
          authors: [expect.any(String)],
          publishedYear: expect.any(Number),
        },
      });
    }
  });

  test('session-create and cart-to-order: two sellers’ goods in one order, by the demo buyer', async () => {
    const signedIn = await graph.run(documentOf('session-create'), variablesOf('session-create'));
    expect(signedIn.data.sessionCreate).toMatchObject({ user: { displayName: 'Ava Carter' }, userErrors: [] });

    const document = documentOf('cart-to-order');
    const variables = variablesOf('cart-to-order');
    const ava = demoPerson('ava');
    const step = (operation: string, more: object = {}) =>
      graph.run(only(document, operation), { ...variables, ...more }, ava);
    const viewer = await step('Viewer');
    expect(viewer.data.viewer).toMatchObject({
      cart: { id: variables.cartId },
      addresses: { nodes: [{ id: variables.addressId }] },
    });

    const added = await step('CartLinesAdd');
    expect(added.data.cartLinesAdd.userErrors).toEqual([]);
    const quoted = await step('CartQuote');
    expect(quoted.errors).toEqual([]);
    const { token, totals } = quoted.data.cartQuote.quote;
    const placed = await step('OrderPlace', { quote: token });
    expect(placed.errors).toEqual([]);
    const { order, userErrors } = placed.data.orderPlace;
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      displayStatus: 'CONFIRMED',
      placement: { state: 'CONFIRMED' },
      totals: { total: totals.total },
    });
    expect(new Set(order.sellerOrders.map((part: any) => part.shop.name))).toEqual(
      new Set(['Maple & Pine', 'Harbour Goods']),
    );

    const again = await step('OrderPlace', { quote: token });
    expect(again.data.orderPlace.order.id).toBe(order.id);
  });

  test('seller-product: a seller lists a product, publishes it and counts its stock', async () => {
    const document = documentOf('seller-product');
    const variables = variablesOf('seller-product');
    const owner = demoPerson('maple');
    const step = (operation: string, more: object = {}) =>
      graph.run(only(document, operation), { ...variables, ...more }, owner);
    const created = await step('ProductCreate');
    expect(created.errors).toEqual([]);
    const { product } = created.data.productCreate;
    expect(product).toMatchObject({
      title: 'Maple breakfast tray',
      status: 'DRAFT',
      variants: [{ stock: { onHand: 12 } }, { stock: { onHand: 8 } }],
    });

    const published = await step('ProductPublish', { productId: product.id });
    expect(published.data.productPublish).toEqual({ product: { id: product.id, status: 'PUBLISHED' }, userErrors: [] });
    const set = await step('VariantStockSet', { variantId: product.variants[0].id });
    expect(set.data.variantStockSet).toEqual({ stock: { onHand: 20, reserved: 0, available: 20 }, userErrors: [] });
    const orders = await step('ShopOrders');
    expect(orders.data.shop.orders.nodes.length).toBeGreaterThan(0);

    const stranger = await graph.run(
      only(document, 'ProductPublish'),
      { productId: product.id },
      demoPerson('harbour'),
    );
    expect(stranger.data.productPublish).toMatchObject({ product: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
}
