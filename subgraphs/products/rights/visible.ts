// Who sees what is not on sale: the shop's staff.

import type { ById } from '../../kit/byId.js';
import type { ProductCard } from '../catalogue/productStore.js';
import type { VariantRecord } from '../catalogue/variantStore.js';
import type { ShopRecord } from '../shop/shopStore.js';
import type { StaffLoader } from './staffLoader.js';

type Loaders = { shops: ById<ShopRecord>; cards: ById<ProductCard>; variants: ById<VariantRecord>; staff: StaffLoader };

/** Null where there is no such product for the viewer. */
export async function visibleProduct({ cards, staff }: Loaders, id: string): Promise<ProductCard | null> {
  const product = await cards.load(id);
  return product && (product.listed || (await staff.load(product.shopId))) ? product : null;
}

/** A variant is seen by whoever sees its product; a withdrawn one stays, since carts and orders name it. */
export async function visibleVariant(loaders: Loaders, id: string): Promise<VariantRecord | null> {
  const variant = await loaders.variants.load(id);
  return variant && (await visibleProduct(loaders, variant.productId)) ? variant : null;
}

/** A shop that is suspended or closed is still named in orders: only drafts are hidden. */
export async function visibleShop({ shops, staff }: Loaders, id: string): Promise<ShopRecord | null> {
  const shop = await shops.load(id);
  return shop && (shop.status !== 'DRAFT' || (await staff.load(id))) ? shop : null;
}
