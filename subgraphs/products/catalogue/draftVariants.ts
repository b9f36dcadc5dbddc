// Variants as they are to be stored, from what clients write; all of one input, or why not.

import { done, failed, type Result } from '../result.js';
import { countFault, firstFault, textFault } from '../checkText.js';
import type { MarketRecord } from '../market/marketStore.js';
import { checkPrice } from '../price/checkPrice.js';
import type { OptionInput, VariantInput } from './productInput.js';
import type { VariantPrice, VariantRecord } from './variantStore.js';

export type VariantDraft = Pick<VariantRecord, 'sku' | 'externalId' | 'title' | 'options' | 'prices'> & {
  stock: number;
};

const variantsMost = 100;
const unitsMost = 10_000_000;

/** `beside`: the product's other variants, from which these must differ in options and stock-keeping unit. */
export function draftVariants(
  inputs: readonly VariantInput[],
  options: readonly OptionInput[],
  markets: ReadonlyMap<string, MarketRecord>,
  beside: readonly VariantRecord[] = [],
): Result<VariantDraft[]> {
  if (inputs.length + beside.length > variantsMost || inputs.length === 0) {
    return failed('TOO_MANY', 'variants', `A product has 1 to ${variantsMost} variants.`);
  }
  const choices = new Set(beside.map((variant) => choiceOf(variant.options)));
  const skus = new Set(beside.flatMap((variant) => variant.sku ?? []));
  const drafts: VariantDraft[] = [];
  for (const [index, input] of inputs.entries()) {
    const drafted = draftVariant(input, `variants.${index}`, options, markets);
    if (!drafted.ok) return drafted;
    const draft = drafted.value;
    if (choices.has(choiceOf(draft.options)))
      return failed('OPTIONS_INVALID', `variants.${index}.options`, 'Another variant has these options.');
    if (draft.sku !== null && skus.has(draft.sku)) return failed('SKU_TAKEN', `variants.${index}.sku`);
    choices.add(choiceOf(draft.options));
    if (draft.sku !== null) skus.add(draft.sku);
    drafts.push(draft);
  }
  return done(drafts);
}

export const choiceOf = (options: VariantRecord['options']): string =>
  JSON.stringify(options.map(({ value }) => value));

function draftVariant(
  input: VariantInput,
  field: string,
  options: readonly OptionInput[],
  markets: ReadonlyMap<string, MarketRecord>,
): Result<VariantDraft> {
  const fault = firstFault(
    textFault(input.sku, `${field}.sku`, 100),
    textFault(input.externalId, `${field}.externalId`, 100),
    textFault(input.title, `${field}.title`, 200),
    countFault(input.prices, `${field}.prices`, 100),
  );
  if (fault) return fault;
  const fits =
    input.options.length === options.length &&
    options.every(({ values }, at) => values.includes(input.options[at] ?? ''));
  if (!fits)
    return failed('OPTIONS_INVALID', `${field}.options`, "Give one of each option's values, in the options' order.");
  if (input.stock < 0 || input.stock > unitsMost) return failed('QUANTITY_OUT_OF_BOUNDS', `${field}.stock`);
  const prices = draftPrices(input, field, markets);
  if (!prices.ok) return prices;
  return done({
    sku: input.sku?.trim() || null,
    externalId: input.externalId?.trim() || null,
    title: input.title?.trim() || input.options.join(' / ') || 'Default',
    options: options.map(({ name }, at) => ({ name, value: input.options[at] ?? '' })),
    prices: prices.value,
    stock: input.stock,
  });
}

function draftPrices(
  { prices }: VariantInput,
  field: string,
  markets: ReadonlyMap<string, MarketRecord>,
): Result<Record<string, VariantPrice>> {
  const drafted: Record<string, VariantPrice> = {};
  for (const [index, input] of prices.entries()) {
    const at = `${field}.prices.${index}`;
    const market = markets.get(input.market);
    if (!market || market.status === 'CLOSED') return failed('MARKET_UNKNOWN', `${at}.market`);
    if (drafted[input.market])
      return failed('MARKET_UNKNOWN', `${at}.market`, 'A price for this market stands before.');
    const checked = checkPrice(input, market.currencyCode, at);
    if (!checked.ok) return checked;
    drafted[input.market] = { ...checked.value, flash: null };
  }
  return done(drafted);
}
