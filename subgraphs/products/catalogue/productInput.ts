// A product as clients write it, and what may be wrong with it.

import type { Failed } from '../result.js';
import { countFault, firstFault, textFault } from '../checkText.js';
import type { PriceInput } from '../price/checkPrice.js';
import { tradeFault, type TradeInput } from '../trade/productTrade.js';

type Optional<T> = T | null | undefined;

export type MediaInput = { url?: Optional<string>; alt?: Optional<string> };
export type TextInput = {
  title: string;
  description: string;
  brand: string | null;
  media: readonly MediaInput[];
  attributes: readonly { name: string; value: string }[];
  tags: readonly string[];
  trade?: Optional<TradeInput>;
};
export type OptionInput = { name: string; values: readonly string[] };
export type MarketPriceInput = { market: string; price: PriceInput; compareAt?: Optional<PriceInput> };
export type VariantInput = {
  sku?: Optional<string>;
  externalId?: Optional<string>;
  title?: Optional<string>;
  options: readonly string[];
  prices: readonly MarketPriceInput[];
  stock: number;
};

/** Fields that are not given have no fault. */
export function textInputFault(input: Partial<TextInput>): Failed | null {
  return firstFault(
    input.title === undefined ? null : textFault(input.title, 'title', 200, 1),
    textFault(input.description, 'description', 10_000),
    textFault(input.brand, 'brand', 80),
    countFault(input.media, 'media', 20),
    countFault(input.attributes, 'attributes', 50),
    countFault(input.tags, 'tags', 30),
    tradeFault(input.trade),
    ...(input.media ?? []).map(({ alt }, index) => textFault(alt, `media.${index}.alt`, 300)),
    ...(input.tags ?? []).map((tag, index) => textFault(tag, `tags.${index}`, 40, 1)),
    ...(input.attributes ?? []).flatMap(({ name, value }, index) => [
      textFault(name, `attributes.${index}.name`, 60, 1),
      textFault(value, `attributes.${index}.value`, 300, 1),
    ]),
  );
}

export function optionsFault(options: readonly OptionInput[]): Failed | null {
  return firstFault(
    countFault(options, 'options', 3),
    ...options.flatMap(({ name, values }, index) => [
      textFault(name, `options.${index}.name`, 40, 1),
      countFault(values, `options.${index}.values`, 100),
      ...values.map((value, at) => textFault(value, `options.${index}.values.${at}`, 80, 1)),
    ]),
  );
}
