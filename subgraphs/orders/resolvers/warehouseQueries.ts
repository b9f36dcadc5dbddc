// What operators look at in the platform's warehouses, and the carriers that everyone may know.

import { checkId } from '../../kit/ids.js';
import type { QueryResolvers } from '../types.generated.js';
import { carriers } from '../warehouse/carriers.js';

type WarehouseQueries = Pick<
  QueryResolvers,
  'inboundShipments' | 'stockRemovals' | 'stockTransfers' | 'pickTasks' | 'stockMovements' | 'carriers'
>;
type Where = { warehouseId?: string | null | undefined } | null | undefined;

export const warehouseQueries: WarehouseQueries = {
  inboundShipments: (_, { filter, ...page }, { inbounds, viewer }) => {
    viewer.requireRole('OPERATOR');
    return inbounds.page(inWarehouse(filter), { ...page, states: filter?.states });
  },
  stockRemovals: (_, { filter, ...page }, { removals, viewer }) => {
    viewer.requireRole('OPERATOR');
    return removals.page(inWarehouse(filter), { ...page, states: filter?.states });
  },
  stockTransfers: (_, { filter, ...page }, { transfers, viewer }) => {
    viewer.requireRole('OPERATOR');
    const { warehouseId } = inWarehouse(filter);
    const either = warehouseId ? { $or: [{ fromWarehouseId: warehouseId }, { toWarehouseId: warehouseId }] } : {};
    return transfers.page(either, { ...page, states: filter?.states });
  },
  pickTasks: (_, { filter, ...page }, { pickTasks, viewer }) => {
    viewer.requireRole('OPERATOR');
    const { states, short } = filter ?? {};
    return pickTasks.listed({ ...page, ...inWarehouse(filter), states, short: short ?? false });
  },
  stockMovements: (_, { filter, ...page }, { movements, viewer }) => {
    viewer.requireRole('OPERATOR');
    return movements.page(filter ?? {}, page);
  },
  carriers: (_, __, { viewer }) => {
    viewer.required();
    return [...carriers];
  },
};

const inWarehouse = (filter: Where): { warehouseId?: string } =>
  filter?.warehouseId ? { warehouseId: checkId('whse', filter.warehouseId, 'filter.warehouseId') } : {};
