// The import engine: reads rows, maps them to facts, gathers facts into things, sends things, and accounts for each row.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Format } from './format.js';
import { isRefusal } from './format.js';
import type { Targets } from './graph.js';
import { openReport } from './report.js';
import type { Report } from './report.js';
import { sortedEntries } from './sortedEntries.js';
import type { SortLimits } from './sortedEntries.js';
import { openSource, rowsOf } from './sourceFile.js';
import type { SourceFile } from './sourceFile.js';
import { sendKind } from './sendKind.js';
import { orderOf } from './things.js';
import type { Place, Stored } from './things.js';

/** Told how far a stage is: bytes read, or things sent. */
export type Watch = {
  stage(name: string, total: number): void;
  advance(by: number): void;
  end(): void;
  say(line: string): void;
};
export type ImportOptions = {
  format: Format;
  files: readonly string[];
  /**
   * Called once it is known that the files are usable. `folder` takes the report, the memory of earlier imports and, while
   * it runs, what does not fit into memory.
   */
  open(): Promise<{ targets: Targets; folder: string; close(): Promise<void> }>;
  watch: Watch;
  now: Date;
  signal?: AbortSignal;
  limits?: SortLimits;
};

/** Nothing was imported: the sentences say which file is of no use, and why. */
export type Unusable = { unusable: readonly string[] };

/** Answers the report, closed. Throws where the graph stays out of reach: what was sent is sent, and a next run completes it. */
export async function runImport(options: ImportOptions): Promise<Report | Unusable> {
  const { format, files, watch } = options;
  const sources: SourceFile[] = [];
  const unusable: string[] = [];
  for (const path of files) {
    const opened = await openSource(format, path);
    if ('unusable' in opened) unusable.push(`${path}: ${opened.unusable}`);
    else if ('passedOver' in opened) watch.say(`${path}: ${opened.passedOver}`);
    else sources.push(opened);
  }
  if (unusable.length > 0) return { unusable };

  const { targets, folder, close } = await options.open();
  try {
    return await importAll(options, sources, targets, folder);
  } finally {
    await close();
  }
}

async function importAll(
  options: ImportOptions,
  sources: readonly SourceFile[],
  targets: Targets,
  folder: string,
): Promise<Report> {
  const { format, watch } = options;
  const report = openReport(folder, format.name, options.now);
  const work = workFolder(folder);
  try {
    const sorters = new Map(format.kinds.map(({ name }) => [name, sortedEntries<Stored>(work, name, options.limits)]));
    const facts = await readAll(options, sources, sorters, report);
    const onceIds = new Map<string, string>();
    for (const kind of format.kinds) {
      watch.stage(kind.name, facts.get(kind.name) ?? 0);
      const children = format.kinds
        .filter(({ parent }) => parent === kind.name)
        .map(({ name }) => sorters.get(name) as Sorter);
      const sorter = sorters.get(kind.name) as Sorter;
      const pathOf = (file: number) => sources[file]?.path ?? '';
      await sendKind({ ...options, kind, sorter, children, targets, folder, onceIds, report, pathOf });
      watch.end();
    }
  } finally {
    watch.end();
    rmSync(work, { recursive: true, force: true });
    report.close();
  }
  return report;
}

export type Sorter = ReturnType<typeof sortedEntries<Stored>>;

async function readAll(
  { format, watch, signal }: ImportOptions,
  sources: readonly SourceFile[],
  sorters: ReadonlyMap<string, Sorter>,
  report: Report,
) {
  const facts = new Map<string, number>();
  const add = async ({ kind, parent = '', key, value }: Fact, hash: string, place: Place) => {
    facts.set(kind, (facts.get(kind) ?? 0) + 1);
    await sorters.get(kind)?.add(orderOf.fact(parent, key, hash, place), { fact: value, ...place });
  };
  for (const fact of format.once ?? []) await add(fact, 'once', { file: -1, line: 0 });
  watch.stage(
    'reading',
    sources.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  for (const [file, source] of sources.entries()) {
    for await (const read of rowsOf(source, watch.advance)) {
      signal?.throwIfAborted();
      report.read();
      const at = { file: source.path, line: read.line };
      if ('code' in read) {
        report.refuse({ ...at, field: null, code: read.code, reason: read.reason });
        continue;
      }
      const mapped = source.source.map(read.row, { file: source.path, note: report.note });
      if (isRefusal(mapped)) {
        report.refuse({ ...at, ...mapped });
        continue;
      }
      for (const fact of mapped) await add(fact, read.hash, { file, line: read.line });
    }
  }
  watch.end();
  if (!format.kinds.some(({ name }) => name === format.answers))
    throw new Error(`${format.name}: no kind answers for its rows.`);
  return facts;
}

/** What a killed import left behind goes when the next one begins. */
function workFolder(folder: string): string {
  const parent = join(folder, 'imports');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = /(?:^work-|\.next-)(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const own = join(parent, `work-${process.pid}`);
  mkdirSync(own, { recursive: true });
  return own;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
