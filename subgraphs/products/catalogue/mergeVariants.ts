// Brings a product's variants in line with an import: kept, changed, new, or withdrawn. Stock stays as it is.

import type { IdSource } from '../../kit/ids.js';
import { priceChange } from '../price/priceChange.js';
import type { PriceChangeRecord } from '../price/priceHistoryStore.js';
import { choiceOf, type VariantDraft } from './draftVariants.js';
import { newVariants, type NewVariants } from './newProduct.js';
import type { VariantPrice, VariantRecord, VariantUpdate } from './variantStore.js';

export type MergedVariants = NewVariants & { changed: VariantUpdate[]; after: VariantRecord[] };

/** Known by external id, else by stock-keeping unit, else by choices. `after`: as they all will be, the withdrawn ones left out. */
export function mergeVariants(
  product: { _id: string; shopId: string },
  before: readonly VariantRecord[],
  drafts: readonly VariantDraft[],
  { ids, at }: { ids: IdSource; at: Date },
): MergedVariants {
  const unmatched = new Set(before);
  const matches = drafts.map((draft) => {
    const match = [...unmatched].find((variant) => isSame(variant, draft));
    if (match) unmatched.delete(match);
    return { draft, match };
  });
  const fresh = newVariants(
    product,
    matches.flatMap(({ draft, match }) => (match ? [] : [draft])),
    {
      ids,
      at,
      position: before.length,
    },
  );
  const history: PriceChangeRecord[] = [...fresh.history];
  const kept = matches.flatMap(({ draft, match }): VariantRecord[] => {
    if (!match) return [];
    const { sku, externalId, title, options } = draft;
    const prices = withFlashes(match.prices, draft.prices, at);
    history.push(...priceChanges(match, draft.prices, ids, at));
    return [{ ...match, sku, externalId, title, options, prices, withdrawnAt: null, updatedAt: at }];
  });
  const withdrawn = [...unmatched].filter((variant) => variant.withdrawnAt === null);
  const changed = [...kept, ...withdrawn.map(({ _id }) => ({ _id, withdrawnAt: at, updatedAt: at }))];
  return { ...fresh, history, changed: changed.map(withoutStockState), after: [...kept, ...fresh.variants] };
}

function isSame(variant: VariantRecord, draft: VariantDraft): boolean {
  if (draft.externalId !== null) return variant.externalId === draft.externalId;
  if (draft.sku !== null) return variant.sku === draft.sku;
  return choiceOf(variant.options) === choiceOf(draft.options);
}

/** A flash price stays where it is still below. */
function withFlashes(
  before: VariantRecord['prices'],
  next: VariantRecord['prices'],
  at: Date,
): VariantRecord['prices'] {
  return Object.fromEntries(
    Object.entries(next).map(([market, price]) => {
      const flash = before[market]?.flash ?? null;
      const stays = flash !== null && flash.endsAt > at && flash.minor < price.minor;
      return [market, { ...price, flash: stays ? flash : null }];
    }),
  );
}

function priceChanges(
  variant: VariantRecord,
  next: VariantRecord['prices'],
  ids: IdSource,
  at: Date,
): PriceChangeRecord[] {
  const markets = [...new Set([...Object.keys(variant.prices), ...Object.keys(next)])];
  return markets.flatMap((market) => {
    const [before, after]: (VariantPrice | undefined)[] = [variant.prices[market], next[market]];
    if (before?.minor === after?.minor && before?.compareAtMinor === after?.compareAtMinor) return [];
    const told = { _id: ids.next('prc'), variantId: variant._id, market, kind: 'USUAL' as const };
    const currency = after?.currency ?? before?.currency ?? '';
    return [
      priceChange(
        { ...told, currency, minor: after?.minor ?? null, compareAtMinor: after?.compareAtMinor ?? null },
        at,
      ),
    ];
  });
}

/** Stock moves on its own, and tells its state itself. */
function withoutStockState(update: VariantUpdate): VariantUpdate {
  const kept = { ...update };
  delete kept.stockState;
  return kept;
}
