import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { creator, guest, member, someone } from '../creators.js';

let graph: TestGraph;
/** What products and partners would say: the network is all that is faked here. */
const available = new Set<string>();
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  const services = graph.services<Record<string, Record<string, unknown>>>('creators');
  services['products']!['isPublished'] = async (id: string) => available.has(id);
  services['offers']!['isAvailable'] = async (id: string) => available.has(id);
});
afterAll(() => graph.stop());

const item = 'showcaseItem { id shoppable { __typename } } userErrors { code field }';
const addMutation = `mutation ($input: ShowcaseItemAddInput!) { showcaseItemAdd(input: $input) { ${item} } }`;
const moveMutation = `mutation ($input: ShowcaseItemMoveInput!) { showcaseItemMove(input: $input) { ${item} } }`;
const removeMutation = `mutation ($input: ShowcaseItemRemoveInput!) { showcaseItemRemove(input: $input) { removedShowcaseItemId userErrors { code field } } }`;
const pageQuery = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { creator(id: $id) {
  showcase(first: $first, after: $after, last: $last, before: $before) {
    nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

const shoppable = (prefix: string) => {
  const id = randomIds.next(prefix);
  available.add(id);
  return id;
};
const add = async (as: object, creatorId: string, shoppableId: string, position?: number) =>
  (await graph.run(addMutation, { input: { creatorId, shoppableId, position } }, as)).data.showcaseItemAdd;
const move = async (as: object, creatorId: string, showcaseItemId: string, position: number) =>
  (await graph.run(moveMutation, { input: { creatorId, showcaseItemId, position } }, as)).data.showcaseItemMove;
const remove = async (as: object, creatorId: string, showcaseItemId: string) =>
  (await graph.run(removeMutation, { input: { creatorId, showcaseItemId } }, as)).data.showcaseItemRemove;
const page = async (id: string, args: object = {}) =>
  (await graph.run(pageQuery, { id, ...args })).data.creator.showcase;
const order = async (id: string): Promise<string[]> =>
  (await page(id, { first: 100 })).nodes.map((each: { id: string }) => each.id);

/** A creator with so many items, in the order in which they are shown. */
async function shown(count: number) {
  const made = await creator(graph);
  const items: string[] = [];
  for (let index = 0; index < count; index += 1) {
    items.push((await add(made.owner, made.id, shoppable('prod'), index)).showcaseItem.id);
  }
  return { ...made, items };
}

describe('showcaseItemAdd', () => {
  test('shows products and offers where they are put, the newest first where nothing is said', async () => {
    const { id, owner } = await creator(graph);
    const product = await add(owner, id, shoppable('prod'));
    expect(product).toEqual({
      showcaseItem: { id: expect.stringMatching(/^sitem_/), shoppable: { __typename: 'Product' } },
      userErrors: [],
    });
    const offer = await add(await member(graph, id, 'STAFF'), id, shoppable('offer'));
    expect(offer.showcaseItem.shoppable).toEqual({ __typename: 'RetailerOffer' });
    const last = await add(owner, id, shoppable('prod'), 199);
    const second = await add(owner, id, shoppable('prod'), 1);
    expect(await order(id)).toEqual([offer, second, product, last].map((each) => each.showcaseItem.id));
  });

  test('refuses what is not available, shown already or out of bounds, and then nothing has changed', async () => {
    const { id, owner, items } = await shown(1);
    const refusal = (code: string, field: string) => ({ showcaseItem: null, userErrors: [{ code, field: [field] }] });
    const once = shoppable('offer');
    await add(owner, id, once, 1);
    expect(await add(owner, id, once)).toEqual(refusal('ALREADY_SHOWN', 'shoppableId'));
    expect(await add(owner, id, randomIds.next('prod'))).toEqual(refusal('SHOPPABLE_NOT_AVAILABLE', 'shoppableId'));
    expect(await add(owner, id, randomIds.next('offer'))).toEqual(refusal('SHOPPABLE_NOT_AVAILABLE', 'shoppableId'));
    expect(await add(owner, id, shoppable('prod'), -1)).toEqual(refusal('INVALID', 'position'));
    expect(await add(owner, id, shoppable('prod'), 200)).toEqual(refusal('INVALID', 'position'));
    const input = { creatorId: id, shoppableId: randomIds.next('shop') };
    expect((await graph.run(addMutation, { input }, owner)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await order(id)).toEqual([items[0], expect.any(String)]);
  });

  test('the same product by many at once is shown once', async () => {
    const { id, owner } = await creator(graph);
    const product = shoppable('prod');
    const all = await together(10, () => add(owner, id, product));
    expect(all.filter((each) => each.showcaseItem)).toHaveLength(1);
    expect(await order(id)).toHaveLength(1);
  });

  test('ends at 200, however many come at once', async () => {
    const { id, owner } = await shown(1);
    const rows = graph.cluster.database('creators').connection.collection('showcases');
    const more = Array.from({ length: 197 }, () => ({
      _id: randomIds.next('sitem'),
      shoppableId: randomIds.next('prod'),
      createdAt: new Date(),
    }));
    await rows.updateOne({ _id: id as never }, { $push: { items: { $each: more } } } as never);
    const all = await together(6, () => add(owner, id, shoppable('prod')));
    expect(all.filter((each) => each.showcaseItem)).toHaveLength(2);
    expect(all.filter((each) => !each.showcaseItem).map(({ userErrors }) => userErrors)).toEqual(
      Array(4).fill([{ code: 'LIMIT_REACHED', field: ['creatorId'] }]),
    );
    expect((await page(id)).totalCount).toBe(200);
  });
});

describe('showcaseItemMove and showcaseItemRemove', () => {
  test('change the order, and nothing else', async () => {
    const { id, owner, items } = await shown(4);
    const [a, b, c, d] = items as [string, string, string, string];
    expect((await move(owner, id, a, 2)).showcaseItem.id).toBe(a);
    expect(await order(id)).toEqual([b, c, a, d]);
    await move(owner, id, d, 0);
    expect(await order(id)).toEqual([d, b, c, a]);
    await move(owner, id, d, 199);
    expect(await order(id)).toEqual([b, c, a, d]);
    expect(await remove(owner, id, c)).toEqual({ removedShowcaseItemId: c, userErrors: [] });
    expect(await order(id)).toEqual([b, a, d]);
    const gone = [{ code: 'NOT_FOUND', field: ['showcaseItemId'] }];
    expect((await remove(owner, id, c)).userErrors).toEqual(gone);
    expect((await move(owner, id, c, 0)).userErrors).toEqual(gone);
    expect((await move(owner, id, a, -1)).userErrors).toEqual([{ code: 'INVALID', field: ['position'] }]);
  });

  test('many at once lose and double nothing', async () => {
    const { id, owner, items } = await shown(6);
    await Promise.all([
      ...items.slice(0, 4).map((each, index) => move(owner, id, each, 5 - index)),
      remove(owner, id, items[5]!),
      add(owner, id, shoppable('prod')),
    ]);
    const after = await order(id);
    expect(new Set(after).size).toBe(6);
    expect(after).toEqual(expect.arrayContaining(items.slice(0, 5)));
  });
});

test('strangers find no creator to change, and nobody must sign in', async () => {
  const { id, items } = await shown(1);
  const stranger = (await creator(graph)).owner;
  const notFound = [{ code: 'NOT_FOUND', field: ['creatorId'] }];
  for (const as of [stranger, someone()]) {
    expect((await add(as, id, shoppable('prod'))).userErrors).toEqual(notFound);
    expect((await move(as, id, items[0]!, 0)).userErrors).toEqual(notFound);
    expect((await remove(as, id, items[0]!)).userErrors).toEqual(notFound);
  }
  const codes = [];
  for (const as of [{}, guest()]) {
    codes.push(
      (await graph.run(addMutation, { input: { creatorId: id, shoppableId: shoppable('prod') } }, as)).errors[0]
        ?.extensions.code,
    );
    codes.push(
      (await graph.run(moveMutation, { input: { creatorId: id, showcaseItemId: items[0], position: 0 } }, as)).errors[0]
        ?.extensions.code,
    );
    codes.push(
      (await graph.run(removeMutation, { input: { creatorId: id, showcaseItemId: items[0] } }, as)).errors[0]
        ?.extensions.code,
    );
  }
  expect(codes).toEqual(Array(6).fill('UNAUTHENTICATED'));
  expect(await order(id)).toEqual(items);
});

describe('Creator.showcase', () => {
  test('pages forward and backward, also past an item that has gone', async () => {
    const { id, owner, items } = await shown(5);
    const ids = (connection: any) => connection.nodes.map((each: { id: string }) => items.indexOf(each.id));
    const first = await page(id, { first: 2 });
    expect([ids(first), first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage, first.totalCount]).toEqual([
      [0, 1],
      true,
      false,
      5,
    ]);
    expect(ids(await page(id, { first: 2, after: first.pageInfo.endCursor }))).toEqual([2, 3]);
    const last = await page(id, { last: 2 });
    expect([ids(last), last.pageInfo.hasPreviousPage]).toEqual([[3, 4], true]);
    expect(ids(await page(id, { last: 2, before: last.pageInfo.startCursor }))).toEqual([1, 2]);
    await remove(owner, id, items[1]!);
    expect(ids(await page(id, { first: 2, after: first.pageInfo.endCursor }))).toEqual([2, 3]);
  });

  test('of many creators is one query', async () => {
    const ids = [await shown(1), await shown(2)].map(({ id }) => id);
    while (ids.length < 10) ids.push((await creator(graph)).id);
    const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Creator { showcase { nodes { id } } } } }';
    const { value, reads } = await graph.queries.during(() => graph.run(many, { ids }));
    expect(value.data.nodes.map((each: any) => each.showcase.nodes.length)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(reads).toEqual(['creators.find', 'showcases.find']);
  });
});
