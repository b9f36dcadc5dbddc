import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { delivered, newId, operator, person, reviewCreate, reviewQuery, reviewReply, written } from '../stage.js';

let graph: TestGraph;
let ann: { userId: string };
let bob: { userId: string };
beforeAll(async () => {
  graph = await startGraph();
  [ann, bob] = await Promise.all([person(graph, 'Ann'), person(graph, 'Bob')]);
});
afterAll(() => graph.stop());

const histogram = (...counts: number[]) => counts.map((count, index) => ({ stars: 5 - index, count }));

describe('reviewCreate', () => {
  test('the buyer of a delivered line reviews it, and the product’s stars follow', async () => {
    const productId = newId('prod');
    const orderLineId = await delivered(graph, ann.userId, { productId });
    await graph.settled();
    const input = {
      orderLineId,
      rating: 4,
      title: '  Warm ',
      text: 'It is warm.',
      mediaUrls: ['https://images.example/a.jpg', '/media/reviews/b'],
    };
    const { data, errors } = await graph.run(reviewCreate, { input }, ann);
    expect(errors).toEqual([]);
    const { review } = data.reviewCreate;
    expect(data.reviewCreate).toEqual({
      userErrors: [],
      review: {
        id: expect.stringMatching(/^rev_/),
        rating: 4,
        title: 'Warm',
        text: 'It is warm.',
        authorName: 'Ann',
        author: { id: ann.userId },
        helpfulCount: 0,
        viewerVoted: false,
        source: 'BUYER',
        verified: true,
        recommended: null,
        media: [{ url: 'https://images.example/a.jpg' }, { url: '/media/reviews/b' }],
        reply: null,
        product: {
          id: productId,
          rating: { count: 1, average: 4, histogram: histogram(0, 1, 0, 0, 0) },
          bestReviews: [{ id: review.id }],
        },
      },
    });
    expect((await graph.run(reviewQuery, { id: review.id })).data.review).toEqual(review);
    const again = await graph.run(`query ($id: ID!) { node(id: $id) { id ... on Review { rating } } }`, {
      id: review.id,
    });
    expect(again).toEqual({ data: { node: { id: review.id, rating: 4 } }, errors: [] });
  });

  test.each([
    [{ rating: 0 }, 'RATING_OUT_OF_RANGE', 'rating'],
    [{ rating: 6 }, 'RATING_OUT_OF_RANGE', 'rating'],
    [{ title: 'x'.repeat(121) }, 'TOO_LONG', 'title'],
    [{ text: 'x'.repeat(5001) }, 'TOO_LONG', 'text'],
    [{ mediaUrls: Array(11).fill('https://images.example/a.jpg') }, 'TOO_MANY', 'mediaUrls'],
  ])('%j is refused with %s', async (over, code, field) => {
    const orderLineId = await delivered(graph, ann.userId);
    await graph.settled();
    const { data } = await graph.run(reviewCreate, { input: { orderLineId, rating: 5, ...over } }, ann);
    expect(data.reviewCreate).toEqual({ review: null, userErrors: [{ code, field: [field] }] });
    const lines = await graph.run(`{ viewer { reviewableLines(first: 100) { nodes { orderLineId } } } }`, {}, ann);
    expect(lines.data.viewer.reviewableLines.nodes).toContainEqual({ orderLineId });
  });

  test('a hundred racing reviews of one line are one', async () => {
    const productId = newId('prod');
    const orderLineId = await delivered(graph, ann.userId, { productId });
    await graph.settled();
    const answers = await together(100, () => graph.run(reviewCreate, { input: { orderLineId, rating: 5 } }, ann));
    const codes = answers.flatMap(({ data }) => data.reviewCreate.userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(Array(99).fill('ALREADY_REVIEWED'));
    const { review } = answers.find(({ data }) => data.reviewCreate.review)?.data.reviewCreate ?? {};
    const read = await graph.run(reviewQuery, { id: review.id });
    expect(read.data.review.product.rating).toEqual({ count: 1, average: 5, histogram: histogram(1, 0, 0, 0, 0) });
  });

  test('reviews that race for one product are all counted', async () => {
    const productId = newId('prod');
    const lines = await together(20, () => delivered(graph, ann.userId, { productId }));
    await graph.settled();
    const ratings = lines.map((_, index) => (index % 5) + 1);
    const answers = await together(20, (index) =>
      graph.run(reviewCreate, { input: { orderLineId: lines[index], rating: ratings[index] } }, ann),
    );
    const read = await graph.run(reviewQuery, { id: answers[0]?.data.reviewCreate.review.id });
    expect(read.data.review.product.rating).toEqual({ count: 20, average: 3, histogram: histogram(4, 4, 4, 4, 4) });
  });

  test('nobody but the buyer may, and then nothing has changed', async () => {
    const orderLineId = await delivered(graph, ann.userId);
    await graph.settled();
    const input = { orderLineId, rating: 5 };
    expect((await graph.run(reviewCreate, { input }, bob)).data.reviewCreate).toEqual({
      review: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['orderLineId'] }],
    });
    for (const as of [{}, { guestId: newId('guest') }]) {
      const { errors } = await graph.run(reviewCreate, { input }, as);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
    const malformed = await graph.run(reviewCreate, { input: { ...input, orderLineId: 'oline_1' } }, ann);
    expect(malformed.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect((await graph.run(reviewCreate, { input }, ann)).data.reviewCreate.review).toMatchObject({ rating: 5 });
  });
});

describe('what the viewer may review, and has', () => {
  test('a line leaves the one list for the other', async () => {
    const eve = await person(graph, 'Eve');
    const productId = newId('prod');
    const early = await delivered(graph, eve.userId, { productId, deliveredAt: new Date('2026-01-01T00:00:00Z') });
    const late = await delivered(graph, eve.userId, { productId, deliveredAt: new Date('2026-02-01T00:00:00Z') });
    await graph.settled();
    const query = `{ viewer { reviewableLines(first: 5) { totalCount nodes { orderLineId title deliveredAt product { id } } }
      reviews(first: 5) { totalCount nodes { id } } } }`;
    const line = (orderLineId: string, deliveredAt: string) => {
      return { orderLineId, title: 'A jumper', deliveredAt, product: { id: productId } };
    };
    expect((await graph.run(query, {}, eve)).data.viewer).toEqual({
      reviewableLines: {
        totalCount: 2,
        nodes: [line(late, '2026-02-01T00:00:00.000Z'), line(early, '2026-01-01T00:00:00.000Z')],
      },
      reviews: { totalCount: 0, nodes: [] },
    });
    const input = { orderLineId: late, rating: 3 };
    const { id } = (await graph.run(reviewCreate, { input }, eve)).data.reviewCreate.review;
    const { value, reads } = await graph.queries.during(() =>
      graph.run(`{ viewer { reviewableLines { nodes { orderLineId } } reviews { nodes { id } } } }`, {}, eve),
    );
    expect(value.data.viewer).toEqual({
      reviewableLines: { nodes: [{ orderLineId: early }] },
      reviews: { nodes: [{ id }] },
    });
    expect(reads.sort()).toEqual(['eligibleLines.find', 'reviews.find']);
  });

  test('guests have neither list', async () => {
    const { data } = await graph.run(
      `{ viewer { reviews { totalCount } reviewableLines { totalCount } } }`,
      {},
      { guestId: newId('guest') },
    );
    expect(data.viewer).toEqual({ reviews: null, reviewableLines: null });
  });
});

describe('reviewReply', () => {
  test('the shop’s staff answers, another answer takes the place of the first, and the best reviews show it', async () => {
    const [shopId, productId] = [newId('shop'), newId('prod')];
    await graph.callAs('products', 'users', membership, {
      input: { userId: bob.userId, tenantId: shopId, role: 'STAFF' },
    });
    const review = await written(graph, ann, productId, {}, shopId);
    const reply = (text: string, as: object) => graph.run(reviewReply, { input: { reviewId: review.id, text } }, as);
    expect((await reply('Thanks!', bob)).data.reviewReply.review.reply).toEqual({ text: 'Thanks!' });
    expect((await reply(' Thank you! ', bob)).data.reviewReply.review.reply).toEqual({ text: 'Thank you!' });
    const best = await graph.run(
      `query ($id: ID!) { review(id: $id) { product { bestReviews { reply { text } } } } }`,
      { id: review.id },
    );
    expect(best.data.review.product.bestReviews).toEqual([{ reply: { text: 'Thank you!' } }]);

    const refused = async (text: string, as: object) => (await reply(text, as)).data.reviewReply.userErrors;
    expect(await refused('I', ann)).toEqual([{ code: 'NOT_FOUND', field: ['reviewId'] }]);
    expect(await refused('  ', bob)).toEqual([{ code: 'EMPTY', field: ['text'] }]);
    expect(await refused('x'.repeat(2001), bob)).toEqual([{ code: 'TOO_LONG', field: ['text'] }]);
    expect((await reply('I', {})).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect((await graph.run(reviewQuery, { id: review.id })).data.review.reply).toEqual({ text: 'Thank you!' });
    const absent = await graph.run(
      reviewReply,
      { input: { reviewId: newId('rev'), text: 'Hm' } },
      { ...bob, ...operator },
    );
    expect(absent.data.reviewReply.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['reviewId'] }]);
  });
});

const membership = `mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }`;
