// Places an order by a quote: the order is its idempotency key's record, and its saga decides what becomes of it.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { guardStands } from '../../kit/env.js';
import type { Logger } from '../../kit/log.js';
import { failed } from '../../kit/result.js';
import type { UserError } from '../../kit/result.js';
import { checkKey, checkSize, checkText } from '../bounds.js';
import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import type { ShopTermsStore } from '../payouts/shopTermsStore.js';
import { isDecided } from './placement.js';
import type { DriftLine, OnFailure, RefusalCode } from './placement.js';
import { placedOrder } from './placedOrder.js';
import type { QuotedOrder } from './quotedOrder.js';
import type { QuoteTokens } from './quoteToken.js';
import { runPlacement } from './runPlacement.js';
import type { SagaDeps } from './runPlacement.js';

type Deps = SagaDeps & {
  orders: OrderStore;
  shopTerms: Pick<ShopTermsStore, 'ofShops'>;
  quoteTokens: QuoteTokens;
  usualPartnerMethod: string;
  partnerCommissionBasisPoints: number;
  log: Logger;
};
export type PlaceInput = {
  quote: string;
  /** Null only where nothing is charged here. */
  paymentMethod: { provider: string; token: string } | null;
  partnerMethods?: readonly { retailerId: string; token: string }[] | null | undefined;
  onFailure: OnFailure;
  idempotencyKey: string;
};
type PlaceErrorCode = RefusalCode | 'QUOTE_INVALID' | 'QUOTE_EXPIRED' | 'IDEMPOTENCY_KEY_REUSED';
/** `drift` is what could not be given; `order` then tells what had been asked for. */
export type Placed = {
  order: OrderRecord | null;
  drift: { lines: DriftLine[]; refused: OrderRecord | null } | null;
  userErrors: UserError<PlaceErrorCode>[];
};

const waitMs = 5000;
const pollMs = { first: 20, most: 250 };

/**
 * The key comes first: a known one answers what became of it. What fails before the order is written is not remembered; a refusal by the
 * saga is. Waits up to five seconds for the saga, then answers the order as it stands.
 */
export async function placeOrder(deps: Deps, buyerId: string, input: PlaceInput): Promise<Placed> {
  const key = keyOf(input.idempotencyKey);
  const { provider, token } = input.paymentMethod ?? nothingHere;
  if (input.paymentMethod) checkText(token, 'paymentMethod.token', 200);
  const methods = methodsOf(input.partnerMethods ?? []);
  const theirs = methods.size > 0 ? [[...methods].sort()] : [];
  const hash = inputHash([input.quote, provider, token, input.onFailure, ...theirs]);
  const now = deps.clock.now();
  const [known, { quoted, terms }] = await Promise.all([
    deps.orders.byKey(buyerId, key),
    readQuote(deps, input.quote, now),
  ]);
  if (known) return replay(deps, known, hash);

  const accepted = deps.payments[provider]?.accepts(token) ?? false;
  if (input.paymentMethod && !accepted) return refused('PAYMENT_METHOD_INVALID', 'paymentMethod.token');
  if (quoted === 'EXPIRED') return refused('QUOTE_EXPIRED', 'quote');
  if (quoted === 'INVALID' || quoted.customerId !== buyerId) return refused('QUOTE_INVALID', 'quote');
  if (!accepted && quoted.totals.chargedHere.minor > 0) return refused('PAYMENT_METHOD_INVALID', 'paymentMethod');
  const strange = strangeMethod(deps, quoted, methods);
  if (strange !== null) return refused('PAYMENT_METHOD_INVALID', strange);

  const fixed = { onFailure: input.onFailure, provider, methodToken: token };
  const dueAt = new Date(now.getTime() + deps.placementLeaseMs);
  const { usualPartnerMethod: usualMethod, partnerCommissionBasisPoints: commissionBasisPoints } = deps;
  const partnerTerms = { methods, usualMethod, commissionBasisPoints };
  const order = placedOrder(deps.ids, quoted, { owner: buyerId, key, hash }, fixed, terms, partnerTerms, now, dueAt);
  if (!(await deps.orders.insertOnce(order))) {
    const theirs = await deps.orders.byKey(buyerId, key);
    if (!theirs) throw new Error('A key that was taken has no order.');
    return replay(deps, theirs, hash);
  }
  const saga = runPlacement(deps, order, 'BEGUN').catch((error: unknown) => {
    deps.log.warn({ err: error, order: order._id }, 'a placement is left to the sweep');
  });
  const settled = await within(saga, waitMs);
  return answerOf(settled ?? (await deps.orders.byId(order._id)) ?? order);
}

