// An import against a graph that remembers by natural key what it was sent: for the engine's own promises, with no server.

import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../../cli/import/format.js';
import type { Targets } from '../../../cli/import/graph.js';
import { runImport } from '../../../cli/import/runImport.js';
import type { Watch } from '../../../cli/import/runImport.js';
import type { SortLimits } from '../../../cli/import/sortedEntries.js';
import type { BulkResult } from '../../../subgraphs/kit/bulk.js';
import { codedError } from '../../../subgraphs/kit/codedError.js';

const lists = ['shops', 'products', 'rows', 'creators'] as const;
type Sent = { externalId?: string; lineKey?: string; sku?: string };

/** `failAfter`: batches before the server is gone. */
export function rememberingGraph(failAfter = Infinity, goods: readonly string[] = []) {
  const state = new Map<string, unknown>();
  const batches: number[] = [];
  const take = (what: string, rows: readonly Sent[]): BulkResult[] => {
    if (batches.length >= failAfter) throw codedError('KILLED', 'The import was killed.');
    batches.push(rows.length);
    return rows.map((row, index) => {
      const id = `${what} ${row.externalId ?? row.lineKey ?? row.sku}`;
      const before = JSON.stringify(state.get(id));
      state.set(id, row);
      const outcome = before === undefined ? 'CREATED' : before === JSON.stringify(row) ? 'UNCHANGED' : 'UPDATED';
      return { index, outcome, id, field: null, code: null, message: null };
    });
  };
  const targets: Targets = {
    graph: {
      async run<Data>(document: string, variables: Record<string, unknown>): Promise<Data> {
        if (document.startsWith('query Variants'))
          return { nodes: (variables.ids as string[]).map((id) => ({ id, variants: [{ id: `v ${id}` }] })) } as Data;
        if (document.startsWith('query Statuses'))
          return { nodes: (variables.ids as string[]).map((id) => ({ id, status: 'PUBLISHED' })) } as Data;
        if (document.startsWith('query Goods'))
          return { categories: { nodes: [{ products: { nodes: goods.map((id) => ({ id })) } }] } } as Data;
        const mutation = /\{ (\w+)\(/.exec(document)?.[1] ?? '';
        const input = variables.input as Record<string, readonly Sent[]>;
        const list = lists.find((name) => input[name])!;
        return { [mutation]: { results: take(mutation, input[list]!) } } as Data;
      },
      close: async () => undefined,
    },
    partner: { importItems: async (items) => take('item', items as readonly Sent[]), close: async () => undefined },
  };
  return {
    targets,
    state,
    batches,
    contents: () => Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const silent: Watch = { stage: () => undefined, advance: () => undefined, end: () => undefined, say: () => undefined };

export async function importFiles(
  format: Format,
  files: readonly string[],
  { folder, targets, limits }: { folder: string; targets: Targets; limits?: SortLimits },
) {
  const outcome = await runImport({
    format,
    files,
    open: async () => ({ targets, folder, close: async () => undefined }),
    watch: silent,
    now: new Date(),
    ...(limits && { limits }),
  });
  if ('unusable' in outcome)
    return { unusable: outcome.unusable.map((line) => line.replace(folder, '')), refusals: [] };
  const refusals = readFileSync(outcome.path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const { read, created, updated, unchanged, refused } = outcome.account();
  const counts = { read, created, updated, unchanged, refused };
  const summary = JSON.parse(readFileSync(outcome.path.replace('.jsonl', '.summary.json'), 'utf8'));
  return { counts, refusals, summary };
}

export function fileOf(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** CSV of rows of fields, quoted where they must be. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) =>
      row
        .map((field) => (/[",\r\n]/.test(String(field)) ? `"${String(field).replaceAll('"', '""')}"` : field))
        .join(','),
    )
    .join('\n') + '\n';
