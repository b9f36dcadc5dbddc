// The orders subgraph alone, its neighbours played by a few lines each, so that a test can make them fail at any moment.

import type { Services } from '../../../subgraphs/orders/context.js';
import { subgraph as orders } from '../../../subgraphs/orders/index.js';
import { codedError } from '../../../subgraphs/kit/codedError.js';
import { settings } from '../../../subgraphs/kit/env.js';
import { identitySigner, makeIssuerKey } from '../../../subgraphs/kit/identity.js';
import { randomIds } from '../../../subgraphs/kit/ids.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { connect } from '../../../subgraphs/kit/mongo.js';
import { startSubgraph } from '../../../subgraphs/kit/subgraph.js';
import type { GraphQLAnswer, Transport } from '../../../subgraphs/kit/transport.js';
import { nobody, serviceIssuer } from '../../../subgraphs/kit/viewer.js';
import { testClock } from '../../kit/clock.js';
import { freshPrefix, testUri } from '../../kit/database.js';
import type { Answer } from '../../kit/graph.js';
import { currencies } from './stage.js';
import type { Goods, Stage } from './stage.js';

type Variant = {
  productId: string;
  shopId: string;
  title: string;
  prices: Record<string, string>;
  onHand: number;
  sellable: boolean;
};
type Reservation = { state: string; lines: { lineId: string; variantId: string; quantity: number }[]; answer: unknown };
/** A fault hits the next call of an operation, before it has its effect or after. */
type Fault = 'before' | 'after';

const rates: Record<string, { rate: number; included: boolean }> = {
  US: { rate: 825, included: false },
  GB: { rate: 2000, included: true },
  DE: { rate: 1900, included: true },
  JP: { rate: 1000, included: true },
};

const offer = {
  ...{ kind: 'THRESHOLD', code: null, percentBasisPoints: null, mostMinor: null, minSpendMinor: 0, exclusive: false },
  scope: { shopIds: [], categoryIds: [], productIds: [] },
  ...{ funder: 'SHOP', programme: 'SHOP', leftMinor: null, leftUses: null },
};
type StagePromotion = typeof offer & {
  id: string;
  shopId: string;
  funderId: string;
  amountMinor: number;
  held: number;
  spent: number;
};

const flatRates: Record<string, [string, string]> = {
  US: ['4.99', '14.99'],
  GB: ['3.99', '9.99'],
  DE: ['4.90', '12.90'],
};

export async function aloneStage(): Promise<
  Stage & {
    fail(operation: string, ...faults: Fault[]): void;
    calls: string[];
    /** So much off all goods of a shop. */
    promote(shopId: string, amountMinor: number): StagePromotion;
    /** What was set aside of goods is gone by the time that it is to be sold. */
    loseReservations(goods: Goods): void;
    services: Services;
    /** One of the jobs of orders. */
    runJob(name: string): Promise<void>;
  }
