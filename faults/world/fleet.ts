// Processes of one kind, each started anew when it dies, behind one address.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from '../../bench/processes/childProcess.js';
import type { Child } from '../../bench/processes/childProcess.js';
import { startBalancer } from './balancer.js';
import type { Balancer } from './balancer.js';
import { root } from '../../bench/world/folder.js';

export type Fleet = {
  name: string;
  /** Where its processes are reached, whichever lives. */
  port: number;
  size: number;
  /** How many of its processes were killed, by us or by themselves. */
  deaths(): number;
  /** Where those that died by themselves had been told to die. */
  diedAt: readonly string[];
  /** Of those that ended neither by us nor where they were told to: which, and how. */
  crashes: readonly string[];
  /** What the next process of this place is started with, beside the usual. */
  extraEnv: (index: number) => NodeJS.ProcessEnv;
  /** For how long it has been up; 0 where it is not. */
  upMs(index: number): number;
  start(): Promise<void>;
  kill(index: number): void;
  /** Stands still, and keeps its connections; new ones pass it by. */
  pause(index: number): void;
  resume(index: number): void;
  /** Those that stand still, by whoever's doing. */
  paused(): number[];
  /** Kills all of it, from a place on, and waits until all are there again. */
  restart(from?: number): Promise<void>;
  /** Waits until every process is up. */
  whole(): Promise<void>;
  stop(): Promise<void>;
};

type Place = { child: Child | null; since: number; port: number; killed: boolean };

/** Where those died that nobody had told to. */
export const notAsked = 'not asked';
const restartPauseMs = 300;
const failuresMost = 5;
/** A busy machine takes minutes to start twenty processes at once. */
const wholeWithinMs = 400_000;
const startDeadlineMs = 240_000;

export async function makeFleet(args: {
  name: string;
  size: number;
  command: readonly string[];
  /** The command line's, unless told. */
  module?: string;
  /** Asked at each start: addresses of other fleets are in it. */
  env: () => NodeJS.ProcessEnv;
  folder: string;
}): Promise<Fleet> {
  const { name, size, command, module = `${root}cli/main.ts`, env, folder } = args;
  const balancer: Balancer = await startBalancer();
  const places: Place[] = Array.from({ length: size }, () => ({ child: null, since: 0, port: 0, killed: false }));
  const running: Promise<void>[] = [];
  let stopping = false;
  let deaths = 0;
  const diedAt: string[] = [];
  const crashes: string[] = [];
  let broken: Error | undefined;

  const startAt = (index: number, extra: NodeJS.ProcessEnv) =>
    startChild({
      name: `${name} ${index}`,
      module,
      args: command,
      env: { ...env(), ...extra },
      log: `${folder}/${name}-${index}.log`,
      startDeadlineMs,
    });

  async function keep(index: number, place: Place): Promise<void> {
    let failures = 0;
    while (!stopping) {
      try {
        const extra = fleet.extraEnv(index);
        const child = await startAt(index, extra);
        failures = 0;
        Object.assign(place, { child, since: Date.now() });
        place.port = Number(URL.canParse(child.url) ? new URL(child.url).port : 0);
        if (place.port) balancer.add(place.port);
        if (stopping) child.process.kill('SIGKILL');
        const how = await ended(child);
        if (!stopping) deaths += 1;
        if (!stopping && how !== 'SIGKILL') crashes.push(`${child.name} ended by ${how}`);
        else if (!place.killed) diedAt.push(extra['VITRINE_FAILPOINT'] ?? notAsked);
      } catch (error) {
        failures += 1;
        broken = failures > failuresMost ? (error as Error) : broken;
        if (broken) return;
        await pause(restartPauseMs);
      } finally {
        if (place.port) balancer.remove(place.port);
        Object.assign(place, { child: null, port: 0, killed: false });
      }
    }
  }
  const signal = (index: number, name: NodeJS.Signals) => void places[index]?.child?.process.kill(name);

  const fleet: Fleet = {
    name,
    port: balancer.port,
    size,
    deaths: () => deaths,
    diedAt,
    crashes,
    extraEnv: () => ({}),
    upMs: (index) => (places[index]?.child ? Date.now() - places[index].since : 0),
    async start() {
      places.forEach((place, index) => running.push(keep(index, place)));
      await fleet.whole();
    },
    kill(index) {
      const place = places[index];
      if (place?.child) place.killed = true;
      signal(index, 'SIGKILL');
    },
    pause(index) {
      balancer.remove(places[index]?.port ?? 0);
      signal(index, 'SIGSTOP');
    },
    resume(index) {
      signal(index, 'SIGCONT');
      const port = places[index]?.port;
      if (port) {
        balancer.remove(port);
        balancer.add(port);
      }
    },
    paused: () => places.flatMap(({ child }, index) => (child && standsStill(child.pid) ? [index] : [])),
    async restart(from = 0) {
      const before = places.map(({ child }, index) => (index < from ? undefined : child));
      for (let index = from; index < size; index += 1) fleet.kill(index);
      await until(() => places.every(({ child }, index) => child !== null && child !== before[index]));
    },
    whole: () => until(() => places.every(({ child }) => child !== null)),
    async stop() {
      stopping = true;
      places.forEach((_, index) => fleet.kill(index));
      await Promise.all(running);
      await balancer.close();
    },
  };

  async function until(holds: () => boolean): Promise<void> {
    const deadline = Date.now() + wholeWithinMs;
    while (!holds()) {
      if (broken) throw broken;
      if (Date.now() > deadline) throw new Error(`${name} is not whole again after ${wholeWithinMs / 1000} s.`);
      await pause(20);
    }
  }
  return fleet;
}

const ended = ({ process: child }: Child) =>
  new Promise<string>((resolve) => {
    const tell = () => resolve(child.signalCode ?? `exit code ${child.exitCode}`);
    if (child.exitCode !== null || child.signalCode !== null) tell();
    else child.once('exit', tell);
  });

/** proc(5): the state is the letter behind the name's bracket; T is stopped. */
function standsStill(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) === 'T';
  } catch {
    return false;
  }
}
