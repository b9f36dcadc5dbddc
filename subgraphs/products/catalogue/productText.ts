import type { CategoryRecord } from '../category/categoryStore.js';
import { searchTokens } from '../search/searchTokens.js';
import { tradeOf } from '../trade/productTrade.js';
import type { OptionInput, TextInput } from './productInput.js';
import type { ProductText } from './productStore.js';

/** A category with all above it, from the top down. */
export type CategoryLine = { category: CategoryRecord; above: readonly CategoryRecord[] };

/** What a product says, as it is stored: trimmed, with its pictures' addresses and what it is found by. */
export function productText(
  id: string,
  input: TextInput & { options: readonly OptionInput[] },
  { category, above }: CategoryLine,
): ProductText {
  const title = input.title.trim();
  const brand = input.brand?.trim() || null;
  const description = input.description.trim();
  const tags = [...new Set(input.tags.map((tag) => tag.trim()))];
  const media = input.media.length > 0 ? input.media : [{}];
  const categoryNames = [...above, category].map(({ name }) => name);
  return {
    title,
    description,
    brand,
    categoryId: category._id,
    categoryPath: [...category.ancestorIds, category._id],
    attributes: input.attributes.map(({ name, value }) => ({ name: name.trim(), value: value.trim() })),
    tags,
    options: input.options.map(({ name, values }) => ({ name, values: [...values] })),
    trade: tradeOf(input.trade, null),
    media: media.map(({ url, alt }, index) => ({ url: url ?? drawnPicture(id, index), alt: alt?.trim() || title })),
    tokens: searchTokens({ title, brand, tags, description, categoryNames }),
  };
}

const drawnPicture = (id: string, index: number) => `/media/products/${id}${index === 0 ? '' : `-${index}`}.svg`;
