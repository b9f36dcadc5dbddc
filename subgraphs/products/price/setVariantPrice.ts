// Sets a variant's usual price in a market, or takes it off that market.

import { done, failed, type Result } from '../result.js';
import type { VariantRecord } from '../catalogue/variantStore.js';
import { changePrices, type PriceDeps } from './changePrices.js';
import { checkPrice, type PriceInput } from './checkPrice.js';

type Input = {
  variantId: string;
  market: string;
  price?: PriceInput | null | undefined;
  compareAt?: PriceInput | null | undefined;
};

/** A flash price that is planned or runs must stay below: FLASH_NOT_BELOW_PRICE. The same price again writes nothing. */
export const setVariantPrice = (deps: PriceDeps, actor: string, input: Input): Promise<Result<VariantRecord>> =>
  changePrices(deps, actor, input, (price, market, now) => {
    if (!input.price) return done(price ? { next: undefined, told: { kind: 'USUAL', minor: null } } : null);
    const checked = checkPrice({ price: input.price, compareAt: input.compareAt }, market.currencyCode, '');
    if (!checked.ok) return checked;
    const flash = price?.flash && price.flash.endsAt > now ? price.flash : null;
    if (flash && flash.minor >= checked.value.minor) {
      return failed('FLASH_NOT_BELOW_PRICE', 'price', 'A flash price is not below this one: cancel it first.');
    }
    const { minor, compareAtMinor } = checked.value;
    if (price?.minor === minor && price.compareAtMinor === compareAtMinor) return done(null);
    return done({ next: { ...checked.value, flash }, told: { kind: 'USUAL', minor, compareAtMinor } });
  });
