// What orders asks of products: facts to price by, and stock to set aside, let go and take out.

import type { Money } from '../../kit/money.js';
import { moneyFrom } from '../../kit/money.js';
import type { ServiceCall } from '../../kit/serviceCall.js';
import type { TaxCategory } from '../tax/taxService.js';
import { promotionSelection } from './promotions.js';
import type { PromotionFacts } from './promotions.js';
import { shippingSelection } from './shipping.js';
import type { ShippingFacts } from './shipping.js';

export type VariantFacts = {
  variantId: string;
  productId: string;
  shopId: string;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  pictureUrl: string | null;
  /** Whether it is published and on sale in the market. */
  sellable: boolean;
  unitPrice: Money | null;
  available: number;
  taxRateBasisPoints: number;
  pricesIncludeTax: boolean;
  /** Of one piece with its packing; null where nobody said. */
  weightGrams: number | null;
  hsCode: string | null;
  originCountry: string | null;
  taxCategory: TaxCategory;
  shippingProfileId: string | null;
  shipsFrom: string;
  /** Its category and all above it. */
  categoryPath: string[];
};

/** All that a quote needs to know, read at once. */
export type QuoteFacts = { variants: Map<string, VariantFacts>; shipping: ShippingFacts; promotions: PromotionFacts[] };
export type QuoteQuestion = {
  variantIds: readonly string[];
  shopIds: readonly string[];
  market: string;
  codes: readonly string[];
  buyerId: string;
};

export type Reservation = {
  orderId: string;
  lines: readonly { lineId: string; variantId: string; quantity: number }[];
};
export type ReserveOutcome = {
  outcome: 'RESERVED' | 'REFUSED' | 'CANCELLED';
  shortages: { lineId: string; available: number }[];
};

export type CommitOutcome = { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED'; warehousedLines: readonly string[] };

export type ProductsClient = {
  /** By variant; what is unknown is missing. */
  variantFacts(variantIds: readonly string[], market: string): Promise<Map<string, VariantFacts>>;
  quoteFacts(question: QuoteQuestion): Promise<QuoteFacts>;
  /** All lines or none. Each of these three may be called any number of times for an order, with one effect. */
  reserve(reservation: Reservation, expiresInSeconds: number): Promise<ReserveOutcome>;
  release(orderId: string): Promise<'RELEASED' | 'COMMITTED'>;
  commit(orderId: string): Promise<'COMMITTED' | 'EXPIRED' | 'CANCELLED'>;
  /** The same, with the lines that the platform sends out of its warehouses. */
  commitWith(orderId: string): Promise<CommitOutcome>;
  /** Takes sold units back into stock, once a movement, however often it is called. */
  restock(movementId: string, lines: Reservation['lines']): Promise<void>;
  shopExists(shopId: string): Promise<boolean>;
};

type FactsAnswer = {
  variantFacts: (
    null | (Omit<VariantFacts, 'unitPrice'> & { unitPrice: { amount: string; currencyCode: string } | null })
  )[];
};

const selection = `variantFacts(variantIds: $variantIds, market: $market) {
  variantId productId shopId title variantTitle sku pictureUrl sellable unitPrice { amount currencyCode } available taxRateBasisPoints
  pricesIncludeTax weightGrams hsCode originCountry taxCategory shippingProfileId shipsFrom categoryPath }`;
const facts = `query Facts($variantIds: [ID!]!, $market: String!) { ${selection} }`;
const quoteFacts = `query QuoteFacts($variantIds: [ID!]!, $shopIds: [ID!]!, $market: String!, $promotions: PromotionFactsInput!) { ${selection}
  shippingFacts(shopIds: $shopIds, market: $market) ${shippingSelection}
  promotionFacts(input: $promotions) ${promotionSelection} }`;
const reserve = `mutation Reserve($input: StockReserveInput!) { stockReserve(input: $input) { outcome shortages { lineId available } } }`;
const release = `mutation Release($input: StockReleaseInput!) { stockRelease(input: $input) { outcome } }`;
const commit = `mutation Commit($input: StockCommitInput!) { stockCommit(input: $input) { outcome warehousedLines } }`;
const restock = `mutation Restock($input: StockRestockInput!) { stockRestock(input: $input) { outcome } }`;
const shop = `query Shop($id: ID!) { shop(id: $id) { id } }`;

export const productsClient = (call: ServiceCall): ProductsClient => ({
  async variantFacts(variantIds, market) {
    const ids = [...new Set(variantIds)];
    if (ids.length === 0) return new Map();
    return byVariant(await call<FactsAnswer>(facts, { variantIds: ids, market }));
  },
  async quoteFacts({ variantIds, shopIds, market, codes, buyerId }) {
    const unique = { variantIds: [...new Set(variantIds)], shopIds: [...new Set(shopIds)] };
    const promotions = { shopIds: unique.shopIds, market, codes, buyerId };
    type Answer = FactsAnswer & { shippingFacts: ShippingFacts; promotionFacts: PromotionFacts[] };
    const answer = await call<Answer>(quoteFacts, { ...unique, market, promotions });
    return { variants: byVariant(answer), shipping: answer.shippingFacts, promotions: answer.promotionFacts };
  },
  async reserve({ orderId, lines }, expiresInSeconds) {
    const input = { orderId, expiresInSeconds, lines };
    return (await call<{ stockReserve: ReserveOutcome }>(reserve, { input })).stockReserve;
  },
  async release(orderId) {
    return (await call<{ stockRelease: { outcome: 'RELEASED' | 'COMMITTED' } }>(release, { input: { orderId } }))
      .stockRelease.outcome;
  },
  commit: async (orderId) => (await commitOf(call, orderId)).outcome,
  commitWith: (orderId) => commitOf(call, orderId),
  async restock(movementId, lines) {
    await call(restock, { input: { movementId, lines } });
  },
  async shopExists(id) {
    return (await call<{ shop: { id: string } | null }>(shop, { id })).shop !== null;
  },
});

const byVariant = ({ variantFacts }: FactsAnswer): Map<string, VariantFacts> =>
  new Map(
    variantFacts.flatMap((row) => {
      if (!row) return [];
      const unitPrice = row.unitPrice && moneyFrom(row.unitPrice.amount, row.unitPrice.currencyCode);
      return [[row.variantId, { ...row, unitPrice }] as const];
    }),
  );

const commitOf = async (call: ServiceCall, orderId: string): Promise<CommitOutcome> =>
  (await call<{ stockCommit: CommitOutcome }>(commit, { input: { orderId } })).stockCommit;
