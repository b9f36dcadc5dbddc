import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import { closeWarehouse } from '../warehouse/closeWarehouse.js';
import { createWarehouse, updateWarehouse } from '../warehouse/createWarehouse.js';
import { moveUnits } from '../warehouse/moveUnits.js';
import { setVariantFulfilment } from '../warehouse/setVariantFulfilment.js';
import type { Mutations } from './mutations.js';

export const warehouseMutations = {
  warehouseCreate: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('warehouse', await createWarehouse(context, { ...input, region: input.region ?? null }));
  },
  warehouseUpdate: async (_, { input: { warehouseId, name, region } }, context) => {
    context.viewer.requireRole('OPERATOR');
    const changes = { ...(name != null && { name }), ...(region !== undefined && { region }) };
    return payload('warehouse', await updateWarehouse(context, checkId('whse', warehouseId, 'warehouseId'), changes));
  },
  warehouseClose: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('warehouse', await closeWarehouse(context, checkId('whse', input.warehouseId, 'warehouseId')));
  },
  variantFulfilmentSet: async (_, { input }, context) => {
    checkId('vrnt', input.variantId, 'variantId');
    return payload('variant', await setVariantFulfilment(context, context.viewer.required(), input));
  },
  stockMove: (_, { input: { countryCode, region, avoid, lines, ...move } }, context) => {
    context.viewer.requireService('orders');
    const to = countryCode ? { countryCode, region: region ?? null } : null;
    const plain = lines.map((line) => ({ ...line, warehouseId: line.warehouseId ?? null }));
    return moveUnits(context, { ...move, lines: plain, to, avoid: avoid ?? [] });
  },
} satisfies Mutations;
