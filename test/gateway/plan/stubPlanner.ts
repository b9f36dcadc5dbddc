// A planner that a test answers for: it holds every question until it is told what to say.

import { PlannerLost } from '../../../gateway/plan/startPlanner.js';
import type { Planner } from '../../../gateway/plan/startPlanner.js';
import type { PlannerQuestion } from '../../../gateway/plan/plannerMessages.js';

export type StubPlanner = Planner & {
  /** What it is asked at the moment. */
  asked(): string | undefined;
  answer(plan: string): void;
  refuse(error: Error): void;
  /** As when its thread dies. */
  lose(outOfMemory?: boolean): void;
  start(): void;
  failToStart(error: Error): void;
  isEnded(): boolean;
};

export function stubPlanner({ isReady = true } = {}): StubPlanner {
  let question: PlannerQuestion | undefined;
  let settle: { resolve(plan: string): void; reject(error: Error): void } | undefined;
  let isEnded = false;
  let [start, failToStart, tellLoss] = [(_: true) => {}, (_: Error) => {}, (_: PlannerLost) => {}];
  const ready = new Promise<true>((resolve, reject) => ([start, failToStart] = [resolve, reject]));
  ready.catch(() => undefined);
  const lost = new Promise<PlannerLost>((resolve) => (tellLoss = resolve));
  if (isReady) start(true);
  const settled = (by: (held: NonNullable<typeof settle>) => void) => {
    const held = settle;
    [settle, question] = [undefined, undefined];
    if (held) by(held);
  };
  const lose = (outOfMemory = false) => {
    const loss = new PlannerLost('the thread died', outOfMemory);
    isEnded = true;
    failToStart(loss);
    settled(({ reject }) => reject(loss));
    tellLoss(loss);
  };
  return {
    introduction: Promise.resolve({ sdl: '', subgraphs: [] }),
    ready,
    lost,
    plan: (asked) =>
      new Promise((resolve, reject) => {
        question = asked;
        settle = { resolve, reject };
      }),
    end: async () => lose(),
    asked: () => question?.text,
    answer: (plan) => settled(({ resolve }) => resolve(plan)),
    refuse: (error) => settled(({ reject }) => reject(error)),
    lose,
    start: () => start(true),
    failToStart,
    isEnded: () => isEnded,
  };
}
