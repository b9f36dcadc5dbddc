// Sets a lower price for a time.

import { done, failed, type Result } from '../result.js';
import type { VariantRecord } from '../catalogue/variantStore.js';
import { changePrices, type PriceDeps } from './changePrices.js';
import { checkAmount, type PriceInput } from './checkPrice.js';

type Input = { variantId: string; market: string; price: PriceInput; startsAt: Date; endsAt: Date };

const longestMs = 90 * 24 * 3600 * 1000;

/** Takes the place of an earlier one. Fails with PRICE_MISSING, FLASH_NOT_BELOW_PRICE or WINDOW_INVALID, too. */
export const setFlashPrice = (deps: PriceDeps, actor: string, input: Input): Promise<Result<VariantRecord>> =>
  changePrices(deps, actor, input, (price, market, now) => {
    const { startsAt, endsAt } = input;
    const amount = checkAmount(input.price, market.currencyCode, 'price');
    if (!amount.ok) return amount;
    if (!price) return failed('PRICE_MISSING', 'market');
    if (amount.value >= price.minor) return failed('FLASH_NOT_BELOW_PRICE', 'price');
    const lengthMs = endsAt.getTime() - startsAt.getTime();
    if (lengthMs <= 0 || lengthMs > longestMs || endsAt <= now) return failed('WINDOW_INVALID', 'endsAt');
    const flash = { minor: amount.value, startsAt, endsAt };
    return done({ next: { ...price, flash }, told: { kind: 'FLASH', ...flash } });
  });
