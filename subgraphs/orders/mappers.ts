// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { ViewerNode } from '../kit/viewer.js';
import type { CartLineRecord, CartRecord } from './cart/cartStore.js';
import type { DriftLine } from './checkout/placement.js';
import type { LineAmounts, Quote, QuotedLine, Totals } from './checkout/quotedOrder.js';
import type { PlacingOrder } from './checkout/step.js';
import type { ShipmentRecord } from './fulfilment/shipmentStore.js';
import type { OrderLineRecord } from './order/orderLineStore.js';
import type { OrderRecord } from './order/orderStore.js';
import type { SellerOrderRecord } from './order/sellerOrderStore.js';

export type ViewerMapper = ViewerNode;
export type ShopMapper = { id: string };
export type ProductMapper = { __typename: 'Product'; id: string };
export type RetailerOfferMapper = { __typename: 'RetailerOffer'; id: string };
export type ShoppableMapper = ProductMapper | RetailerOfferMapper;
export type CartMapper = CartRecord;
export type CartLineMapper = CartLineRecord;
export type QuoteMapper = Quote;
export type QuoteLineMapper = QuotedLine;
export type LineAmountsMapper = LineAmounts;
export type OrderTotalsMapper = Totals;
export type QuoteDriftMapper = { lines: DriftLine[]; refused: OrderRecord | null };
export type QuoteDriftLineMapper = DriftLine;
export type OrderMapper = OrderRecord;
export type OrderPlacementMapper = PlacingOrder['placement'];
export type OrderLineMapper = OrderLineRecord;
export type SellerOrderMapper = SellerOrderRecord;
export type ShipmentMapper = ShipmentRecord;
