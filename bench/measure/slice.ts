// One contender's turn in a round: what it took, and what it used.

import { monotonicUs } from './monotonicUs.js';
import type { Contender } from '../contenders/contender.js';
import type { Session } from '../load/sessions.js';
import type { Play } from '../load/startGenerator.js';
import { cpuMsOf, familyOf, rssMbOf } from '../processes/processUse.js';

/** CPU-milliseconds for one request, by where they went. */
export type CpuMs = { gateway: number; subgraphs: number; mongod: number; total: number };
export type Slice = {
  cpuMs: CpuMs;
  rps: number;
  latenciesMs: readonly number[];
  rssMb: number;
  /** When it began and ended, by monotonicUs. */
  window: readonly [number, number];
};

/** No other contender is asked meanwhile, so all that the shared processes use is this one's. */
export async function slice(
  play: Play,
  contender: Contender,
  sessions: readonly Session[],
  concurrency: number,
): Promise<Slice> {
  const { gateway, subgraphs, mongod } = contender.parts;
  const parts = { gateway: familyOf(gateway), subgraphs: subgraphs.flatMap(familyOf), mongod: [mongod] };
  const used = () => ({
    gateway: cpuMsOf(parts.gateway),
    subgraphs: cpuMsOf(parts.subgraphs),
    mongod: cpuMsOf(parts.mongod),
  });
  const beganAt = monotonicUs();
  const before = used();
  const { latenciesMs, elapsedMs } = await play({ contender, sessions, concurrency });
  const after = used();
  const endedAt = monotonicUs();
  const requests = latenciesMs.length;
  const cpu = (part: keyof typeof before) => (after[part] - before[part]) / requests;
  const cpuMs = { gateway: cpu('gateway'), subgraphs: cpu('subgraphs'), mongod: cpu('mongod') };
  return {
    cpuMs: { ...cpuMs, total: cpuMs.gateway + cpuMs.subgraphs + cpuMs.mongod },
    rps: (requests * 1000) / elapsedMs,
    latenciesMs,
    rssMb: rssMbOf([...parts.gateway, ...parts.subgraphs]),
    window: [beganAt, endedAt],
  };
}
