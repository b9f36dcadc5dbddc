import { keyOf } from '../../kit/schema.js';
import { loadAll } from '../loadAll.js';
import type { CategoryResolvers } from '../types.generated.js';

export const Category: CategoryResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.categories.load(keyOf(reference)),
  id: (category) => category._id,
  ref: (category) => category._id,
  parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.categories.load(parentId) : null),
  children: (category, _, { loaders }) => loaders.childCategories.load(category._id),
  ancestors: ({ ancestorIds }, _, { loaders }) => loadAll(loaders.categories, ancestorIds),
  products: (category, { sortKey, reverse, ...page }, { loaders, market }) =>
    loaders.pagesBelow.load(category._id, { by: 'categoryId', sort: { key: sortKey, reverse, market }, page }),
};