> {
  const variants = new Map<string, Variant>();
  const reservations = new Map<string, Reservation>();
  const restocked = new Set<string>();
  const broughtBack = new Set<string>();
  const staff = new Map<string, string>();
  const faults = new Map<string, Fault[]>();
  const calls: string[] = [];
  const promotions: StagePromotion[] = [];
  const promotionHolds = new Map<string, { promotion: StagePromotion; minor: number; pot: 'held' | 'spent' | null }>();
  /** Variants whose reservations are gone by the time that they are to be sold. */
  const lost = new Set<string>();
  /** The country of each address. */
  const homes = new Map<string, string>();
  const reserved = (id: string) =>
    [...reservations.values()]
      .filter(({ state }) => state === 'RESERVED')
      .flatMap(({ lines }) => lines.filter((line) => line.variantId === id))
      .reduce((sum, line) => sum + line.quantity, 0);
  const availableOf = (id: string) => (variants.get(id)?.onHand ?? 0) - reserved(id);

  const operations: Record<string, (variables: any) => unknown> = {
    variantFacts: ({ variantIds, market }) =>
      variantIds.map((variantId: string) => {
        const known = variants.get(variantId);
        if (!known) return null;
        const { productId, shopId, title, prices, sellable } = known;
        const price = prices[market];
        const { rate, included } = rates[market] ?? { rate: 0, included: false };
        return {
          ...{ variantId, productId, shopId, title, variantTitle: 'One', sku: null, pictureUrl: null, sellable },
          unitPrice: price ? { amount: price, currencyCode: currencies[market] } : null,
          ...{ available: availableOf(variantId), taxRateBasisPoints: rate, pricesIncludeTax: included },
          ...{ weightGrams: null, hsCode: null, originCountry: null, taxCategory: 'GENERAL', shippingProfileId: null },
          ...{ shipsFrom: market, categoryPath: [] },
        };
      }),
    promotionFacts: ({ shopIds }) => promotions.filter(({ shopId }) => shopIds.includes(shopId)),
    promotionsHold: ({ input: { orderId, uses } }) => {
      if (promotionHolds.has(orderId)) return { outcome: 'HELD', refused: [] };
      const own = promotions.find(({ id }) => id === uses[0].promotionId)!;
      own.held += uses[0].minor;
      promotionHolds.set(orderId, { promotion: own, minor: uses[0].minor, pot: 'held' });
      return { outcome: 'HELD', refused: [] };
    },
    promotionsRelease: ({ input: { orderId } }) => {
      const hold = promotionHolds.get(orderId);
      if (hold?.pot) hold.promotion[hold.pot] -= hold.minor;
      promotionHolds.set(orderId, { ...hold!, pot: null });
      return { released: true };
    },
    promotionsGiveBack: ({ input: { orderId, movementId, uses } }) => {
      const hold = promotionHolds.get(orderId);
      if (hold?.pot === 'spent' && !broughtBack.has(movementId)) hold.promotion.spent -= uses[0].minor;
      broughtBack.add(movementId);
      return { givenBack: true };
    },
    promotionsCommit: ({ input: { orderId } }) => {
      const hold = promotionHolds.get(orderId);
      if (!hold?.pot) return { outcome: 'CANCELLED' };
      hold.promotion[hold.pot] -= hold.minor;
      hold.promotion.spent += hold.minor;
      hold.pot = 'spent';
      return { outcome: 'COMMITTED' };
    },
    shippingFacts: ({ market }) => {
      const currencyCode = currencies[market]!;
      const [standard, express] = currencyCode === 'JPY' ? ['500', '1200'] : flatRates[market]!;
      const rate = (method: string, amount: string) => ({
        ...{ method, currencyCode, bands: [{ upToGrams: null, price: { amount, currencyCode } }], freeFrom: null },
        ...{ transitDaysLeast: 1, transitDaysMost: 2 },
      });
      const zone = {
        countries: [market],
        regions: [],
        rates: [rate('STANDARD', standard!), rate('EXPRESS', express!)],
      };
      const profile = { id: null, shopId: null, isDefault: true, handlingDays: 1, zones: [zone] };
      return { countries: [market], profiles: [profile] };
    },
    stockReserve: ({ input: { orderId, lines } }) => {
      const known = reservations.get(orderId);
      if (known) return known.answer;
      const shortages = lines
        .filter((line: any) => availableOf(line.variantId) < line.quantity)
        .map((line: any) => ({ lineId: line.lineId, available: availableOf(line.variantId) }));
      const state = shortages.length > 0 ? 'REFUSED' : 'RESERVED';
      const answer = { outcome: state, shortages };
      reservations.set(orderId, { state, lines, answer });
      return answer;
    },
    stockRelease: ({ input: { orderId } }) => {
      const known = reservations.get(orderId);
      if (known?.state === 'COMMITTED') return { outcome: 'COMMITTED' };
      const answer = { outcome: 'CANCELLED', shortages: [] };
      reservations.set(orderId, { state: 'RELEASED', lines: known?.lines ?? [], answer });
      return { outcome: 'RELEASED' };
    },
    stockRestock: ({ input: { movementId, lines } }) => {
      if (!restocked.has(movementId)) {
        for (const { variantId, quantity } of lines) variants.get(variantId)!.onHand += quantity;
      }
      restocked.add(movementId);
      return { outcome: 'RESTOCKED' };
    },
    stockCommit: ({ input: { orderId } }) => {
      const known = reservations.get(orderId);
      if (known?.lines.some(({ variantId }) => lost.has(variantId))) known.state = 'RELEASED';
      if (known?.state === 'RESERVED') {
        for (const { variantId, quantity } of known.lines) variants.get(variantId)!.onHand -= quantity;
        known.state = 'COMMITTED';
      }
      return { outcome: known?.state === 'COMMITTED' ? 'COMMITTED' : 'CANCELLED' };
    },
    shop: ({ id }) => (staff.has(id) ? { id } : null),
    addressForOrder: ({ addressId }) =>
      addressId.startsWith('addr_')
        ? {
            name: 'Ada',
            lines: ['1 Main St'],
            city: 'Helena',
            region: null,
            postalCode: '59601',
            countryCode: homes.get(addressId) ?? 'US',
            phone: null,
          }
        : null,
  };

  const neighbour: Transport = async ({ query, variables }): Promise<GraphQLAnswer> => {
    const vars = (variables ?? {}) as Record<string, string>;
    if (query.includes('membershipRole')) {
      const entries = Object.entries(vars).filter(([name]) => name !== 'userId');
      return {
        data: Object.fromEntries(
          entries.map(([name, shopId]) => [name, staff.get(shopId) === vars['userId'] ? 'STAFF' : null]),
        ),
      };
    }
    const names = Object.keys(operations).filter((each) => query.includes(`${each}(`));
    calls.push(...names);
    const met = names.map((name) => faults.get(name)?.shift());
    if (met.includes('before')) throw codedError('SUBGRAPH_UNAVAILABLE', 'not now');
    const data = Object.fromEntries(names.map((name) => [name, operations[name]!(vars)]));
    if (met.includes('after')) throw codedError('SUBGRAPH_UNAVAILABLE', 'not now');
    return { data: JSON.parse(JSON.stringify(data)) };
  };

  const keys = await Promise.all(['gateway', serviceIssuer('orders')].map(makeIssuerKey));
  const keyring = { privateKeys: keys.map((key) => key.privateKey), publicKeys: keys.map((key) => key.publicKey) };
  const cluster = await connect(testUri(), freshPrefix());
  const clock = testClock();
  const runtime = {
    cluster,
    keyring,
    clock,
    ids: randomIds,
    log: silentLog,
    settings: settings(),
    transportTo: () => neighbour,
  };
  const running = await startSubgraph(orders, runtime);
  const sign = await identitySigner(keyring, 'gateway');
  const sweep = orders.jobs!.find((job) => job.name === 'sweepPlacements')!;

  return {
    clock,
    calls,
    promote(shopId, amountMinor) {
      const promotion = {
        ...offer,
        id: randomIds.next('promo'),
        shopId,
        funderId: shopId,
        amountMinor,
        held: 0,
        spent: 0,
      };
      promotions.push(promotion);
      return promotion;
    },
    loseReservations: ({ variantId }) => void lost.add(variantId),
    fail: (operation, ...next) => void faults.set(operation, next),
    async run(query, variables = {}, as = {}) {
      const identity = await sign({ ...nobody, market: 'US', ...as });
      const { data, errors } = await running.transport({ query, variables, identity, requestId: 'test' });
      return JSON.parse(JSON.stringify({ data: data ?? null, errors: errors ?? [] })) as Answer;
    },
    async shop() {
      const shopId = randomIds.next('shop');
      const userId = randomIds.next('user');
      staff.set(shopId, userId);
      return { shopId, staff: { userId } };
    },
    async goods(shopId, { prices, stock, title = 'Mug' }) {
      const goods = { shopId, productId: randomIds.next('prod'), variantId: randomIds.next('vrnt') };
      variants.set(goods.variantId, { ...goods, title, prices, onHand: stock, sellable: true });
      return goods;
    },
    async withdraw({ variantId }) {
      variants.get(variantId)!.sellable = false;
    },
    async reprice({ variantId }, market, amount) {
      variants.get(variantId)!.prices[market] = amount;
    },
    async buyer(market = 'US') {
      const id = randomIds.next('user');
      const addressId = randomIds.next('addr');
      homes.set(addressId, market);
      return { id, as: { userId: id, market }, addressId };
    },
    stockOf: async ({ variantId }) => ({ onHand: variants.get(variantId)!.onHand, available: availableOf(variantId) }),
    sweep: () => sweep.run(running.services),
    runJob: async (name) => orders.jobs!.find((job) => job.name === name)!.run(running.services),
    services: running.services as Services,
    async stop() {
      await running.db.connection.dropDatabase();
      await cluster.close();
    },
  };
}
