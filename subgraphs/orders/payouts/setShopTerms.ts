// Agrees other terms with a shop, for what is placed, delivered and paid out from now on.

import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { ProductsClient } from '../clients/products.js';
import { act } from '../operations/act.js';
import type { ActDeps } from '../operations/act.js';
import { defaultTerms, longestSeconds } from './shopTerms.js';
import type { Terms } from './shopTerms.js';
import type { ShopTermsStore } from './shopTermsStore.js';

type Deps = ActDeps & {
  shopTerms: Pick<ShopTermsStore, 'set' | 'ofShops'>;
  products: Pick<ProductsClient, 'shopExists'>;
};

type Given = Omit<Terms, 'commissionBasisPoints'> & {
  shopId: string;
  /** What was agreed before stays where it is left out. */
  commissionBasisPoints?: number | null | undefined;
  reason: string;
  idempotencyKey: string;
};

const bounds: Terms = {
  feeBasisPoints: 5000,
  commissionBasisPoints: 5000,
  holdSeconds: longestSeconds,
  reserveBasisPoints: 10_000,
  reserveSeconds: longestSeconds,
};
const names = Object.keys(bounds) as (keyof Terms)[];

/**
 * Fails with NOT_FOUND, TERMS_INVALID where a number is out of bounds, and as `act` does. Answers the terms as they are by then: under an
 * old key, those that were agreed since.
 */
export async function setShopTerms(deps: Deps, by: string, { shopId, reason, idempotencyKey, ...given }: Given) {
  checkId('shop', shopId, 'shopId');
  const wrong = names.find((name) => (given[name] ?? 0) < 0 || (given[name] ?? 0) > bounds[name]);
  if (wrong) return failed('TERMS_INVALID', wrong);
  if (!(await deps.products.shopExists(shopId))) return failed('NOT_FOUND', 'shopId');
  const input = [shopId, ...names.map((name) => given[name] ?? null)];
  const wanted = { kind: 'SHOP_TERMS_SET', targetId: shopId, by, reason, idempotencyKey, input } as const;
  const acted = await act(deps, wanted, async ({ session }) => {
    const before = await termsOf(deps, shopId, session);
    const { feeBasisPoints, holdSeconds, reserveBasisPoints, reserveSeconds } = given;
    const commissionBasisPoints = given.commissionBasisPoints ?? before.commissionBasisPoints;
    const terms = { feeBasisPoints, commissionBasisPoints, holdSeconds, reserveBasisPoints, reserveSeconds };
    await deps.shopTerms.set(shopId, terms, by, deps.clock.now(), session);
    const changed = names.filter((name) => terms[name] !== before[name]);
    return { detail: changed.map((name) => `${name} ${before[name]} → ${terms[name]}`).join(', ') };
  });
  return acted.ok ? done(await termsOf(deps, shopId)) : acted;
}

const termsOf = async (
  { shopTerms }: Pick<Deps, 'shopTerms'>,
  shopId: string,
  ...session: [] | [Parameters<ShopTermsStore['set']>[4]]
): Promise<Terms> => (await shopTerms.ofShops([shopId], ...session)).get(shopId) ?? defaultTerms;
