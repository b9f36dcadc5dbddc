// Gets plans made, one after another: keeps a planner on duty, relieves one that is held up, and gives up what takes too long.

import type { Logger } from '../../subgraphs/kit/log.js';
import { planQueueLength, planSeconds } from '../metrics.js';
import { closed, tooBusy, tooComplex } from './planFailure.js';
import type { PlanLimits } from './planLimits.js';
import { planQueue } from './planQueue.js';
import type { Waiting } from './planQueue.js';
import type { PlannerQuestion } from './plannerMessages.js';
import { PlannerLost } from './startPlanner.js';
import type { Planner } from './startPlanner.js';

type Job = Waiting & {
  losses: number;
  patience: NodeJS.Timeout | undefined;
  resolve(plan: string): void;
  reject(error: unknown): void;
};

export type Planned = {
  plan: Promise<string>;
  /** Another asks for the same. */
  join(): void;
};

export type Planning = {
  /** The plan as JSON text; rejects as plannedGraph.ts says. */
  ask(question: PlannerQuestion, inDemand: boolean): Planned;
  /** Whether a planner would take a question at once. */
  isIdle(): boolean;
  /** Ends the planners once what was asked is answered. */
  close(): Promise<void>;
};

/** An operation under which the planner was lost is tried again once: the loss may have been another's. */
const triesAfterLoss = 1;
const longestPauseMs = 30_000;

/** `first` is ready; `start` starts others like it. */
export function planning(first: Planner, start: () => Planner, limits: PlanLimits, log: Logger): Planning {
  const queue = planQueue<Job>(limits, (job) => leave(job, tooBusy()));
  /** What takes longer than `slowMs` is marked. */
  const atWork = new Map<Planner, 'in time' | 'slow'>();
  let onDuty: Planner | undefined;
  let starting: Planner | undefined;
  let slow: Planner | undefined;
  let failedStarts = 0;
  let pause: NodeJS.Timeout | undefined;
  let closing: (() => void) | undefined;

  function takeUp(planner: Planner): void {
    onDuty = planner;
    void planner.lost.then((why) => {
      if (onDuty !== planner || atWork.has(planner)) return;
      onDuty = undefined;
      if (!closing) log.warn({ err: why }, 'the planner was lost and is started anew');
      relieve();
    });
    turn();
  }

  /** Starts another planner where none is on duty or on its way there. */
  function relieve(): void {
    if (onDuty || starting || pause || (closing && queue.size() === 0)) return;
    const next = start();
    starting = next;
    next.ready.then(
      () => {
        if (starting !== next) return;
        starting = undefined;
        failedStarts = 0;
        takeUp(next);
      },
      (error: unknown) => {
        if (starting !== next) return;
        starting = undefined;
        failedStarts += 1;
        log.error({ err: error }, 'a planner could not be started');
        pause = setTimeout(resume, Math.min(longestPauseMs, 500 * 2 ** failedStarts));
        pause.unref();
      },
    );
  }
  function resume(): void {
    pause = undefined;
    relieve();
  }

  function turn(): void {
    const planner = onDuty;
    if (!planner || atWork.has(planner)) return finish();
    const job = queue.take();
    planQueueLength.set(queue.size());
    if (!job) return finish();
    clearTimeout(job.patience);
    void serve(planner, job);
  }

  async function serve(planner: Planner, job: Job): Promise<void> {
    const began = performance.now();
    let isLate = false;
    atWork.set(planner, 'in time');
    const relief = setTimeout(() => (atWork.set(planner, 'slow'), stepAside()), limits.slowMs);
    const deadline = setTimeout(() => void ((isLate = true), planner.end()), limits.planMs);
    let outcome = 'planned';
    let isLost = false;
    try {
      job.resolve(await planner.plan(job.question));
    } catch (error) {
      isLost = error instanceof PlannerLost;
      outcome = isLost ? 'lost' : 'refused';
      if (!isLost) job.reject(error);
      else if (isLate) job.reject(tooComplex());
      else afterLoss(job, error as PlannerLost);
    }
    planSeconds.observe({ outcome }, (performance.now() - began) / 1000);
    clearTimeout(relief);
    clearTimeout(deadline);
    atWork.delete(planner);
    release(planner, isLost);
    turn();
  }

  /** Where others wait behind a slow plan. Two planners at most: behind a second slow plan they do wait. */
  function stepAside(): void {
    if (slow || !onDuty || atWork.get(onDuty) !== 'slow' || queue.size() === 0) return;
    slow = onDuty;
    onDuty = undefined;
    relieve();
  }

  function release(planner: Planner, isLost: boolean): void {
    if (slow === planner) slow = undefined;
    if (isLost) {
      if (onDuty === planner) onDuty = undefined;
      return relieve();
    }
    if (onDuty === planner) return;
    if (onDuty) return void planner.end();
    void starting?.end();
    starting = undefined;
    onDuty = planner;
  }

  function afterLoss(job: Job, error: PlannerLost): void {
    job.losses += 1;
    log.warn({ err: error }, 'the planner was lost over an operation');
    if (job.losses <= triesAfterLoss) {
      queue.putBack(job);
      bound(job);
    } else job.reject(error.outOfMemory ? tooComplex() : error);
  }

  function bound(job: Job): void {
    planQueueLength.set(queue.size());
    job.patience = setTimeout(() => leave(job, tooBusy()), limits.waitMs);
  }

  function leave(job: Job, error: Error): void {
    clearTimeout(job.patience);
    queue.remove(job);
    planQueueLength.set(queue.size());
    job.reject(error);
    finish();
  }

  function finish(): void {
    if (closing && atWork.size === 0 && queue.size() === 0) closing();
  }

  takeUp(first);
  return {
    ask(question, inDemand) {
      let job: Job | undefined;
      const plan = new Promise<string>((resolve, reject) => {
        if (closing) return reject(closed());
        job = { question, inDemand, losses: 0, patience: undefined, resolve, reject };
        if (!queue.push(job)) return reject(tooBusy());
        bound(job);
        stepAside();
        turn();
      });
      return { plan, join: () => job && queue.promote(job) };
    },
    isIdle: () => onDuty !== undefined && !atWork.has(onDuty) && queue.size() === 0,
    async close() {
      await new Promise<void>((resolve) => {
        closing = resolve;
        finish();
      });
      clearTimeout(pause);
      await Promise.all([onDuty, starting, slow].map((planner) => planner?.end()));
    },
  };
}
