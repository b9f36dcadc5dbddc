import type { VariantPrice } from '../catalogue/variantStore.js';
import { priceNow, type PriceNow } from './priceNow.js';

export const variantPriceNow = ({ minor, currency, compareAtMinor, flash }: VariantPrice, now: Date): PriceNow =>
  priceNow(
    { minor, currency, compareAtMinor, highestMinor: minor, flashes: flash ? [{ ...flash, usualMinor: minor }] : [] },
    now,
  );
