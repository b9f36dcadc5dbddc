import { createHash } from 'node:crypto';
import { goodbooksRow } from './item.js';
import type { Item, RowResult } from './item.js';
import type { ItemStore } from './itemStore.js';

export const mostRows = 500;

/** A row is known by its sku: the same again changes nothing. One import at a time, so that the list of changes keeps its order. */
export function itemImporter(items: ItemStore) {
  let before: Promise<unknown> = Promise.resolve();
  return (rows: readonly unknown[]): Promise<RowResult[]> => {
    const running = before.then(() => importRows(items, rows));
    before = running.catch(() => undefined);
    return running;
  };
}

async function importRows(items: ItemStore, rows: readonly unknown[]): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (let start = 0; start < rows.length; start += mostRows) {
    results.push(...(await importBatch(items, rows.slice(start, start + mostRows), start)));
  }
  return results;
}

async function importBatch(items: ItemStore, rows: readonly unknown[], start: number): Promise<RowResult[]> {
  const read = rows.map((row) => goodbooksRow.safeParse(row));
  const skus = read.flatMap(({ data }) => data?.sku ?? []);
  const known = new Map((await items.bySkus(skus)).map((item) => [item.sku, item]));
  const first = await items.nextSequence(rows.length);
  const changed = new Map<string, Item>();
  const results = read.map(({ data, error }, at): RowResult => {
    const index = start + at;
    if (!data) return { index, sku: null, outcome: 'REFUSED', message: error?.issues[0]?.message ?? 'not a book' };
    const hash = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
    const old = known.get(data.sku);
    if (old?.hash === hash) return { index, sku: data.sku, outcome: 'UNCHANGED', message: null };
    const item: Item = { ...data, hash, sequence: first + at, changedAt: new Date() };
    known.set(item.sku, item);
    changed.delete(item.sku);
    changed.set(item.sku, item);
    return { index, sku: item.sku, outcome: old ? 'UPDATED' : 'CREATED', message: null };
  });
  await items.save([...changed.values()]);
  return results;
}
