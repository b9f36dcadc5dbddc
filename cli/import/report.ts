// The account of an import: how many rows became what, which rules were applied, and a file with every refused row.

import { mkdirSync, openSync, writeSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type RefusedRow = { file: string; line: number; field: string | null; code: string; reason: string };
export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';
export type Counts = Record<Outcome, number>;
export type Account = Counts & { read: number; report: string };
export type Report = ReturnType<typeof openReport>;

const none = (): Counts => ({ created: 0, updated: 0, unchanged: 0, refused: 0 });
const flushCharacters = 64 * 1024;

/** Makes `folder/import-reports/<format>-<time>.jsonl`, a line a refused row; `close` adds a summary beside it. */
export function openReport(folder: string, format: string, now: Date) {
  const reports = join(folder, 'import-reports');
  mkdirSync(reports, { recursive: true });
  const name = join(reports, `${format}-${now.toISOString().replace(/[:.]/g, '-')}-${process.pid}`);
  const path = `${name}.jsonl`;
  const file = openSync(path, 'w');
  const rows = { read: 0, ...none() };
  const things = new Map<string, Counts>();
  const rules = new Map<string, number>();
  const reasons = new Map<string, number>();
  let pending = '';
  const flush = () => {
    writeSync(file, pending);
    pending = '';
  };
  const add = (map: Map<string, number>, key: string, times = 1) => map.set(key, (map.get(key) ?? 0) + times);

  return {
    path,
    rows,
    read: () => (rows.read += 1),
    row: (outcome: Exclude<Outcome, 'refused'>, times = 1) => (rows[outcome] += times),
    refuse(row: RefusedRow) {
      rows.refused += 1;
      add(reasons, row.code);
      pending += `${JSON.stringify(row)}\n`;
      if (pending.length > flushCharacters) flush();
    },
    /** Counts a product, an order, a shop: what the rows were made into. */
    thing(kind: string, outcome: Outcome) {
      const counts = things.get(kind) ?? none();
      counts[outcome] += 1;
      things.set(kind, counts);
    },
    note: (rule: string, times = 1) => void add(rules, rule, times),
    account: (): Account => ({ ...rows, report: path }),
    /** Everything counted, for people. */
    lines(): string[] {
      const told = ({ created, updated, unchanged, refused }: Counts) =>
        `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;
      return [
        `rows: ${rows.read} read: ${told(rows)}`,
        ...[...things].map(([kind, counts]) => `${kind}: ${told(counts)}`),
        ...[...reasons].sort().map(([code, times]) => `refused as ${code}: ${times}`),
        ...[...rules].sort().map(([rule, times]) => `${rule}: ${times}`),
        `refused rows: ${path}`,
      ];
    },
    close() {
      flush();
      closeSync(file);
      const summary = {
        format,
        rows,
        things: Object.fromEntries(things),
        refused: Object.fromEntries(reasons),
        rules: Object.fromEntries(rules),
      };
      writeFileSync(`${name}.summary.json`, `${JSON.stringify(summary, null, 2)}\n`);
    },
  };
}
