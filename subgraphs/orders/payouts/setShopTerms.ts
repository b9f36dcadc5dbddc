// Agrees other terms with a shop, for what is placed, delivered and paid out from now on.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { ProductsClient } from '../clients/products.js';
import { defaultTerms, longestSeconds } from './shopTerms.js';
import type { Terms } from './shopTerms.js';
import type { ShopTermsStore } from './shopTermsStore.js';

type Deps = {
  shopTerms: Pick<ShopTermsStore, 'set' | 'ofShops'>;
  products: Pick<ProductsClient, 'shopExists'>;
  clock: Clock;
};

type Given = Omit<Terms, 'commissionBasisPoints'> & {
  shopId: string;
  /** What was agreed before stays where it is left out. */
  commissionBasisPoints?: number | null | undefined;
};

const bounds: Terms = {
  feeBasisPoints: 5000,
  commissionBasisPoints: 5000,
  holdSeconds: longestSeconds,
  reserveBasisPoints: 10_000,
  reserveSeconds: longestSeconds,
};

/** Fails with NOT_FOUND, and TERMS_INVALID where a number is out of bounds. Setting the same again changes nothing. */
export async function setShopTerms(deps: Deps, by: string, { shopId, ...given }: Given) {
  checkId('shop', shopId, 'shopId');
  const { commissionBasisPoints: agreed } = (await deps.shopTerms.ofShops([shopId])).get(shopId) ?? defaultTerms;
  const input = { ...given, commissionBasisPoints: given.commissionBasisPoints ?? agreed };
  const wrong = (Object.keys(bounds) as (keyof Terms)[]).find((name) => input[name] < 0 || input[name] > bounds[name]);
  if (wrong) return failed('TERMS_INVALID', wrong);
  if (!(await deps.products.shopExists(shopId))) return failed('NOT_FOUND', 'shopId');
  const { feeBasisPoints, commissionBasisPoints, holdSeconds, reserveBasisPoints, reserveSeconds } = input;
  const terms = { feeBasisPoints, commissionBasisPoints, holdSeconds, reserveBasisPoints, reserveSeconds };
  return done(await deps.shopTerms.set(shopId, terms, by, deps.clock.now()));
}
