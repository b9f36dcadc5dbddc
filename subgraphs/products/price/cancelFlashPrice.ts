// Ends a flash price, or calls it off.

import { done, type Result } from '../result.js';
import type { VariantRecord } from '../catalogue/variantStore.js';
import { changePrices, type PriceDeps } from './changePrices.js';

type Input = { variantId: string; market: string };

/** Where there is none, nothing changes, and that is no error. */
export const cancelFlashPrice = (deps: PriceDeps, actor: string, input: Input): Promise<Result<VariantRecord>> =>
  changePrices(deps, actor, input, (price) => {
    if (!price?.flash) return done(null);
    return done({ next: { ...price, flash: null }, told: { kind: 'FLASH', minor: null } });
  });
