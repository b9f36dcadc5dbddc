// The pictures that the platform draws for products and shops, by the last part of their address.

import { drawPicture, motifs } from '../../kit/picture.js';
import type { ProductStore } from '../catalogue/productStore.js';
import type { ShopStore } from '../shop/shopStore.js';

type Deps = { products: ProductStore; shops: ShopStore };
export type MediaFile = { contentType: string; body: string };

const keyForm = /^((?:prod|shop)_[a-z0-9]{26})(?:-(\d{1,2}))?\.svg$/;

/** `prod_….svg`, `prod_…-2.svg` for its third picture, `shop_….svg`; null for anything else. */
export async function productsMedia(deps: Deps, key: string): Promise<MediaFile | null> {
  const [, id, index = '0'] = keyForm.exec(key) ?? [];
  if (!id) return null;
  const subject = id.startsWith('prod_') ? await productSubject(deps, id) : await shopSubject(deps, id);
  if (!subject) return null;
  const seed = `${id}-${index}`;
  const motif = motifs[Number(index) % motifs.length];
  const body = drawPicture({ ...subject, seed, aspect: 1, ...(index === '0' ? {} : { motif }) });
  return { contentType: 'image/svg+xml', body };
}

async function productSubject({ products }: Deps, id: string) {
  const product = await products.byId(id);
  return product && { title: product.title, subtitle: product.brand ?? undefined };
}

async function shopSubject({ shops }: Deps, id: string) {
  const shop = await shops.byId(id);
  return shop && { title: shop.name, subtitle: shop.city ?? undefined };
}
