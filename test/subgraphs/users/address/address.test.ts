import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { guest, person } from '../people.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const fields = 'id name lines city region postalCode countryCode phone isDefault';
const createMutation = `mutation ($input: AddressCreateInput!) { addressCreate(input: $input) { address { ${fields} } userErrors { code field } } }`;
const updateMutation = `mutation ($input: AddressUpdateInput!) { addressUpdate(input: $input) { address { ${fields} } userErrors { code field } } }`;
const deleteMutation = `mutation ($id: ID!) { addressDelete(input: { addressId: $id }) { deletedAddressId userErrors { code field } } }`;
const list = `query ($first: Int) { viewer { addresses(first: $first) { nodes { id isDefault } totalCount pageInfo { hasNextPage } } } }`;
const node = 'query ($id: ID!) { node(id: $id) { ... on Address { city } } }';
const forOrder =
  'query ($customerId: ID!, $addressId: ID!) { addressForOrder(customerId: $customerId, addressId: $addressId) { city region } }';

const home = {
  name: ' Ann ',
  lines: ['1 Main St', 'Flat 2'],
  city: 'Helena',
  region: 'US-MT',
  postalCode: '59601',
  countryCode: 'US',
};
const create = async (as: object, over: object = {}) =>
  (await graph.run(createMutation, { input: { ...home, ...over } }, as)).data.addressCreate;
const update = async (as: object, addressId: string, change: object) =>
  (await graph.run(updateMutation, { input: { addressId, ...change } }, as)).data.addressUpdate;
const listed = async (as: object) => (await graph.run(list, {}, as)).data.viewer.addresses.nodes;
const notFound = [{ code: 'NOT_FOUND', field: ['addressId'] }];

