// Figures that are read when they are scraped, from what a subgraph keeps: a gauge each, labelled by subgraph.

import { setTimeout as pause } from 'node:timers/promises';
import { Gauge } from 'prom-client';
import type { Database } from './mongo.js';

export type Reading = { labels?: Readonly<Record<string, string>>; value: number };
/** `read` is run at each scrape, so it asks for what an index answers; what takes longer than two seconds is left out of that scrape. */
export type Figure<Deps> = {
  name: string;
  help: string;
  labels?: readonly string[];
  read(deps: Deps): Promise<readonly Reading[]>;
};

type Source = { subgraph: string; db: Database; read(): Promise<readonly Reading[]> };

const WAIT_MS = 2000;
const CONNECTED = 1;
/** By the figure's name: a process may run several subgraphs, and tests several graphs. */
const sources = new Map<string, Set<Source>>();

/** Every process of a subgraph reads the same database: take the largest over them, not the sum. */
export function reportFigures<Deps>(
  subgraph: string,
  db: Database,
  figures: readonly Figure<Deps>[],
  deps: Deps,
): void {
  for (const figure of figures) sourcesOf(figure).add({ subgraph, db, read: () => figure.read(deps) });
}

function sourcesOf({ name, help, labels = [] }: Omit<Figure<never>, 'read'>): Set<Source> {
  const known = sources.get(name);
  if (known) return known;
  const own = new Set<Source>();
  sources.set(name, own);
  new Gauge({
    name,
    help,
    labelNames: ['subgraph', ...labels],
    async collect() {
      const read = await Promise.all([...own].map((source) => readingsOf(own, source)));
      this.reset();
      for (const { subgraph, readings } of read) {
        for (const { labels: of = {}, value } of readings) this.set({ subgraph, ...of }, value);
      }
    },
  });
  return own;
}

/** None of a database that is out of reach: its other figures are scraped all the same. */
async function readingsOf(own: Set<Source>, source: Source) {
  const { subgraph, db } = source;
  if (db.connection.readyState !== CONNECTED) own.delete(source);
  const late = new AbortController();
  const readings = await Promise.race([
    own.has(source) ? source.read().catch(() => []) : [],
    pause(WAIT_MS, [], { signal: late.signal, ref: false }).catch(() => []),
  ]);
  late.abort();
  return { subgraph, readings };
}
