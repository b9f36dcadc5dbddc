// Who sees what is not on sale: the shop's staff.

import type { ById } from '../../kit/byId.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import type { ProductCard } from '../catalogue/productStore.js';
import type { VariantRecord } from '../catalogue/variantStore.js';
import type { ShopRecord } from '../shop/shopStore.js';
import type { StaffLoader } from './staffLoader.js';

type Loaders = { shops: ById<ShopRecord>; cards: ById<ProductCard>; variants: ById<VariantRecord>; staff: StaffLoader };

/** Null where there is no such product for the viewer. Nobody is asked about what is on sale. */
export const visibleProduct = ({ cards, staff }: Loaders, id: string): MaybePromise<ProductCard | null> =>
  then(cards.load(id), (product) =>
    product === null || product.listed ? product : forStaff(product, staff.load(product.shopId)),
  );

/** A variant is seen by whoever sees its product; a withdrawn one stays, since carts and orders name it. */
export const visibleVariant = (loaders: Loaders, id: string): MaybePromise<VariantRecord | null> =>
  then(loaders.variants.load(id), (variant) =>
    variant === null
      ? null
      : then(visibleProduct(loaders, variant.productId), (product) => (product === null ? null : variant)),
  );

/** A shop that is suspended or closed is still named in orders: only drafts are hidden. */
export const visibleShop = ({ shops, staff }: Loaders, id: string): MaybePromise<ShopRecord | null> =>
  then(shops.load(id), (shop) => (shop === null || shop.status !== 'DRAFT' ? shop : forStaff(shop, staff.load(id))));

const forStaff = async <T>(record: T, isStaff: Promise<boolean>): Promise<T | null> =>
  (await isStaff) ? record : null;
