// The prefix of every id, the type that it names, and the subgraph that owns it.

import type { SubgraphName } from '../subgraphs/roster.js';

type Entry = { type: string; owner: SubgraphName };

/** Every type that `node(id)` answers for. */
export const nodePrefixes = {
  user: { type: 'User', owner: 'users' },
  addr: { type: 'Address', owner: 'users' },
  crtr: { type: 'Creator', owner: 'creators' },
  video: { type: 'Video', owner: 'videos' },
  live: { type: 'LiveSession', owner: 'videos' },
  mkt: { type: 'Market', owner: 'products' },
  shop: { type: 'Shop', owner: 'products' },
  cat: { type: 'Category', owner: 'products' },
  prod: { type: 'Product', owner: 'products' },
  vrnt: { type: 'Variant', owner: 'products' },
  promo: { type: 'Promotion', owner: 'products' },
  sprof: { type: 'ShippingProfile', owner: 'products' },
  whse: { type: 'Warehouse', owner: 'products' },
  cart: { type: 'Cart', owner: 'orders' },
  order: { type: 'Order', owner: 'orders' },
  sord: { type: 'SellerOrder', owner: 'orders' },
  pord: { type: 'PartnerOrder', owner: 'orders' },
  ship: { type: 'Shipment', owner: 'orders' },
  cncl: { type: 'Cancellation', owner: 'orders' },
  rtrn: { type: 'Return', owner: 'orders' },
  rfnd: { type: 'Refund', owner: 'orders' },
  stmt: { type: 'Statement', owner: 'orders' },
  payout: { type: 'Payout', owner: 'orders' },
  inbd: { type: 'InboundShipment', owner: 'orders' },
  strf: { type: 'StockTransfer', owner: 'orders' },
  pick: { type: 'PickTask', owner: 'orders' },
  rmvl: { type: 'StockRemoval', owner: 'orders' },
  whep: { type: 'WebhookEndpoint', owner: 'orders' },
  whdl: { type: 'WebhookDelivery', owner: 'orders' },
  case: { type: 'SupportCase', owner: 'orders' },
  adj: { type: 'LedgerAdjustment', owner: 'orders' },
  rev: { type: 'Review', owner: 'reviews' },
  rtlr: { type: 'Retailer', owner: 'partners' },
  offer: { type: 'RetailerOffer', owner: 'partners' },
} as const satisfies Record<string, Entry>;

export type NodePrefix = keyof typeof nodePrefixes;

/** Ids that clients see and `node(id)` does not answer for. `vwr` is the viewer's, so that it never equals a user's. */
export const otherPrefixes = [
  'vwr',
  'sess',
  'guest',
  'mbr',
  'ptag',
  'cline',
  'oline',
  'prfnd',
  'sitem',
  'prc',
  'opact',
  'msg',
  'smov',
] as const;

export type IdPrefix = NodePrefix | (typeof otherPrefixes)[number];
