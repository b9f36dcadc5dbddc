// Opens a warehouse, or changes what is told of one: an operator's doing.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { textFault } from '../checkText.js';
import { done, failed, type Failed, type Result } from '../result.js';
import type { WarehouseRecord, WarehouseStore } from './warehouseStore.js';

type Deps = { warehouses: Pick<WarehouseStore, 'insert' | 'byIds' | 'change'>; clock: Clock; ids: IdSource };
type Fields = Pick<WarehouseRecord, 'code' | 'name' | 'countryCode' | 'region'>;

const codeForm = /^[A-Z0-9][A-Z0-9-]{1,19}$/;
const regionForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** Fails with TEXT_INVALID and WAREHOUSE_CODE_TAKEN. */
export async function createWarehouse(deps: Deps, fields: Fields): Promise<Result<WarehouseRecord>> {
  if (!codeForm.test(fields.code)) return failed('TEXT_INVALID', 'code');
  const fault = textFault(fields.name, 'name', 100, 1) ?? regionFault(fields.region, fields.countryCode);
  if (fault) return fault;
  const now = deps.clock.now();
  const _id = deps.ids.next('whse');
  const name = fields.name.trim();
  const warehouse = { ...fields, _id, name, status: 'ACTIVE', version: 1, createdAt: now, updatedAt: now } as const;
  return (await deps.warehouses.insert(warehouse)) ? done(warehouse) : failed('WAREHOUSE_CODE_TAKEN', 'code');
}

/** Fails with NOT_FOUND, TEXT_INVALID, and STATE_INVALID where another changed it at the same time. */
export async function updateWarehouse(
  { warehouses, clock }: Deps,
  warehouseId: string,
  changes: { name?: string; region?: string | null },
): Promise<Result<WarehouseRecord>> {
  const [known] = await warehouses.byIds([warehouseId]);
  if (!known) return failed('NOT_FOUND', 'warehouseId');
  const next = { name: (changes.name ?? known.name).trim(), region: known.region, ...pickRegion(changes) };
  const fault = textFault(next.name, 'name', 100, 1) ?? regionFault(next.region, known.countryCode);
  if (fault) return fault;
  const changed = await warehouses.change(known, { ...next, updatedAt: clock.now() });
  return changed ? done(changed) : failed('STATE_INVALID', 'warehouseId', 'Another changed it at the same time.');
}

const pickRegion = ({ region }: { region?: string | null }) => (region === undefined ? {} : { region });

function regionFault(region: string | null, countryCode: string): Failed | null {
  if (region === null || (regionForm.test(region) && region.startsWith(`${countryCode}-`))) return null;
  return failed('TEXT_INVALID', 'region', 'region is an ISO 3166-2 code of the country, as US-NV.');
}
