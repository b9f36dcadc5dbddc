// Puts many shops in place by their external ids: the same row again changes nothing.

import { accepted, refused, type BulkResult } from '../../kit/bulk.js';
import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { bulkRows } from '../bulkRows.js';
import type { CategoryStore } from '../category/categoryStore.js';
import type { UsersClient } from '../clients/users.js';
import { inputHash } from '../../kit/inputHash.js';
import { foldText } from '../search/foldText.js';
import { textFault } from '../checkText.js';
import type { Transact } from '../../kit/transaction.js';
import { drawnShopPicture, newShop } from './createShop.js';
import { shopFault } from './shopFault.js';
import type { ShopFields, ShopRecord, ShopStore } from './shopStore.js';

type Deps = {
  shops: ShopStore;
  categories: CategoryStore;
  users: Pick<UsersClient, 'establish'>;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};
export type ShopRow = Omit<ShopFields, 'handle' | 'pictureUrl'> & {
  externalId: string;
  handle: string | null;
  pictureUrl: string | null;
  ownerId: string | null;
};
type Plan = { fields: ShopFields; contentHash: string; known: ShopRecord | undefined; _id: string };

/** A row that comes twice in one input counts once; one whose second form differs is refused. */
export async function importShops(deps: Deps, rows: readonly ShopRow[]): Promise<BulkResult[]> {
  const { shops, categories, users, transact, clock, ids } = deps;
  const now = clock.now();
  const known = new Map(
    (await shops.byNaturalKeys(rows.map((row) => row.externalId))).map((shop) => [shop.naturalKey, shop]),
  );
  const wanted = new Set(rows.flatMap((row) => row.categoryIds));
  const categoryIds = new Set((await categories.byIds([...wanted])).map((category) => category._id));
  const handles = await shops.handlesTaken(rows.map(handleOf));
  const made: ShopRecord[] = [];
  const changed: (Partial<ShopRecord> & { _id: string })[] = [];

  const results = bulkRows(rows, (row, index) => {
    const { fault, plan } = planOf(row);
    if (fault) return refused(index, fault.code, fault.field?.join('.') ?? null, fault.message);
    const { fields, contentHash, _id } = plan;
    handles.set(fields.handle, _id);
    if (!plan.known) {
      const shop = newShop(_id, fields, now);
      made.push({ ...shop, externalId: row.externalId, naturalKey: row.externalId, status: 'ACTIVE', contentHash });
      return accepted(index, 'CREATED', _id);
    }
    if (plan.known.contentHash === contentHash) return accepted(index, 'UNCHANGED', _id);
    changed.push({ ...fields, _id, contentHash, updatedAt: now });
    return accepted(index, 'UPDATED', _id);
  });

  const owners = new Map(rows.map((row) => [row.externalId, row.ownerId]));
  for (const shop of made) {
    const owner = owners.get(shop.naturalKey);
    if (owner) await users.establish(owner, shop._id, 'OWNER');
  }
  if (made.length + changed.length > 0) {
    await transact(async (tx) => {
      if (made.length > 0) await shops.insertMany(made, tx);
      if (changed.length > 0) await shops.update(changed, tx);
    });
  }
  return results;

  function planOf(row: ShopRow) {
    const { externalId, name, description, countryCode, region, city, categoryIds: about } = row;
    const own = { name, description, countryCode, region, city, categoryIds: about };
    const before = known.get(externalId);
    const _id = before?._id ?? ids.next('shop');
    const handle = before && row.handle === null ? before.handle : handleOf(row);
    const fields: ShopFields = { ...own, handle, pictureUrl: row.pictureUrl ?? drawnShopPicture(_id) };
    const missing = row.categoryIds.find((id) => !categoryIds.has(id));
    const failure = textFault(externalId, 'externalId', 100, 1) ?? shopFault(fields);
    const holder = handles.get(handle);
    const fault =
      failure?.userErrors[0] ??
      (missing ? { code: 'NOT_FOUND', field: ['categoryIds'], message: 'No such category.' } : null) ??
      (holder && holder !== _id ? { code: 'HANDLE_TAKEN', field: ['handle'], message: 'Handle taken.' } : null);
    const plan: Plan = {
      fields,
      contentHash: inputHash({ ...own, handle: row.handle, pictureUrl: row.pictureUrl }),
      known: before,
      _id,
    };
    return { fault, plan };
  }
}

/** From the name where it has Latin letters, and always ends with what tells two of one name apart. */
function handleOf({ handle, name, externalId }: ShopRow): string {
  if (handle) return handle;
  const base = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 28);
  const tail = inputHash(externalId)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8);
  return `${base.replace(/-+$/, '') || 'shop'}-${tail}`;
}
