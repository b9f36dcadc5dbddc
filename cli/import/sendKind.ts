// Sends all things of one kind, and writes into the report what became of the rows that they came from.

import { join } from 'node:path';
import type { BulkResult } from '../../subgraphs/kit/bulk.js';
import { delivery } from './deliver.js';
import type { AnyKind, Format, SendContext } from './format.js';
import type { Targets } from './graph.js';
import { openMemory } from './memory.js';
import type { Outcome, Report } from './report.js';
import type { Sorter, Watch } from './runImport.js';
import { orderOf, things } from './things.js';
import type { Gathered, Place, Stored } from './things.js';

type Options = {
  format: Format;
  kind: AnyKind;
  sorter: Sorter;
  /** The facts of kinds that belong to this one: each learns the ids of its parents. */
  children: readonly Sorter[];
  targets: Targets;
  onceIds: Map<string, string>;
  folder: string;
  report: Report;
  watch: Watch;
  pathOf(file: number): string;
  signal?: AbortSignal;
};

/** Rejects where the graph stays out of reach; what was under way has ended by then. */
export async function sendKind(options: Options): Promise<void> {
  const { format, kind, sorter, onceIds, folder, report, watch, signal } = options;
  const rows = rowsOf(options);
  const once = new Set((format.once ?? []).filter((fact) => fact.kind === kind.name).map(({ key }) => key));
  const context: SendContext = {
    ...options.targets,
    note: report.note,
    idOf(key) {
      const id = onceIds.get(key);
      if (id === undefined) throw new Error(`${key} was refused, so nothing of it can be imported: see the report.`);
      return id;
    },
  };
  const parentIds: { key: string; id: string }[] = [];
  const settle = (thing: Gathered, result: BulkResult) => {
    report.thing(kind.name, result.outcome.toLowerCase() as Outcome);
    if (result.id !== null && once.has(thing.id)) onceIds.set(thing.id, result.id);
    if (result.id !== null && options.children.length > 0) parentIds.push({ key: thing.id, id: result.id });
    if (result.outcome === 'REFUSED' && once.has(thing.id))
      watch.say(`${kind.name} ${thing.id} was refused: ${result.message}`);
    rows.settle(thing, result);
  };
  const passIds = async () => {
    for (const { key, id } of parentIds.splice(0)) {
      for (const child of options.children) await child.add(orderOf.parentId(key), { parentId: id });
    }
  };

  const memory = kind.remember
    ? await openMemory<Stored>(join(folder, 'imports', `${format.name}-${kind.name}.jsonl`))
    : undefined;
  const sending = delivery<Gathered>((batch) => kind.send(context, batch), settle, kind.inFlight);
  let done = false;
  try {
    const keep = async (order: string, value: unknown) => memory?.keep({ order, value: { remembered: value } });
    const complete = async (id: string, value: unknown) => (kind.complete ? kind.complete(context, id, value) : value);
    for await (const thing of things(sorter.all(memory?.known()), kind, {
      keep,
      complete,
      uncounted: rows.uncounted,
    })) {
      signal?.throwIfAborted();
      if (kind.parent !== undefined && thing.parent !== '' && thing.parentId === null) rows.orphan(thing);
      else await sending.add(thing, JSON.stringify(thing.value).length);
      await passIds();
    }
    await sending.done();
    await passIds();
    done = true;
  } finally {
    if (!done) await sending.stop();
    await memory?.close(done);
  }
}

/** Only one kind of a format answers for its rows; of the others the report counts things. */
function rowsOf({ format, kind, report, watch, pathOf }: Options) {
  const answers = kind.name === format.answers;
  const refuse = (thing: Gathered, field: string | null, code: string, reason: string) => {
    const places: Place[] = [...thing.rows, ...thing.repeats];
    if (answers) for (const { file, line } of places) report.refuse({ file: pathOf(file), line, field, code, reason });
  };
  return {
    settle(thing: Gathered, { outcome, field, code, message }: BulkResult) {
      watch.advance(thing.rows.length + thing.repeats.length);
      if (outcome === 'REFUSED') return refuse(thing, field, code ?? 'REFUSED', message ?? '');
      if (!answers) return;
      // Of several rows that make one thing, one bears its outcome, and the others add nothing to it.
      report.row(outcome.toLowerCase() as Exclude<Outcome, 'refused'>);
      report.row('unchanged', thing.rows.length + thing.repeats.length - 1);
    },
    uncounted(rows: number) {
      if (answers) report.row('unchanged', rows);
    },
    orphan(thing: Gathered) {
      report.thing(kind.name, 'refused');
      watch.advance(thing.rows.length + thing.repeats.length);
      refuse(thing, null, 'PARENT_REFUSED', `${kind.parent} ${thing.parent}, which it belongs to, was refused.`);
    },
  };
}
