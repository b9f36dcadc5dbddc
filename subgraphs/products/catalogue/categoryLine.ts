import type { CategoryStore } from '../category/categoryStore.js';
import type { CategoryLine } from './productText.js';

/** Null where there is no such category. */
export async function categoryLine(
  { categories }: { categories: CategoryStore },
  id: string,
): Promise<CategoryLine | null> {
  const category = await categories.byId(id);
  return category && { category, above: await categories.byIds(category.ancestorIds) };
}
