// What orders asks of products: facts to price by, and stock to set aside, let go and take out.

import type { Money } from '../../kit/money.js';
import { moneyFrom } from '../../kit/money.js';
import type { ServiceCall } from '../../kit/serviceCall.js';

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
};

export type Reservation = {
  orderId: string;
  lines: readonly { lineId: string; variantId: string; quantity: number }[];
};
export type ReserveOutcome = {
  outcome: 'RESERVED' | 'REFUSED' | 'CANCELLED';
  shortages: { lineId: string; available: number }[];
};

export type ProductsClient = {
  /** By variant; what is unknown is missing. */
  variantFacts(variantIds: readonly string[], market: string): Promise<Map<string, VariantFacts>>;
  /** All lines or none. Each of these three may be called any number of times for an order, with one effect. */
  reserve(reservation: Reservation, expiresInSeconds: number): Promise<ReserveOutcome>;
  release(orderId: string): Promise<'RELEASED' | 'COMMITTED'>;
  commit(orderId: string): Promise<'COMMITTED' | 'EXPIRED' | 'CANCELLED'>;
  shopExists(shopId: string): Promise<boolean>;
};

type FactsAnswer = {
  variantFacts: (
    null | (Omit<VariantFacts, 'unitPrice'> & { unitPrice: { amount: string; currencyCode: string } | null })
  )[];
};

const facts = `query Facts($variantIds: [ID!]!, $market: String!) { variantFacts(variantIds: $variantIds, market: $market) {
  variantId productId shopId title variantTitle sku pictureUrl sellable unitPrice { amount currencyCode } available taxRateBasisPoints
  pricesIncludeTax } }`;
const reserve = `mutation Reserve($input: StockReserveInput!) { stockReserve(input: $input) { outcome shortages { lineId available } } }`;
const release = `mutation Release($input: StockReleaseInput!) { stockRelease(input: $input) { outcome } }`;
const commit = `mutation Commit($input: StockCommitInput!) { stockCommit(input: $input) { outcome } }`;
const shop = `query Shop($id: ID!) { shop(id: $id) { id } }`;

export const productsClient = (call: ServiceCall): ProductsClient => ({
  async variantFacts(variantIds, market) {
    const ids = [...new Set(variantIds)];
    if (ids.length === 0) return new Map();
    const answer = await call<FactsAnswer>(facts, { variantIds: ids, market });
    return new Map(
      answer.variantFacts.flatMap((row) => {
        if (!row) return [];
        const unitPrice = row.unitPrice && moneyFrom(row.unitPrice.amount, row.unitPrice.currencyCode);
        return [[row.variantId, { ...row, unitPrice }] as const];
      }),
    );
  },
  async reserve({ orderId, lines }, expiresInSeconds) {
    const input = { orderId, expiresInSeconds, lines };
    return (await call<{ stockReserve: ReserveOutcome }>(reserve, { input })).stockReserve;
  },
  async release(orderId) {
    return (await call<{ stockRelease: { outcome: 'RELEASED' | 'COMMITTED' } }>(release, { input: { orderId } }))
      .stockRelease.outcome;
  },
  async commit(orderId) {
    type Answer = { stockCommit: { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED' } };
    return (await call<Answer>(commit, { input: { orderId } })).stockCommit.outcome;
  },
  async shopExists(id) {
    return (await call<{ shop: { id: string } | null }>(shop, { id })).shop !== null;
  },
});