describe('addressCreate', () => {
  test('keeps a trimmed address; the first is the default; guests may, too', async () => {
    for (const as of [(await person(graph)).as, guest()]) {
      const { address, userErrors } = await create(as, { phone: '+1 (406) 555-0100' });
      expect(userErrors).toEqual([]);
      expect(address).toEqual({
        ...home,
        id: expect.stringMatching(/^addr_/),
        name: 'Ann',
        phone: '+14065550100',
        isDefault: true,
      });
      expect((await create(as)).address.isDefault).toBe(false);
    }
  });

  test('a new default takes the old one’s place', async () => {
    const { as } = await person(graph);
    const first = (await create(as)).address;
    const second = (await create(as, { isDefault: true })).address;
    expect(await listed(as)).toEqual([
      { id: second.id, isDefault: true },
      { id: first.id, isDefault: false },
    ]);
  });

  test.each([
    [{ name: '' }, ['name']],
    [{ name: 'x'.repeat(101) }, ['name']],
    [{ lines: [] }, ['lines']],
    [{ lines: ['1', '2', '3', '4', '5'] }, ['lines']],
    [{ lines: ['1 Main St', ' '] }, ['lines', '1']],
    [{ city: 'x\u0000' }, ['city']],
    [{ region: 'DE-BE' }, ['region']],
    [{ region: 'Montana' }, ['region']],
    [{ postalCode: '5960' }, ['postalCode']],
    [{ postalCode: null }, ['postalCode']],
    [{ countryCode: 'FR', region: null, postalCode: 'x'.repeat(17) }, ['postalCode']],
    [{ phone: '555-0100' }, ['phone']],
  ])('refuses %j', async (over, field) => {
    const { as } = await person(graph);
    expect(await create(as, over)).toEqual({ address: null, userErrors: [{ code: 'INVALID', field }] });
    expect(await listed(as)).toEqual([]);
  });

  test('takes the forms of five countries, and no code where there is none', async () => {
    const { as } = await person(graph);
    for (const [countryCode, postalCode] of [
      ['US', '59601-1234'],
      ['GB', 'SW1A 1AA'],
      ['DE', '10115'],
      ['JP', '100-0001'],
      ['BR', '01310-100'],
      ['HK', null],
    ]) {
      expect((await create(as, { countryCode, postalCode, region: null })).userErrors).toEqual([]);
    }
  });

  test('of sixty, ten at a time, fifty are kept, and one is the default', async () => {
    const { as } = await person(graph);
    const all = [];
    for (let times = 0; times < 6; times += 1) all.push(...(await together(10, () => create(as, { isDefault: true }))));
    expect(all.filter(({ address }) => address)).toHaveLength(50);
    expect(all.filter(({ address }) => !address).map(({ userErrors }) => userErrors)).toEqual(
      Array(10).fill([{ code: 'LIMIT_REACHED', field: null }]),
    );
    const { data } = await graph.run(list, { first: 100 }, as);
    expect(data.viewer.addresses.nodes.filter((each: { isDefault: boolean }) => each.isDefault)).toHaveLength(1);
    expect(data.viewer.addresses.totalCount).toBe(50);
  });

  test('is for customers', async () => {
    expect((await graph.run(createMutation, { input: home })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('addressUpdate', () => {
  test('changes what is given, and takes away what is null', async () => {
    const { as } = await person(graph);
    const { address } = await create(as, { phone: '+14065550100' });
    const changed = { countryCode: 'DE', city: 'Berlin', region: 'DE-BE', postalCode: '10115', phone: null };
    expect(await update(as, address.id, changed)).toEqual({ address: { ...address, ...changed }, userErrors: [] });
  });

  test('judges the address as a whole, and then nothing has changed', async () => {
    const { as } = await person(graph);
    const { address } = await create(as);
    expect((await update(as, address.id, { countryCode: 'DE' })).userErrors).toEqual([
      { code: 'INVALID', field: ['region'] },
    ]);
    expect((await update(as, address.id, { isDefault: false })).userErrors).toEqual([
      { code: 'INVALID', field: ['isDefault'] },
    ]);
    expect((await graph.run(node, { id: address.id }, as)).data.node).toEqual({ city: 'Helena' });
  });

  test('of many made the default at once, one is', async () => {
    const { as } = await person(graph);
    const all = await together(8, () => create(as));
    await Promise.all(all.map(({ address }) => update(as, address.id, { isDefault: true })));
    expect((await listed(as)).filter((each: { isDefault: boolean }) => each.isDefault)).toHaveLength(1);
  });
});

describe('addressDelete', () => {
  test('forgets it, and the latest of the others becomes the default', async () => {
    const { as } = await person(graph);
    const ids: string[] = [];
    for (let times = 0; times < 3; times += 1) ids.push((await create(as)).address.id);
    const { data } = await graph.run(deleteMutation, { id: ids[0] }, as);
    expect(data.addressDelete).toEqual({ deletedAddressId: ids[0], userErrors: [] });
    expect(await listed(as)).toEqual([
      { id: ids[2], isDefault: true },
      { id: ids[1], isDefault: false },
    ]);
    expect((await graph.run(deleteMutation, { id: ids[0] }, as)).data.addressDelete.userErrors).toEqual(notFound);
  });
});

describe('an address', () => {
  test('is nobody’s but its customer’s', async () => {
    const anna = await person(graph);
    const ben = await person(graph);
    const { address } = await create(anna.as);
    for (const as of [{}, ben.as, guest()])
      expect((await graph.run(node, { id: address.id }, as)).data.node).toBeNull();
    for (const as of [ben.as, guest()]) {
      expect((await update(as, address.id, { city: 'Reno' })).userErrors).toEqual(notFound);
      expect((await graph.run(deleteMutation, { id: address.id }, as)).data.addressDelete.userErrors).toEqual(notFound);
    }
    expect((await graph.run(node, { id: address.id }, anna.as)).data.node).toEqual({ city: 'Helena' });
    expect((await graph.run(deleteMutation, { id: 'addr_1' }, ben.as)).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('is given to orders for its customer, and to no other service', async () => {
    const anna = await person(graph);
    const { address } = await create(anna.as);
    const variables = { customerId: anna.id, addressId: address.id };
    expect(await graph.callAs('orders', 'users', forOrder, variables)).toEqual({
      addressForOrder: { city: 'Helena', region: 'US-MT' },
    });
    const another = { ...variables, customerId: guest().guestId };
    expect(await graph.callAs('orders', 'users', forOrder, another)).toEqual({ addressForOrder: null });
    await expect(graph.callAs('reviews', 'users', forOrder, variables)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await graph.run(forOrder, variables, anna.as)).errors[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('a page of them is one query', async () => {
    const { as } = await person(graph);
    for (let times = 0; times < 3; times += 1) await create(as);
    const { value, reads } = await graph.queries.during(() =>
      graph.run('{ viewer { addresses(first: 2) { nodes { id } pageInfo { hasNextPage } } } }', {}, as),
    );
    expect(value.data.viewer.addresses.nodes).toHaveLength(2);
    expect(value.data.viewer.addresses.pageInfo.hasNextPage).toBe(true);
    expect(reads).toEqual(['addresses.find']);
  });
});
