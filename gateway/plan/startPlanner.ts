// One planner's process, as the gateway sees it: started, asked one question at a time, ended.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environment } from '../../subgraphs/kit/env.js';
import { failureOf } from './planFailure.js';
import type { PlanLimits } from './planLimits.js';
import type { Introduction, PlannerAnswer, PlannerOrder, PlannerQuestion } from './plannerMessages.js';

const planner = fileURLToPath(new URL('./plannerProcess.ts', import.meta.url));
/** tsx's way of `require` needs no loader's thread of its own. */
const entry = `const requireThere = require('node:module').createRequire(process.argv[1]);
requireThere('tsx/cjs');
requireThere(process.argv[1]);`;
/** With 32 it took 70 MB more, and was no faster. */
const youngMebibytes = 8;

export type Planner = {
  introduction: Promise<Introduction>;
  /** From then on it may be asked. Rejects where the supergraph can't be planned, or it did not start in time. */
  ready: Promise<true>;
  /** The plan as JSON text. Rejects with what the planner says, or with PlannerLost. One question at a time. */
  plan(question: PlannerQuestion): Promise<string>;
  /** Resolves once the process is gone, for whatever reason. */
  lost: Promise<PlannerLost>;
  end(): Promise<void>;
};

export class PlannerLost extends Error {
  constructor(
    message: string,
    readonly outOfMemory = false,
  ) {
    super(message);
  }
}

/** Of the supergraph's text; the planner of the base takes 170. */
const plannerBytesPerChar = 350;

type Settle<T> = { resolve(value: T): void; reject(error: Error): void };

/** V8 ends a process by one of these where its memory does not suffice, or where an array would grow past all bounds. */
const crashes = new Set<string | null>(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGSEGV', 'SIGBUS']);

/** A process, since V8 ends all of one where a thread wants too much at once. It is told where to find things, and no secret. */
export function startPlanner(supergraphSdl: string, { startMs, spareMebibytes }: PlanLimits): Planner {
  const { PATH, TMPDIR, HOME } = environment();
  const plannerMebibytes = Math.ceil((supergraphSdl.length * plannerBytesPerChar) / 2 ** 20);
  const flags = [
    `--max-old-space-size=${spareMebibytes + plannerMebibytes}`,
    `--max-semi-space-size=${youngMebibytes}`,
    '--stack-trace-limit=10',
  ];
  const child = spawn(process.execPath, [...flags, '--eval', entry, planner], {
    env: { PATH, TMPDIR, HOME },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const order: PlannerOrder = { supergraphSdl };
  child.send(order, noteUnsent);
  const introduced = settleable<Introduction>();
  const ready = settleable<true>();
  const lost = settleable<PlannerLost>();
  let asked: Settle<string> | undefined;
  let fault: Error | undefined;

  const late = setTimeout(() => lose(new PlannerLost('The planner did not start in time.')), startMs);
  function lose(why: Error): void {
    fault ??= why;
    child.kill('SIGKILL');
  }
  function answered(): Settle<string> | undefined {
    const settle = asked;
    asked = undefined;
    idle();
    return settle;
  }
  /** A planner that has nothing to do keeps its asker's process no longer. */
  function idle(): void {
    child.unref();
    child.channel?.unref();
  }
  /** Where it can't be sent, the process is on its way out, and tells so. */
  function noteUnsent(): void {}

  child.on('message', (answer: PlannerAnswer) => {
    switch (answer.kind) {
      case 'introduced':
        return introduced.resolve(answer);
      case 'ready':
        clearTimeout(late);
        idle();
        return ready.resolve(true);
      case 'unusable':
        return lose(failureOf(answer.fault));
      case 'planned':
        return answered()?.resolve(answer.plan);
      case 'refused':
        return answered()?.reject(failureOf(answer.fault));
    }
  });
  child.on('error', (error: Error) => {
    fault ??= new PlannerLost(error.message);
    if (child.pid === undefined) gone();
  });
  child.on('exit', (_, signal) => {
    fault ??= crashes.has(signal) ? new PlannerLost(`The planner was ended by ${signal}.`, true) : undefined;
    gone();
  });
  function gone(): void {
    clearTimeout(late);
    const why = fault ?? new PlannerLost('The planner has ended.');
    const loss = why instanceof PlannerLost ? why : new PlannerLost(why.message);
    introduced.reject(why);
    ready.reject(why);
    asked?.reject(loss);
    lost.resolve(loss);
  }

  return {
    introduction: introduced.promise,
    ready: ready.promise,
    lost: lost.promise,
    plan: (question) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault);
        asked = { resolve, reject };
        child.ref();
        child.channel?.ref();
        child.send(question, noteUnsent);
      }),
    async end() {
      fault ??= new PlannerLost('The planner was ended.');
      child.kill('SIGKILL');
      await lost.promise;
    },
  };
}

/** Nobody need listen to it. */
function settleable<T>(): Settle<T> & { promise: Promise<T> } {
  let settle!: Settle<T>;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  promise.catch(() => undefined);
  return { ...settle, promise };
}
