// Puts many of a shop's products in place by their external ids: the same row again changes nothing.

import { accepted, refused, type BulkResult } from '../../kit/bulk.js';
import { done, failed, type Failed, type Result } from '../result.js';
import { bulkRows } from '../bulkRows.js';
import { textFault } from '../checkText.js';
import { inputHash } from '../../kit/inputHash.js';
import { profileFaults } from '../shipping/profileNamed.js';
import { draftVariants, type VariantDraft } from './draftVariants.js';
import { optionsFault, textInputFault, type OptionInput, type TextInput, type VariantInput } from './productInput.js';
import { isDuplicateKey, type ProductStatus } from './productStore.js';
import type { CategoryLine } from './productText.js';
import { writeImport } from './writeImport.js';
import type { CatalogueDeps } from './writeDeps.js';

export type ProductRow = TextInput & {
  externalId: string;
  categorySlug: string;
  options: readonly OptionInput[];
  variants: readonly VariantInput[];
  status: ProductStatus;
  publishedAt: Date | null;
};
/** A row that was found right, at its place in the input. */
export type ImportPlan = {
  row: ProductRow;
  index: number;
  line: CategoryLine;
  drafts: VariantDraft[];
  contentHash: string;
};

const rowsInTransaction = 100;
const variantsInTransaction = 400;
const variantsMost = 5000;

/** Stock is set only where a variant is new: an import never undoes what was sold since. Fails with NOT_FOUND of the shop, or TOO_MANY. */
export async function importProducts(
  deps: CatalogueDeps,
  shopId: string,
  rows: readonly ProductRow[],
): Promise<Result<BulkResult[]>> {
  const shop = await deps.shops.byId(shopId);
  if (!shop) return failed('NOT_FOUND', 'shopId');
  if (rows.reduce((sum, row) => sum + row.variants.length, 0) > variantsMost) return failed('TOO_MANY', 'products');
  const lines = await categoryLines(deps, rows);
  const markets = new Map((await deps.markets.all()).map((market) => [market.code, market]));

  const profiles = await profileFaults(deps, shopId, rows);

  const plans: ImportPlan[] = [];
  const results = bulkRows(rows, (row, index) => {
    const line = lines.get(row.categorySlug);
    const fault = rowFault(row) ?? profiles[index] ?? (line ? null : failed('NOT_FOUND', 'categorySlug'));
    if (fault || !line) return refusal(index, fault);
    const drafts = draftVariants(row.variants, row.options, markets);
    if (!drafts.ok) return refusal(index, drafts);
    plans.push({ row, index, line, drafts: drafts.value, contentHash: inputHash(row) });
    return accepted(index, 'UNCHANGED', row.externalId);
  });

  const written = new Map<string, BulkResult>();
  for (const chunk of chunksOf(plans)) {
    for (const [externalId, result] of await writeOnce(deps, shopId, chunk)) written.set(externalId, result);
  }
  return done(
    results.map((result) => {
      const own = result.outcome === 'REFUSED' ? undefined : written.get(rows[result.index]?.externalId ?? '');
      if (!own) return result;
      return own.index === result.index ? own : { ...own, index: result.index, outcome: 'UNCHANGED' };
    }),
  );
}

/** Another import that made the same product in between is met by reading again. */
async function writeOnce(
  deps: CatalogueDeps,
  shopId: string,
  plans: readonly ImportPlan[],
): Promise<Map<string, BulkResult>> {
  try {
    return await writeImport(deps, shopId, plans);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return writeImport(deps, shopId, plans);
  }
}

function chunksOf(plans: readonly ImportPlan[]): ImportPlan[][] {
  const chunks: ImportPlan[][] = [];
  let left = 0;
  for (const plan of plans) {
    const last = chunks.at(-1);
    if (last && last.length < rowsInTransaction && plan.drafts.length <= left) last.push(plan);
    else {
      chunks.push([plan]);
      left = variantsInTransaction;
    }
    left -= plan.drafts.length;
  }
  return chunks;
}

async function categoryLines(
  { categories }: CatalogueDeps,
  rows: readonly ProductRow[],
): Promise<Map<string, CategoryLine>> {
  const found = await categories.bySlugs([...new Set(rows.map((row) => row.categorySlug))]);
  const above = await categories.byIds([...new Set(found.flatMap((category) => category.ancestorIds))]);
  const byId = new Map(above.map((category) => [category._id, category]));
  return new Map(
    found.map((category) => [
      category.slug,
      { category, above: category.ancestorIds.flatMap((id) => byId.get(id) ?? []) },
    ]),
  );
}

const rowFault = (row: ProductRow): Failed | null =>
  textFault(row.externalId, 'externalId', 100, 1) ?? textInputFault(row) ?? optionsFault(row.options);

function refusal(index: number, fault: Failed | null): BulkResult {
  const error = fault?.userErrors[0];
  return refused(
    index,
    error?.code ?? 'TEXT_INVALID',
    error?.field?.join('.') ?? null,
    error?.message ?? 'Not usable.',
  );
}
