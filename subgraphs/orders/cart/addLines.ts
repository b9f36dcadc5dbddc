// Puts goods into the viewer's cart.

import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import type { PartnersClient } from '../clients/partners.js';
import type { ProductsClient } from '../clients/products.js';
import type { PartnerOrderings } from '../partnerOrders/partnerOrdering.js';
import { isQuantity, withLines } from './cartLines.js';
import type { NewLine } from './cartLines.js';
import type { CartRecord } from './cartStore.js';
import { changeCart } from './changeCart.js';
import type { CartDeps } from './changeCart.js';
import { sourceOf } from './lineSource.js';
import type { SourceInput } from './lineSource.js';

type Deps = CartDeps & {
  ids: IdSource;
  products: Pick<ProductsClient, 'variantFacts'>;
  partners: Pick<PartnersClient, 'offerFacts'>;
  partnerOrderings: PartnerOrderings;
};
export type LineInput = {
  variantId?: string | null | undefined;
  offerId?: string | null | undefined;
  quantity: number;
  source?: SourceInput | null | undefined;
};

const linesAtOnce = 1000;

/**
 * All lines go in, or none. Fails with QUANTITY_INVALID, NOT_FOUND, NOT_SELLABLE, OFFER_NOT_PURCHASABLE, MARKET_MISMATCH or CART_FULL;
 * throws BAD_USER_INPUT on lines that name neither or both of variant and offer.
 */
export async function addLines(deps: Deps, customerId: string, market: string, inputs: readonly LineInput[]) {
  const asked = checkSize(inputs, 'lines', linesAtOnce).map((line, index) => ({
    ...line,
    ...goodsOf(line, index),
    source: sourceOf(line.source, `lines.${index}.source`),
  }));
  for (const { field, quantity } of asked) {
    if (!isQuantity(quantity)) return failed('QUANTITY_INVALID', `${field}.quantity`);
  }
  const [found, offers, known] = await Promise.all([
    deps.products.variantFacts(idsIn(asked, 'variantId'), market),
    deps.partners.offerFacts(idsIn(asked, 'offerId')),
    deps.carts.ofCustomer(customerId),
  ]);
  const now = deps.clock.now();
  const added: NewLine[] = [];
  for (const { field, variantId, offerId, quantity, source } of asked) {
    if (offerId !== null) {
      const offer = offers.get(offerId);
      if (!offer) return failed('NOT_FOUND', `${field}.offerId`);
      const { retailerId } = offer;
      if (!deps.partnerOrderings(retailerId)) return failed('OFFER_NOT_PURCHASABLE', `${field}.offerId`);
      if (!offer.available) return failed('NOT_SELLABLE', `${field}.offerId`);
      const times = { createdAt: now, updatedAt: now };
      added.push({ id: deps.ids.next('cline'), field, offerId, retailerId, quantity, source, ...times });
      continue;
    }
    const facts = found.get(variantId);
    if (!facts) return failed('NOT_FOUND', `${field}.variantId`);
    if (!facts.sellable || !facts.unitPrice) return failed('NOT_SELLABLE', `${field}.variantId`);
    const { productId, shopId } = facts;
    const times = { createdAt: now, updatedAt: now };
    added.push({ id: deps.ids.next('cline'), field, variantId, productId, shopId, quantity, source, ...times });
  }
  const change = (cart: CartRecord) => {
    if (cart.market !== null && cart.market !== market) return failed('MARKET_MISMATCH');
    const lines = withLines(cart.lines, added);
    return lines.ok ? done({ lines: lines.value, market }) : lines;
  };
  const changed = await changeCart(deps, customerId, change, { known, newId: deps.ids.next('cart') });
  return changed ?? failed('NOT_FOUND');
}

type Asked = { field: string } & ({ variantId: string; offerId: null } | { variantId: null; offerId: string });

function goodsOf({ variantId, offerId }: LineInput, index: number): Asked {
  const field = `lines.${index}`;
  if (variantId && !offerId) return { field, variantId: checkId('vrnt', variantId, 'variantId'), offerId: null };
  if (offerId && !variantId) return { field, offerId: checkId('offer', offerId, 'offerId'), variantId: null };
  throw codedError('BAD_USER_INPUT', `${field} names exactly one of variantId and offerId.`);
}

const idsIn = (asked: readonly Asked[], name: 'variantId' | 'offerId'): string[] =>
  asked.flatMap((line) => line[name] ?? []);
