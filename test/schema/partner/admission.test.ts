import { readFileSync } from 'node:fs';
import { composeGraph } from '../../../schema/compose.js';
import { contractFile } from '../../../schema/load.js';
import { admit } from '../../../schema/partner/admission.js';
import type { Taken } from '../../../schema/partner/admission.js';
import { composeRetailers } from '../../../subgraphs/partners/enrolment/composeRetailers.js';
import { namesInBase } from '../../../schema/partner/namesInBase.js';
import { strippedSdl } from '../../../schema/partner/strip.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;
const contract = contractFile('partner-contract.graphql');
const own = `type AcmeItem implements RetailerItem @key(fields: "sku") { sku: ID! colour: AcmeColour was: Money }
enum AcmeColour { RED BLUE }
type Query { acmeSearch(words: String!): [AcmeItem!]! }`;
const whole = [link, contract, own].join('\n');
const taken: Taken = { names: namesInBase(), prefixes: [] };

const faults = (sdl: string, prefix = 'Acme', of = taken) => {
  const admission = admit(sdl, prefix, of);
  return admission.ok ? [] : admission.faults;
};
const extended = (more: string) => `${whole}\n${more}`;

test('what keeps to the contract is admitted, and composed without the contract’s roots', () => {
  const admission = admit(whole, 'Acme', taken);
  expect(admission).toMatchObject({ ok: true, value: { itemTypes: ['AcmeItem'] } });
  const sdl = admission.ok ? strippedSdl(admission.value) : '';
  expect(sdl).not.toMatch(/changedItems|ItemChange|ItemAvailability/);
  expect(sdl).toMatch(/type Money @shareable/);
  expect(sdl).toMatch(/acmeSearch\(words: String!\): \[AcmeItem!\]! @tag\(name: "storefront"\)/);
});

test('the example’s copy of the contract is the contract', () => {
  const copy = readFileSync(new URL('../../../examples/partner/contract.graphql', import.meta.url), 'utf8');
  expect(copy).toBe(contract);
});

test('two retailers with the contract’s types compose side by side', async () => {
  const bright = whole.replaceAll('Acme', 'Bright').replaceAll('acme', 'bright');
  const { supergraphSdl } = await composeRetailers(
    async (partners) => composeGraph(partners),
    [
      { prefix: 'Acme', url: 'http://acme.example/graphql', sdl: whole },
      { prefix: 'Bright', url: 'http://bright.example/graphql', sdl: bright },
    ],
  );
  expect(supergraphSdl).toContain('@join__graph(name: "acme", url: "http://acme.example/graphql")');
  expect(supergraphSdl).toContain('type BrightItem');
});

test.each([
  ['a field on our type', 'extend type Product { acmeNote: String }', /^Product \(line \d+\)/],
  ['a type of ours', 'type Video @key(fields: "id") { id: ID! title: String }', /^Video \(line \d+\)/],
  ['a type without the prefix', 'type Colour { name: String }', /^Colour \(line \d+\)/],
  ['a root field without the prefix', 'extend type Query { search: String }', /^Query.search \(line \d+\)/],
  ['a subscription', 'type Subscription { acmeNews: String }', /^Subscription \(line \d+\)/],
  ['a scalar', 'scalar AcmeDate', /^AcmeDate \(line \d+\)/],
  ['an interface', 'interface AcmeThing { id: ID! }', /^AcmeThing \(line \d+\)/],
  ['a union', 'union AcmeUnion = AcmeItem', /^AcmeUnion \(line \d+\)/],
  ['a directive', 'directive @acme on FIELD_DEFINITION', /^acme \(line \d+\)/],
  ['a foreign type', 'type AcmeBox { owner: User }', /of the foreign type User/],
  [
    'a foreign type as an argument',
    'extend type Query { acmeAsk(by: FeedKind): String }',
    /by is of the foreign type FeedKind/,
  ],
  ['@tag', 'type AcmeBox { name: String @tag(name: "operator") }', /^Line \d+: @tag is not allowed here/],
  ['@inaccessible', 'type AcmeBox @inaccessible { name: String }', /@inaccessible is not allowed/],
  ['@cost', 'type AcmeBox { name: String @cost(weight: -1000) }', /@cost is not allowed/],
  [
    '@interfaceObject',
    'type AcmeBox @interfaceObject @key(fields: "sku") { sku: ID! }',
    /@interfaceObject is not allowed/,
  ],
  ['another interface', 'type AcmeBox implements Node @key(fields: "id") { id: ID! }', /may not implement Node/],
  ['an item without its key', 'type AcmeOther implements RetailerItem { sku: ID! }', /AcmeOther needs @key/],
  [
    'another specification',
    'extend schema @link(url: "https://acme.example/spec/v1.0")',
    /^SchemaExtension \(line \d+\)/,
  ],
  ['a newer federation', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.15")', /^SchemaExtension/],
  ['other roots', 'schema { query: AcmeItem }', /^SchemaDefinition/],
])('%s is refused by name and line', (_, more, expected) => {
  expect(faults(extended(more))).toEqual([expect.stringMatching(expected)]);
});

test.each([
  ['a nullable Money', contract.replace('amount: Decimal!', 'amount: Decimal'), /^Money \(line \d+\): it differs/],
  [
    'a cut enum',
    contract.replace(/"It can be bought, and comes later."\s+PREORDER/, ''),
    /^ItemAvailability .* differs/,
  ],
  ['a field more on RetailerItem', contract.replace('sku: ID!', 'sku: ID! title: String'), /^RetailerItem .* differs/],
  ['no changedItems', contract.replace('changedItems', 'acmeChanges'), /^Query.changedItems is missing/],
])('%s is refused', (_, changed, expected) => {
  expect(faults([link, changed, own].join('\n'))).toEqual([expect.stringMatching(expected)]);
});

test('a mutation is no fault, and is never composed', () => {
  const admission = admit(extended('type Mutation { acmeOrder: String, cartLinesAdd: String }'), 'Acme', taken);
  expect(admission.ok && strippedSdl(admission.value)).not.toMatch(/Mutation|acmeOrder/);
});

test.each([
  ['Retailer', taken],
  ['Prod', taken],
  ['Graph', taken],
  ['Feed', taken],
  ['Acme', { ...taken, prefixes: ['Acmeworks'] }],
  ['Acmeworks', { ...taken, prefixes: ['Acme'] }],
  ['acme', taken],
  ['A', taken],
  ['Acme-1', taken],
])('the prefix %s is refused', (prefix, of) => {
  expect(faults(whole, prefix, of)).toHaveLength(1);
});

test('what is no GraphQL is refused', () => {
  expect(faults('type {')).toEqual([expect.stringContaining('Syntax Error')]);
});
