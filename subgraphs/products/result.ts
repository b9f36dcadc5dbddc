// What this subgraph's verbs answer: kit/result.ts with the codes of the contract.

import { done, failed as kitFailed, type Failed as KitFailed, type Result as KitResult } from '../kit/result.js';
import type { ProductsErrorCode } from './types.generated.js';

export { done };
export type Failed = KitFailed<ProductsErrorCode>;
export type Result<T> = KitResult<T, ProductsErrorCode>;

/** `field` is the path inside the input, with dots. */
export const failed = (code: ProductsErrorCode, field: string | null = null, message?: string): Failed =>
  kitFailed(code, field, message);
