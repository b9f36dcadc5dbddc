// Supergraphs to plan: the base, one with an enrolled retailer, and made-up ones.

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { composeGraph } from '../../../schema/compose.js';
import { contractFile } from '../../../schema/load.js';
import { composeRetailers } from '../../../subgraphs/partners/enrolment/composeRetailers.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@tag", "@interfaceObject", "@composeDirective", "@requires", "@external"])`;

export const composed = (services: Record<string, string>): string => {
  const result = composeServices(
    Object.entries(services).map(([name, sdl]) => ({
      name,
      url: `http://${name}.example/graphql`,
      typeDefs: parse(`${link}\n${sdl}`),
    })),
  );
  if (result.errors) throw new Error(result.errors.map(String).join('\n'));
  return result.supergraphSdl;
};

const retailer = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
${contractFile('partner-contract.graphql')}
type AcmeItem implements RetailerItem @key(fields: "sku") { sku: ID! colour: AcmeColour was: Money }
enum AcmeColour { RED BLUE @deprecated(reason: "never sold") }
type Query { acmeSearch(words: String!): [AcmeItem!]! }`;

export const base = (): string => composeGraph().supergraphSdl;

export const withRetailer = async (): Promise<string> => {
  const acme = { prefix: 'Acme', url: 'http://acme.example/graphql', sdl: retailer };
  return (await composeRetailers(async (partners) => composeGraph(partners), [acme])).supergraphSdl;
};

export const twoServices = {
  books: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String }',
  shops: 'type Query { shop: String } type Book @key(fields: "id") { id: ID! price: Int }',
};

/** Whatever a schema may say of itself. */
export const everything = (): string =>
  composed({
    one: `extend schema @link(url: "https://specs.example/badge/v1.0", import: ["@badge"]) @composeDirective(name: "@badge")
      directive @badge(text: String) on OBJECT | FIELD_DEFINITION
      """A day, "as it is written".""" scalar Day @specifiedBy(url: "https://days.example/\\"quoted\\"")
      "Colours, äöü 日本" enum Colour { "like blood" RED  GREEN @deprecated  BLUE @deprecated(reason: "sad \\\\ \\"blue\\"") }
      interface Named { name(of: String = "a \\"b\\"\\n"): String! }
      interface Node implements Named @key(fields: "id") { id: ID!  name(of: String = "a \\"b\\"\\n"): String! }
      input Size @tag(name: "x") { """
        wide
          and indented
        """ width: Int! = 3  height: Float = -1.5e3  old: Boolean @deprecated(reason: "gone")  colours: [[Colour!]!] = [[RED], []]  inner: Size }
      input Choice { byName: String  bySize: Size }
      type Book implements Node & Named @key(fields: "id") @badge(text: "b") { id: ID! name(of: String = "a \\"b\\"\\n"): String! secret: Int @inaccessible  day: Day }
      type Film implements Node & Named @key(fields: "id") { id: ID! name(of: String = "a \\"b\\"\\n"): String!  cut(size: Size = { width: 1, colours: [[GREEN]] }, hidden: Int @deprecated(reason: "no")): String @deprecated(reason: "use book") }
      "One or another" union Thing = Book | Film
      type Query { thing(choice: Choice): Thing  node(id: ID!): Node }
      type Mutation { "does" make(size: Size): Book }
      type Subscription { made: Book }`,
    two: 'type Query { ping: Boolean @shareable } type Node @interfaceObject @key(fields: "id") { id: ID! rank: Int! }',
  });

/** Each of `count` subgraphs answers each field of the chain, so that the ways through it are `count` to the power of its length. */
export const manyWays = (count: number): string =>
  composed(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `s${index}`,
        `type Query { t: T @shareable } type T @key(fields: "id") @key(fields: "k${index}") { id: ID! k${index}: ID! own${index}: Int next: T @shareable other: T @shareable }`,
      ]),
    ),
  );

/** With fifteen hundred fields its plan takes a second or more. */
export const largeOperation = (fields: number) => {
  const field = (index: number) =>
    `a${index}: t { next { own${index % 6} own${(index + 1) % 6} next { own${(index + 2) % 6} other { own0 } } } }`;
  return `{ ${Array.from({ length: fields }, (_, index) => field(index)).join(' ')} }`;
};
