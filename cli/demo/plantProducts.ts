// The demo world's shops and what they sell: prices in every market, stock, a few flash prices that are on now.

import type { Database } from '../../subgraphs/kit/mongo.js';
import { announce, plant } from '../../subgraphs/kit/plant.js';
import { newProduct } from '../../subgraphs/products/catalogue/newProduct.js';
import { productChanged } from '../../subgraphs/products/catalogue/productChanged.js';
import { productCollection } from '../../subgraphs/products/catalogue/productStore.js';
import { productText } from '../../subgraphs/products/catalogue/productText.js';
import type { CategoryLine } from '../../subgraphs/products/catalogue/productText.js';
import { variantCollection } from '../../subgraphs/products/catalogue/variantStore.js';
import type { VariantPrice, VariantRecord } from '../../subgraphs/products/catalogue/variantStore.js';
import { categoryStore } from '../../subgraphs/products/category/categoryStore.js';
import { shopCollection } from '../../subgraphs/products/shop/shopStore.js';
import { stockStateOf } from '../../subgraphs/products/stock/stockState.js';
import { stockCollection, stockIdOf } from '../../subgraphs/products/stock/stockStore.js';
import { demoProducts } from './catalogue.js';
import type { DemoProduct } from './catalogue.js';
import { demoShops } from './shops.js';
import type { DemoShop } from './shops.js';

const hourMs = 3_600_000;

export async function plantProducts(db: Database, at: Date): Promise<void> {
  const lines = await categoryLines(db);
  const lineOf = (slug: string): CategoryLine => {
    const line = lines.get(slug);
    if (!line) throw new Error(`The demo world needs a category ${slug}.`);
    return line;
  };
  await plant(
    db.model(shopCollection),
    demoShops.map((shop) => shopRecord(shop, lineOf)),
  );

  const variants = new Map(demoProducts.map((product) => [product.productId, variantsOf(product, at)]));
  const products = demoProducts.map((product) => {
    const own = {
      _id: product.productId,
      shopId: product.shop.shopId,
      shopOpen: true,
      externalId: null,
      contentHash: null,
    };
    const options = product.optionName
      ? [{ name: product.optionName, values: product.variants.map(({ option }) => option ?? '') }]
      : [];
    const said = { title: product.title, description: product.description, brand: product.shop.name, options };
    const text = productText(
      product.productId,
      { ...said, attributes: [], tags: [], media: [{}, {}] },
      lineOf(product.category),
    );
    const standing = product.published
      ? ({ status: 'PUBLISHED', publishedAt: product.createdAt } as const)
      : ({ status: 'UNPUBLISHED', publishedAt: null } as const);
    return newProduct(own, text, standing, variants.get(product.productId) ?? [], product.createdAt);
  });
  await plant(db.model(productCollection), products);
  await plant(db.model(variantCollection), [...variants.values()].flat());
  await plant(db.model(stockCollection), demoProducts.flatMap(stockOf));
  await announce(db, products.map(productChanged), at);
}

async function categoryLines(db: Database): Promise<Map<string, CategoryLine>> {
  const categories = await categoryStore(db).bySlugs([...new Set(demoProducts.map(({ category }) => category))]);
  const above = new Map(
    (await categoryStore(db).byIds(categories.flatMap(({ ancestorIds }) => ancestorIds))).map((each) => [
      each._id,
      each,
    ]),
  );
  return new Map(
    categories.map((category) => [
      category.slug,
      { category, above: category.ancestorIds.flatMap((id) => above.get(id) ?? []) },
    ]),
  );
}

const shopRecord = (shop: DemoShop, lineOf: (slug: string) => CategoryLine) => ({
  _id: shop.shopId,
  externalId: null,
  naturalKey: shop.shopId,
  name: shop.name,
  handle: shop.handle,
  description: shop.description,
  countryCode: shop.countryCode,
  region: null,
  city: null,
  pictureUrl: `/media/products/${shop.shopId}.svg`,
  categoryIds: [...new Set(shop.goods.map(({ category }) => lineOf(category).category._id))],
  status: 'ACTIVE' as const,
  suspensionReason: null,
  relistAt: null,
  contentHash: null,
  version: 1,
  createdAt: shop.createdAt,
  updatedAt: shop.createdAt,
});

function variantsOf(product: DemoProduct, at: Date): VariantRecord[] {
  const window = { startsAt: new Date(at.getTime() - hourMs), endsAt: new Date(at.getTime() + 7 * 24 * hourMs) };
  const flashOf = (minor: number) =>
    product.flashBasisPoints === null
      ? null
      : { minor: Math.round((minor * (10_000 - product.flashBasisPoints)) / 10_000), ...window };
  return product.variants.map(({ variantId, sku, option, prices, stock }, position) => ({
    _id: variantId,
    productId: product.productId,
    shopId: product.shop.shopId,
    sku,
    externalId: null,
    title: option ?? 'Default',
    options: product.optionName ? [{ name: product.optionName, value: option ?? '' }] : [],
    position,
    prices: Object.fromEntries(
      prices.map(({ market, minor, currency }): [string, VariantPrice] => {
        return [market, { minor, currency, compareAtMinor: null, flash: flashOf(minor) }];
      }),
    ),
    stockState: stockStateOf({ onHand: stock, reserved: 0 }),
    withdrawnAt: null,
    createdAt: product.createdAt,
    updatedAt: product.createdAt,
  }));
}

const stockOf = ({ productId, shop, variants, createdAt }: DemoProduct) =>
  variants.map(({ variantId, stock }) => ({
    _id: stockIdOf(variantId),
    variantId,
    warehouseId: 'default',
    productId,
    shopId: shop.shopId,
    onHand: stock,
    reserved: 0,
    state: stockStateOf({ onHand: stock, reserved: 0 }),
    version: 1,
    createdAt,
    updatedAt: createdAt,
  }));
