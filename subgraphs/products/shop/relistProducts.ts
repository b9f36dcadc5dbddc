// Tells a shop's products whether it is open: they keep that, so that no list has to ask the shop.

import type { Clock } from '../../kit/clock.js';
import { productChanged } from '../catalogue/productChanged.js';
import type { ProductStore } from '../catalogue/productStore.js';
import type { Transact } from '../../kit/transaction.js';
import type { ShopRecord, ShopStore } from './shopStore.js';

export type RelistDeps = { shops: ShopStore; products: ProductStore; transact: Transact; clock: Clock };

const inTransaction = 250;
const shopsAtOnce = 20;

/** Longer than any transaction lives that made a product while the shop's former state held. */
const settledAfterMs = 60_000;

/**
 * In many small transactions; where it dies in between, the job goes on, since the shop says so (`relistAt`). The job also does it a second
 * time, for products that were being made meanwhile.
 */
async function relistProducts({ shops, products, transact, clock }: RelistDeps, shop: ShopRecord): Promise<void> {
  const written = () =>
    transact(async (tx) => {
      const current = await shops.byId(shop._id, tx);
      if (!current) return 0;
      const now = clock.now();
      const shopOpen = current.status === 'ACTIVE';
      const found = await products.behindTheirShop(shop._id, shopOpen, inTransaction, tx);
      const after = found.map((product) => {
        const listed = shopOpen && product.status === 'PUBLISHED';
        return { ...product, shopOpen, listed, version: product.version + 1, updatedAt: now };
      });
      await products.update(
        after.map(({ _id, listed, version, updatedAt }) => ({ _id, shopOpen, listed, version, updatedAt })),
        tx,
      );
      after.forEach((product, index) => {
        if (product.listed !== found[index]?.listed) tx.emit(productChanged(product));
      });
      return found.length;
    });
  while ((await written()) === inTransaction);
}

/** Right after the shop's state has changed. */
export async function relistAtOnce(deps: RelistDeps, shop: ShopRecord): Promise<void> {
  await relistProducts(deps, shop);
  if (shop.relistAt)
    await deps.shops.relisted(shop._id, shop.relistAt, new Date(deps.clock.now().getTime() + settledAfterMs));
}

/** The job. A shop whose process died before its first pass is due at once, the others after the time above. */
export async function relistShops(deps: RelistDeps): Promise<void> {
  for (const shop of await deps.shops.toRelist(deps.clock.now(), shopsAtOnce)) {
    await relistProducts(deps, shop);
    if (shop.relistAt) await deps.shops.relisted(shop._id, shop.relistAt, null);
  }
}
