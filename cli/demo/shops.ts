// The demo world's sixty shops, twenty a language.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { drawFor } from './draw.js';
import { demoPeople, epoch, languages, marketOf, signIns } from './people.js';
import { shopNames } from './names.js';
import { goods } from './vocabulary.js';
import type { Goods, Language } from './vocabulary.js';

export type DemoShop = {
  shopId: string;
  ownerId: string;
  name: string;
  handle: string;
  description: string;
  language: Language;
  countryCode: string;
  /** The few kinds of goods that the shop sells. */
  goods: readonly Goods[];
  createdAt: Date;
};

const descriptions: Record<Language, readonly string[]> = {
  en: ['A two-person shop for things that last.', 'Made in small batches, packed by hand.', 'Family-run since 2009.'],
  de: ['Kleine Serien, von Hand verpackt.', 'Schönes, das bleibt.', 'Familienbetrieb seit 2009.'],
  ja: ['長く使える道具を少しずつ。', '小さな工房から、手作業でお届けします。', '家族で営む小さな店です。'],
};
const hourMs = 3_600_000;

const ownerOf = (name: string, index: number): string => {
  const named: Record<string, number> = { 'Maple & Pine': 3, 'Harbour Goods': 4 };
  const person = signIns[named[name] ?? -1] ?? demoPeople[signIns.length + index];
  if (!person) throw new Error(`Nobody owns ${name}.`);
  return person.userId;
};

export const demoShops: readonly DemoShop[] = languages.flatMap((language, block) =>
  shopNames[language].map((name, position): DemoShop => {
    const index = block * shopNames[language].length + position;
    const draw = drawFor(`shop/${index}`);
    const createdAt = new Date(epoch.getTime() + index * hourMs);
    return {
      shopId: derivedId('shop', `demo/${index}`, createdAt),
      ownerId: ownerOf(name, index),
      name,
      handle: `${language}.shop.${position + 1}`,
      description: draw.pick(descriptions[language]),
      language,
      countryCode: marketOf[language],
      goods: draw.some(goods, 5),
      createdAt,
    };
  }),
);
