// The demo world's products: names in their shop's language, prices in every market, stock that has been sold from.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { drawFor } from './draw.js';
import type { Draw } from './draw.js';
import { demoShops } from './shops.js';
import type { DemoShop } from './shops.js';
import { colours, optionNames, qualities, sizes } from './vocabulary.js';
import type { Goods, Language } from './vocabulary.js';

export type DemoPrice = { market: string; minor: number; currency: string };
export type DemoVariant = {
  variantId: string;
  sku: string;
  option: string | null;
  prices: readonly DemoPrice[];
  stock: number;
};
export type DemoProduct = {
  productId: string;
  shop: DemoShop;
  title: string;
  description: string;
  category: string;
  optionName: string | null;
  variants: readonly DemoVariant[];
  published: boolean;
  /** A cut in basis points that is in force when the data are made, for a week; null of most. */
  flashBasisPoints: number | null;
  goodsName: string;
  createdAt: Date;
};

const productsPerShop = 12;
const hourMs = 3_600_000;
/** Rough rates: each market's price is set for it, not converted. Minor units a US cent, and what prices end in. */
const markets: readonly { market: string; currency: string; perCent: number; step: number }[] = [
  { market: 'US', currency: 'USD', perCent: 1, step: 50 },
  { market: 'DE', currency: 'EUR', perCent: 1.1, step: 50 },
  { market: 'GB', currency: 'GBP', perCent: 0.95, step: 50 },
  { market: 'JP', currency: 'JPY', perCent: 1.5, step: 10 },
];

const pricesFor = (cents: number): DemoPrice[] =>
  markets.map(({ market, currency, perCent, step }) => ({
    market,
    currency,
    minor: Math.max(step, Math.round((cents * perCent) / step) * step),
  }));

const textFor: Record<Language, (title: string) => string> = {
  en: (title) => `${title}, made to be used every day. Wipe clean; repairable; packed without plastic.`,
  de: (title) => `${title}, gemacht für jeden Tag. Abwischbar, reparierbar, ohne Plastik verpackt.`,
  ja: (title) => `毎日使える${title}。修理可能、プラスチック不使用の包装でお届けします。`,
};

function optionsOf(kind: Goods, language: Language, draw: Draw): (string | null)[] {
  if (kind.option === 'size') return [...sizes].slice(draw.int(0, 1), draw.int(3, 5));
  if (kind.option === 'colour') return draw.some(colours, draw.int(2, 4)).map((colour) => colour[language]);
  return [null];
}

function productOf(shop: DemoShop, shopIndex: number, position: number): DemoProduct {
  const index = shopIndex * productsPerShop + position;
  const draw = drawFor(`product/${index}`);
  const kind = shop.goods[position % shop.goods.length] ?? draw.pick(shop.goods);
  const { language } = shop;
  const goodsName = kind.name[language];
  const joint = language === 'ja' ? '' : language === 'de' ? '-' : ' ';
  const title = `${qualities[(shopIndex * 7 + position * 5) % qualities.length]?.[language] ?? ''}${joint}${goodsName}`;
  const createdAt = new Date(shop.createdAt.getTime() + (position + 1) * 24 * hourMs);
  const cents = draw.int(kind.cents[0] / 50, kind.cents[1] / 50) * 50;
  const soldOut = draw.oneIn(14);
  const variants = optionsOf(kind, language, draw).map((option, at): DemoVariant => {
    return {
      variantId: derivedId('vrnt', `demo/${index}/${at}`, createdAt),
      sku: `${shop.handle.replaceAll('.', '').toUpperCase()}-${position + 1}-${at + 1}`,
      option,
      prices: pricesFor(cents),
      stock: soldOut || draw.oneIn(12) ? 0 : draw.int(1, 80),
    };
  });
  return {
    productId: derivedId('prod', `demo/${index}`, createdAt),
    shop,
    title,
    description: textFor[language](title),
    category: kind.category,
    optionName: kind.option ? optionNames[kind.option][language] : null,
    variants,
    published: !draw.oneIn(25),
    flashBasisPoints: draw.oneIn(15) ? draw.pick([1000, 2000, 3000]) : null,
    goodsName,
    createdAt,
  };
}

export const demoProducts: readonly DemoProduct[] = demoShops.flatMap((shop, shopIndex) =>
  Array.from({ length: productsPerShop }, (_, position) => productOf(shop, shopIndex, position)),
);
