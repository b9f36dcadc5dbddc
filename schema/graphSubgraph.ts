// The generated subgraph beside the seven: `node(id)`, and the bridge from an offer to its partner's item type.

import { nodePrefixes } from './ids.js';

export const graphSubgraphName = 'graph';

/** `itemTypes` are the partners' enrolled types, which implement RetailerItem; without any, the bridge's interface stands alone. */
export function graphSubgraphSdl(shared: string, itemTypes: readonly string[]): string {
  const stubs = Object.values(nodePrefixes).map(({ type }) => stubOf(type));
  return [shared, roots, ...stubs, bridge, ...itemTypes.map(itemStub)].join('\n\n');
}

const roots = `
type Query {
  "Anything with an id, whoever owns it; null where there is nothing that the viewer may see."
  node(
    "The typed id."
    id: ID!
  ): Node @tag(name: "storefront")
  "Several at once, in the order asked for, 100 at most; each position that holds nothing for the viewer is null."
  nodes(
    "The typed ids."
    ids: [ID!]!
  ): [Node]! @tag(name: "storefront")
}`;

/** The owner answers by its hidden key, so that it always decides whether there is such a thing and who may see it. */
const stubOf = (type: string) =>
  type === 'RetailerOffer'
    ? ''
    : `type ${type} implements Node @key(fields: "ref", resolvable: false) {
  id: ID! @external
  ref: ID! @inaccessible
}`;

const bridge = `
"An item as its retailer's own subgraph describes it. Its fields are on the retailer's type."
interface RetailerItem {
  "The retailer's own number for it."
  sku: ID!
}

type RetailerOffer implements Node @key(fields: "ref") {
  id: ID! @external
  ref: ID! @inaccessible
  itemType: String @external
  itemSku: ID @external
  "The item, live from the retailer's own subgraph; null where the retailer does not answer for it."
  item: RetailerItem @requires(fields: "itemType itemSku")
}`;

const itemStub = (type: string) => `type ${type} implements RetailerItem @key(fields: "sku", resolvable: false) {
  sku: ID!
}`;
