// Where a product may go from where it is.

import type { ProductStatus } from './productStore.js';

export type ProductStep = 'PUBLISH' | 'UNPUBLISH';

const transitions: Record<ProductStep, Partial<Record<ProductStatus, ProductStatus>>> = {
  PUBLISH: { DRAFT: 'PUBLISHED', UNPUBLISHED: 'PUBLISHED' },
  UNPUBLISH: { PUBLISHED: 'UNPUBLISHED' },
};

/** Null where the step can't be taken from there. */
export const nextProductStatus = (status: ProductStatus, step: ProductStep): ProductStatus | null =>
  transitions[step][status] ?? null;
