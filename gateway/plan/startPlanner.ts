// One planner's thread, as the gateway sees it: started, asked one question at a time, ended.

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failureOf } from './planFailure.js';
import type { PlanLimits } from './planLimits.js';
import type { Introduction, PlannerAnswer, PlannerData, PlannerQuestion } from './plannerMessages.js';

const thread = fileURLToPath(new URL('./plannerThread.ts', import.meta.url));
/** tsx's way of `require` needs no loader's thread of its own, and works whoever runs the parent. */
const entry = `const { workerData } = require('node:worker_threads');
const requireThere = require('node:module').createRequire(workerData.thread);
requireThere('tsx/cjs');
requireThere(workerData.thread);`;
/** With 32 the thread took 70 MB more, and was no faster. */
const youngMebibytes = 8;

export type Planner = {
  introduction: Promise<Introduction>;
  /** From then on it may be asked. Rejects where the supergraph can't be planned, or the thread did not start in time. */
  ready: Promise<true>;
  /** The plan as JSON text. Rejects with what the planner says, or with PlannerLost. One question at a time. */
  plan(question: PlannerQuestion): Promise<string>;
  /** Resolves once the thread is gone, for whatever reason. */
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

export function startPlanner(supergraphSdl: string, { startMs, threadMebibytes }: PlanLimits): Planner {
  const workerData: PlannerData & { thread: string } = { supergraphSdl, thread };
  const plannerMebibytes = Math.ceil((supergraphSdl.length * plannerBytesPerChar) / 2 ** 20);
  const worker = new Worker(entry, {
    eval: true,
    name: 'planner',
    execArgv: [],
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: threadMebibytes + plannerMebibytes,
      maxYoungGenerationSizeMb: youngMebibytes,
    },
  });
  const introduced = settleable<Introduction>();
  const ready = settleable<true>();
  const lost = settleable<PlannerLost>();
  let asked: Settle<string> | undefined;
  let fault: Error | undefined;

  const late = setTimeout(() => lose(new PlannerLost('The planner did not start in time.')), startMs);
  function lose(why: Error): void {
    fault ??= why;
    void worker.terminate();
  }
  function answered(): Settle<string> | undefined {
    const settle = asked;
    asked = undefined;
    // A planner that has nothing to do keeps no process alive.
    worker.unref();
    return settle;
  }

  worker.on('message', (answer: PlannerAnswer) => {
    switch (answer.kind) {
      case 'introduced':
        return introduced.resolve(answer);
      case 'ready':
        clearTimeout(late);
        worker.unref();
        return ready.resolve(true);
      case 'unusable':
        return lose(failureOf(answer.fault));
      case 'planned':
        return answered()?.resolve(answer.plan);
      case 'refused':
        return answered()?.reject(failureOf(answer.fault));
    }
  });
  worker.on('error', (error: Error & { code?: string }) => {
    fault ??= new PlannerLost(error.message, error.code === 'ERR_WORKER_OUT_OF_MEMORY');
  });
  worker.on('exit', () => {
    clearTimeout(late);
    const why = fault ?? new PlannerLost('The planner has ended.');
    const loss = why instanceof PlannerLost ? why : new PlannerLost(why.message);
    introduced.reject(why);
    ready.reject(why);
    asked?.reject(loss);
    lost.resolve(loss);
  });

  return {
    introduction: introduced.promise,
    ready: ready.promise,
    lost: lost.promise,
    plan: (question) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault);
        asked = { resolve, reject };
        worker.ref();
        worker.postMessage(question);
      }),
    async end() {
      fault ??= new PlannerLost('The planner was ended.');
      await worker.terminate();
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
