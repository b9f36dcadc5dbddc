// Writes some rows of an import in one transaction, in a few bulk writes, with their events.

import { accepted, type BulkResult } from '../../kit/bulk.js';
import { mergeVariants, type MergedVariants } from './mergeVariants.js';
import type { ImportPlan } from './importProducts.js';
import { newProduct, newVariants } from './newProduct.js';
import { productChanged } from './productChanged.js';
import { naturalKeyOf, type ProductRecord } from './productStore.js';
import { productText } from './productText.js';
import { tradeOf } from '../trade/productTrade.js';
import { totalsOf } from './productTotals.js';
import type { VariantRecord } from './variantStore.js';
import type { CatalogueDeps } from './writeDeps.js';

const deadlineMs = 10_000;

/** Results by external id. */
export function writeImport(
  deps: CatalogueDeps,
  shopId: string,
  plans: readonly ImportPlan[],
): Promise<Map<string, BulkResult>> {
  const { shops, products, variants, stock, priceHistory, transact, clock, ids } = deps;
  return transact(
    async (tx) => {
      const at = clock.now();
      const shopOpen = (await shops.byId(shopId, tx))?.status === 'ACTIVE';
      const keys = plans.map(({ row }) => naturalKeyOf(shopId, row.externalId, ''));
      const known = new Map(
        (await products.byNaturalKeys(keys, tx.session)).map((product) => [product.externalId, product]),
      );
      const knownIds = [...known.values()].map((product) => product._id);
      const before = knownIds.length > 0 ? await variants.ofProducts(knownIds, tx.session) : [];
      const made: ProductRecord[] = [];
      const updated: ProductRecord[] = [];
      const merged: MergedVariants[] = [];
      const results = new Map<string, BulkResult>();
      for (const plan of plans) {
        const product = known.get(plan.row.externalId);
        if (!product) made.push(create(plan));
        else if (product.contentHash === plan.contentHash) {
          results.set(plan.row.externalId, accepted(plan.index, 'UNCHANGED', product._id));
        } else {
          const own = before.filter((variant) => variant.productId === product._id);
          updated.push(update(plan, product, own));
        }
      }
      const all = <K extends keyof MergedVariants>(key: K) =>
        merged.flatMap((each) => each[key] as MergedVariants[K][number][]);
      await products.insertMany(made, tx);
      await products.update(updated, tx);
      await variants.insertMany(all('variants') as VariantRecord[], tx);
      await variants.update(all('changed') as MergedVariants['changed'], tx);
      await stock.insertMany(all('stock') as MergedVariants['stock'], at, tx);
      await priceHistory.insertMany(all('history') as MergedVariants['history'], tx);
      for (const product of [...made, ...updated]) tx.emit(productChanged(product));
      return results;

      function create({ row, index, line, drafts, contentHash }: ImportPlan): ProductRecord {
        const own = { _id: ids.next('prod'), shopId, shopOpen, externalId: row.externalId, contentHash };
        const fresh = newVariants(own, drafts, { ids, at });
        merged.push({ ...fresh, changed: [], after: fresh.variants });
        results.set(row.externalId, accepted(index, 'CREATED', own._id));
        const publishedAt = row.publishedAt ?? (row.status === 'PUBLISHED' ? at : null);
        return newProduct(
          own,
          productText(own._id, row, line),
          { status: row.status, publishedAt },
          fresh.variants,
          at,
        );
      }

      function update(
        { row, index, line, drafts, contentHash }: ImportPlan,
        product: ProductRecord,
        own: VariantRecord[],
      ) {
        const next = mergeVariants(product, own, drafts, { ids, at });
        merged.push(next);
        results.set(row.externalId, accepted(index, 'UPDATED', product._id));
        const { _id, status } = { _id: product._id, status: row.status };
        const publishedAt = row.publishedAt ?? product.publishedAt ?? (status === 'PUBLISHED' ? at : null);
        return {
          ...product,
          ...productText(_id, { ...row, trade: tradeOf(row.trade, product.trade) }, line),
          ...totalsOf(next.after, at),
          status,
          publishedAt,
          listedAt: publishedAt ?? product.listedAt,
          shopOpen,
          listed: status === 'PUBLISHED' && shopOpen,
          contentHash,
          version: product.version + 1,
          updatedAt: at,
        };
      }
    },
    { deadlineMs },
  );
}
