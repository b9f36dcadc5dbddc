// What the processes of the race saw, held against what they were acknowledged: every read that was older than it may be is a fault.

import { PROCESSES, countField, countedIds, type ReadOf, type Told } from './world.js';

export type Judgement = { faults: string[]; reads: number; hits: number; writes: number; lagsMs: number[] };

/** A process's own writes are seen at once, those of others after `boundMs` at the latest. */
export function judge(tolds: readonly Told[], boundMs: number): Judgement {
  const faults = tolds.flatMap((told, reader) => [
    ...countedFaults(tolds, told, reader, boundMs),
    ...fleetingFaults(tolds, told, reader, boundMs),
    ...brokenFaults(told, reader),
  ]);
  const reads = tolds.flatMap((told) => [...told.reads, ...told.fleetingReads]);
  return {
    faults,
    reads: reads.length,
    hits: reads.filter(({ held }) => held).length,
    writes: tolds.reduce((sum, told) => sum + told.writes.length, 0),
    lagsMs: tolds.flatMap((told, reader) => lags(tolds, told, reader)).sort((a, b) => a - b),
  };
}

/** When the writes of a record were acknowledged, in order: by process, then by record. */
const acknowledged = (tolds: readonly Told[]) =>
  tolds.map(({ writes }) => {
    const byId = new Map<string, number[]>(countedIds.map((id) => [id, []]));
    for (const { id, at } of writes) byId.get(id)?.push(at);
    return byId;
  });

const howManyBefore = (times: readonly number[], time: number) => {
  const later = times.findIndex((at) => at > time);
  return later === -1 ? times.length : later;
};

function countedFaults(tolds: readonly Told[], told: Told, reader: number, boundMs: number): string[] {
  const acks = acknowledged(tolds);
  return told.reads.flatMap((read) =>
    Array.from({ length: PROCESSES }, (_, writer) => {
      const times = acks[writer]?.get(read.id) ?? [];
      const due = howManyBefore(times, read.from - (writer === reader ? 0 : boundMs));
      const seen = read.seen[countField(writer)];
      return seen >= due ? [] : [`${describe(reader, read)} saw ${seen} of the ${due} writes of process ${writer}`];
    }).flat(),
  );
}

/** Of each hit that missed another's acknowledged write: how long ago that was. */
function lags(tolds: readonly Told[], told: Told, reader: number): number[] {
  const acks = acknowledged(tolds);
  return told.reads
    .filter(({ held }) => held)
    .flatMap((read) =>
      acks.flatMap((of, writer) => {
        const at = of.get(read.id)?.[read.seen[countField(writer)]];
        return writer === reader || at === undefined || at > read.from ? [] : [read.from - at];
      }),
    );
}

/** When an incarnation may first have gone: by a deletion that is known to have met it, or by one that may have. */
function firstDeletions(tolds: readonly Told[]): (id: string, incarnation: string) => number {
  const earliest = new Map<string, number>();
  for (const { id, from, at, incarnation } of tolds.flatMap(({ deleted }) => deleted)) {
    const key = at === null ? id : `${id} ${incarnation}`;
    earliest.set(key, Math.min(earliest.get(key) ?? Infinity, from));
  }
  return (id, incarnation) => Math.min(earliest.get(id) ?? Infinity, earliest.get(`${id} ${incarnation}`) ?? Infinity);
}

function fleetingFaults(tolds: readonly Told[], told: Told, reader: number, boundMs: number): string[] {
  const firstDeletion = firstDeletions(tolds);
  return told.fleetingReads.flatMap((read) => {
    const due = (writer: number) => read.from - (writer === reader ? 0 : boundMs);
    return tolds.flatMap((by, writer) => [
      ...by.deleted
        .filter(({ at, incarnation }) => incarnation !== null && incarnation === read.seen && (at ?? 0) <= due(writer))
        .map(() => `${describe(reader, read)} saw ${read.seen}, which process ${writer} had deleted`),
      ...by.inserted
        .filter(({ id, incarnation, at }) => id === read.id && at <= due(writer) && incarnation !== read.seen)
        .filter(({ id, incarnation }) => firstDeletion(id, incarnation) >= read.to)
        .map(
          ({ incarnation }) => `${describe(reader, read)} saw ${read.seen}, not ${incarnation} of process ${writer}`,
        ),
    ]);
  });
}

/** What is answered from memory after a break was read after it. */
function brokenFaults(told: Told, reader: number): string[] {
  const all: ReadOf<unknown>[] = [...told.reads, ...told.fleetingReads].sort((a, b) => a.from - b.from);
  const filled = new Map<string, ReadOf<unknown>[]>();
  for (const read of all) {
    const key = `${read.id} ${read.view}`;
    if (!read.held) filled.set(key, [...(filled.get(key) ?? []), read]);
  }
  return all.flatMap((read) => {
    const broke = told.broken.findLast((at) => at <= read.from);
    if (!read.held || broke === undefined) return [];
    const fills = filled.get(`${read.id} ${read.view}`) ?? [];
    const isFilled = fills.some(({ from, to }) => from >= broke && to <= read.from);
    return isFilled ? [] : [`${describe(reader, read)} came from before the break at ${Math.round(broke)}`];
  });
}

const describe = (reader: number, { id, held, from }: ReadOf<unknown>) =>
  `process ${reader}, ${held ? 'from memory' : 'from the database'}, ${id} at ${Math.round(from)}`;
