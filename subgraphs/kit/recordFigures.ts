// The figures of a process's memory of records, by subgraph, for `/metrics`.

import { Counter, Gauge, Histogram } from 'prom-client';

/** Counted where it happens as plain numbers: a hit costs less than a metric. */
export type RecordFigures = {
  hits: number;
  misses: number;
  bypasses: number;
  evictions: number;
  emptied: number;
  entries: number;
  bytes: number;
};
export const newFigures = (): RecordFigures => ({
  hits: 0,
  misses: 0,
  bypasses: 0,
  evictions: 0,
  emptied: 0,
  entries: 0,
  bytes: 0,
});

type Source = { figures: ReadonlyMap<string, RecordFigures>; isLive(): boolean };
/** A process has one; tests have several. */
const sources = new Set<Source>();

/** Answers what ends it. */
export function reported(source: Source): () => void {
  sources.add(source);
  return () => void sources.delete(source);
}

const labelNames = ['subgraph'] as const;
const each = (of: keyof RecordFigures, tell: (labels: { subgraph: string }, value: number) => void) => {
  for (const { figures } of sources) for (const [subgraph, its] of figures) tell({ subgraph }, its[of]);
};

const counted = [
  ['hits', 'Records that were answered from memory.'],
  ['misses', 'Records that were read, since they were not in memory.'],
  ['bypasses', 'Records that were read past the memory, while the stream of changes was not open or was late.'],
  ['evictions', 'Records that left memory to make room.'],
  [
    'emptied',
    'Times that a write of the process did not say which records it touched, and all of its collection left memory.',
  ],
] as const;
for (const [of, help] of counted) {
  new Counter({
    name: `vitrine_record_cache_${of}_total`,
    help,
    labelNames,
    collect() {
      this.reset();
      each(of, (labels, value) => this.inc(labels, value));
    },
  });
}

const measured = [
  ['entries', 'Records in memory, the absent ones among them.'],
  ['bytes', 'What the records in memory take, estimated.'],
] as const;
for (const [of, help] of measured) {
  new Gauge({
    name: `vitrine_record_cache_${of}`,
    help,
    labelNames,
    collect() {
      this.reset();
      each(of, (labels, value) => this.inc(labels, value));
    },
  });
}

new Gauge({
  name: 'vitrine_record_cache_live',
  help: 'Whether records are answered from memory: 1, or 0 while the stream of changes is not open or is late.',
  collect() {
    this.set([...sources].filter((source) => source.isLive()).length);
  },
});

export const recordStreamLag = new Histogram({
  name: 'vitrine_record_stream_lag_seconds',
  help: 'How long changes were on the way from the server, by its clock and ours: of each batch, the oldest.',
  labelNames,
  buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
