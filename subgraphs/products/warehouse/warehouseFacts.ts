// What documents of movements need to know before they are written: read from the records themselves.

import { codedError } from '../../kit/codedError.js';
import type { VariantStore } from '../catalogue/variantStore.js';
import type { WarehouseStore } from './warehouseStore.js';

type Deps = { warehouses: Pick<WarehouseStore, 'byIds'>; variants: Pick<VariantStore, 'byIds'> };

const warehousesMost = 100;
const variantsMost = 200;

/** In the order asked for, null for what is unknown. */
export async function warehouseFacts(deps: Deps, warehouseIds: readonly string[], variantIds: readonly string[]) {
  if (warehouseIds.length > warehousesMost || variantIds.length > variantsMost) {
    throw codedError('BAD_USER_INPUT', 'Ask for 100 warehouses and 200 variants at most.');
  }
  const warehouses = new Map((await deps.warehouses.byIds(warehouseIds)).map((known) => [known._id, known]));
  const variants = new Map((await deps.variants.byIds(variantIds)).map((known) => [known._id, known]));
  return {
    warehouses: warehouseIds.map((warehouseId) => {
      const known = warehouses.get(warehouseId);
      return known ? { warehouseId, status: known.status } : null;
    }),
    variants: variantIds.map((variantId) => {
      const known = variants.get(variantId);
      return known ? { variantId, shopId: known.shopId, fulfilledBy: known.fulfilledBy ?? ('SELLER' as const) } : null;
    }),
  };
}