/** As an order keeps it that pays nothing here. */
const nothingHere = { provider: 'NONE', token: '' };

/** By retailer. Throws BAD_USER_INPUT on what is no retailer's id. */
function methodsOf(given: readonly { retailerId: string; token: string }[]): Map<string, string> {
  const checked = checkSize(given, 'partnerMethods', 100, 0).map(({ retailerId, token }, index) => {
    const field = `partnerMethods.${index}`;
    return [checkId('rtlr', retailerId, `${field}.retailerId`), checkText(token, `${field}.token`, 200)] as const;
  });
  return new Map(checked);
}

/** The field of the first method that its retailer can't know; null where there is none. */
function strangeMethod({ partnerOrderings }: Deps, quoted: QuotedOrder, methods: Map<string, string>): string | null {
  const known = (retailerId: string, token: string) =>
    (quoted.partners ?? []).some((partner) => partner.retailerId === retailerId) &&
    (partnerOrderings(retailerId)?.accepts(token) ?? false);
  const strange = [...methods].findIndex(([retailerId, token]) => !known(retailerId, token));
  return strange < 0 ? null : `partnerMethods.${strange}`;
}

/** With the terms of its shops, which the order's lines keep. */
async function readQuote({ quoteTokens, shopTerms }: Deps, token: string, now: Date) {
  const quoted = await quoteTokens.read(token, now);
  const shopIds = typeof quoted === 'string' ? [] : quoted.sellers.map((seller) => seller.shopId);
  return { quoted, terms: await shopTerms.ofShops(shopIds) };
}

async function replay({ orders }: Deps, order: OrderRecord, hash: string): Promise<Placed> {
  if (order.idempotency?.hash !== hash) return refused('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  const until = performance.now() + waitMs;
  let current = order;
  for (let ms = pollMs.first; isOpen(current) && performance.now() < until; ms = Math.min(2 * ms, pollMs.most)) {
    await pause(ms);
    current = (await orders.byId(order._id)) ?? current;
  }
  return answerOf(current);
}

/** Without its guard, no key is ever known. */
const keyOf = (given: string): string => (guardStands('key') ? checkKey(given) : `${checkKey(given)} ${randomUUID()}`);

const isOpen = ({ placement }: OrderRecord): boolean => placement !== null && !isDecided(placement);

function answerOf(order: OrderRecord): Placed {
  const { state, refusal, drift } = order.placement ?? {};
  const wasRefused = state === 'REFUSED';
  return {
    order: wasRefused ? null : order,
    drift: drift && drift.length > 0 ? { lines: drift, refused: wasRefused ? order : null } : null,
    userErrors: wasRefused ? refused(refusal ?? 'PLACEMENT_FAILED', fieldOf(refusal)).userErrors : [],
  };
}

const refused = (code: PlaceErrorCode, field: string | null): Placed => ({
  order: null,
  drift: null,
  userErrors: failed(code, field).userErrors,
});

const drifts: readonly RefusalCode[] = [
  ...(['OUT_OF_STOCK', 'NOT_SELLABLE', 'BUDGET_SPENT', 'BUYER_LIMIT_REACHED'] as const),
  ...(['PRICE_CHANGED', 'PARTNER_NOT_LINKED', 'PARTNER_REFUSED', 'PARTNER_UNAVAILABLE'] as const),
];

const fieldOf = (code: RefusalCode | null | undefined): string | null => {
  if (code === 'PAYMENT_DECLINED') return 'paymentMethod';
  return code && drifts.includes(code) ? 'quote' : null;
};

/** Undefined where it takes longer. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const timer = new AbortController();
  const late = pause(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  const settled = await Promise.race([work, late]);
  timer.abort();
  return settled;
}
